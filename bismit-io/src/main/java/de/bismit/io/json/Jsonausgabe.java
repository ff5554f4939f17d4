package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one JSON document to a stream: UTF-8, indented by two, lines end with LF on every system. */
final class Jsonausgabe {

    /** What the document holds. */
    interface Inhalt {
        void schreibe(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory JSON = new JsonFactory();

    private Jsonausgabe() {
    }

    /** Writes; the stream stays open. */
    static void schreibe(String was, OutputStream ziel, Inhalt inhalt) {
        DefaultIndenter einzug = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(ziel).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(einzug).withArrayIndenter(einzug));
            inhalt.schreibe(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(was + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** As one line of text, without a line break. */
    static String zeile(String was, Inhalt inhalt) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            inhalt.schreibe(json);
        } catch (IOException e) {
            throw new UncheckedIOException(was + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
        return text.toString();
    }
}
