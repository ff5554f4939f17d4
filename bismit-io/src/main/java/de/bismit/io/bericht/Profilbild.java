package de.bismit.io.bericht;

import de.bismit.io.internal.Svg;
import de.bismit.wert.Wert;
import java.util.Locale;

/**
 * Where a Kommune stands in its group (Lagebild): the whole range as a bar, the middle half darker, what it is seen beside as an
 * upright line, its peers as a diamond, the Kommune as a dot; hollow if estimated, a bar for a range. {@link Profillage} says which of
 * them are drawn.
 */
final class Profilbild {

    private static final double BREITE = 200;
    private static final double HOEHE = 20;
    private static final double RAND = 8;
    private static final double MITTE = 10;
    private static final String GANZE = "#dde3e8";
    private static final String MITTLERE_HAELFTE = "#a3b1bd";
    private static final String KOMMUNE = "#0b4f79";
    private static final String GUENSTIG = "#0072b2";
    private static final String UNGUENSTIG = "#b34700";

    private final Profilzeile zeile;
    private final Berichtsworte worte;
    private final Profillage lage;

    Profilbild(Profilzeile zeile, Berichtsworte worte, Profillage lage) {
        this.zeile = zeile;
        this.worte = worte;
        this.lage = lage;
    }

    String svg(String text) {
        Svg svg = Svg.neu();
        balken(svg, zeile.kleinster(), zeile.groesster(), 10, GANZE);
        balken(svg, zeile.unteresQuartil(), zeile.oberesQuartil(), 10, MITTLERE_HAELFTE);
        Wert bezug = zeile.bezug().wert();
        if (lage.bezug()) {
            strich(svg, bezug.untereGrenze());
            if (!bezug.istZahl()) {
                strich(svg, bezug.obereGrenze());
            }
        }
        if (lage.nachbarn()) {
            Wert median = zeile.nachbarn().orElseThrow().median().wert();
            raute(svg, x((median.untereGrenze() + median.obereGrenze()) / 2), MITTE);
        }
        if (lage.kommune()) {
            kommune(svg);
        }
        return svg.bild(BREITE, HOEHE, "lage-" + zeile.kennzahl().id().toLowerCase(Locale.ROOT), zeile.kennzahl().name(worte.sprache()), text);
    }

    private double x(double zahl) {
        double breite = zeile.groesster() - zeile.kleinster();
        double lage = breite == 0 ? 0.5 : Math.max(0, Math.min(1, (zahl - zeile.kleinster()) / breite));
        return RAND + lage * (BREITE - 2 * RAND);
    }

    private void balken(Svg svg, double von, double bis, double dicke, String farbe) {
        svg.leer("rect", "x", x(von) - 0.5, "y", MITTE - dicke / 2, "width", x(bis) - x(von) + 1, "height", dicke, "fill", farbe);
    }

    private void strich(Svg svg, double zahl) {
        svg.leer("path", "d", "M" + Svg.zahl(x(zahl)) + " 1v18", "stroke", Svg.TEXTFARBE, "stroke-width", 2);
    }

    private static void raute(Svg svg, double x, double y) {
        svg.leer("path", "d", "M" + Svg.zahl(x) + " " + Svg.zahl(y - 8) + "l6.5 8l-6.5 8l-6.5 -8z", "fill", "#ffffff", "stroke", Svg.TEXTFARBE, "stroke-width", 1.4);
    }

    private void kommune(Svg svg) {
        Wert wert = zeile.wert().wert();
        if (wert.istZahl()) {
            svg.leer("circle", "cx", x(wert.zahl()), "cy", MITTE, "r", 5.5, "fill", zeile.wert().istGeschaetzt() ? "#ffffff" : farbe(), "stroke",
                    zeile.wert().istGeschaetzt() ? farbe() : "#ffffff", "stroke-width", zeile.wert().istGeschaetzt() ? 2.5 : 1.2);
        } else {
            svg.leer("rect", "x", x(wert.untereGrenze()) - 1.5, "y", MITTE - 5, "width", x(wert.obereGrenze()) - x(wert.untereGrenze()) + 3, "height", 10,
                    "fill", farbe());
        }
    }

    private String farbe() {
        return switch (lage.seite()) {
            case 1 -> GUENSTIG;
            case -1 -> UNGUENSTIG;
            default -> KOMMUNE;
        };
    }

    /** A sign as a small picture of its own. */
    static String zeichen(Profilzeichen art, String text) {
        Svg svg = Svg.neu();
        switch (art) {
            case GANZE -> svg.leer("rect", "x", 2, "y", 6, "width", 36, "height", 10, "fill", GANZE);
            case MITTE -> svg.leer("rect", "x", 2, "y", 6, "width", 36, "height", 10, "fill", MITTLERE_HAELFTE);
            case BEZUG -> svg.leer("path", "d", "M20 1v18", "stroke", Svg.TEXTFARBE, "stroke-width", 2);
            case NACHBARN -> raute(svg, 20, 11);
            case GESCHAETZT -> svg.leer("circle", "cx", 20, "cy", 11, "r", 5.5, "fill", "#ffffff", "stroke", KOMMUNE, "stroke-width", 2.5);
            case SPANNE -> svg.leer("rect", "x", 12, "y", 6, "width", 16, "height", 10, "fill", KOMMUNE);
            case GUENSTIG -> svg.leer("circle", "cx", 20, "cy", 11, "r", 5.5, "fill", GUENSTIG);
            case UNGUENSTIG -> svg.leer("circle", "cx", 20, "cy", 11, "r", 5.5, "fill", UNGUENSTIG);
            case KOMMUNE -> svg.leer("circle", "cx", 20, "cy", 11, "r", 5.5, "fill", KOMMUNE);
        }
        return svg.bild(40, 22, "zeichen-" + art.kennung(), text, text);
    }
}
