package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Auswahlergebnis;
import de.bismit.auswahl.Datenlage;
import de.bismit.auswahl.Entscheidung;
import de.bismit.auswahl.Setentscheidung;
import de.bismit.auswahl.Setkriterien;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.auswahl.Unterstuetzung;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Gliederung;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Urteil;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes a merged choice with its proposal as JSON, version {@value #VERSION}. UTF-8, the same input gives the same bytes.
 *
 * <pre>{@code
 * { "version": 1, "erzeuger": "bismit 0.1.0", "region": { "schluessel": "MR", "name" }, "katalogfassung": "2026.1",
 *   "auswahlen": [ { "kommune": "15088", "name", "katalogfassung", "ja": 50, "spaeter": 3, "nein": 167 } ], "ausstehende": [ "16077" ],
 *   "kriterien": { "quorum": 5, "mindestKommunen": 5, "mindestJahre": 1, "stufen": [ "VERGLEICHBAR" ], "datenGeprueft": true },
 *   "sets": { "basis": [ ids ], "schnitt": [], "zurueckgestellt": [], "vorschlag": [] },
 *   "kennzahlen": [ { "id", "name", "einheit", "themenfeld": "D" or null, "ja", "spaeter", "nein", "offen",
 *     "kommunen": { "15088": "JA" }, "begruendungen": { "15088": "…" },
 *     "datenlage": { "kommunen", "mitWert", "ohneAngebot", "jahre": [] } or null, "jahr": 2015 or null,
 *     "urteil": { "stufe", "regeln": [ "VB037" ] } or null, "aufgenommen": true, "grund" } ] }
 * }</pre>
 *
 * <p>{@code kennzahlen} are those that at least one Kommune wants, now or later. Names of persons are not written.
 */
public final class Auswahlausgabe {

    /** The version of the form. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private Auswahlausgabe(JsonGenerator json) {
        this.json = json;
    }

    /** Writes to a stream, which stays open. */
    public static void schreibe(Setvorschlag vorschlag, OutputStream ziel) {
        Jsonausgabe.schreibe("Die Auswahl", ziel, json -> new Auswahlausgabe(json).schreibe(vorschlag));
    }

    private void schreibe(Setvorschlag vorschlag) throws IOException {
        Auswahlergebnis ergebnis = vorschlag.ergebnis();
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("erzeuger", Erzeuger.text());
        json.writeObjectFieldStart("region");
        json.writeStringField("schluessel", ergebnis.region().schluessel());
        json.writeStringField("name", ergebnis.region().name());
        json.writeEndObject();
        json.writeStringField("katalogfassung", ergebnis.katalog().fassung());
        json.writeArrayFieldStart("auswahlen");
        for (Auswahl auswahl : ergebnis.auswahlen()) {
            schreibe(auswahl);
        }
        json.writeEndArray();
        texte("ausstehende", ergebnis.ausstehende().stream().map(Kreis::schluessel).toList());
        kriterien(vorschlag.kriterien(), vorschlag.mitDaten());
        json.writeObjectFieldStart("sets");
        texte("basis", ergebnis.basisset().kennzahlen());
        texte("schnitt", ergebnis.schnittset().kennzahlen());
        texte("zurueckgestellt", ergebnis.zurueckgestellt().kennzahlen());
        texte("vorschlag", vorschlag.set().kennzahlen());
        json.writeEndObject();
        json.writeArrayFieldStart("kennzahlen");
        for (Setentscheidung entscheidung : vorschlag.gefragte()) {
            schreibe(entscheidung);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void schreibe(Auswahl auswahl) throws IOException {
        json.writeStartObject();
        json.writeStringField("kommune", auswahl.kommune().schluessel());
        json.writeStringField("name", auswahl.kommune().name());
        json.writeStringField("katalogfassung", auswahl.katalogfassung());
        json.writeNumberField("ja", auswahl.mit(Entscheidung.JA).size());
        json.writeNumberField("spaeter", auswahl.mit(Entscheidung.SPAETER).size());
        json.writeNumberField("nein", auswahl.mit(Entscheidung.NEIN).size());
        json.writeEndObject();
    }

    private void kriterien(Setkriterien kriterien, boolean mitDaten) throws IOException {
        json.writeObjectFieldStart("kriterien");
        json.writeNumberField("quorum", kriterien.quorum());
        json.writeNumberField("mindestKommunen", kriterien.mindestKommunen());
        json.writeNumberField("mindestJahre", kriterien.mindestJahre());
        texte("stufen", kriterien.stufen().stream().map(Enum::name).toList());
        json.writeBooleanField("datenGeprueft", mitDaten);
        json.writeEndObject();
    }

    private void schreibe(Setentscheidung e) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", e.kennzahl().id());
        json.writeStringField("name", e.kennzahl().name());
        json.writeStringField("einheit", e.kennzahl().einheit().name());
        json.writeStringField("themenfeld", e.kennzahl().themenfeld(Gliederung.LEITFADEN).orElse(null));
        schreibe(e.unterstuetzung());
        json.writeFieldName("datenlage");
        if (e.datenlage().isPresent()) {
            schreibe(e.datenlage().get());
        } else {
            json.writeNull();
        }
        json.writeFieldName("jahr");
        if (e.jahr().isPresent()) {
            json.writeNumber(e.jahr().get());
        } else {
            json.writeNull();
        }
        json.writeFieldName("urteil");
        if (e.urteil().isPresent()) {
            schreibe(e.urteil().get());
        } else {
            json.writeNull();
        }
        json.writeBooleanField("aufgenommen", e.aufgenommen());
        json.writeStringField("grund", e.grund());
        json.writeEndObject();
    }

    private void schreibe(Unterstuetzung unterstuetzung) throws IOException {
        json.writeNumberField("ja", unterstuetzung.ja());
        json.writeNumberField("spaeter", unterstuetzung.spaeter());
        json.writeNumberField("nein", unterstuetzung.nein());
        json.writeNumberField("offen", unterstuetzung.offen());
        json.writeObjectFieldStart("kommunen");
        for (Map.Entry<Kreis, Auswahleintrag> eintrag : unterstuetzung.eintraege().entrySet()) {
            json.writeStringField(eintrag.getKey().schluessel(), eintrag.getValue().entscheidung().name());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("begruendungen");
        for (Map.Entry<Kreis, Auswahleintrag> eintrag : unterstuetzung.eintraege().entrySet()) {
            if (!eintrag.getValue().begruendung().isEmpty()) {
                json.writeStringField(eintrag.getKey().schluessel(), eintrag.getValue().begruendung());
            }
        }
        json.writeEndObject();
    }

    private void schreibe(Datenlage lage) throws IOException {
        json.writeStartObject();
        json.writeNumberField("kommunen", lage.kommunen());
        json.writeNumberField("mitWert", lage.mitWert());
        json.writeNumberField("ohneAngebot", lage.ohneAngebot());
        json.writeArrayFieldStart("jahre");
        for (int jahr : lage.jahre()) {
            json.writeNumber(jahr);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void schreibe(Urteil urteil) throws IOException {
        json.writeStartObject();
        json.writeStringField("stufe", urteil.stufe().name());
        texte("regeln", urteil.massgebliche().stream().map(Begruendung::regel).map(r -> r.id()).distinct().toList());
        json.writeEndObject();
    }

    private void texte(String feld, List<String> texte) throws IOException {
        json.writeArrayFieldStart(feld);
        for (String text : texte) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
