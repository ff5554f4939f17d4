package de.bismit.io.diagramm;

/** The libraries that draw are optional: whoever wants no pictures need not carry them. */
final class Zeichenbibliothek {

    private Zeichenbibliothek() {
    }

    /** @throws IllegalStateException saying which library to add, if one is absent */
    static void pruefe(boolean svg) {
        pruefe("org.knowm.xchart.XYChart", "org.knowm.xchart:xchart:4.0.3", "Diagramme zu zeichnen");
        if (svg) {
            pruefe("org.apache.batik.svggen.SVGGraphics2D", "org.apache.xmlgraphics:batik-svggen:1.19", "Diagramme als SVG zu schreiben");
        }
    }

    private static void pruefe(String klasse, String bibliothek, String zweck) {
        try {
            Class.forName(klasse, false, Zeichenbibliothek.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Um " + zweck + ", fehlt im Klassenpfad die Bibliothek " + bibliothek
                    + "; sie als Abhängigkeit hinzufügen oder bismit.jar verwenden, das sie enthält", e);
        }
    }
}
