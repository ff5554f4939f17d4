package de.bismit.io.bericht;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.vergleich.Jahresvergleich;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The Kennzahlenvergleich as one HTML file (Kennzahlenbericht): readable on screen, phone and paper, without network,
 * scripts or fonts of its own. The same input gives the same bytes; the only dates in it are those of the data.
 *
 * <pre>{@code
 * Kennzahlenbericht.von(tafel, vergleiche, false).schreibe(strom);
 * }</pre>
 */
public final class Kennzahlenbericht {

    private static final String VORLAGE = "kennzahlenbericht.mustache";

    private final Berichtsansicht ansicht;

    private Kennzahlenbericht(Berichtsansicht ansicht) {
        this.ansicht = ansicht;
    }

    /**
     * The report of a comparison.
     *
     * @param tafel the table behind it, for a region
     * @param vergleiche what is compared, in order
     * @param mitRang whether ranks are shown
     */
    public static Kennzahlenbericht von(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang) {
        return new Kennzahlenbericht(Berichtsansicht.von(tafel, vergleiche, mitRang));
    }

    /** Writes it as UTF-8 to a stream, which stays open. */
    public void schreibe(OutputStream ziel) {
        try {
            Writer zeichen = new BufferedWriter(new OutputStreamWriter(ziel, StandardCharsets.UTF_8));
            vorlage().execute(ansicht, zeichen);
            zeichen.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Der Bericht lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    private static Template vorlage() throws IOException {
        InputStream strom = Kennzahlenbericht.class.getResourceAsStream(VORLAGE);
        if (strom == null) {
            throw new IllegalStateException("die mitgelieferte Datei " + VORLAGE + " fehlt im Klassenpfad");
        }
        try (Reader leser = new InputStreamReader(strom, StandardCharsets.UTF_8)) {
            return Mustache.compiler().emptyStringIsFalse(true).compile(leser);
        }
    }

    @Override
    public String toString() {
        return ansicht.titel() + ", " + ansicht.untertitel();
    }
}
