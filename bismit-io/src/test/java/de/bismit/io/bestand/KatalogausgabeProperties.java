package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bismit.Bismit;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Datengrundlage;
import de.bismit.katalog.Einordnung.Rang;
import de.bismit.katalog.Einordnung;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlart;
import de.bismit.katalog.Kennzahlbauer;
import de.bismit.katalog.Richtung;
import de.bismit.katalog.Steuerung;
import de.bismit.katalog.Verweis;
import de.bismit.katalog.Zusammenfassung;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as kennzahlen.json reads back, from an office's folder, as it was, and is what the published schema describes. */
class KatalogausgabeProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Gliederung> GLIEDERUNGEN = Bismit.standard().katalog().gliederungen();

    /** Everything a Kennzahl says of itself, by every method without a parameter that is not about to change it. */
    private static Map<String, Object> angaben(Kennzahl kennzahl) {
        Map<String, Object> angaben = new TreeMap<>();
        Arrays.stream(Kennzahl.class.getMethods()).filter(m -> m.getDeclaringClass() == Kennzahl.class && m.getParameterCount() == 0
                && !Modifier.isStatic(m.getModifiers()) && !m.getName().equals("zumAendern")).forEach(m -> angaben.put(m.getName(), ruf(m, kennzahl)));
        angaben.put("name auf Englisch", kennzahl.name(Sprache.ENGLISCH));
        return angaben;
    }

    private static Object ruf(Method methode, Kennzahl kennzahl) {
        try {
            return methode.invoke(kennzahl);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Kennzahl> zurueck(List<Kennzahl> kennzahlen) {
        try {
            Path ordner = Files.createTempDirectory("katalog");
            try {
                Katalogausgabe.schreibe(kennzahlen, ordner.resolve("kennzahlen.json"));
                return Katalogleser.kennzahlen(new Groessen(), GLIEDERUNGEN).lies(new Ordner(ordner), befund -> {
                    throw new IllegalStateException(befund.toString());
                }).stream().map(Eintrag::wert).toList();
            } finally {
                try (var dateien = Files.walk(ordner)) {
                    dateien.sorted(Comparator.reverseOrder()).forEach(KatalogausgabeProperties::loesche);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void loesche(Path datei) {
        try {
            Files.delete(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> maengelNachSchema(List<Kennzahl> kennzahlen) {
        try {
            return new Schemapruefer(JSON.readTree(Bestand.katalogschema())).pruefe(JSON.readTree(Katalogausgabe.text(kennzahlen)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Example
    void alleMitgeliefertenLesenSichZurueckUndErfuellenDasSchema() {
        List<Kennzahl> alle = Bismit.standard().katalog().kennzahlen();
        assertEquals(255, alle.size());
        assertEquals(List.of(), maengelNachSchema(alle));
        assertEquals(alle.stream().map(KatalogausgabeProperties::angaben).toList(), zurueck(alle).stream().map(KatalogausgabeProperties::angaben).toList());
    }

    @Property(tries = 200)
    void jedeKennzahlLiestSichZurueckUndErfuelltDasSchema(@ForAll @From("kennzahlen") Kennzahl kennzahl) {
        assertEquals(List.of(), maengelNachSchema(List.of(kennzahl)));
        assertEquals(angaben(kennzahl), angaben(zurueck(List.of(kennzahl)).get(0)));
    }

    @Property(tries = 20)
    boolean gleicheEingabeGleicheBytes(@ForAll @From("kennzahlen") Kennzahl kennzahl) {
        return Katalogausgabe.text(List.of(kennzahl)).equals(Katalogausgabe.text(zurueck(List.of(kennzahl))));
    }

    @Example
    void einOrdnerDenEsNichtGibtWirdGenannt() {
        UncheckedIOException fehler = assertThrows(UncheckedIOException.class, () -> Katalogausgabe.schreibe(List.of(), Path.of("gibtesnicht", "kennzahlen.json")));
        assertEquals(true, String.valueOf(fehler.getMessage()).startsWith("Der Katalog " + Path.of("gibtesnicht", "kennzahlen.json")));
    }

    @Provide
    Arbitrary<Kennzahl> kennzahlen() {
        Arbitrary<Formel> formeln = new FormelProperties().formeln();
        Arbitrary<String> worte = Arbitraries.of("", "Zähler \"in\" Worten", "a;b\nc", "\\ ß – „x“ \u0001", "Kreis/Gemeinde");
        Arbitrary<Kennzahlbauer> mit = formeln.map(f -> Kennzahl.builder("Z-EIGENE", "Eigene", f));
        Arbitrary<Kennzahlbauer> ohne = Arbitraries.just(0).map(x -> Kennzahl.beschrieben("Z-NUR-WORTE", "Nur Worte"));
        return Combinators.combine(Arbitraries.oneOf(mit, ohne), worte.list().ofSize(12), Arbitraries.of(Richtung.class), Arbitraries.of(Kennzahlart.class),
                Arbitraries.of(Zusammenfassung.class), Arbitraries.of(Rang.class), Arbitraries.of(true, false)).as(KatalogausgabeProperties::fuelle);
    }

    private static Kennzahl fuelle(Kennzahlbauer b, List<String> w, Richtung richtung, Kennzahlart art, Zusammenfassung zusammenfassung, Rang rang, boolean ja) {
        b.nameEnglisch(w.get(8)).zusatz(w.get(0)).richtung(richtung).art(art).zusammenfassung(zusammenfassung).standard(ja).herkunft(w.get(1), w.get(2))
                .beschreibung(new Beschreibung(w.get(3), w.get(4), w.get(5), w.get(6), w.get(7), w.get(8)))
                .datengrundlage(new Datengrundlage(w.get(9), w.get(10), w.get(11), w.get(0))).steuerung(new Steuerung(w.get(4)))
                .einordnung(new Einordnung(Gliederung.LEITFADEN, "A", rang, w.get(6)));
        if (ja) {
            b.alias(List.of("Z1", "Z2")).regelbezug(List.of("XA13")).dimension("geschlecht", List.of("weiblich", "maennlich")).angabe("ortsprinzip", w.get(7))
                    .verweis(new Verweis(Verweis.Art.NENNER_VON, "A-GEBURTEN")).einordnung(Einordnung.of("bismit", "Fachkraeftesicherung"));
        }
        Kennzahl fertig = b.build();
        return ja && fertig.formel().isPresent() ? fertig.zumAendern().belegstand(Belegstand.BELEGT).build() : fertig;
    }
}
