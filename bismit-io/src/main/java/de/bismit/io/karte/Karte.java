package de.bismit.io.karte;

import de.bismit.daten.Querschnitt;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Einheit;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One Kennzahl in one year on a map of Kreise (Karte, a choropleth), as SVG. A colour stands only where there is a number that may be
 * compared with the region; no value, no such offer and "not comparable" are patterns that need no colour. Spans that lie in more
 * than one class are striped in both. Colours are five steps of one blue, which colour-blind people and grey printers keep apart.
 *
 * <pre>{@code
 * Karte.von(bismit.vergleiche(tafel).kennzahl("D-ABGANG-OHNE-HSA").im(2015)).svg(Path.of("karte.svg"))
 * Karte.von(tafel.alleKreise("D-ABGANG-OHNE-HSA", 2015)).svg(Path.of("deutschland.svg"))
 * }</pre>
 *
 * <ul>
 *   <li>Borders are those of 31.12.2022, whatever the year shown: © GeoBasis-DE / BKG (2023; VG2500), changed (simplified), which stands in
 *       every picture, as the licence dl-de/by-2-0 wants it.
 *   <li>A territory without a shape (a key dissolved before that day, a Land) is never dropped in silence: {@link #ohneFlaeche()}
 *       names it, and so does the picture.
 *   <li>Up to thirty territories carry name and value; of more, the value stands in the text that shows on hover.
 *   <li>The SVG has a title and a text alternative; its ids begin with the id of the Kennzahl, so that several can stand on a page.
 * </ul>
 *
 * <p>Immutable. Same input, same text.
 */
public final class Karte {

    private final String kennung;
    private final Satz titel;
    private final String zusatz;
    private final Einheit einheit;
    private final List<Kartengebiet> gebiete;
    private final Optional<Satz> urteil;
    private final Sprache sprache;

    private Karte(String kennung, Satz titel, String zusatz, Einheit einheit, List<Kartengebiet> gebiete, Optional<Satz> urteil, Sprache sprache) {
        this.kennung = kennung;
        this.titel = titel;
        this.zusatz = zusatz;
        this.einheit = einheit;
        this.gebiete = List.copyOf(gebiete);
        this.urteil = urteil;
        this.sprache = sprache;
    }

    /** The Kommunen of a comparison, with the verdict on each. */
    public static Karte von(Jahresvergleich vergleich) {
        List<Kartengebiet> gebiete = vergleich.kommunen().stream()
                .map(z -> new Kartengebiet(z.gebiet().schluessel(), z.gebiet().name(), z.wert().wert(), Optional.of(z.urteil()))).toList();
        Satz urteil = new Satz("Die Kommunen untereinander: " + vergleich.urteil().stufe().anzeige(Sprache.DEUTSCH),
                "Among each other: " + vergleich.urteil().stufe().anzeige(Sprache.ENGLISCH));
        return new Karte(kennung(vergleich.kennzahl().id(), vergleich.jahr()), titel(vergleich),
                vergleich.kennzahl().zusatz(), vergleich.kennzahl().einheit(), gebiete, Optional.of(urteil), Sprache.DEUTSCH);
    }

    private static Satz titel(Jahresvergleich v) {
        String zeit = v.zeilen().get(0).wert().zeit().map(z -> z.anzeige(Sprache.ENGLISCH)).orElse(v.zeit());
        return new Satz(v.kennzahl().name() + ", " + v.zeit(), v.kennzahl().name(Sprache.ENGLISCH) + ", " + zeit);
    }

    /** All territories of a Querschnitt, without verdicts: {@code tafel.alleKreise(…)} gives a map of Germany. */
    public static Karte von(Querschnitt querschnitt) {
        List<Kartengebiet> gebiete = querschnitt.werte().entrySet().stream()
                .map(e -> new Kartengebiet(e.getKey(), name(e.getKey()), e.getValue(), Optional.empty())).toList();
        return new Karte(kennung(querschnitt.id(), querschnitt.zeit().berichtsjahr()),
                new Satz(querschnitt.titel() + ", " + querschnitt.zeit(), querschnitt.titel() + ", " + querschnitt.zeit().anzeige(Sprache.ENGLISCH)), "",
                querschnitt.einheit(), gebiete, Optional.empty(), Sprache.DEUTSCH);
    }

    private static String name(String schluessel) {
        return schluessel.length() >= Kartenbild.LAENGE_KREIS ? Kreis.of(schluessel).name()
                : Land.vonSchluessel(schluessel).map(Land::anzeigename).orElse(schluessel);
    }

    private static String kennung(String id, int jahr) {
        return "karte-" + id.replaceAll("[^A-Za-z0-9-]", "-") + "-" + jahr;
    }

    /** The same with words and numbers in a language; names of territories are German, as the sources have them. */
    public Karte in(Sprache neue) {
        return new Karte(kennung, titel, zusatz, einheit, gebiete, urteil, neue);
    }

    /** The territories without a shape on this map, a sentence each; empty if all have one. */
    public List<String> ohneFlaeche() {
        List<String> saetze = new ArrayList<>();
        for (Kartengebiet g : gebiete) {
            if (Kreisgrenzen.deutschland().flaeche(g.schluessel()).isEmpty()) {
                saetze.add(new Satz(g.name() + " (" + g.schluessel() + ") hat in den Grenzen vom 31.12.2022 keine Fläche; auf einen neueren Gebietsstand umschlüsseln",
                        g.name() + " (" + g.schluessel() + ") has no shape within the borders of 31 Dec 2022; convert to later borders").in(sprache));
            }
        }
        return saetze;
    }

    /**
     * The picture as SVG, without an XML declaration, so that it can be put into HTML.
     *
     * @throws IllegalStateException if no territory has a shape; the message names them
     */
    public String svg() {
        if (!hatFlaeche()) {
            throw new IllegalStateException("Karte von " + titel.deutsch() + ": kein Gebiet hat eine Fläche; " + String.join("; ", ohneFlaeche()));
        }
        return bild().svg();
    }

    /** Draws it; each picture is drawn once. */
    Kartenbild bild() {
        return new Kartenbild(kennung, titel.in(sprache), unterzeile(), einheit, gebiete, ohneFlaeche(), sprache);
    }

    /** Whether any territory has a shape. */
    boolean hatFlaeche() {
        return gebiete.stream().anyMatch(g -> Kreisgrenzen.deutschland().flaeche(g.schluessel()).isPresent());
    }

    /** The keys of the territories, in order. */
    List<String> schluessel() {
        return gebiete.stream().map(Kartengebiet::schluessel).toList();
    }

    private String unterzeile() {
        return (zusatz.isEmpty() || sprache != Sprache.DEUTSCH ? "" : zusatz + ", ") + einheit.anzeige(sprache) + urteil.map(u -> ". " + u.in(sprache) + ".").orElse("");
    }

    /**
     * Writes the picture as UTF-8; a file that is there is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void svg(Path ziel) {
        try {
            Files.writeString(ziel, svg(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Karte lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        List<String> ohne = ohneFlaeche();
        return "Karte: " + titel.deutsch() + ", " + gebiete.size() + " Gebiete" + (ohne.isEmpty() ? "" : ", " + ohne.size() + " ohne Fläche: "
                + ohne.stream().limit(3).collect(Collectors.joining("; "))) + "; schreiben mit svg(Path.of(\"…\"))";
    }
}
