package de.bismit.io.bestand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.daten.Merkmal;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Dissimilaritaet.Einheitspaar;
import de.bismit.katalog.Formel;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Quotensumme.Teilquote;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Veraenderung.Massstab;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.zeit.Paarung;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever formula can be built can be written as JSON and reads back as the same. */
class FormelProperties {

    private static final Groessen GROESSEN = new Groessen();
    private static final ObjectMapper JSON = new ObjectMapper();

    static boolean liestSichZurueck(Formel formel) {
        return zurueck(formel).equals(formel);
    }

    private static Formel zurueck(Formel formel) {
        try {
            byte[] text = JSON.writeValueAsString(Formelschreiber.felder(formel)).getBytes(StandardCharsets.UTF_8);
            return new Formelleser(GROESSEN).lies(Jsonobjekt.lies(new ByteArrayInputStream(text), "formel.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 400)
    boolean jedeFormelLiestSichZurueck(@ForAll("formeln") Formel formel) {
        return liestSichZurueck(formel);
    }

    @Property(tries = 300)
    boolean jederPostenLiestSichZurueck(@ForAll("posten") Posten posten) {
        return Postentext.lies(Postentext.text(posten), GROESSEN, Jsonobjekt.leer("x")).equals(posten);
    }

    @Property(tries = 200)
    boolean engerGefasstBleibtDieArtUndJedesMerkmalWirdEnger(@ForAll("formeln") Formel formel) {
        Formel enger = formel.innerhalb("geschlecht", "weiblich");
        return enger.getClass() == formel.getClass() && enger.teile().size() == formel.teile().size()
                && enger.merkmale().stream().allMatch(m -> "weiblich".equals(m.auspraegungen().get("geschlecht")));
    }

    @Property(tries = 200)
    boolean dieWorteSagenEtwas(@ForAll("formeln") Formel formel) {
        return !formel.inWorten().isBlank() && !formel.teile().isEmpty() && !formel.merkmale().isEmpty();
    }

    /** Merkmale of one unit, so that any may be added. */
    private static Arbitrary<Merkmal> merkmale() {
        Arbitrary<String> groessen = Arbitraries.of("bevoelkerung", "geburten", "arbeitslose", "schulabgaenge", "zuzuege", "fortzuege");
        Arbitrary<String> auspraegungen = Arbitraries.of("", "[alter=unter3]", "[abschluss=ohneHSA,geschlecht=weiblich]", "[geburtsjahr=t-14]");
        return Combinators.combine(groessen, auspraegungen).as((g, a) -> GROESSEN.merkmal(g + a, Jsonobjekt.leer("x")));
    }

    @Provide
    Arbitrary<Posten> posten() {
        Arbitrary<Double> gewichte = Arbitraries.doubles().between(1e-6, 1e6).ofScale(6).flatMap(g -> Arbitraries.of(g, -g, 1.0, -1.0, 1.0 / 3, 0.25));
        Arbitrary<Bezugsjahr> jahre = Arbitraries.oneOf(Arbitraries.just(Bezugsjahr.GLEICHES), Arbitraries.integers().between(-30, 30)
                .map(j -> new Bezugsjahr(j, false)), Arbitraries.integers().between(1990, 2060).map(Bezugsjahr::fest));
        return Combinators.combine(merkmale(), gewichte, jahre).as(Posten::new);
    }

    private Arbitrary<Merkmalsumme> summen() {
        return posten().list().ofMinSize(1).ofMaxSize(4).map(Merkmalsumme::aus);
    }

    @Provide
    Arbitrary<Formel> formeln() {
        Arbitrary<Double> faktoren = Arbitraries.of(1.0, 100.0, 1000.0, 10_000.0, 0.5);
        Arbitrary<Boolean> ja = Arbitraries.of(true, false);
        Arbitrary<Formel> bestand = summen().map(Bestand::new);
        Arbitrary<Formel> verhaeltnis = Combinators.combine(summen(), summen(), faktoren, Arbitraries.of(Paarung.class), ja).as(Verhaeltnis::new);
        Arbitrary<Formel> quote = Combinators.combine(merkmale(), merkmale(), Arbitraries.of(0.05, 0.5, 0.005)).as(VeroeffentlichteQuote::new);
        Arbitrary<Bezugsjahr> bezug = Arbitraries.oneOf(Arbitraries.integers().between(1, 40).map(Bezugsjahr::davor),
                Arbitraries.integers().between(1990, 2060).map(Bezugsjahr::fest));
        Arbitrary<Formel> veraenderung = Combinators.combine(summen(), bezug, Arbitraries.of(Massstab.class)).as(Veraenderung::new);
        Arbitrary<Teilquote> teilquote = Combinators.combine(summen(), summen(), Arbitraries.of(1.0, 0.25, 7.5)).as(Teilquote::new);
        Arbitrary<Formel> quotensumme = Combinators.combine(teilquote.list().ofMinSize(1).ofMaxSize(4), faktoren).as(Quotensumme::new);
        Arbitrary<Formel> mittel = posten().list().ofMinSize(1).ofMaxSize(5).map(GewichtetesMittel::new);
        Arbitrary<Einheitspaar> paar = Combinators.combine(summen(), summen()).as(Einheitspaar::new);
        Arbitrary<Formel> dissimilaritaet = paar.list().ofMinSize(2).ofMaxSize(4).map(Dissimilaritaet::new);
        Arbitrary<Formel> chancen = Combinators.combine(summen(), summen(), summen(), summen(), ja).as(Chancenverhaeltnis::new);
        return Arbitraries.oneOf(List.of(bestand, verhaeltnis, quote, veraenderung, quotensumme, mittel, dissimilaritaet, chancen));
    }
}
