package de.bismit.io.diagramm;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Querschnitt;
import de.bismit.daten.Zeitreihe;
import de.bismit.gebiet.Gebiet;
import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Regelwerk;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chart (Diagramm) of one Kennzahl: series over time, or territories side by side at one time. As SVG or PNG, for which the optional
 * library {@code org.knowm.xchart:xchart} is needed (for SVG {@code org.apache.xmlgraphics:batik-svggen} too), and as Vega-Lite
 * specification, which needs neither. Works without a screen.
 *
 * <pre>{@code
 * Diagramm.von(tafel.zeitreihe("A-BEVOELKERUNG", HALLE_SAALE)).svg(Path.of("halle.svg"))
 * Diagramm.von(bismit.vergleiche(tafel).kennzahl("D-ABGANG-OHNE-HSA").im(2015)).png(Path.of("abgang.png"))
 * Diagramm.von(bismit.vergleiche(tafel).kennzahl("D-ABGANG-OHNE-HSA")).svg(Path.of("reihen.svg"))
 * }</pre>
 *
 * <ul>
 *   <li>Lines join only what may be joined: never over a break, which is drawn and explained below the chart, nor over a gap.
 *   <li>Spans are bands over time and bars in a cross-section; a point stands only where there is one number.
 *   <li>Estimated, preliminary and similar points are hollow. Series differ in colour, shape and dashes.
 *   <li>No value: named with its reason below a cross-section, a gap in a series. An axis need not begin at 0.
 * </ul>
 *
 * <p>Immutable. The same input gives the same picture on the same Java with the same fonts.
 */
public final class Diagramm {

    private final Bild bild;
    private final Sprache sprache;

    private Diagramm(Bild bild, Sprache sprache) {
        this.bild = bild;
        this.sprache = sprache;
    }

    /**
     * Series of one Kennzahl over time.
     *
     * @throws IllegalArgumentException if they are not of one Kennzahl
     */
    public static Diagramm von(Zeitreihe erste, Zeitreihe... weitere) {
        List<Zeitreihe> reihen = new ArrayList<>(List.of(erste));
        reihen.addAll(Arrays.asList(weitere));
        return new Diagramm(Reihenbild.von(reihen, Satz.deutsch(erste.titel()), 0), Sprache.DEUTSCH);
    }

    /** Territories at one time, as dots. */
    public static Diagramm von(Querschnitt querschnitt) {
        return new Diagramm(Querbild.von(querschnitt), Sprache.DEUTSCH);
    }

    /** The Kommunen at one time, as dots, with the region's value as a line, the Länder, and the verdict. Of counts only the Kommunen. */
    public static Diagramm von(Jahresvergleich vergleich) {
        return new Diagramm(Querbild.von(vergleich), Sprache.DEUTSCH);
    }

    /** The Kommunen over time, with the region; of counts only the Kommunen. */
    public static Diagramm von(Kennzahlvergleich vergleich) {
        List<Jahresvergleich> jahre = vergleich.jahre().stream().map(vergleich::im).toList();
        int kommunen = jahre.get(0).kommunen().size();
        boolean mitRegion = !jahre.get(0).vergleichtAnzahlen();
        List<Zeitreihe> reihen = new ArrayList<>();
        for (int i = 0; i < (mitRegion ? kommunen + 1 : kommunen); i++) {
            int zeile = i;
            reihen.add(reihe(jahre.stream().map(j -> j.zeilen().get(zeile)).map(Vergleichszeile::wert).toList()));
        }
        return new Diagramm(Reihenbild.von(reihen, Reihenbild.name(vergleich.kennzahl()), mitRegion ? 1 : 0).mitBruchsaetzen(vergleich::satz), Sprache.DEUTSCH);
    }

    /**
     * The time series of a report: Kommunen, region, Länder, Germany, with targets and what the report says; of counts only the
     * Kommunen are drawn, the others stand in the data of {@link #vegaLite()}.
     *
     * @see de.bismit.io.bericht.Bericht#inhalt()
     */
    public static Diagramm zeitreihen(Kennzahlinhalt inhalt) {
        return new Diagramm(Reihenbild.von(inhalt), Sprache.DEUTSCH);
    }

