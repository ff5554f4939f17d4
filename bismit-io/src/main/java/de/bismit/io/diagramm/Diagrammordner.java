package de.bismit.io.diagramm;

import de.bismit.io.bericht.Berichtsinhalt;
import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All charts of a report as files of a folder (Diagrammordner), named by Kennzahl and chart: {@code d-abgang-ohne-hsa_zeitreihe},
 * {@code d-abgang-ohne-hsa_querschnitt}. Where there is nothing to draw there is no chart: a series of one year, a cross-section
 * without any number. Immutable.
 *
 * <pre>{@code
 * Diagrammordner.von(bericht.inhalt(), Sprache.DEUTSCH).vegaLite(Path.of("diagramme"))
 * }</pre>
 */
public final class Diagrammordner {

    private static final String ENDUNG = ".vl.json";

    private final Map<String, Diagramm> diagramme;

    private Diagrammordner(Map<String, Diagramm> diagramme) {
        this.diagramme = diagramme;
    }

    /** The charts of a report, in a language. */
    public static Diagrammordner von(Berichtsinhalt inhalt, Sprache sprache) {
        Map<String, Diagramm> diagramme = new LinkedHashMap<>();
        for (Kennzahlinhalt k : inhalt.kennzahlen()) {
            String name = k.kennzahl().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
            if (k.jahre().size() > 1) {
                diagramme.put(name + "_zeitreihe", Diagramm.zeitreihen(k).in(sprache));
            }
            if (k.querschnitt().zeilen().stream().anyMatch(z -> z.wert().wert().hatZahlen())) {
                diagramme.put(name + "_querschnitt", Diagramm.querschnitt(k).in(sprache));
            }
        }
        return new Diagrammordner(diagramme);
    }

    /** The charts by name, in the order of the report. */
    public Map<String, Diagramm> diagramme() {
        return new LinkedHashMap<>(diagramme);
    }

    /** The names of the files {@link #vegaLite} writes, in order. */
    public List<String> dateinamen() {
        return diagramme.keySet().stream().map(n -> n + ENDUNG).toList();
    }

    /**
     * Writes a Vega-Lite specification for each chart; files that are there are replaced.
     *
     * @param ordner made if it is not there
     * @throws UncheckedIOException if a file cannot be written
     */
    public void vegaLite(Path ordner) {
        try {
            Files.createDirectories(ordner);
        } catch (IOException e) {
            throw new UncheckedIOException(ordner + " lässt sich nicht anlegen: " + e.getMessage(), e);
        }
        diagramme.forEach((name, diagramm) -> diagramm.vegaLite(ordner.resolve(name + ENDUNG)));
    }

    @Override
    public String toString() {
        return "Diagrammordner: " + diagramme.size() + " Diagramme; schreiben mit vegaLite(Path.of(\"…\"))";
    }
}
