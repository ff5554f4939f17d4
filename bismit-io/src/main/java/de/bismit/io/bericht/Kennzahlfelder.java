package de.bismit.io.bericht;

import de.bismit.auswahl.Kommentar;
import de.bismit.daten.Fussnote;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Land;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Ziel;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the JSON of a report says of one Kennzahl beyond the comparison. */
final class Kennzahlfelder {

    private final Kennzahlinhalt k;

    Kennzahlfelder(Kennzahlinhalt k) {
        this.k = k;
    }

    Map<String, Object> felder() {
        Map<String, Object> felder = new LinkedHashMap<>();
        Berichtsfelder.setze(felder, "kernsatz", k.kernsatz());
        Berichtsfelder.setze(felder, "urteilssatz", k.urteilssatz());
        felder.put("formelInWorten", k.formel());
        felder.put("entwicklung", k.entwicklung().map(Kennzahlfelder::entwicklung));
        felder.put("jahre", k.jahre());
        felder.put("urteile", k.urteile().values().stream().map(Enum::name).toList());
        felder.put("reihen", k.reihen().stream().map(this::reihe).toList());
        felder.put("ziele", k.ziele().stream().map(Kennzahlfelder::ziel).toList());
        felder.put("fussnoten", k.fussnoten().stream().map(Kennzahlfelder::fussnote).toList());
        felder.put("kommentare", k.kommentare().stream().map(e -> kommentar(e.kommune(), e.kommentar())).toList());
        return felder;
    }

    private static Map<String, Object> entwicklung(Entwicklung e) {
        Map<String, Object> felder = veraenderung(e);
        felder.put("anzeige", e.anzeige(Sprache.DEUTSCH));
        felder.put("anzeigeEn", e.anzeige(Sprache.ENGLISCH));
        return felder;
    }

    /** The change without the words. */
    static Map<String, Object> veraenderung(Entwicklung e) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("von", e.frueher().jahr());
        felder.put("bis", e.spaeter().jahr());
        felder.put("differenz", e.differenz());
        felder.put("einheit", e.einheit(Sprache.DEUTSCH));
        felder.put("relativProzent", e.relativ());
        return felder;
    }

    private Map<String, Object> reihe(Berichtsreihe reihe) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("gebiet", reihe.gebiet().schluessel());
        felder.put("werte", reihe.punkte().stream().map(Reihenpunkt::wert).toList());
        felder.put("anzeige", reihe.punkte().stream().map(Reihenpunkt::anzeige).toList());
        List<Wert> zaehler = reihe.punkte().stream().map(Reihenpunkt::zaehler).toList();
        List<Optional<Wert>> nenner = reihe.punkte().stream().map(Reihenpunkt::nenner).toList();
        if (nenner.stream().anyMatch(Optional::isPresent)) {
            felder.put("zaehler", zaehler);
            felder.put("nenner", nenner);
        }
        felder.put("merkzeichen", jeJahr(reihe, p -> !p.wert().merkzeichen().isEmpty(), p -> Berichtsfelder.namen(p.wert().merkzeichen())));
        felder.put("gruende", jeJahr(reihe, p -> !p.wert().gruende().isEmpty(), p -> Berichtsfelder.namen(p.wert().gruende())));
        List<Object> brueche = new ArrayList<>();
        reihe.punkte().forEach(p -> p.brueche().forEach(b -> brueche.add(bruch(p.jahr(), b))));
        felder.put("brueche", brueche);
        return felder;
    }

    private static Map<String, Object> jeJahr(Berichtsreihe reihe, Predicate<Reihenpunkt> hat, Function<Reihenpunkt, Object> was) {
        Map<String, Object> felder = new LinkedHashMap<>();
        reihe.punkte().stream().filter(hat).forEach(p -> felder.put(String.valueOf(p.jahr()), was.apply(p)));
        return felder;
    }

    private Map<String, Object> bruch(int jahr, Bruch bruch) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("vor", jahr);
        felder.put("datum", bruch.datum());
        Berichtsfelder.setze(felder, "satz", k.bruchsaetze().get(bruch));
        felder.put("regel", bruch.regel());
        return felder;
    }

    private static Map<String, Object> ziel(Ziel ziel) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("gebiet", ziel.gebiet());
        felder.put("jahr", ziel.jahr());
        felder.put("wert", ziel.wert());
        felder.put("beschlossenVon", ziel.beschlossenVon());
        felder.put("quelle", ziel.quelle());
        return felder;
    }

    private static Map<String, Object> fussnote(Tabellenfussnote note) {
        Fussnote f = note.fussnote();
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("tabelle", note.tabelle());
        felder.put("bezug", f.bezug());
        felder.put("laender", f.laender().stream().map(Land::kuerzel).toList());
        felder.put("zeitraum", f.zeitraum());
        felder.put("text", f.text());
        return felder;
    }

    static Map<String, Object> kommentar(Gebiet kommune, Kommentar kommentar) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("gebiet", kommune.schluessel());
        felder.put("datum", kommentar.datum());
        felder.put("text", kommentar.text());
        return felder;
    }
}
