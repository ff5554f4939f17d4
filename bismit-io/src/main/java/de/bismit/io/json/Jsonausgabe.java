package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one JSON document to a stream: UTF-8, lines end with LF on every system. */
final class Jsonausgabe {

    /** What the document holds. */
    interface Inhalt {
        void schreibe(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory JSON = new JsonFactory();

    private Jsonausgabe() {
    }

    /** Writes, indented by two; the stream stays open. */
    static void schreibe(String was, OutputStream ziel, Inhalt inhalt) {
        DefaultIndenter einzug = new DefaultIndenter("  ", "\n");
        schreibe(was, ziel, new DefaultPrettyPrinter().withObjectIndenter(einzug).withArrayIndenter(einzug), inhalt);
    }

    /** The same in fewer bytes, where there are hundreds of documents. */
    static void schreibeZeilenweise(String was, OutputStream ziel, Inhalt inhalt) {
        schreibe(was, ziel, new Zeilenform(), inhalt);
    }

    private static void schreibe(String was, OutputStream ziel, PrettyPrinter form, Inhalt inhalt) {
        try (JsonGenerator json = JSON.createGenerator(ziel).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(form);
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
