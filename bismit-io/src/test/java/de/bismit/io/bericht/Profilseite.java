package de.bismit.io.bericht;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a reader sees on the page of a profile: the texts of its blocks, and what the pictures say in words. */
final class Profilseite {

    private static final Set<String> BLOECKE = Set.of("h1", "h2", "h3", "h4", "p", "li", "th", "td", "blockquote");

    private final Document rumpf;

    /** Reads the body, which is well-formed. */
    Profilseite(String html) {
        try {
            String xml = html.substring(html.indexOf("<body>"), html.indexOf("</body>") + "</body>".length());
            rumpf = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts, in order, without pictures. */
    List<String> texte() {
        List<String> texte = new ArrayList<>();
        sammle(rumpf.getDocumentElement(), texte);
        return texte;
    }

    private static void sammle(Element element, List<String> texte) {
        if (BLOECKE.contains(element.getTagName())) {
            texte.add(glatt(text(element)));
            return;
        }
        kinder(element).stream().filter(Element.class::isInstance).forEach(k -> sammle((Element) k, texte));
    }

    private static String text(Node knoten) {
        if (knoten instanceof Element element) {
            if (element.getTagName().equals("svg")) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            kinder(element).forEach(k -> text.append(text(k)));
            return element.getTagName().equals("span") && element.getAttribute("class").equals("grenze") ? " " + text + " " : text.toString();
        }
        return knoten.getTextContent();
    }

    private static List<Node> kinder(Element element) {
        NodeList liste = element.getChildNodes();
        List<Node> kinder = new ArrayList<>();
        for (int i = 0; i < liste.getLength(); i++) {
            kinder.add(liste.item(i));
        }
        return kinder;
    }

    /** What the pictures of the scales say, in order. */
    List<String> bildtexte() {
        NodeList alle = rumpf.getElementsByTagName("desc");
        List<String> texte = new ArrayList<>();
        for (int i = 0; i < alle.getLength(); i++) {
            if (((Element) alle.item(i)).getAttribute("id").startsWith("lage-")) {
                texte.add(alle.item(i).getTextContent());
            }
        }
        return texte;
    }

    /** Blanks and line breaks as one blank. */
    static String glatt(String text) {
        return text.replaceAll("[ \n]+", " ").strip();
    }
}
