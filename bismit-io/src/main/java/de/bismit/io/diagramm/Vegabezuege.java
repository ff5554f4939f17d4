package de.bismit.io.diagramm;

import static de.bismit.io.diagramm.Vegaobjekt.filter;
import static de.bismit.io.diagramm.Vegaobjekt.objekt;

import de.bismit.io.internal.Wertanzeige;
import de.bismit.vergleich.Bezugszeile;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.wert.Grund;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the rows of a cross-section are held against, as layers of Vega-Lite: a stroke a row, its shape named in the legend; a range as a bar. */
final class Vegabezuege {

    private static final double GROESSE = 4 * Bezugsform.HALB * Bezugsform.HALB;

    private final Querbild bild;
    private final Sprache sprache;

    Vegabezuege(Querbild bild, Sprache sprache) {
        this.bild = bild;
        this.sprache = sprache;
    }

    /**
     * The layers; none where there is nothing to compare with.
     *
     * @param gebiet the channel of the rows
     * @param hoehe the channel of a field's value
     */
    List<Object> ebenen(Object gebiet, Function<String, Object> hoehe) {
        if (bild.gezeichneteBezuege().isEmpty()) {
            return List.of();
        }
        List<String> namen = bild.gezeichneteBezuege().stream().map(g -> g.bezug().name().in(sprache)).toList();
        Object form = objekt("field", "bezug", "type", "nominal", "title", new Satz("Verglichen mit", "Compared with").in(sprache),
                "scale", objekt("domain", namen, "range", IntStream.range(0, namen.size()).mapToObj(Bezugsform::pfad).toList()),
                "legend", objekt("symbolFillColor", Farben.BRUCH, "symbolStrokeWidth", 0, "symbolSize", GROESSE, "labelLimit", Vegalite.LANGER_NAME));
        Object werte = objekt("values", zeilen());
        return List.of(
                objekt("data", werte, "transform", filter("isValid(datum.von)"), "mark", objekt("type", "rule", "strokeWidth", 3, "color", Farben.BRUCH), "encoding",
                        objekt("y", gebiet, "x", hoehe.apply("von"), "x2", objekt("field", "bis"), "tooltip", hinweis())),
                objekt("data", werte, "transform", List.of(objekt("filter", "isValid(datum.wert) || isValid(datum.von)"),
                                objekt("calculate", "isValid(datum.wert) ? datum.wert : (datum.von + datum.bis) / 2", "as", "stelle")),
                        "mark", objekt("type", "point", "filled", true, "size", GROESSE, "color", Farben.BRUCH, "opacity", 1), "encoding",
                        objekt("y", gebiet, "x", hoehe.apply("stelle"), "shape", form, "tooltip", hinweis())));
    }

    private List<Object> zeilen() {
        List<Object> zeilen = new ArrayList<>();
        for (Gegenueberstellung g : bild.bezuege()) {
            g.zeilen().forEach(z -> zeilen.add(zeile(g, z)));
        }
        return zeilen;
    }

    /** A number has {@code wert}; a range {@code von} and {@code bis}; neither: {@code grund}. */
    private Map<String, Object> zeile(Gegenueberstellung g, Bezugszeile z) {
        Wert wert = z.bezugswert();
        Map<String, Object> zeile = objekt("gebiet", z.gebiet().name(), "bezug", g.bezug().name().in(sprache), "bezugsname", z.bezug().in(sprache));
        if (wert.istZahl()) {
            zeile.put("wert", wert.zahl());
        } else if (wert.hatZahlen()) {
            zeile.put("von", wert.untereGrenze());
            zeile.put("bis", wert.obereGrenze());
        } else {
            zeile.put("grund", wert.gruende().stream().map(Grund::name).toList());
        }
        zeile.put("anzeige", Wertanzeige.mitMerkzeichen(wert, bild.einheit(), sprache));
        zeile.put("urteil", z.urteil().stufe().name());
        zeile.put("urteilsanzeige", z.urteil().stufe().anzeige(sprache));
        return zeile;
    }

    private List<Object> hinweis() {
        return List.of(feld("gebiet", new Satz("Gebiet", "Territory")), feld("bezugsname", new Satz("Verglichen mit", "Compared with")), feld("anzeige", new Satz("Wert", "Value")),
                feld("urteilsanzeige", new Satz("Urteil", "Verdict")));
    }

    private Object feld(String name, Satz titel) {
        return objekt("field", name, "title", titel.in(sprache));
    }
}
