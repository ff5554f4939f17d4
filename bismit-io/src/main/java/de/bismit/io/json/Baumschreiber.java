package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes plain trees of maps, lists, texts and numbers. */
final class Baumschreiber {

    private final JsonGenerator json;
    private final Wertschreiber werte;

    Baumschreiber(JsonGenerator json, Wertschreiber werte) {
        this.json = json;
        this.werte = werte;
    }

    void felder(Map<?, ?> felder) throws IOException {
        for (Map.Entry<?, ?> feld : felder.entrySet()) {
            json.writeFieldName(String.valueOf(feld.getKey()));
            wert(feld.getValue());
        }
    }

    private void wert(Object wert) throws IOException {
        if (wert instanceof Map<?, ?> felder) {
            json.writeStartObject();
            felder(felder);
            json.writeEndObject();
        } else if (wert instanceof Iterable<?> liste) {
            json.writeStartArray();
            for (Object einer : liste) {
                wert(einer);
            }
            json.writeEndArray();
        } else {
            blatt(wert);
        }
    }

    private void blatt(Object wert) throws IOException {
        if (wert instanceof Wert zahl) {
            werte.zahl(Optional.of(zahl));
        } else if (wert instanceof Integer ganze) {
            json.writeNumber(ganze);
        } else if (wert instanceof Boolean wahr) {
            json.writeBoolean(wahr);
        } else if (wert instanceof Optional<?> moeglich) {
            if (moeglich.isPresent()) {
                wert(moeglich.get());
            } else {
                json.writeNull();
            }
        } else {
            json.writeString(wert.toString());
        }
    }
}
