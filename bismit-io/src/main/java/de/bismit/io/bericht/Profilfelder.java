package de.bismit.io.bericht;

import de.bismit.io.json.Zusatzfelder;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Steuerbarkeit;
import de.bismit.katalog.Themenfeld;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Nachbarvergleich;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Vergleichsgruppe;
import de.bismit.wert.Aussage;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fields by which the JSON of a profile goes beyond that of a comparison; {@link Profiljson} documents them. */
final class Profilfelder implements Zusatzfelder {

    private static final List<String> HINWEISE = List.of("profilTrendzeichen", "profilNichtVergleichbar", "profilKeineRangfolge", "profilSteuerbarZeile",
            "profilZerlegungszeile", "quellenZeile");

    private final Kommunalprofil profil;
    private final Profilwahl wahl;
    private final Berichtsworte deutsch = Berichtsworte.imProfil(Sprache.DEUTSCH);
    private final Berichtsworte englisch = Berichtsworte.imProfil(Sprache.ENGLISCH);

    Profilfelder(Kommunalprofil profil) {
        this.profil = profil;
        wahl = profil.wahl();
    }

    @Override
    public Map<String, ?> desDokuments() {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("profil", Profiljson.VERSION);
        felder.put("kommune", Berichtsfelder.gebiet(profil.gebiet()));
        felder.put("gruppe", gruppe());
        felder.put("mitRichtung", wahl.stil().mitRichtung());
        felder.put("aehnliche", profil.nachbarn().map(this::aehnliche));
        felder.put("sitzung", wahl.einsicht().map(Berichtsfelder::sitzung));
        felder.put("zurueckgehalten", profil.zurueckgehalten());
        felder.put("bilanz", Stream.of(Stufe.values()).filter(s -> profil.anzahl(s) > 0).map(this::bilanz).toList());
        felder.put("themenfelder", themenfelder());
        felder.put("steuerbarkeiten", profil.mitWert().stream().map(z -> z.steuerbarkeit().urteil()).distinct().sorted().map(this::steuerbarkeit).toList());
        felder.put("steuerbar", ids(profil.steuerbare()));
        felder.put("ohneAngebot", ids(profil.ohneAngebot()));
        felder.put("ohneWert", ids(profil.ohneWert()));
        felder.put("anzeige", anzeige(Profilkopf.von(profil, deutsch)));
        felder.put("anzeigeEn", anzeige(Profilkopf.von(profil, englisch)));
        felder.put("zeichen", Profilzeichen.in(profil.mitWert(), wahl.stil().mitRichtung()).stream().map(this::zeichen).toList());
        felder.put("hinweise", HINWEISE.stream().map(h -> satz(new Satz(deutsch.wort(h), englisch.wort(h)))).toList());
        felder.put("regeln", regeln().stream().map(Profilfelder::regel).toList());
        return felder;
    }

    @Override
    public Map<String, ?> zurKennzahl(String id) {
        Profilzeile zeile = profil.zeilen().stream().filter(z -> z.kennzahl().id().equals(id)).findFirst().orElseThrow();
        return new Profilzeilenfelder(zeile, wahl.stil().mitRichtung()).felder(deutsch, englisch);
    }

    private Map<String, Object> gruppe() {
        Map<String, Object> felder = new LinkedHashMap<>();
        Berichtsfelder.setze(felder, "name", wahl.gruppe().name());
        felder.put("anzahl", wahl.gruppe().mitglieder().size());
        return felder;
    }

    private Map<String, Object> aehnliche(Aussage<Vergleichsgruppe> gruppe) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("jahr", Optional.ofNullable(wahl.kontext()).orElseThrow().jahr());
        felder.put("nach", Optional.ofNullable(wahl.kontext()).orElseThrow().kennzahlen().stream().map(k -> k.id()).toList());
        felder.put("kreise", gruppe.ergebnis().stream().flatMap(g -> g.kreise().stream()).map(Berichtsfelder::gebiet).toList());
        felder.putAll(satz(new Satz(Profilkopf.von(profil, deutsch).nachbarn(), Profilkopf.von(profil, englisch).nachbarn())));
        return felder;
    }

    private Map<String, Object> bilanz(Stufe stufe) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("stufe", stufe.name());
        felder.put("anzahl", profil.anzahl(stufe));
        Berichtsfelder.setze(felder, "anzeige", new Satz(stufe.anzeige(Sprache.DEUTSCH), stufe.anzeige(Sprache.ENGLISCH)));
        Berichtsfelder.setze(felder, "kurz", new Satz(deutsch.kurz(stufe), englisch.kurz(stufe)));
        return felder;
    }

    private List<Map<String, Object>> themenfelder() {
        Kennzahlenkatalog katalog = wahl.vergleich().tafel().katalog();
        return profil.mitWert().stream().map(z -> katalog.themenfeld(Gliederung.LEITFADEN, z.kennzahl())).distinct().map(this::themenfeld).toList();
    }

    private Map<String, Object> themenfeld(Optional<Themenfeld> feld) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("id", feld.map(Themenfeld::id));
        Berichtsfelder.setze(felder, "anzeige", new Satz(deutsch.themenfeld(feld), englisch.themenfeld(feld)));
        return felder;
    }

    private Map<String, Object> steuerbarkeit(Steuerbarkeit.Urteil urteil) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("urteil", urteil.name());
        Berichtsfelder.setze(felder, "anzeige", new Satz(Profilzeilenansicht.wort(urteil, deutsch), Profilzeilenansicht.wort(urteil, englisch)));
        return felder;
    }

    private static List<String> ids(Collection<Profilzeile> zeilen) {
        return zeilen.stream().map(z -> z.kennzahl().id()).toList();
    }

    private static Map<String, Object> anzeige(Profilkopf kopf) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("untertitel", kopf.untertitel());
        felder.put("gruppe", kopf.gruppe());
        felder.put("bezug", kopf.bezug());
        felder.put("sitzung", kopf.sitzung());
        felder.put("zurueckgehalten", kopf.zurueckgehalten());
        return felder;
    }

    private Map<String, Object> zeichen(Profilzeichen zeichen) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("art", zeichen.name());
        Berichtsfelder.setze(felder, "anzeige", new Satz(zeichen.bedeutung(deutsch), zeichen.bedeutung(englisch)));
        return felder;
    }

    private static Map<String, Object> satz(Satz satz) {
        Map<String, Object> felder = new LinkedHashMap<>();
        Berichtsfelder.setze(felder, "satz", satz);
        return felder;
    }

    /** In short: what would lift it stands with the reason. */
    private static Map<String, Object> regel(Regel regel) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("id", regel.id());
        felder.put("titel", regel.titel());
        Berichtsfelder.setze(felder, "satz", regel.satz());
        felder.put("quelle", regel.quelle());
        return felder;
    }

    /** All that are named anywhere, by id. */
    private List<Regel> regeln() {
        TreeMap<String, Regel> regeln = new TreeMap<>();
        profil.zeilen().stream().flatMap(Profilfelder::urteile).flatMap(u -> u.massgebliche().stream()).map(Begruendung::regel)
                .forEach(r -> regeln.putIfAbsent(r.id(), r));
        return List.copyOf(regeln.values());
    }

    private static Stream<Urteil> urteile(Profilzeile z) {
        return Stream.of(Stream.of(z.urteil()), z.nachbarn().stream().map(Nachbarvergleich::urteil), z.entwicklung().stream().map(Entwicklung::urteil))
                .flatMap(s -> s);
    }
}
