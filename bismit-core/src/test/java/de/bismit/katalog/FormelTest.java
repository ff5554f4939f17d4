package de.bismit.katalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Zeitart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormelTest {

    private static final Merkmal KINDER = Merkmal.of(groesse("kinder", "Betreute Kinder", Einheit.ANZAHL), Map.of("alter", "unter 3"));
    private static final Merkmal BEVOELKERUNG = Merkmal.of(groesse("bevoelkerung", "Bevölkerung", Einheit.ANZAHL), Map.of("alter", "unter 3"));
    private static final Merkmal QUOTE = Merkmal.of(groesse("quote", "Arbeitslosenquote", Einheit.PROZENT));

    private static Groesse groesse(String id, String name, Einheit einheit) {
        return new Groesse(id, name, einheit, Additivitaet.JA, Zeitart.STICHTAG, "");
    }

    private static Merkmalsumme summe(Merkmal... merkmale) {
        return new Merkmalsumme(List.of(merkmale));
    }

    @Test
    void merkmalsummeBrauchtMerkmaleEinerEinheit() {
        assertThrows(IllegalArgumentException.class, () -> summe());
        assertThrows(IllegalArgumentException.class, () -> summe(KINDER, QUOTE));
        Merkmal andereStellen = Merkmal.of(groesse("quote2", "Quote", Einheit.of("Prozent", 2)));
        assertEquals("Arbeitslosenquote + Quote", summe(QUOTE, andereStellen).toString());
    }

    @ParameterizedTest(name = "Faktor {0}")
    @ValueSource(doubles = {0, -100, Double.NaN, Double.POSITIVE_INFINITY})
    void faktorMussEineZahlUeberNullSein(double faktor) {
        assertThrows(IllegalArgumentException.class,
                () -> new Verhaeltnis(summe(KINDER), summe(BEVOELKERUNG), faktor, Paarung.VORJAHR, true));
    }

    @ParameterizedTest(name = "{0} Jahre")
    @ValueSource(ints = {0, -1})
    void veraenderungBrauchtEinFrueheresJahr(int jahre) {
        assertThrows(IllegalArgumentException.class, () -> new Veraenderung(summe(KINDER), jahre));
    }

    @ParameterizedTest(name = "halbe Stelle {0}")
    @ValueSource(doubles = {0, -0.05, 50, Double.NaN})
    void veroeffentlichteQuoteBrauchtIhreRundung(double halbeStelle) {
        assertThrows(IllegalArgumentException.class, () -> new VeroeffentlichteQuote(QUOTE, KINDER, halbeStelle));
    }

    @Test
    void merkmaleStehenZaehlerZuerst() {
        assertEquals(List.of(KINDER, BEVOELKERUNG),
                new Verhaeltnis(summe(KINDER), summe(BEVOELKERUNG), 100, Paarung.VORJAHR, true).merkmale());
        assertEquals(List.of(KINDER, QUOTE), new VeroeffentlichteQuote(QUOTE, KINDER, 0.05).merkmale());
        assertEquals(List.of(KINDER), new Bestand(summe(KINDER)).merkmale());
        assertEquals(List.of(KINDER), new Veraenderung(summe(KINDER), 1).merkmale());
    }

    @Test
    void innerhalbEngtJedesMerkmalEin() {
        Merkmal maedchen = KINDER.mit("geschlecht", "weiblich");
        Merkmal bevoelkerung = BEVOELKERUNG.mit("geschlecht", "weiblich");
        assertEquals(new Verhaeltnis(summe(maedchen), summe(bevoelkerung), 100, Paarung.VORJAHR, true),
                new Verhaeltnis(summe(KINDER), summe(BEVOELKERUNG), 100, Paarung.VORJAHR, true).innerhalb("geschlecht", "weiblich"));
        assertEquals(new Bestand(summe(maedchen)), new Bestand(summe(KINDER)).innerhalb("geschlecht", "weiblich"));
        assertEquals(new Veraenderung(summe(maedchen), 5), new Veraenderung(summe(KINDER), 5).innerhalb("geschlecht", "weiblich"));
        assertEquals(List.of(maedchen, QUOTE.mit("geschlecht", "weiblich")),
                new VeroeffentlichteQuote(QUOTE, KINDER, 0.05).innerhalb("geschlecht", "weiblich").merkmale());
    }

    @Test
    void formelnInWorten() {
        assertEquals("Betreute Kinder, unter 3 / Bevölkerung, unter 3 × 100, Nenner vom Vorjahr",
                new Verhaeltnis(summe(KINDER), summe(BEVOELKERUNG), 100, Paarung.VORJAHR, true).inWorten());
        assertEquals("Betreute Kinder, unter 3 / Bevölkerung, unter 3",
                new Verhaeltnis(summe(KINDER), summe(BEVOELKERUNG), 1, Paarung.GLEICHES_JAHR, true).inWorten());
        assertEquals("Veränderung von Bevölkerung, unter 3 gegenüber dem Vorjahr in Prozent", new Veraenderung(summe(BEVOELKERUNG), 1).inWorten());
        assertEquals("Veränderung von Bevölkerung, unter 3 gegenüber 5 Jahren davor in Prozent", new Veraenderung(summe(BEVOELKERUNG), 5).inWorten());
        assertEquals("Arbeitslosenquote, wie veröffentlicht", new VeroeffentlichteQuote(QUOTE, KINDER, 0.05).inWorten());
    }
}
