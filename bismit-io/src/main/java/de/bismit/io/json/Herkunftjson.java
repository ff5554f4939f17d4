package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.wert.Beleg;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Herkunft;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a Herkunft as JSON: the tree as it is, an object a node with {@code schritt}, {@code wert}, {@code rechnung},
 * {@code text}, {@code kennung}, of a cell {@code zelle}, otherwise {@code teile}. What is empty is left out.
 */
public final class Herkunftjson {

    private Herkunftjson() {
    }

    /** Writes to a stream, which stays open. */
    public static void schreibe(Herkunft herkunft, OutputStream ziel) {
        Jsonausgabe.schreibe("Die Herkunft", ziel, json -> knoten(herkunft, json));
    }

    private static void knoten(Herkunft knoten, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schritt", knoten.schritt().name());
        feld("wert", knoten.wert(), json);
        feld("rechnung", knoten.rechnung(), json);
        feld("text", knoten.text(), json);
        feld("kennung", knoten.kennung(), json);
        if (knoten.zelle().isPresent()) {
            json.writeFieldName("zelle");
            zelle(knoten.zelle().get(), json);
        }
        if (!knoten.teile().isEmpty()) {
            json.writeArrayFieldStart("teile");
            for (Herkunft teil : knoten.teile()) {
                knoten(teil, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void zelle(Beleg beleg, JsonGenerator json) throws IOException {
        Fundstelle stelle = beleg.stelle();
        json.writeStartObject();
        feld("tabelle", stelle.tabelle(), json);
        feld("datei", stelle.datei(), json);
        zahl("zeile", stelle.zeile(), json);
        zahl("spalte", stelle.spalte(), json);
        feld("bezeichnung", stelle.bezeichnung(), json);
        feld("merkmal", beleg.merkmal(), json);
        feld("gebiet", beleg.gebiet(), json);
        feld("zeit", beleg.zeit(), json);
        feld("gedruckt", beleg.gedruckt(), json);
        feld("deutung", beleg.deutung(), json);
        feld("datenstand", beleg.datenstand(), json);
        feld("lizenz", beleg.lizenz(), json);
        if (!beleg.fussnoten().isEmpty()) {
            json.writeArrayFieldStart("fussnoten");
            for (String fussnote : beleg.fussnoten()) {
                json.writeString(fussnote);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void feld(String name, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /** Places that were not kept are 0. */
    private static void zahl(String name, int zahl, JsonGenerator json) throws IOException {
        if (zahl > 0) {
            json.writeNumberField(name, zahl);
        }
    }
}
