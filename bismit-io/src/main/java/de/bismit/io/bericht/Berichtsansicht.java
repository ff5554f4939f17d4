package de.bismit.io.bericht;

import de.bismit.auswahl.Sitzung;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Kreis;
import de.bismit.io.json.Erzeuger;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Sprache;
import de.bismit.zeit.Stichtag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the template shows, ready worded.
 *
 * @param w the words of the language, by key
 * @param sprache the language as HTML names it
 * @param zitat the attribute that marks what is quoted in German on a page in another language
 * @param stand the date of the data
 * @param kommunen the Kommunen in their order, in a sentence
 * @param zurueckgehalten that something is not released; may be empty
 * @param bilanz how many Kennzahlen have which verdict
 * @param kartenformen the shapes the maps use, as SVG; may be empty
 * @param auswahl who chose what; none or one
 * @param skriptworte the words the charts need
 * @param seite what the page carries besides: style, data, scripts
 */
record Berichtsansicht(Map<String, String> w, String sprache, String zitat, String erzeuger, String titel, String untertitel, String stand, String kommunen,
        List<String> sitzung, String zurueckgehalten, List<Bilanz> bilanz, String kartenformen, List<Feld> felder, List<Auswahlansicht> auswahl,
        List<Lesehilfe> lesehilfe, List<Quelle> quellen, List<Regelansicht> regeln, List<Skriptwort> skriptworte, Seitenteile seite) {

    private static final int VIELE = 24;
    private static final int GENANNTE = 6;
    private static final Set<String> WORTGRUPPEN_DER_SKRIPTE = Set.of("skript", "stufe", "merkzeichen", "grund");

    /** How many Kennzahlen have a verdict. */
    record Bilanz(int anzahl, Urteilsansicht urteil) {
    }

    /** A Themenfeld with its Kennzahlen. */
    record Feld(String anker, String name, List<Kennzahlansicht> kennzahlen) {
    }

    /** A delivery, with the notes printed under its table. */
    record Quelle(String tabelle, String titel, String stand, String lizenz, List<String> fussnoten) {

        boolean hatFussnoten() {
            return !fussnoten.isEmpty();
        }
    }

    /** A rule in full. */
    record Regelansicht(String id, String titel, String sachverhalt, String aufhebung, String quelle) {
    }

    /** A word for the charts. */
    record Skriptwort(String schluessel, String text) {
    }

    boolean hatAuswahl() {
        return !auswahl.isEmpty();
    }

    static Berichtsansicht von(Berichtsinhalt inhalt, Berichtsworte worte, Seitenteile seite) {
        Berichtskarten karten = Berichtskarten.von(inhalt, worte.sprache());
        return new Berichtsansicht(worte.alle(), worte.sprache().kuerzel(), worte.sprache() == Sprache.DEUTSCH ? "" : " lang=\"de\"", Erzeuger.text(), worte.wort("titel") + " " + inhalt.region().name(),
                untertitel(inhalt, worte), stand(inhalt, worte), kommunen(inhalt.kommunen(), worte),
                inhalt.sitzung().map(s -> sitzung(s, worte.sprache())).stream().toList(), zurueckgehalten(inhalt.zurueckgehalten(), worte),
                Stream.of(Stufe.values()).map(s -> new Bilanz(inhalt.anzahl(s), Urteilsansicht.von(s, worte.sprache()))).filter(b -> b.anzahl() > 0).toList(),
                karten.formen(), felder(inhalt, karten, worte), inhalt.auswahl().map(a -> Auswahlansicht.von(a, worte)).stream().toList(), Lesehilfe.alle(inhalt.mitRang(), worte),
                inhalt.quellen().stream().map(q -> quelle(q, worte)).distinct().toList(), inhalt.regeln().stream().map(r -> regel(r, worte.sprache())).toList(),
                worte.alle().entrySet().stream().filter(e -> WORTGRUPPEN_DER_SKRIPTE.contains(wortgruppe(e.getKey())))
                        .map(e -> new Skriptwort(e.getKey(), e.getValue())).toList(), seite);
    }

    private static String wortgruppe(String schluessel) {
        return schluessel.substring(0, Math.max(0, schluessel.indexOf('.')));
    }

    private static String untertitel(Berichtsinhalt inhalt, Berichtsworte worte) {
        int anzahl = inhalt.kennzahlen().size();
        String zahl = anzahl + " " + worte.wort(anzahl == 1 ? "kennzahl" : "kennzahlen");
        int erstes = inhalt.kennzahlen().stream().mapToInt(Kennzahlinhalt::jahr).min().orElse(0);
        int letztes = inhalt.kennzahlen().stream().mapToInt(Kennzahlinhalt::jahr).max().orElse(0);
        return anzahl == 0 ? zahl : zahl + ", " + worte.wort(erstes == letztes ? "einBerichtsjahr" : "jahre") + " " + (erstes == letztes ? "" : erstes + " " + worte.wort("bis") + " ") + letztes;
    }

    private static String stand(Berichtsinhalt inhalt, Berichtsworte worte) {
        List<Datenstand> staende = inhalt.quellen().stream().map(q -> q.lieferung().datenstand()).flatMap(Optional::stream).sorted().toList();
        if (staende.isEmpty()) {
            return worte.wort("unbekannt");
        }
        String erster = staende.get(0).toString();
        String letzter = staende.get(staende.size() - 1).toString();
        return erster.equals(letzter) ? letzter : erster + " " + worte.wort("bis") + " " + letzter + ", " + worte.wort("jeTabelle");
    }

    /** Of very many only the first: their own rows name the others. */
    private static String kommunen(List<Kreis> alle, Berichtsworte worte) {
        List<String> namen = alle.stream().map(Kreis::name).toList();
        return namen.size() <= VIELE ? String.join(", ", namen)
                : String.join(", ", namen.subList(0, GENANNTE)) + " " + worte.wort("und") + " " + (namen.size() - GENANNTE) + " " + worte.wort("weitereKommunen");
    }

    private static String sitzung(Sitzung sitzung, Sprache sprache) {
        return new Stichtag(sitzung.datum()).anzeige(sprache) + ": " + sitzung.thema();
    }

    private static String zurueckgehalten(int anzahl, Berichtsworte worte) {
        return anzahl == 0 ? "" : anzahl == 1 ? worte.wort("zurueckgehalten1") : anzahl + " " + worte.wort("zurueckgehalten");
    }

    private static List<Feld> felder(Berichtsinhalt inhalt, Berichtskarten karten, Berichtsworte worte) {
        Map<String, List<Kennzahlansicht>> felder = new LinkedHashMap<>();
        for (Kennzahlinhalt k : inhalt.kennzahlen()) {
            felder.computeIfAbsent(worte.themenfeld(k), f -> new ArrayList<>())
                    .add(Kennzahlansicht.von(k, inhalt.mitRang(), karten, worte));
        }
        return felder.entrySet().stream().map(f -> new Feld("feld-" + f.getKey().substring(0, 1), f.getKey(), f.getValue())).toList();
    }

    private static Quelle quelle(Berichtsquelle quelle, Berichtsworte worte) {
        Lieferung l = quelle.lieferung();
        return new Quelle(l.tabelle(), l.titel(), l.datenstand().map(Datenstand::toString).orElse(worte.wort("unbekannt")),
                l.lizenz().isEmpty() ? worte.wort("ohneAngabe") : l.lizenz(), quelle.fussnoten().stream().map(Object::toString).distinct().toList());
    }

    private static Regelansicht regel(Regel r, Sprache sprache) {
        return new Regelansicht(r.id(), r.titel(), r.sachverhalt(), r.aufhebung().in(sprache), r.quelle().replace(" | ", ", "));
    }
}
