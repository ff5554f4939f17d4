package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The fields that stand in several places of the JSON forms: numbers, texts, verdicts. */
final class Wertschreiber {

    private final JsonGenerator json;

    Wertschreiber(JsonGenerator json) {
        this.json = json;
    }

    /** A number, an object {@code von}, {@code bis}, or null. */
    void zahl(String feld, Optional<Wert> wert) throws IOException {
        json.writeFieldName(feld);
        zahl(wert);
    }

    /** The same without a name, in a list. */
    void zahl(Optional<Wert> wert) throws IOException {
        if (wert.isPresent() && wert.get().hatZahlen() && !wert.get().istZahl()) {
            json.writeStartObject();
            json.writeFieldName("von");
            zahl(wert.get().untereGrenze());
            json.writeFieldName("bis");
            zahl(wert.get().obereGrenze());
            json.writeEndObject();
        } else {
            zahlOderNull(wert.orElse(Wert.of(0)), wert.filter(Wert::istZahl).isPresent());
        }
    }

    void zahlOderNull(Wert wert, boolean vorhanden) throws IOException {
        if (vorhanden) {
            zahl(wert.zahl());
        } else {
            json.writeNull();
        }
    }

    /** Whole numbers without a fraction: 190, not 190.0. */
    private void zahl(double zahl) throws IOException {
        if (zahl == Math.rint(zahl) && Math.abs(zahl) < 1L << 53) {
            json.writeNumber((long) zahl);
        } else {
            json.writeNumber(zahl);
        }
    }

    void text(String feld, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(feld, text.get());
        } else {
            json.writeNullField(feld);
        }
    }

    void texte(String feld, List<String> texte) throws IOException {
        json.writeArrayFieldStart(feld);
        for (String text : texte) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** A verdict with its reasons in full, in both languages. */
    void urteil(String feld, Urteil urteil) throws IOException {
        json.writeObjectFieldStart(feld);
        json.writeStringField("stufe", urteil.stufe().name());
        json.writeArrayFieldStart("gruende");
        for (Begruendung grund : urteil.gruende()) {
            json.writeStartObject();
            json.writeStringField("regel", grund.regel().id());
            json.writeStringField("stufe", grund.stufe().name());
            json.writeBooleanField("geprueft", grund.geprueft());
            json.writeStringField("satz", grund.satz());
            json.writeStringField("satzEn", grund.satz(Sprache.ENGLISCH));
            json.writeStringField("aufhebung", grund.aufhebung());
            json.writeStringField("aufhebungEn", grund.aufhebung(Sprache.ENGLISCH));
            json.writeStringField("massnahme", grund.regel().massnahme().name());
            json.writeStringField("quelle", grund.quelle());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A verdict with the ids of the rules that led to it; their texts stand with the verdict on the whole. */
    void kurzurteil(Urteil urteil) throws IOException {
        json.writeObjectFieldStart("urteil");
        json.writeStringField("stufe", urteil.stufe().name());
        texte("regeln", urteil.massgebliche().stream().map(g -> g.regel().id()).toList());
        json.writeEndObject();
    }
}
