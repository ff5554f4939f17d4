package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Each field of a document, and each entry of its lists, on a line of its own; nothing is indented. For one document. */
final class Zeilenform extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private int tiefe;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        tiefe++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        brich(tiefe == 1, json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        brich(tiefe == 1, json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int felder) throws IOException {
        brich(--tiefe == 0, json);
        super.writeEndObject(json, felder);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        tiefe++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        brich(tiefe == 2, json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        brich(tiefe == 2, json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int eintraege) throws IOException {
        brich(--tiefe == 1 && eintraege > 0, json);
        super.writeEndArray(json, eintraege);
    }

    private static void brich(boolean hier, JsonGenerator json) throws IOException {
        if (hier) {
            json.writeRaw('\n');
        }
    }
}
