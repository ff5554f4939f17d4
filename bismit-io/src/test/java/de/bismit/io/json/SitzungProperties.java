package de.bismit.io.json;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Setfassung;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.auswahl.Teilnahme;
import de.bismit.daten.Datenstand;
import de.bismit.gebiet.Ags;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Read after write is the same meeting, whatever stands in its texts. */
class SitzungProperties {

    private static final List<String> IDS = List.of("A-EINS", "A-ZWEI", "D-DREI");
    private static final Kennzahlenkatalog KATALOG = Kennzahlenkatalog.of(List.of(new Gliederung("x", "x", List.of())),
            IDS.stream().map(id -> Kennzahl.beschrieben(id, id).build()).toList());

    private static final Arbitrary<Ags> KOMMUNEN = Arbitraries.of(Reviere.MITTELDEUTSCHES_REVIER.kreise().stream().map(Kreis::ags).toList());
    private static final Arbitrary<String> TEXTE = Arbitraries.strings().all().ofMaxLength(20).filter(SitzungProperties::istText);

    /** A half of a surrogate pair is no character and has no form in UTF-8. */
    private static boolean istText(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Arbitrary<LocalDateTime> zeiten() {
        return Arbitraries.longs().between(0, 4_000_000_000L).map(s -> LocalDateTime.ofEpochSecond(s, 0, java.time.ZoneOffset.UTC));
    }

    private static Arbitrary<LocalDate> tage() {
        return zeiten().map(LocalDateTime::toLocalDate);
    }

    private static Arbitrary<Setfassung> sets() {
        Arbitrary<List<Setplatz>> plaetze = Combinators.combine(Arbitraries.of(IDS), TEXTE).as(Setplatz::new).list().uniqueElements(Setplatz::kennzahl).ofMaxSize(3);
        return Combinators.combine(TEXTE, TEXTE, TEXTE, TEXTE, plaetze).as(Setfassung::new);
    }

    private static Arbitrary<List<Kennzahlstand>> staende() {
        Arbitrary<List<Kommentar>> kommentare = Combinators.combine(tage(), TEXTE.filter(t -> !t.isBlank())).as(Kommentar::new).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(IDS), KOMMUNEN, Arbitraries.of(Freigabe.class), kommentare).as(Kennzahlstand::new)
                .list().uniqueElements(s -> s.kennzahl() + s.kommune()).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Sitzung> sitzungen() {
        Arbitrary<List<Teilnahme>> teilnehmende = Combinators.combine(KOMMUNEN, TEXTE.list().ofMaxSize(2)).as(Teilnahme::new).list()
                .uniqueElements(Teilnahme::kommune).ofMaxSize(5);
        return Combinators.combine(tage(), TEXTE, teilnehmende, sets(), zeiten().map(Datenstand::new).optional(), staende()).as(Sitzung::new);
    }

    @Property(tries = 300)
    boolean lesenNachSchreibenIstDieselbeSitzung(@ForAll("sitzungen") Sitzung sitzung) {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Sitzungsausgabe.schreibe(sitzung, strom);
        return Sitzungsleser.lies(new ByteArrayInputStream(strom.toByteArray()), "sitzung.json", KATALOG).wertOderFehler().equals(sitzung);
    }
}
