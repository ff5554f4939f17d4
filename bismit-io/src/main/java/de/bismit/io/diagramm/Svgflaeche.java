package de.bismit.io.diagramm;

import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A surface that becomes SVG (Batik), with title and text alternative put in. */
final class Svgflaeche {

    private static final String NAMENSRAUM = "http://www.w3.org/2000/svg";

    private Svgflaeche() {
    }

    static String zeichne(int breite, int hoehe, String kennung, String titel, String text, Consumer<Graphics2D> maler) {
        try {
            DOMImplementation dom = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
            Document dokument = dom.createDocument(NAMENSRAUM, "svg", null);
            SVGGraphics2D stift = new SVGGraphics2D(dokument);
            maler.accept(stift);
            Element wurzel = dokument.getDocumentElement();
            stift.getRoot(wurzel);
            stift.dispose();
            wurzel.setAttribute("viewBox", "0 0 " + breite + " " + hoehe);
            wurzel.setAttribute("width", String.valueOf(breite));
            wurzel.setAttribute("height", String.valueOf(hoehe));
            wurzel.setAttribute("role", "img");
            wurzel.setAttribute("aria-labelledby", kennung + "-titel " + kennung + "-text");
            wurzel.insertBefore(element(dokument, "desc", kennung + "-text", text), wurzel.getFirstChild());
            wurzel.insertBefore(element(dokument, "title", kennung + "-titel", titel), wurzel.getFirstChild());
            return alsText(dokument);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("Das Diagramm lässt sich nicht als SVG schreiben: " + e.getMessage(), e);
        }
    }

    private static Element element(Document dokument, String name, String id, String text) {
        Element element = dokument.createElementNS(NAMENSRAUM, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    private static String alsText(Document dokument) throws TransformerException {
        Transformer schreiber = TransformerFactory.newDefaultInstance().newTransformer();
        schreiber.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter ziel = new StringWriter();
        schreiber.transform(new DOMSource(dokument), new StreamResult(ziel));
        return ziel + "\n";
    }
}
