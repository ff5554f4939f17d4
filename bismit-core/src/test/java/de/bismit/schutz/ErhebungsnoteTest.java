package de.bismit.schutz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.daten.Fussnote;
import de.bismit.gebiet.Land;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErhebungsnoteTest {

    private static final Fussnote NOTE = new Fussnote("Absolventen/Abgänger mit Fachhochschulreife", List.of(Land.NIEDERSACHSEN),
            "ab 2015", "Niedersachen (ab 2015): wird statistisch nicht erfasst");

    private static boolean gilt(Fussnote note, Land land, String spalte, int jahr) {
        return Erhebungsnote.sagtNichtErhoben(note, land, spalte, "Absolventen und Abgänger", jahr);
    }

    @Test
    void landSpalteUndJahrMuessenPassen() {
        assertTrue(gilt(NOTE, Land.NIEDERSACHSEN, "mit Fachhochschulreife", 2015));
        assertFalse(gilt(NOTE, Land.NIEDERSACHSEN, "mit Fachhochschulreife", 2014));
        assertFalse(gilt(NOTE, Land.HESSEN, "mit Fachhochschulreife", 2015));
        assertFalse(gilt(NOTE, Land.NIEDERSACHSEN, "mit allgemeiner Hochschulreife", 2015));
    }

    @Test
    void andereNotenSagenEsNicht() {
        assertFalse(gilt(new Fussnote("", List.of(), "", "ohne Abendgymnasien"), Land.SACHSEN, "Insgesamt", 2015));
    }

    @ParameterizedTest
    @CsvSource({"ab 2015, 2014, false", "ab 2015, 2015, true", "bis 2008, 2008, true", "bis 2008, 2009, false",
        "1995 - 2002, 2000, true", "1995 - 2002, 2003, false", "'1999, 2000', 2000, true", "'1999, 2000', 2001, false",
        "Berichtsjahr 2008-2009, 2009, true", "ab Berichtsjahr 2011, 2012, true", "'', 2012, true"})
    void zeitraeume(String zeitraum, int jahr, boolean umfasst) {
        assertEquals(umfasst, Erhebungsnote.umfasst(zeitraum, jahr));
    }
}
