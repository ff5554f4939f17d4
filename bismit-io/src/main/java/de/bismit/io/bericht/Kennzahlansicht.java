package de.bismit.io.bericht;

import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Sprache;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A Kennzahl as the template shows it.
 *
 * @param abstandskopf the heading of the distances with their unit; empty where there are none
 * @param mitRang whether there is a column of ranks
 * @param ohneRang why there is none though it was asked for; may be empty
 * @param veraenderung the change in the region in a sentence; may be empty
 * @param gruende the reasons that led to the verdict
 * @param hinweise the reasons that did not change it
 * @param angebot the verdict on the Kommunen that have the offer; empty or one
 * @param quellen the tables behind the charts, for what is saved of them
 * @param reihentext what the chart of the series shows, for those who cannot see it
 * @param querschnittstext what the chart of the year shows, likewise
 * @param karte the map of the year as SVG; may be empty
 * @param herkunft the way of the region's value back to the cells; may be empty
 */
record Kennzahlansicht(String id, String anker, String name, String zusatz, String kernsatz, String urteilssatz, String veraenderung,
        String definition, String formel, String quelle, String einheit, String zeit, int jahr, boolean anzahl, String revierwert, String spannweite, String deckung,
        String abstandskopf, boolean mitRang, String ohneRang, Urteilsansicht urteil, List<Grund> gruende, List<Grund> hinweise, List<Angebotsurteil> angebot,
        List<Zeilenansicht> zeilen, boolean hatZeitreihe, String quellen, String reihentext, String querschnittstext, String karte, List<Bezug> bezuege, List<String> ziele,
        List<String> kommentare, List<String> fussnoten, String herkunft) {

    /** A rule and its sentence. */
    record Grund(String regel, String satz) {
    }

    /** The verdict on some of the Kommunen. */
    record Angebotsurteil(Urteilsansicht urteil, List<Grund> gruende) {
    }

    /** What the Kommunen are held against. */
    record Bezug(String name, List<String> zeilen) {
    }

    boolean hatAbstand() {
        return !abstandskopf.isEmpty();
    }

    /** How many columns stand right of the name. */
    int wertspalten() {
        return 2 + (hatAbstand() ? 1 : 0) + (mitRang ? 1 : 0);
    }

    boolean hatGruende() {
        return !gruende.isEmpty();
    }

    boolean hatHinweise() {
        return !hinweise.isEmpty();
    }

    boolean hatZiele() {
        return !ziele.isEmpty();
    }

    boolean hatKommentare() {
        return !kommentare.isEmpty();
    }

    boolean hatFussnoten() {
        return !fussnoten.isEmpty();
    }

    static Kennzahlansicht von(Kennzahlinhalt inhalt, boolean mitRang, Berichtskarten karten, Berichtsworte worte) {
        Jahresvergleich v = inhalt.querschnitt();
        Kennzahl k = v.kennzahl();
        Sprache sprache = worte.sprache();
        Diagrammtext text = new Diagrammtext(inhalt, worte);
        boolean mitAbstand = v.zeilen().stream().anyMatch(z -> z.abstand().isPresent());
        String abstandskopf = !mitAbstand ? "" : worte.wort(k.einheit().istProzent() ? "abstandProzent" : "abstand");
        int kommunen = v.kommunen().size();
        return new Kennzahlansicht(k.id(), "k-" + k.id().toLowerCase(Locale.ROOT), k.name(sprache), k.zusatz(), inhalt.kernsatz().in(sprache),
                inhalt.urteilssatz().in(sprache), text.veraenderung(), k.definition(), inhalt.formel(), k.datengrundlage().statistik(), k.einheit().anzeige(sprache),
                worte.zeit(v), v.jahr(), v.vergleichtAnzahlen(), v.region().wert().wert().hatZahlen() ? worte.wert(v.region().wert()) : worte.wort("keinWert"),
                worte.zahl(Spannweite.anzeige(v)), v.region().wert().deckung().mitWert() + "/" + v.region().wert().deckung().kommunen(), abstandskopf,
                mitRang && v.ohneRang().isEmpty(), mitRang ? v.ohneRang().map(s -> s.in(sprache)).orElse("") : "", Urteilsansicht.von(v.urteil().stufe(), sprache), massgebliche(v.urteil(), sprache),
                v.urteil().hinweise().stream().map(g -> grund(g, sprache)).toList(),
                v.urteilMitAngebot().stream().map(u -> new Angebotsurteil(Urteilsansicht.von(u.stufe(), sprache), massgebliche(u, sprache))).toList(),
                IntStream.range(0, v.zeilen().size()).mapToObj(i -> Zeilenansicht.von(v, v.zeilen().get(i),
                        i < kommunen ? "kommune" : i == kommunen ? "revier" : "rahmen", worte)).toList(),
                inhalt.jahre().size() > 1, text.quellen(), text.reihe(), text.querschnitt(), karten.karte(inhalt), inhalt.gezeigteBezuege().stream().map(b -> bezug(b, sprache)).toList(),
                inhalt.ziele().stream().map(text::ziel).toList(), inhalt.kommentare().stream().map(kommentar -> kommentar.anzeige(sprache)).toList(),
                inhalt.fussnoten().stream().map(Object::toString).toList(), v.region().wert().herkunft().baum());
    }

    private static List<Grund> massgebliche(Urteil urteil, Sprache sprache) {
        return urteil.massgebliche().stream().map(g -> grund(g, sprache)).toList();
    }

    private static Grund grund(Begruendung g, Sprache sprache) {
        return new Grund(g.regel().id(), g.satz(sprache));
    }

    private static Bezug bezug(Gegenueberstellung g, Sprache sprache) {
        return new Bezug(g.bezug().name().in(sprache), g.zeilen().stream().map(z -> z.anzeige(sprache)).toList());
    }
}
