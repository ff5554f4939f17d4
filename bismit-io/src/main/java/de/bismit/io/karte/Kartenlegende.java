package de.bismit.io.karte;

import de.bismit.io.internal.Svg;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Says what each colour, pattern and sign that is used means: classes on the left, the rest on the right. */
final class Kartenlegende {

    private static final int SPALTE = 190;
    private static final int ZEILE = 18;
    private static final int KASTEN = 22;
    private static final Satz LANDESGRENZE = new Satz("Grenze eines Landes", "border of a Land");

    private final Svg svg;
    private final Muster muster;
    private final Farbstufen stufen;
    private final Sprache sprache;

    Kartenlegende(Svg svg, Muster muster, Farbstufen stufen, Sprache sprache) {
        this.svg = svg;
        this.muster = muster;
        this.stufen = stufen;
        this.sprache = sprache;
    }

    /** Gives the y below it. */
    double zeichne(double x, double y, Collection<Kartengebiet> gebiete, List<String> zeichen) {
        TreeSet<Fuellung> arten = new TreeSet<>();
        gebiete.forEach(g -> arten.add(Fuellung.von(g, stufen)));
        boolean farben = arten.contains(Fuellung.STUFE) || arten.contains(Fuellung.MEHRERE_STUFEN);
        double links = y;
        svg.auf("g", "font-size", 11.5);
        for (int i = 0; farben && i < stufen.anzahl(); i++) {
            kasten(x, links, stufen.farbe(i), stufen.anzeige(i, sprache));
            links += ZEILE;
        }
        double rechts = y;
        for (Fuellung art : arten) {
            if (art != Fuellung.STUFE) {
                kasten(x + SPALTE, rechts, art == Fuellung.MEHRERE_STUFEN ? "" : muster.verweis(art.kennung()), art.legende().in(sprache));
                rechts += ZEILE;
            }
        }
        svg.leer("path", "d", "M" + Svg.zahl(x + SPALTE) + " " + Svg.zahl(rechts - 4) + "h" + KASTEN, "stroke", Svg.TEXTFARBE, "stroke-width", 2.2);
        schrift(x + SPALTE, rechts, LANDESGRENZE.in(sprache));
        rechts += ZEILE;
        for (String eines : zeichen) {
            text(x + SPALTE, rechts, eines);
            rechts += ZEILE;
        }
        svg.zu();
        return Math.max(links, rechts);
    }

    private void kasten(double x, double y, String fuellung, String text) {
        if (fuellung.isEmpty()) {   // two colours side by side, whichever they are on the map
            svg.leer("rect", "x", x, "y", y - 10, "width", KASTEN, "height", 12, "fill", stufen.farbe(0));
            svg.leer("path", "d", "M" + Svg.zahl(x + 4) + " " + Svg.zahl(y - 4) + "h4m4 0h4m4 0h2", "stroke", stufen.farbe(stufen.anzahl() - 1), "stroke-width", 12);
        }
        svg.leer("rect", "x", x, "y", y - 10, "width", KASTEN, "height", 12, "fill", fuellung.isEmpty() ? "none" : fuellung, "stroke", "#52606d", "stroke-width", 0.8);
        schrift(x, y, text);
    }

    private void schrift(double x, double y, String text) {
        text(x + KASTEN + 6, y, text);
    }

    private void text(double x, double y, String text) {
        svg.auf("text", "x", x, "y", y).text(text).zu();
    }
}
