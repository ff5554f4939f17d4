package de.bismit.io.bestand;

import de.bismit.io.json.Jsonbaum;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Datengrundlage;
import de.bismit.katalog.Einordnung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Mittelvorlage;
import de.bismit.katalog.Verweis;
import de.bismit.wert.Sprache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes Kennzahlen as the {@code kennzahlen.json} of an office's folder (Katalogausgabe); {@link Bestand#mit} reads them back as they
 * were, and {@link Bestand#katalogschema()} describes the form. UTF-8, the same input gives the same bytes.
 *
 * <pre>{@code
 * Kennzahl eigene = Kennzahl.builder("L-GEBURTEN", "Geburten je 1.000", formel).einheit(Einheit.of("je 1000 Einwohner", 1)).build();
 * Katalogausgabe.schreibe(List.of(eigene), Path.of("lausitz/kennzahlen.json"));
 * Bismit.mit(Path.of("lausitz")).katalog().kennzahl("L-GEBURTEN");
 * }</pre>
 *
 * <p>Größen of an office's own must stand in its {@code groessen.json}; only their ids are written here.
 */
public final class Katalogausgabe {

    private Katalogausgabe() {
    }

    /**
     * Writes to a file, which is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void schreibe(Collection<Kennzahl> kennzahlen, Path ziel) {
        try (OutputStream strom = Files.newOutputStream(ziel)) {
            schreibe(kennzahlen, strom);
        } catch (IOException e) {
            throw new UncheckedIOException("Der Katalog " + ziel + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** Writes to a stream, which stays open. */
    public static void schreibe(Collection<Kennzahl> kennzahlen, OutputStream ziel) {
        Jsonbaum.schreibe("Der Katalog", kennzahlen.stream().map(Katalogausgabe::felder).toList(), ziel);
    }

    /** The same as text. */
    public static String text(Collection<Kennzahl> kennzahlen) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        schreibe(kennzahlen, ziel);
        return ziel.toString(StandardCharsets.UTF_8);
    }

    /** Every field is written, empty ones too: what is not said would be taken from the collection of 220. */
    private static Map<String, Object> felder(Kennzahl k) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("id", k.id());
        felder.put("alias", k.alias());
        felder.put("name", k.name());
        felder.put("nameEnglisch", k.name(Sprache.ENGLISCH).equals(k.name()) ? "" : k.name(Sprache.ENGLISCH));
        felder.put("zusatz", k.zusatz());
        felder.put("belegstand", k.belegstand().name());
        felder.put("art", k.art().name());
        beschreibe(felder, k.beschreibung(), k.datengrundlage());
        felder.put("zusammenfassung", k.zusammenfassung().name());
        felder.put("einheit", k.einheit().name());
        felder.put("nachkommastellen", k.einheit().nachkommastellen());
        felder.put("richtung", k.richtung().name());
        ordneEin(felder, k.einordnungen().values());
        k.formel().ifPresent(f -> felder.put("formel", Formelschreiber.felder(f)));
        k.vorlage().ifPresent(v -> felder.put("formel", felder(v)));
        felder.put("dimensionen", k.dimensionen());
        felder.put("verweise", k.verweise().stream().map(Katalogausgabe::felder).toList());
        felder.put("standard", k.standard());
        felder.put("steuerung", k.steuerung().wer());
        felder.put("angaben", k.angaben());
        felder.put("quelle", k.quelle());
        felder.put("provenienz", k.provenienz());
        felder.put("regelbezug", k.regelbezug());
        return felder;
    }

    private static Map<String, String> felder(Verweis verweis) {
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("art", verweis.art().name());
        felder.put("ziel", verweis.ziel());
        return felder;
    }

    private static void beschreibe(Map<String, Object> felder, Beschreibung worte, Datengrundlage daten) {
        felder.put("definition", worte.definition());
        felder.put("zaehler", worte.zaehler());
        felder.put("nenner", worte.nenner());
        felder.put("bezugsgruppe", worte.bezugsgruppe());
        felder.put("zeitbezug", worte.zeitbezug());
        felder.put("hinweis", worte.hinweis());
        felder.put("statistik", daten.statistik());
        felder.put("datenquelle", daten.quelle());
        felder.put("ebene", daten.ebene());
        felder.put("gliederbarNach", daten.gliederung());
    }

    private static void ordneEin(Map<String, Object> felder, Collection<Einordnung> einordnungen) {
        Map<String, String> themenfelder = new LinkedHashMap<>();
        Map<String, String> raenge = new LinkedHashMap<>();
        Map<String, String> belege = new LinkedHashMap<>();
        for (Einordnung e : einordnungen) {
            themenfelder.put(e.gliederung(), e.themenfeld());
            raenge.put(e.gliederung(), e.rang().name());
            belege.put(e.gliederung(), e.beleg());
        }
        felder.put("themenfelder", themenfelder);
        felder.put("raenge", raenge);
        felder.put("einordnungsbelege", belege);
    }

    private static Map<String, Object> felder(Mittelvorlage vorlage) {
        List<String> klassen = new ArrayList<>(vorlage.bekannte().stream().map(Postentext::text).toList());
        vorlage.offene().forEach((name, merkmal) -> klassen.add("?" + name + "*" + Groessen.text(merkmal)));
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("art", "gewichtetesMittel");
        felder.put("klassen", klassen);
        return felder;
    }
}
