package de.bismit.io.diagramm;

import static de.bismit.io.diagramm.Vegaobjekt.filter;
import static de.bismit.io.diagramm.Vegaobjekt.objekt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.io.diagramm.Linie.Punkt;
import de.bismit.io.diagramm.Reihenbild.Zielmarke;
import de.bismit.io.internal.Wertanzeige;
import de.bismit.io.json.Erzeuger;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A chart as Vega-Lite 5: its data as rows, then layers of bands, lines, points and rules. Draws nothing itself. */
final class Vegalite {

    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";
    private static final int FASSUNG = 1;
    private static final int BREITE = 640;
    private static final int HOEHE = 360;
    private static final int ZEILE = 24;
    static final int LANGER_NAME = 260;

    private final Bild bild;
    private final Bildworte worte;
    private final Sprache sprache;

    private Vegalite(Bild bild, Sprache sprache) {
        this.bild = bild;
        this.sprache = sprache;
        worte = new Bildworte(sprache);
    }

    static String von(Bild bild, Sprache sprache) {
        DefaultIndenter einzug = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter form = new DefaultPrettyPrinter().withObjectIndenter(einzug).withArrayIndenter(einzug);
        try {
            return new ObjectMapper().writer(form).writeValueAsString(new Vegalite(bild, sprache).angaben()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Die Vega-Lite-Angaben lassen sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    private Map<String, Object> angaben() {
        Map<String, Object> angaben = objekt("$schema", SCHEMA, "usermeta", objekt("bismit", begleit()), "description", worte.inWorten(bild),
                "title", objekt("text", bild.titel().in(sprache), "subtitle", worte.unterzeile(bild), "anchor", "start"),
                "width", BREITE, "height", bild.falte(r -> (Object) HOEHE, q -> ZEILE * q.zeilen().size()),
                "config", objekt("locale", objekt("number", zahlform()), "legend", objekt("labelLimit", LANGER_NAME, "symbolOpacity", 1)),
                "data", objekt("values", bild.falte(this::zeilen, this::zeilen)));
        if (bild.falte(Reihenbild::nurKommunen, q -> false)) {
            angaben.put("transform", filter("!datum.rahmen"));
        }
        angaben.put("layer", bild.falte(this::ebenen, this::ebenen));
        return angaben;
    }

    private Map<String, Object> begleit() {
        Map<String, Object> begleit = objekt("version", FASSUNG, "erzeuger", Erzeuger.text(), "kennzahl", bild.kennung(), "hinweise", worte.fussnoten(bild));
        bild.begleittext().ifPresent(b -> {
            begleit.put("kernsatz", b.kernsatz().in(sprache));
            begleit.put("urteil", b.urteil().name());
            begleit.put("urteilssatz", b.urteilssatz().in(sprache));
            begleit.put("gruende", b.gruende().stream().map(g -> g.in(sprache)).toList());
        });
        return begleit;
    }

    private Map<String, Object> zahlform() {
        boolean deutsch = sprache == Sprache.DEUTSCH;
        return objekt("decimal", deutsch ? "," : ".", "thousands", deutsch ? "." : ",", "grouping", List.of(3), "currency", List.of("", ""));
    }

    private List<Object> zeilen(Reihenbild reihen) {
        List<Object> zeilen = new ArrayList<>();
        for (Linie linie : reihen.linien()) {
            for (int a = 0; a < linie.abschnitte().size(); a++) {
                for (Punkt punkt : linie.abschnitte().get(a)) {
                    Map<String, Object> zeile = zeile(linie.name(), punkt);
                    zeile.put("abschnitt", linie.name() + " " + (a + 1));
                    ergaenze(zeile, reihen, linie, punkt);
                    zeilen.add(zeile);
                }
            }
            for (Punkt luecke : linie.luecken()) {
                Map<String, Object> zeile = zeile(linie.name(), luecke);
                ergaenze(zeile, reihen, linie, luecke);
                zeilen.add(zeile);
            }
        }
        return zeilen;
    }

    /** Of a Kommune the verdict on comparing the Kommunen in the year. */
    private static void ergaenze(Map<String, Object> zeile, Reihenbild reihen, Linie linie, Punkt punkt) {
        zeile.put("rahmen", linie.rahmen());
        Stufe urteil = reihen.urteile().get((int) punkt.x());
        if (urteil != null && !linie.rahmen()) {
            zeile.put("urteil", urteil.name());
        }
    }

    private List<Object> zeilen(Querbild quer) {
        List<Object> zeilen = new ArrayList<>();
        quer.zeilen().forEach(z -> {
            Map<String, Object> zeile = zeile(z.name(), z.punkt());
            zeile.put("rahmen", z.rahmen());
            z.vergleich().ifPresent(v -> {
                zeile.put("urteil", v.urteil().stufe().name());
                zeile.put("abstand", v.abstand().isPresent() ? Wertanzeige.zahl(v.abstand().orElseThrow(), bild.einheit().nachkommastellen(), sprache) : "");
            });
            zeilen.add(zeile);
        });
        return zeilen;
    }

    /** A number has {@code wert}; a range {@code von} and {@code bis}; neither: {@code grund}. */
    private Map<String, Object> zeile(String gebiet, Punkt punkt) {
        Map<String, Object> zeile = objekt("gebiet", gebiet, "jahr", punkt.x(), "zeit", punkt.zeit().in(sprache));
        if (punkt.wert().istZahl()) {
            zeile.put("wert", punkt.wert().zahl());
        } else if (punkt.wert().hatZahlen()) {
            zeile.put("von", punkt.wert().untereGrenze());
            zeile.put("bis", punkt.wert().obereGrenze());
        } else {
            zeile.put("grund", punkt.wert().gruende().stream().map(Grund::name).toList());
        }
        zeile.put("anzeige", Wertanzeige.mitMerkzeichen(punkt.wert(), bild.einheit(), sprache));
        zeile.put("merkzeichen", punkt.wert().merkzeichen().stream().map(Merkzeichen::name).toList());
        zeile.put("unsicher", punkt.istUnsicher());
        return zeile;
    }

    private List<Object> ebenen(Reihenbild reihen) {
        List<String> namen = reihen.gezeichnete().stream().map(Linie::name).toList();
        List<String> farben = new ArrayList<>();
        for (int i = 0; i < namen.size(); i++) {
            farben.add(Farben.hex(i, reihen.gezeichnete().get(i).rahmen()));
        }
        Object farbe = objekt("field", "gebiet", "type", "nominal", "title", "", "scale", objekt("domain", namen, "range", farben));
        Object form = objekt("field", "gebiet", "type", "nominal", "title", "", "scale", objekt("domain", namen));
        Object strich = objekt("field", "gebiet", "type", "nominal", "title", "", "scale", objekt("domain", namen, "range", striche(reihen)));
        Object jahr = objekt("field", "jahr", "type", "quantitative", "title", "", "axis", objekt("format", "d", "tickMinStep", 1), "scale", objekt("zero", false));
        Object abschnitt = objekt("field", "abschnitt", "type", "nominal");
        List<Object> ebenen = new ArrayList<>(List.of(
                objekt("transform", filter("isValid(datum.von)"), "mark", objekt("type", "area", "opacity", 0.25, "line", true), "encoding",
                        objekt("x", jahr, "y", hoehe("von"), "y2", objekt("field", "bis"), "color", farbe, "detail", abschnitt)),
                objekt("transform", filter("isValid(datum.von)"), "mark", objekt("type", "rule", "strokeWidth", 3), "encoding",
                        objekt("x", jahr, "y", hoehe("von"), "y2", objekt("field", "bis"), "color", farbe, "tooltip", hinweis())),
                objekt("transform", filter("isValid(datum.wert)"), "mark", objekt("type", "line"), "encoding",
                        objekt("x", jahr, "y", hoehe("wert"), "color", farbe, "strokeDash", strich, "detail", abschnitt)),
                punkte("isValid(datum.wert) && !datum.unsicher", objekt("type", "point", "size", 50, "filled", true, "opacity", 1), jahr, farbe, form),
                punkte("isValid(datum.wert) && datum.unsicher", objekt("type", "point", "size", 50, "fill", "white", "opacity", 1), jahr, farbe, form)));
        if (!reihen.brueche().isEmpty()) {
            List<Object> brueche = new ArrayList<>();
            reihen.brueche().forEach(b -> brueche.add(objekt("jahr", b.x(), "anzeige", worte.bruchtext(reihen, b))));
            ebenen.add(objekt("data", objekt("values", brueche), "mark", objekt("type", "rule", "strokeDash", List.of(5, 4), "color", Farben.BRUCH), "encoding",
                    objekt("x", jahr, "tooltip", objekt("field", "anzeige"))));
        }
        reihen.ziele().forEach(z -> ebenen.add(ziel(z)));
        return ebenen;
    }

    /** A level line; of a corridor both bounds. */
    private Object ziel(Zielmarke ziel) {
        List<Object> hoehen = ziel.wert().istZahl() ? List.of(ziel.wert().zahl()) : List.of(ziel.wert().untereGrenze(), ziel.wert().obereGrenze());
        return objekt("data", objekt("values", hoehen.stream().map(h -> objekt("ziel", h, "anzeige", worte.zieltext(ziel, bild.einheit()))).toList()),
                "mark", objekt("type", "rule", "strokeDash", List.of(2, 3), "color", Farben.RAHMEN), "encoding", objekt("y", hoehe("ziel"), "tooltip", objekt("field", "anzeige")));
    }

    /** What is there to compare with has one colour: its lines differ in dashes. */
    private static List<Object> striche(Reihenbild reihen) {
        List<Object> striche = new ArrayList<>();
        int rahmen = 0;
        for (Linie linie : reihen.gezeichnete()) {
            List<Float> muster = new ArrayList<>();
            for (float laenge : Striche.von(linie.rahmen() ? rahmen++ : 0)) {
                muster.add(laenge);
            }
            striche.add(muster.isEmpty() ? List.of(1, 0) : muster);
        }
        return striche;
    }

    private Object punkte(String bedingung, Object marke, Object jahr, Object farbe, Object form) {
        return objekt("transform", filter(bedingung), "mark", marke, "encoding",
                objekt("x", jahr, "y", hoehe("wert"), "color", farbe, "shape", form, "tooltip", hinweis()));
    }

    private Map<String, Object> hoehe(String feld) {
        return objekt("field", feld, "type", "quantitative", "title", bild.einheit().anzeige(sprache), "scale", objekt("zero", false));
    }

    private List<Object> hinweis() {
        return List.of(objekt("field", "gebiet", "title", new Satz("Gebiet", "Territory").in(sprache)), objekt("field", "zeit", "title", new Satz("Zeit", "Time").in(sprache)),
                objekt("field", "anzeige", "title", new Satz("Wert", "Value").in(sprache)));
    }

    private List<Object> ebenen(Querbild quer) {
        Object gebiet = objekt("field", "gebiet", "type", "nominal", "title", "", "sort", quer.zeilen().stream().map(Querbild.Zeile::name).toList(), "axis", objekt("labelLimit", LANGER_NAME));
        Object farbe = objekt("condition", objekt("test", "datum.rahmen", "value", Farben.RAHMEN), "value", Farben.hex(0, false));
        List<Object> ebenen = new ArrayList<>(new Vegabezuege(quer, sprache).ebenen(gebiet, this::hoehe));   // below the dots
        ebenen.addAll(List.of(
                objekt("transform", filter("isValid(datum.von)"), "mark", objekt("type", "rule", "strokeWidth", 6), "encoding",
                        objekt("y", gebiet, "x", hoehe("von"), "x2", objekt("field", "bis"), "color", farbe, "tooltip", hinweis())),
                objekt("mark", objekt("type", "point", "size", 70, "opacity", 1), "encoding",
                        objekt("y", gebiet, "x", hoehe("wert"), "color", farbe, "fill", objekt("condition", List.of(objekt("test", "datum.unsicher", "value", "white"),
                                objekt("test", "datum.rahmen", "value", Farben.RAHMEN)), "value", Farben.hex(0, false)), "tooltip", hinweis()))));
        if (quer.region() >= 0 && quer.zeilen().get(quer.region()).punkt().wert().hatZahlen()) {
            Punkt region = quer.zeilen().get(quer.region()).punkt();
            ebenen.add(objekt("data", objekt("values", region.wert().istZahl() ? List.of(objekt("x", region.wert().zahl()))
                    : List.of(objekt("x", region.wert().untereGrenze()), objekt("x", region.wert().obereGrenze()))), "mark", objekt("type", "rule", "color", Farben.BRUCH),
                    "encoding", objekt("x", objekt("field", "x", "type", "quantitative"))));
        }
        return ebenen;
    }
}
