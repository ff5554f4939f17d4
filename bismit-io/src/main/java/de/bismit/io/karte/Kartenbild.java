package de.bismit.io.karte;

import de.bismit.io.internal.Svg;
import de.bismit.io.internal.Wertanzeige;
import de.bismit.wert.Einheit;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws a map: title, territories, borders, names, legend, source. */
final class Kartenbild {

    static final int LAENGE_KREIS = 5;

    private static final String FORM = "flaeche-";
    private static final int BREITE = 480;
    private static final int RAND = 12;
    private static final int MEISTE_NAMEN = 30;
    private static final double LUFT = 0.04;
    private static final Satz GESCHAETZT = new Satz("≈ geschätzt", "≈ estimated");

    private final String kennung;
    private final String titel;
    private final String unterzeile;
    private final Einheit einheit;
    private final Map<Kartengebiet, Kreisflaeche> flaechen = new LinkedHashMap<>();
    private final List<Kartengebiet> alle;
    private final List<String> ohneFlaeche;
    private final Sprache sprache;
    private final Farbstufen stufen;
    private final Muster muster;
    private final Rahmen rahmen;
    private final Svg svg = Svg.neu();

    Kartenbild(String kennung, String titel, String unterzeile, Einheit einheit, List<Kartengebiet> gebiete, List<String> ohneFlaeche,
            Sprache sprache) {
        this.kennung = kennung;
        this.titel = titel;
        this.unterzeile = unterzeile;
        this.einheit = einheit;
        this.ohneFlaeche = ohneFlaeche;
        this.sprache = sprache;
        alle = gebiete;
        gebiete.forEach(g -> Kreisgrenzen.deutschland().flaeche(g.schluessel()).ifPresent(f -> flaechen.put(g, f)));
        stufen = Farbstufen.ueber(flaechen.keySet().stream().filter(Kartengebiet::istVergleichbar).map(Kartengebiet::wert).toList(), einheit);
        muster = new Muster(kennung, stufen);
        Rahmen eng = Rahmen.leer();
        for (Kreisflaeche flaeche : flaechen.values()) {
            eng = eng.um(flaeche);
        }
        rahmen = eng.mitRand(LUFT);
    }

    /** The picture that stands alone. */
    String svg() {
        double y = svg.absatz(RAND, 24, 15, BREITE - 2.0 * RAND, titel, "font-weight", "bold");
        y = svg.absatz(RAND, y, 12, BREITE - 2.0 * RAND, unterzeile, "fill", Svg.NEBENFARBE) - 8;
        Projektion projektion = new Projektion(rahmen, BREITE, y);
        muster.lege(svg, flaechen.keySet());
        zeichneFlaechen(projektion);
        zeichneGrenzen(projektion);
        return vollende(projektion, beschriftungsorte());
    }

    /** Where the labels stand, by key: the same for all maps of these territories. */
    Map<String, Beschriftungsort> beschriftungsorte() {
        return flaechen.size() > MEISTE_NAMEN ? Map.of()
                : flaechen.values().stream().collect(Collectors.toMap(Kreisflaeche::ags, Beschriftungsort::in, (a, b) -> a));
    }

    /** The picture without headings, on a page that carries {@link #formen()}. */
    String aufBlatt(Map<String, Beschriftungsort> orte) {
        muster.lege(svg, flaechen.keySet());
        oeffneFlaechen();
        flaechen.forEach((gebiet, flaeche) -> svg.auf("use", "href", "#" + FORM + flaeche.ags(), "fill", muster.fuellung(gebiet))
                .auf("title").text(hinweis(gebiet)).zu().zu());
        svg.zu().leer("use", "href", "#" + FORM + "laender");
        return vollende(new Projektion(rahmen, BREITE, 0), orte);
    }

    /** The shapes and borders, to be used by every picture of these territories on a page. */
    String formen() {
        Projektion projektion = new Projektion(rahmen, BREITE, 0);
        flaechen.values().forEach(flaeche -> svg.leer("path", "id", FORM + flaeche.ags(), "d", projektion.pfad(flaeche)));
        svg.auf("g", "id", FORM + "laender");
        zeichneGrenzen(projektion);
        return svg.zu().vorrat();
    }

    private String vollende(Projektion projektion, Map<String, Beschriftungsort> orte) {
        if (flaechen.size() <= MEISTE_NAMEN) {
            beschrifte(projektion, orte);
        }
        double y = new Kartenlegende(svg, muster, stufen, sprache).zeichne(RAND, projektion.oben() + projektion.hoehe() + 18, flaechen.keySet(), zeichen());
        for (String satz : ohneFlaeche) {
            y = svg.absatz(RAND, y, 11, BREITE - 2.0 * RAND, satz + ".");
        }
        y = svg.absatz(RAND, y + 2, 10, BREITE - 2.0 * RAND, Kreisgrenzen.VERMERK.in(sprache) + "; " + Kreisgrenzen.STAND.in(sprache), "fill", Svg.NEBENFARBE);
        return svg.bild(BREITE, y, kennung, new Satz("Karte: ", "Map: ").in(sprache) + titel, inWorten());
    }

