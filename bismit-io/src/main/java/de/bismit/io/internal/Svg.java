package de.bismit.io.internal;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one SVG picture, element by element: well-formed and escaped, the same text for the same calls. Not thread-safe. */
public final class Svg {

    /** Dark on white: 15 to 1. */
    public static final String TEXTFARBE = "#1f2933";
    /** For what stands beside the point, and still 7 to 1 on white. */
    public static final String NEBENFARBE = "#4a5560";

    private static final String NAMENSRAUM = "http://www.w3.org/2000/svg";
    private static final double ZEICHENBREITE = 0.57;   // of the widest usual font, DejaVu Sans
    private static final double ZEICHENBREITE_FETT = 0.65;
    private static final double ZEILENABSTAND = 1.3;
    private static final XMLOutputFactory FABRIK = XMLOutputFactory.newDefaultFactory();

    private final StringWriter ziel = new StringWriter();
    private final XMLStreamWriter xml;

    private Svg() {
        try {
            xml = FABRIK.createXMLStreamWriter(ziel);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty picture, to be drawn upon; its size is said at the end. */
    public static Svg neu() {
        return new Svg().auf("g");
    }

    /** Opens an element: name and value of its attributes by turns; numbers with at most two decimals. */
    public Svg auf(String element, Object... attribute) {
        try {
            xml.writeStartElement(element);
            attribute(attribute);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element without content. */
    public Svg leer(String element, Object... attribute) {
        try {
            xml.writeEmptyElement(element);
            attribute(attribute);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private void attribute(Object... attribute) throws XMLStreamException {
        for (int i = 0; i < attribute.length; i += 2) {
            xml.writeAttribute((String) attribute[i], attribute[i + 1] instanceof Number zahl ? zahl(zahl.doubleValue()) : lesbar(attribute[i + 1].toString()));
        }
    }

    /** Text between tags. */
    public Svg text(String text) {
        try {
            xml.writeCharacters(lesbar(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** A line of text at a place. */
    public Svg schrift(double x, double y, double groesse, String text, Object... attribute) {
        try {
            xml.writeStartElement("text");
            attribute("x", x, "y", y, "font-size", groesse);
            attribute(attribute);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text(text).zu();
    }

    /** Closes the element opened last. */
    public Svg zu() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** A coordinate: at most two decimals, a point between, no needless zeros. */
    public static String zahl(double zahl) {
        BigDecimal gerundet = BigDecimal.valueOf(zahl).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return gerundet.signum() == 0 ? "0" : gerundet.toPlainString();
    }

    /** What XML 1.0 has no place for becomes a replacement character. */
    private static String lesbar(String text) {
        StringBuilder lesbar = new StringBuilder(text.length());
        text.codePoints().forEach(c -> lesbar.appendCodePoint(c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE || c >= 0x10000 ? c : 0xFFFD));
        return lesbar.toString();
    }

    /** Lines of text no wider than a breadth, by the mean width of letters. Gives the y of the line after. */
    public double absatz(double x, double y, double groesse, double breite, String text, Object... attribute) {
        double zeile = y;
        double zeichenbreite = List.of(attribute).contains("bold") ? ZEICHENBREITE_FETT : ZEICHENBREITE;
        for (String stueck : umgebrochen(text, (int) (breite / (groesse * zeichenbreite)))) {
            schrift(x, zeile, groesse, stueck, attribute);
            zeile += groesse * ZEILENABSTAND;
        }
        return zeile;
    }

    private static List<String> umgebrochen(String text, int zeichen) {
        List<String> zeilen = new ArrayList<>();
        StringBuilder zeile = new StringBuilder();
        for (String wort : text.strip().split(" +")) {
            if (zeile.length() > 0 && zeile.length() + 1 + wort.length() > zeichen) {
                zeilen.add(zeile.toString());
                zeile.setLength(0);
            }
            zeile.append(zeile.length() == 0 ? "" : " ").append(wort);
        }
        zeilen.add(zeile.toString());
        return zeilen;
    }

    /**
     * The finished picture on white, with its text alternative; without an XML declaration, so that it can stand inside HTML too.
     *
     * @param kennung makes the ids in it unique on a page
     * @param titel what it is
     * @param text what can be seen, in words
     */
    public String bild(double breite, double hoehe, String kennung, String titel, String text) {
        Svg kopf = new Svg().auf("svg", "xmlns", NAMENSRAUM, "viewBox", "0 0 " + zahl(breite) + " " + zahl(hoehe), "width", breite, "height", hoehe,
                "role", "img", "aria-labelledby", kennung + "-titel " + kennung + "-text", "font-family",
                "Arial, Helvetica, 'Liberation Sans', sans-serif", "fill", TEXTFARBE, "style", "max-width:100%;height:auto");
        kopf.auf("title", "id", kennung + "-titel").text(titel).zu().auf("desc", "id", kennung + "-text").text(text).zu();
        kopf.leer("rect", "width", breite, "height", hoehe, "fill", "#ffffff");
        return kopf.ende() + zu().ende() + "</svg>\n";
    }

    /** What was drawn as a store for other pictures of the page, which use it by its ids: itself it takes no room and is not read out. */
    public String vorrat() {
        Svg kopf = new Svg().auf("svg", "xmlns", NAMENSRAUM, "width", 0, "height", 0, "aria-hidden", "true", "style", "position:absolute").auf("defs");
        return kopf.leer("g").ende() + zu().ende() + "</defs></svg>\n";
    }

    private String ende() {
        try {
            xml.writeCharacters("");   // closes a tag left open
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ziel.toString();
    }
}
