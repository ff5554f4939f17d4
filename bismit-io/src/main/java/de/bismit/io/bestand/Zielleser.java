package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.vergleich.Ziel;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads targets that were decided (Ziele) from a {@code ;}-separated UTF-8 file: {@value #DATEI} in an office's folder.
 *
 * <pre>{@code
 * kennzahl;gebiet;jahr;wert;von;bis;beschlossen_von;quelle
 * D-ABGANG-OHNE-HSA;15084;2030;8,0;;;Kreistag, 12.03.2024;Bildungsbericht 2024, S. 17
 * C-BETREUUNGSQUOTE-U3;15084;2028;;55;60;Jugendhilfeausschuss, 05.09.2023;
 * }</pre>
 *
 * A target is a value or a corridor, in the unit of the Kennzahl, with decimal comma or point. A bad line is answered with
 * file, line and field.
 */
public final class Zielleser {

    /** What the file is called in an office's folder. */
    public static final String DATEI = "ziele.csv";

    private Zielleser() {
    }

    /**
     * The targets of a file.
     *
     * @throws IllegalStateException naming file, line and field, if a line says nothing sensible
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Ziele lies(Path datei) {
        try (Reader zeichen = Files.newBufferedReader(datei, StandardCharsets.UTF_8)) {
            return lies(zeichen, datei.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("die Ziele in " + datei + " lassen sich nicht lesen", e);
        }
    }

    /** The targets of an open reader, which is not closed; {@code name} is what messages call it. */
    static Ziele lies(Reader zeichen, String name) throws IOException {
        return new Ziele(Ressource.lies(zeichen, name, Zielleser::ziel));
    }

    private static Ziel ziel(Zeile z) {
        return new Ziel(z.pflicht("kennzahl"), z.pflicht("gebiet"), z.ganzzahl("jahr"), wert(z), z.pflicht("beschlossen_von"), z.text("quelle"));
    }

    private static Wert wert(Zeile z) {
        boolean korridor = !z.text("von").isEmpty() || !z.text("bis").isEmpty();
        if (korridor == !z.text("wert").isEmpty()) {
            throw new IllegalArgumentException("erwartet entweder einen wert oder einen Korridor aus von und bis, gefunden: wert \""
                    + z.text("wert") + "\", von \"" + z.text("von") + "\", bis \"" + z.text("bis") + "\"");
        }
        if (!korridor) {
            return Wert.of(zahl(z, "wert"));
        }
        double von = zahl(z, "von");
        double bis = zahl(z, "bis");
        if (von > bis) {
            throw new IllegalArgumentException("Spalte 'bis': " + z.text("bis") + " liegt unter von = " + z.text("von"));
        }
        return Wert.spanne(von, bis, Set.of());
    }

    private static double zahl(Zeile z, String spalte) {
        String text = z.pflicht(spalte);
        try {
            double zahl = Double.parseDouble(text.replace(',', '.'));
            if (Double.isFinite(zahl)) {
                return zahl;
            }
        } catch (NumberFormatException keineZahl) {
            // answered below, like a number that is none
        }
        throw new IllegalArgumentException("Spalte '" + spalte + "': \"" + text + "\" ist keine Zahl; erwartet zum Beispiel 8,5");
    }
}
