package de.bismit.io.bericht;

import de.bismit.auswahl.Kommentar;
import de.bismit.vergleich.Aenderungszerlegung;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Nachbarvergleich;
import de.bismit.vergleich.Trend;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the JSON of a profile says of one Kennzahl beyond the comparison. */
final class Profilzeilenfelder {

    private final Profilzeile z;
    private final boolean mitRichtung;

    Profilzeilenfelder(Profilzeile zeile, boolean mitRichtung) {
        z = zeile;
        this.mitRichtung = mitRichtung;
    }

    Map<String, Object> felder(Berichtsworte deutsch, Berichtsworte englisch) {
        Map<String, Object> felder = new LinkedHashMap<>();
        Berichtsfelder.setze(felder, "kernsatz", new Satz(Profilzeilenansicht.kernsatz(z, Sprache.DEUTSCH), Profilzeilenansicht.kernsatz(z, Sprache.ENGLISCH)));
        felder.put("skala", skala());
        felder.put("lage", lage());
        felder.put("nachbarn", z.nachbarn().map(Profilzeilenfelder::nachbarn));
        felder.put("trend", z.trend().ergebnis().map(this::trend));
        felder.put("entwicklung", z.entwicklung().map(Profilzeilenfelder::entwicklung));
        felder.put("steuerbarkeit", steuerbarkeit());
        felder.put("kommentare", z.kommentare().stream().map(this::kommentar).toList());
        felder.put("anzeige", anzeige(deutsch));
        felder.put("anzeigeEn", anzeige(englisch));
        return felder;
    }

    private Map<String, Object> skala() {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("kleinster", Wert.of(z.kleinster()));
        felder.put("unteresQuartil", Wert.of(z.unteresQuartil()));
        felder.put("oberesQuartil", Wert.of(z.oberesQuartil()));
        felder.put("groesster", Wert.of(z.groesster()));
        felder.put("mitWert", z.mitWert());
        return felder;
    }

    private Map<String, Object> lage() {
        Profillage lage = Profillage.von(z, mitRichtung);
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("kommune", lage.kommune());
        felder.put("bezug", lage.bezug());
        felder.put("nachbarn", lage.nachbarn());
        felder.put("gewuenscht", lage.seite() == 0 ? Optional.empty() : lage.seite() > 0);
        return felder;
    }

    private static Map<String, Object> nachbarn(Nachbarvergleich n) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("median", n.median().wert());
        felder.put("mitWert", n.median().n());
        felder.put("urteil", kurz(n.urteil()));
        return felder;
    }

    private Map<String, Object> trend(Trend t) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("marke", t.marke().name());
        felder.put("von", t.von());
        felder.put("bis", t.bis());
        felder.put("jahre", t.n());
        felder.put("p", Wert.of(t.p()));
        felder.put("gewuenscht", mitRichtung && !t.wertung().isEmpty() ? t.wertung().equals("besser") : Optional.empty());
        return felder;
    }

    private static Map<String, Object> entwicklung(Entwicklung e) {
        Map<String, Object> felder = Kennzahlfelder.veraenderung(e);
        felder.put("zaehlereffekt", e.zerlegung().map(Aenderungszerlegung::zaehlereffekt).map(Wert::of));
        felder.put("nennereffekt", e.zerlegung().map(Aenderungszerlegung::nennereffekt).map(Wert::of));
        felder.put("urteil", kurz(e.urteil()));
        return felder;
    }

    private static Map<String, Object> kurz(Urteil urteil) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("stufe", urteil.stufe().name());
        felder.put("regeln", urteil.massgebliche().stream().map(g -> g.regel().id()).toList());
        return felder;
    }

    private Map<String, Object> steuerbarkeit() {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("urteil", z.steuerbarkeit().urteil().name());
        felder.put("grund", z.steuerbarkeit().grund());
        return felder;
    }

    private Map<String, Object> kommentar(Kommentar k) {
        return Kennzahlfelder.kommentar(z.wert().gebiet(), k);
    }

    private Map<String, Object> anzeige(Berichtsworte worte) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("einheit", z.kennzahl().einheit().anzeige(worte.sprache()));
        zahlen(Profilzahlen.von(z, worte), felder);
        verlauf(Profilverlauf.von(z, worte, mitRichtung), felder);
        return felder;
    }

    private static void zahlen(Profilzahlen zahlen, Map<String, Object> felder) {
        felder.put("zeit", zahlen.zeit());
        felder.put("wert", zahlen.wert());
        felder.put("status", zahlen.status());
        felder.put("bezug", zahlen.bezug());
        felder.put("abstand", zahlen.abstand());
        felder.put("nachbarn", zahlen.nachbarn());
        felder.put("kleinster", zahlen.kleinster());
        felder.put("groesster", zahlen.groesster());
    }

    private static void verlauf(Profilverlauf verlauf, Map<String, Object> felder) {
        felder.put("trendzeichen", verlauf.zeichen());
        felder.put("trend", verlauf.trend());
        felder.put("veraenderung", verlauf.veraenderung());
        felder.put("zerlegung", verlauf.zerlegung());
    }
}
