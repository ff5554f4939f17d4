package de.bismit.io.karte;

import de.bismit.io.internal.Svg;
import java.util.Collection;
import java.util.TreeSet;

/** The fillings of a map that are no plain colour: hatched, dotted, lined, striped in two colours. */
final class Muster {

    private static final String STRICH = "#52606d";

    private final String kennung;
    private final Farbstufen stufen;

    Muster(String kennung, Farbstufen stufen) {
        this.kennung = kennung;
        this.stufen = stufen;
    }

    /** What to write at {@code fill}. */
    String fuellung(Kartengebiet gebiet) {
        Fuellung art = Fuellung.von(gebiet, stufen);
        return switch (art) {
            case STUFE -> stufen.farbe(stufen.stufe(gebiet.wert().untereGrenze()));
            case MEHRERE_STUFEN -> verweis(streifen(gebiet));
            default -> verweis(art.kennung());
        };
    }

    String verweis(String muster) {
        return "url(#" + kennung + "-" + muster + ")";
    }

    private String streifen(Kartengebiet gebiet) {
        return "stufen-" + stufen.stufe(gebiet.wert().untereGrenze()) + "-" + stufen.stufe(gebiet.wert().obereGrenze());
    }

    /** Writes those that are used. */
    void lege(Svg svg, Collection<Kartengebiet> gebiete) {
        svg.auf("defs");
        TreeSet<String> streifen = new TreeSet<>();
        TreeSet<Fuellung> arten = new TreeSet<>();
        for (Kartengebiet gebiet : gebiete) {
            Fuellung art = Fuellung.von(gebiet, stufen);
            arten.add(art);
            if (art == Fuellung.MEHRERE_STUFEN && streifen.add(streifen(gebiet))) {
                lege(svg, streifen(gebiet), stufen.farbe(stufen.stufe(gebiet.wert().untereGrenze())));
                svg.leer("rect", "width", 4, "height", 8, "fill", stufen.farbe(stufen.stufe(gebiet.wert().obereGrenze()))).zu();
            }
        }
        arten.forEach(art -> lege(svg, art));
        svg.zu();
    }

    private void lege(Svg svg, Fuellung art) {
        switch (art) {
            case FEHLT -> {
                lege(svg, art.kennung(), "#ffffff");
                svg.leer("path", "d", "M-2 2l4 -4M0 8l8 -8M6 10l4 -4", "stroke", STRICH, "stroke-width", 1.1).zu();
            }
            case NICHT_VERGLEICHBAR -> {
                lege(svg, art.kennung(), "#f3f4f6");
                svg.leer("circle", "cx", 2.5, "cy", 2.5, "r", 1.1, "fill", STRICH).leer("circle", "cx", 6.5, "cy", 6.5, "r", 1.1, "fill", STRICH).zu();
            }
            case NICHT_ZUTREFFEND -> {
                lege(svg, art.kennung(), "#ffffff");
                svg.leer("path", "d", "M0 4h8", "stroke", STRICH, "stroke-width", 0.9).zu();
            }
            default -> {
            }
        }
    }

    private void lege(Svg svg, String name, String grund) {
        svg.auf("pattern", "id", kennung + "-" + name, "width", 8, "height", 8, "patternUnits", "userSpaceOnUse")
                .leer("rect", "width", 8, "height", 8, "fill", grund);
    }
}
