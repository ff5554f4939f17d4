package de.bismit.gebiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionenTest {

    private static final Revierkommune COTTBUS = Revierkommune.of("12052", "Cottbus", "kreisfreie Stadt");
    private static final Revierkommune GOERLITZ = Revierkommune.of("14626", "Landkreis Görlitz", "Landkreis");

    private static Regionsbauer lausitz() {
        return new Regionsbauer().kommune("LAUSITZ", "Netzwerk Lausitz", COTTBUS).kommune("LAUSITZ", "Netzwerk Lausitz", GOERLITZ);
    }

    @Test
    void zeilenWerdenReviereUndVerbuendeInDerReihenfolgeDerDatei() {
        Regionsbauer bauer = lausitz().kreis("SL", "Sächsische Lausitz", Kreis.of("14626")).kreis("SL", "Sächsische Lausitz", Kreis.of("14625"));
        assertEquals(List.of("Netzwerk Lausitz: 2 Revierkommunen in Brandenburg, Sachsen"), bauer.reviere().stream().map(Revier::toString).toList());
        assertEquals(List.of("14626", "14625"), bauer.verbuende().get(0).kreise().stream().map(Kreis::schluessel).toList());
    }

    @Test
    void widerspruechlicheZeilenWerdenAbgelehnt() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> lausitz().kommune("LAUSITZ", "Lausitz", COTTBUS)).getMessage()
                .contains("heißt hier \"Lausitz\", weiter oben \"Netzwerk Lausitz\""));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> lausitz().kommune("LAUSITZ", "Netzwerk Lausitz", COTTBUS)).getMessage()
                .contains("Cottbus (12052) zweimal"));
        assertThrows(IllegalArgumentException.class, () -> lausitz().kreis("LAUSITZ", "Netzwerk Lausitz", Kreis.of("14625")));
        assertEquals(2, lausitz().reviere().get(0).kommunen().size());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MR, MR", "lausitz, LAUSITZ", "Netzwerk Lausitz, LAUSITZ", "netz, LAUSITZ", "lausitzer, LR", "Lausitzer Revier, LR", "SL, SL",
        "sächsische, SL"})
    void kennungGehtVorNameUndNameVorAnfang(String wort, String kennung) {
        Regionsbauer bauer = lausitz().kreis("SL", "Sächsische Lausitz", GOERLITZ);
        Regionen regionen = Regionen.mitgelieferte().mit(bauer.reviere(), bauer.verbuende());
        assertEquals(Optional.of(kennung), regionen.suche(wort).map(Gebiet::schluessel));
        assertEquals("4 Reviere, 1 Verbund", regionen.toString());
    }

    @Test
    void mehrdeutigesUndKurzesFindetNichts() {
        Regionsbauer bauer = lausitz().kommune("L2", "Netzwerk Zwei", COTTBUS);
        Regionen regionen = Regionen.mitgelieferte().mit(bauer.reviere(), List.of());
        for (String wort : List.of("", "Net", "la", "Ruhr")) {
            assertEquals(Optional.empty(), regionen.suche(wort), wort);
        }
    }

    @Test
    void gleicheKennungErsetztAnOrtUndStelle() {
        Revier anderes = new Revier("LR", "Lausitz neu", List.of(COTTBUS));
        Regionen regionen = Regionen.mitgelieferte().mit(List.of(anderes), List.of());
        assertEquals(List.of("MR", "LR", "RR"), regionen.reviere().stream().map(Revier::kennung).toList());
        assertEquals(Optional.of(anderes), regionen.suche("LR"));
        assertEquals(7, Reviere.LAUSITZER_REVIER.kommunen().size(), "the shipped one stays what it is");
        Regionen alsVerbund = Regionen.mitgelieferte().mit(List.of(), List.of(new Verbund("LR", "Lausitz", List.of(COTTBUS))));
        assertEquals(List.of("MR", "RR"), alsVerbund.reviere().stream().map(Revier::kennung).toList());
    }
}