    private List<String> zeichen() {
        boolean namen = flaechen.size() <= MEISTE_NAMEN;
        return namen && flaechen.keySet().stream().anyMatch(Kartenbild::istGeschaetzt) ? List.of(GESCHAETZT.in(sprache)) : List.of();
    }

    private static boolean istGeschaetzt(Kartengebiet gebiet) {
        return gebiet.wert().merkzeichen().contains(Merkzeichen.GESCHAETZT);
    }

    private void oeffneFlaechen() {
        double staerke = flaechen.size() <= MEISTE_NAMEN ? 1 : 0.3;
        svg.auf("g", "stroke", "#52606d", "stroke-width", staerke, "stroke-linejoin", "round", "fill-rule", "evenodd");
    }

    private void zeichneFlaechen(Projektion projektion) {
        oeffneFlaechen();
        flaechen.forEach((gebiet, flaeche) -> svg.auf("path", "d", projektion.pfad(flaeche), "fill", muster.fuellung(gebiet))
                .auf("title").text(hinweis(gebiet)).zu().zu());
        svg.zu();
    }

    private String hinweis(Kartengebiet gebiet) {
        String wert = Wertanzeige.mitMerkzeichen(gebiet.wert(), einheit, sprache);
        return gebiet.name() + ": " + wert + gebiet.urteil().map(u -> "; " + new Satz("zur Region ", "with the region ").in(sprache)
                + u.stufe().anzeige(sprache)).orElse("");
    }

    private void zeichneGrenzen(Projektion projektion) {
        svg.auf("clipPath", "id", kennung + "-rand").leer("rect", "x", 0, "y", projektion.oben(), "width", BREITE, "height", projektion.hoehe()).zu();
        String verlauf = Kreisgrenzen.deutschland().linien().stream().filter(l -> l.istLandesgrenze() && rahmen.beruehrt(l)).map(projektion::pfad)
                .collect(Collectors.joining());
        svg.leer("path", "d", verlauf, "fill", "none", "stroke", Svg.TEXTFARBE, "stroke-width", flaechen.size() <= MEISTE_NAMEN ? 2.2 : 0.9,
                "stroke-linejoin", "round", "clip-path", "url(#" + kennung + "-rand)");
    }

    private void beschrifte(Projektion projektion, Map<String, Beschriftungsort> orte) {
        Map<String, Long> kurznamen = flaechen.keySet().stream().collect(Collectors.groupingBy(g -> kurz(g.name()), Collectors.counting()));
        svg.auf("g", "text-anchor", "middle", "stroke-width", 3, "stroke-linejoin", "round", "paint-order", "stroke", "font-size", 10.5);
        flaechen.forEach((gebiet, flaeche) -> zeile(gebiet, projektion, orte.get(flaeche.ags()), -2,
                kurznamen.get(kurz(gebiet.name())) == 1 ? kurz(gebiet.name()) : gebiet.name()));
        svg.auf("g", "font-size", 12, "font-weight", "bold");
        flaechen.forEach((gebiet, flaeche) -> zeile(gebiet, projektion, orte.get(flaeche.ags()), 11, wert(gebiet)));
        svg.zu().zu();
    }

    private static String kurz(String name) {
        return name.startsWith("Landkreis ") || name.startsWith("Kreis ") ? name.substring(name.indexOf(' ') + 1) : name;
    }

    private String wert(Kartengebiet gebiet) {
        return gebiet.wert().hatZahlen() ? (istGeschaetzt(gebiet) ? "≈ " : "") + Wertanzeige.text(gebiet.wert(), einheit, sprache)
                : Fuellung.von(gebiet, stufen) == Fuellung.FEHLT ? Fuellung.FEHLT.legende().in(sprache) : "–";
    }

    /** With a rim in the colour of its ground, so that letters over a border or a pattern stay readable. */
    private void zeile(Kartengebiet gebiet, Projektion projektion, Beschriftungsort ort, int tiefer, String text) {
        Fuellung fuellung = Fuellung.von(gebiet, stufen);
        boolean dunkel = fuellung == Fuellung.STUFE && stufen.textfarbe(stufen.stufe(gebiet.wert().untereGrenze())).equals(Farbstufen.TEXT_AUF_DUNKEL);
        String grund = fuellung == Fuellung.STUFE ? stufen.farbe(stufen.stufe(gebiet.wert().untereGrenze())) : "#ffffff";
        svg.auf("text", "x", projektion.x(ort.ost()), "y", projektion.y(ort.nord()) + tiefer, "fill",
                dunkel ? Farbstufen.TEXT_AUF_DUNKEL : Farbstufen.TEXT_AUF_HELL, "stroke", grund).text(text).zu();
    }

    private String inWorten() {
        List<String> saetze = new ArrayList<>();
        saetze.add(unterzeile.endsWith(".") ? unterzeile : unterzeile + ".");
        if (alle.size() <= MEISTE_NAMEN) {
            saetze.add(alle.stream().map(this::hinweis).collect(Collectors.joining(". ")) + ".");
        } else {
            long mit = alle.stream().filter(g -> g.wert().hatZahlen()).count();
            saetze.add(new Satz(alle.size() + " Gebiete, " + mit + " mit Wert.", alle.size() + " territories, " + mit + " with a value.").in(sprache));
        }
        return String.join(" ", saetze);
    }
}