    /** The cross-section of a report, with what the report says. */
    public static Diagramm querschnitt(Kennzahlinhalt inhalt) {
        return new Diagramm(Querbild.von(inhalt), Sprache.DEUTSCH);
    }

    private static Zeitreihe reihe(List<Kennzahlwert> werte) {
        Kennzahlwert einer = werte.get(0);
        Gebiet gebiet = einer.gebiet();
        Map<Zeitbezug, Wert> nachZeit = new LinkedHashMap<>();
        werte.forEach(w -> w.zeit().ifPresent(z -> nachZeit.put(z, w.wert())));
        List<Bruch> brueche = einer.brueche();
        return new Zeitreihe(einer.kennzahl().id(), einer.kennzahl().name(), gebiet.schluessel(), gebiet.name(), einer.kennzahl().einheit(), nachZeit, brueche);
    }

    /**
     * The same, where the rules say in both languages why a series breaks; charts of a comparison or a report know it anyway. Without
     * them an English chart quotes the German words.
     *
     * <pre>{@code
     * Diagramm.von(tafel.zeitreihe("A-BEVOELKERUNG", HALLE_SAALE)).mitRegeln(bismit.regelwerk()).in(Sprache.ENGLISCH)
     * }</pre>
     */
    public Diagramm mitRegeln(Regelwerk regeln) {
        return new Diagramm(bild.falte(r -> r.mitBruchsaetzen(b -> satz(b, regeln)), q -> q), sprache);
    }

    private static Satz satz(Bruch bruch, Regelwerk regeln) {
        return regeln.regel(bruch.regel()).map(r -> new Satz(bruch.satz().equals(r.titel()) ? r.satz().deutsch() : bruch.satz(), r.satz().englisch()))
                .orElse(Satz.deutsch(bruch.satz()));
    }

    /** The same with words and numbers in a language; names of territories stay German. */
    public Diagramm in(Sprache neue) {
        return new Diagramm(bild, neue);
    }

    /**
     * As SVG with title and text alternative, without an XML declaration.
     *
     * @throws IllegalStateException if a library for it is absent; the message says which one to add
     */
    public String svg() {
        Zeichenbibliothek.pruefe(true);
        return new Leinwand(bild, sprache).svg();
    }

    /** Writes the SVG as UTF-8; a file that is there is replaced. */
    public void svg(Path ziel) {
        schreibe(ziel, svg().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As PNG, twice as fine as a screen.
     *
     * @throws IllegalStateException if the library for it is absent; the message says which one to add
     */
    public byte[] png() {
        Zeichenbibliothek.pruefe(false);
        return new Leinwand(bild, sprache).png();
    }

    /** Writes the PNG; a file that is there is replaced. */
    public void png(Path ziel) {
        schreibe(ziel, png());
    }

    /** As a Vega-Lite specification (JSON, version 5) with its data in it. */
    public String vegaLite() {
        return Vegalite.von(bild, sprache);
    }

    /** Writes the Vega-Lite specification as UTF-8; a file that is there is replaced. */
    public void vegaLite(Path ziel) {
        schreibe(ziel, vegaLite().getBytes(StandardCharsets.UTF_8));
    }

    private static void schreibe(Path ziel, byte[] inhalt) {
        try {
            Files.write(ziel, inhalt);
        } catch (IOException e) {
            throw new UncheckedIOException("Das Diagramm lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        String was = bild.falte(r -> r.linien().size() + (r.linien().size() == 1 ? " Zeitreihe" : " Zeitreihen"), q -> q.zeilen().size() + " Gebiete");
        return "Diagramm: " + bild.titel().in(sprache) + ", " + was + "; schreiben mit svg(Path.of(\"…\")), png(…), vegaLite(…)";
    }
}
