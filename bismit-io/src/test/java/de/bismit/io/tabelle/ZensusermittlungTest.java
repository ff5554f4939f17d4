package de.bismit.io.tabelle;

import static de.bismit.daten.Zensus.RUECKRECHNUNG_2012_2021;
import static de.bismit.daten.Zensus.VOLKSZAEHLUNG_1987;
import static de.bismit.daten.Zensus.ZENSUS_2011;
import static de.bismit.daten.Zensus.ZENSUS_2022;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.daten.Datenstand;
import de.bismit.daten.Fussnote;
import de.bismit.daten.Zensus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Declaration, Datenstand, footnote: which of them speaks. The first two notes are those of 12411-01-01-4 and 12411-02-03-4. */
class ZensusermittlungTest {

    private static final List<Zensuserklaerung> ERKLAERT = List.of(erklaert("1995-01-01", VOLKSZAEHLUNG_1987, null),
            erklaert("2011-12-31", ZENSUS_2011, null), erklaert("2024-12-31", ZENSUS_2022, null));

    private static Zensuserklaerung erklaert(String ab, Zensus zensus, String datenstandAb) {
        return new Zensuserklaerung(LocalDate.parse(ab), zensus, datenstandAb == null ? null : LocalDate.parse(datenstandAb));
    }

    private static Fussnote note(String text) {
        return new Fussnote("", List.of(), "", text);
    }

    private static String basen(List<Zensuserklaerung> erklaert, String datenstand, Fussnote... noten) {
        Optional<Datenstand> stand = Optional.ofNullable(datenstand).map(d -> new Datenstand(LocalDate.parse(d).atStartOfDay()));
        return Zensusermittlung.ermittle(erklaert, stand, List.of(noten)).stream().map(b -> b.ab() + " " + b.zensus().name()).toList().toString();
    }

    private static final String WIE_ERKLAERT = "[1995-01-01 VOLKSZAEHLUNG_1987, 2011-12-31 ZENSUS_2011, 2024-12-31 ZENSUS_2022]";

    @Test
    void ohneFussnoteGiltDieErklaerung() {
        assertEquals(WIE_ERKLAERT, basen(ERKLAERT, null));
        assertEquals("[]", basen(List.of(), null), "nothing is known");
    }

    @Test
    void fussnotenDerTabellenBestaetigenDieErklaerung() {
        assertEquals(WIE_ERKLAERT, basen(ERKLAERT, "2017-12-14", note("ab dem Berichtsjahr 2011: nach dem Zensus 2011")));
        assertEquals(WIE_ERKLAERT, basen(ERKLAERT, "2017-10-10", new Fussnote("", List.of(), "ab 2011", "Berichtsjahr (ab 2011): Ergebnisse auf Grundlage des Zensus 2011")));
        assertEquals("[2011-01-01 ZENSUS_2011]", basen(List.of(), null, note("ab dem Berichtsjahr 2011: nach dem Zensus 2011")), "also where nothing is declared");
    }

    /** A later export of the same table may hold 2022 and 2023 on the new basis: then its footnote says so. */
    @Test
    void fussnoteGehtDerErklaerungVor() {
        assertEquals("[1995-01-01 VOLKSZAEHLUNG_1987, 2011-12-31 ZENSUS_2011, 2022-01-01 ZENSUS_2022]",
                basen(ERKLAERT, "2026-03-10", note("ab dem Berichtsjahr 2022: nach dem Zensus 2022")));
        assertEquals("[1900-01-01 ZENSUS_2022]", basen(ERKLAERT, "2026-03-10", note("Ergebnisse auf Grundlage des Zensus 2022")));
    }

    @Test
    void rueckrechnungGiltFuerIhreJahre() {
        assertEquals("[1995-01-01 VOLKSZAEHLUNG_1987, 2011-12-31 ZENSUS_2011, 2012-01-01 RUECKRECHNUNG_2012_2021, 2022-01-01 ZENSUS_2011, 2024-12-31 ZENSUS_2022]",
                basen(ERKLAERT, null, note("2012 bis 2021: Rückrechnung auf Basis des Zensus 2022")));
    }

    @Test
    void erklaerungKannVomDatenstandAbhaengen() {
        List<Zensuserklaerung> bedingt = List.of(erklaert("2011-12-31", ZENSUS_2011, null), erklaert("2012-12-31", RUECKRECHNUNG_2012_2021, "2025-07-01"));
        assertEquals("[2011-12-31 ZENSUS_2011]", basen(bedingt, "2025-06-30"));
        assertEquals("[2011-12-31 ZENSUS_2011, 2012-12-31 RUECKRECHNUNG_2012_2021]", basen(bedingt, "2025-07-01"));
        assertEquals("[2011-12-31 ZENSUS_2011]", basen(bedingt, null), "an unknown date meets no condition");
    }

    @Test
    void andereNotenSagenNichtsUeberDieBasis() {
        assertEquals(WIE_ERKLAERT, basen(ERKLAERT, null, note("Baden-Württemberg (ab Berichtsjahr 2011): Gebietsstand 01.01.2011"),
                note("Zensus 2022: Cell-Key-Methode")));
    }
}
