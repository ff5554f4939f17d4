package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.wert.Befund;
import de.bismit.wert.Stelle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes what reading gave as JSON (Lesebericht): an array with one object per file, its books and its findings. UTF-8,
 * lines end with LF.
 */
public final class Lesebericht {

    /**
     * The books of one file.
     *
     * @param datei the base name, {@code zip!member} for a member of a ZIP
     * @param format the format as recognised
     * @param zeilen data rows, rejected ones too
     * @param zellen value cells, the sum of the next three
     * @param werte cells with a number
     * @param ohneWert cells that were read and have none
     * @param verworfen cells that could not be read
     * @param befunde the findings
     */
    public record Eintrag(String datei, String format, long zeilen, long zellen, long werte, long ohneWert, long verworfen,
            List<Befund> befunde) {

        /** Copies the findings; refuses books that do not balance. */
        public Eintrag {
            befunde = List.copyOf(befunde);
            if (zellen != werte + ohneWert + verworfen) {
                throw new IllegalArgumentException(datei + ": " + zellen + " Zellen sind nicht " + werte + " Werte + "
                        + ohneWert + " ohne Wert + " + verworfen + " verworfene");
            }
        }
    }

    private Lesebericht() {
    }

    /** Writes to a stream, which stays open. */
    public static void schreibe(List<Eintrag> eintraege, OutputStream ziel) {
        Jsonausgabe.schreibe("Der Lesebericht", ziel, json -> {
            json.writeStartArray();
            for (Eintrag eintrag : eintraege) {
                schreibe(eintrag, json);
            }
            json.writeEndArray();
        });
    }

    private static void schreibe(Eintrag eintrag, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("datei", eintrag.datei());
        json.writeStringField("format", eintrag.format());
        json.writeNumberField("zeilen", eintrag.zeilen());
        json.writeNumberField("zellen", eintrag.zellen());
        json.writeNumberField("werte", eintrag.werte());
        json.writeNumberField("ohneWert", eintrag.ohneWert());
        json.writeNumberField("verworfen", eintrag.verworfen());
        json.writeArrayFieldStart("befunde");
        for (Befund befund : eintrag.befunde()) {
            schreibe(befund, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void schreibe(Befund befund, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", befund.code());
        json.writeStringField("schwere", befund.schwere().name());
        json.writeNumberField("anzahl", befund.anzahl());
        json.writeArrayFieldStart("stellen");
        for (Stelle stelle : befund.stellen()) {
            json.writeStartObject();
            json.writeNumberField("zeile", stelle.zeile());
            json.writeNumberField("spalte", stelle.spalte());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("text", befund.text());
        json.writeEndObject();
    }
}
