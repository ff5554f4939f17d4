package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Setfassung;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.auswahl.Teilnahme;
import de.bismit.gebiet.Kreis;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a meeting as JSON, version {@value #VERSION}; {@link Sitzungsleser} reads it back. UTF-8, the same input gives the same
 * bytes.
 *
 * <pre>{@code
 * { "version": 1, "erzeuger": "bismit 0.1.0",
 *   "datum": "2024-03-21", "thema": "Steuerung", "datenstand": "2024-01-31T00:00:00" or null,
 *   "teilnehmende": [ { "kommune": "15002", "name": "Halle (Saale)", "personen": [ "Frau A" ] } ],
 *   "set": { "id", "name", "fassung", "katalogfassung", "kennzahlen": [ { "id": "D-ABGANG-OHNE-HSA", "themenfeld": "Bildungschancen" } ] },
 *   "staende": [ { "kennzahl", "kommune": "15002", "freigabe": "ENTWURF" | "INTERN" | "OEFFENTLICH",
 *                  "kommentare": [ { "datum": "2024-03-21", "text" } ] } ] }
 * }</pre>
 *
 * <p>{@code name} beside a key is for people and not read. Later versions may add fields; a changed meaning raises {@code version}.
 */
public final class Sitzungsausgabe {

    /** The version of the form. */
    public static final int VERSION = 1;

    private Sitzungsausgabe() {
    }

    /**
     * Writes to a file, which is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void schreibe(Sitzung sitzung, Path ziel) {
        try (OutputStream strom = Files.newOutputStream(ziel)) {
            schreibe(sitzung, strom);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Sitzung " + ziel + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** Writes to a stream, which stays open. */
    public static void schreibe(Sitzung sitzung, OutputStream ziel) {
        Jsonausgabe.schreibe("Die Sitzung", ziel, json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("erzeuger", Erzeuger.text());
            json.writeStringField("datum", sitzung.datum().toString());
            json.writeStringField("thema", sitzung.thema());
            json.writeStringField("datenstand", sitzung.datenstand().map(d -> d.zeitpunkt().toString()).orElse(null));
            json.writeArrayFieldStart("teilnehmende");
            for (Teilnahme teilnahme : sitzung.teilnehmende()) {
                schreibe(teilnahme, json);
            }
            json.writeEndArray();
            schreibe(sitzung.set(), json);
            json.writeArrayFieldStart("staende");
            for (Kennzahlstand stand : sitzung.staende()) {
                schreibe(stand, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void schreibe(Teilnahme teilnahme, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kommune", teilnahme.kommune().schluessel());
        json.writeStringField("name", Kreis.of(teilnahme.kommune().schluessel()).name());
        json.writeArrayFieldStart("personen");
        for (String person : teilnahme.personen()) {
            json.writeString(person);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void schreibe(Setfassung set, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("set");
        json.writeStringField("id", set.id());
        json.writeStringField("name", set.name());
        json.writeStringField("fassung", set.fassung());
        json.writeStringField("katalogfassung", set.katalogfassung());
        json.writeArrayFieldStart("kennzahlen");
        for (Setplatz platz : set.plaetze()) {
            json.writeStartObject();
            json.writeStringField("id", platz.kennzahl());
            json.writeStringField("themenfeld", platz.themenfeld());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void schreibe(Kennzahlstand stand, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kennzahl", stand.kennzahl());
        json.writeStringField("kommune", stand.kommune().schluessel());
        json.writeStringField("freigabe", stand.freigabe().name());
        json.writeArrayFieldStart("kommentare");
        for (Kommentar kommentar : stand.kommentare()) {
            json.writeStartObject();
            json.writeStringField("datum", kommentar.datum().toString());
            json.writeStringField("text", kommentar.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
