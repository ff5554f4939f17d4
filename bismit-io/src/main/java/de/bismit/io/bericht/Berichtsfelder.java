package de.bismit.io.bericht;

import de.bismit.auswahl.Setentscheidung;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Land;
import de.bismit.io.json.Zusatzfelder;
import de.bismit.vergleich.Regel;
import de.bismit.wert.Satz;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields by which the JSON of a report goes beyond that of a comparison; {@link Berichtsjson} documents them. */
final class Berichtsfelder implements Zusatzfelder {

    private final Berichtsinhalt inhalt;

    Berichtsfelder(Berichtsinhalt inhalt) {
        this.inhalt = inhalt;
    }

    @Override
    public Map<String, ?> desDokuments() {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("bericht", Berichtsjson.VERSION);
        felder.put("gebiete", inhalt.gebiete().stream().map(Berichtsfelder::gebiet).toList());
        felder.put("quellennoten", inhalt.quellen().stream().filter(q -> !q.fussnoten().isEmpty()).map(Berichtsfelder::quellennoten).toList());
        felder.put("zurueckgehalten", inhalt.zurueckgehalten());
        felder.put("sitzung", inhalt.sitzung().map(Berichtsfelder::sitzung));
        felder.put("auswahl", inhalt.auswahl().map(Berichtsfelder::auswahl));
        felder.put("regeln", inhalt.regeln().stream().map(Berichtsfelder::regel).toList());
        return felder;
    }

    @Override
    public Map<String, ?> zurKennzahl(String id) {
        return new Kennzahlfelder(inhalt.kennzahl(id)).felder();
    }

    private static Map<String, Object> quellennoten(Berichtsquelle quelle) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("tabelle", quelle.lieferung().tabelle());
        felder.put("fussnoten", quelle.fussnoten().stream().map(Object::toString).toList());
        return felder;
    }

    static Map<String, Object> gebiet(Gebiet gebiet) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("gebiet", gebiet.schluessel());
        felder.put("name", gebiet.name());
        felder.put("rolle", Gebietsrolle.von(gebiet).name());
        felder.put("land", gebiet.kreise().size() == 1 ? Land.vonSchluessel(gebiet.schluessel()).map(Land::kuerzel) : Optional.empty());
        return felder;
    }

    static Map<String, Object> sitzung(Sitzung sitzung) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("datum", sitzung.datum());
        felder.put("thema", sitzung.thema());
        felder.put("teilnehmende", sitzung.teilnehmende().stream().map(t -> t.kommune().schluessel()).toList());
        return felder;
    }

    private static Map<String, Object> auswahl(Setvorschlag vorschlag) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("kriterien", vorschlag.kriterientext());
        felder.put("ausstehende", vorschlag.ergebnis().ausstehende().stream().map(Gebiet::schluessel).toList());
        felder.put("kennzahlen", vorschlag.gefragte().stream().map(Berichtsfelder::entscheidung).toList());
        return felder;
    }

    private static Map<String, Object> entscheidung(Setentscheidung e) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("id", e.kennzahl().id());
        felder.put("name", e.kennzahl().name());
        felder.put("dafuer", e.unterstuetzung().dafuer().stream().map(Gebiet::schluessel).toList());
        felder.put("spaeter", e.unterstuetzung().spaeter());
        felder.put("nein", e.unterstuetzung().nein());
        felder.put("offen", e.unterstuetzung().offen());
        felder.put("aufgenommen", e.aufgenommen());
        felder.put("grund", e.grund());
        return felder;
    }

    private static Map<String, Object> regel(Regel regel) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("id", regel.id());
        felder.put("titel", regel.titel());
        setze(felder, "satz", regel.satz());
        felder.put("sachverhalt", regel.sachverhalt());
        setze(felder, "aufhebung", regel.aufhebung());
        felder.put("quelle", regel.quelle());
        return felder;
    }

    /** A text in both languages, the English one under the name with {@code En}. */
    static void setze(Map<String, Object> felder, String name, Satz satz) {
        felder.put(name, satz.deutsch());
        felder.put(name + "En", satz.englisch());
    }

    static List<String> namen(Collection<? extends Enum<?>> konstanten) {
        return konstanten.stream().map(Enum::name).toList();
    }
}
