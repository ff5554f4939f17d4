package de.bismit.io.bericht;

import de.bismit.daten.Datenbestand;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Themenfeld;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words a comparison says of its own in one language, from {@code vergleichsworte_de.properties} and {@code …_en}; what values,
 * times, units, reasons and verdicts are called they know themselves ({@code anzeige(Sprache)}).
 *
 * <p>In English stay German: names of territories and offices, what a definition adds to its name (Zusatz), and names of Kennzahlen
 * and units that nobody translated.
 */
public final class Vergleichsworte {

    private final Sprache sprache;
    private final Properties worte = new Properties();

    private Vergleichsworte(Sprache sprache) {
        this.sprache = sprache;
    }

    /** The words of a language. */
    public static Vergleichsworte in(Sprache sprache) {
        Vergleichsworte neue = new Vergleichsworte(sprache);
        String name = "vergleichsworte_" + sprache.kuerzel() + ".properties";
        try (InputStream strom = Vergleichsworte.class.getResourceAsStream(name)) {
            if (strom == null) {
                throw new IllegalStateException("die mitgelieferte Datei " + name + " fehlt im Klassenpfad");
            }
            neue.worte.load(new InputStreamReader(strom, StandardCharsets.UTF_8));
            return neue;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
    }

    /** The language. */
    public Sprache sprache() {
        return sprache;
    }

    /**
     * One word or sentence.
     *
     * @throws IllegalArgumentException if nobody wrote it down
     */
    public String wort(String schluessel) {
        String wort = worte.getProperty(schluessel);
        if (wort == null) {
            throw new IllegalArgumentException("zu \"" + schluessel + "\" gibt es kein Wort in " + sprache.kuerzel());
        }
        return wort;
    }

    /** The keys of all words. */
    Set<String> schluessel() {
        return worte.stringPropertyNames();
    }

    /** A verdict in one word, as an answer to whether values can be compared. */
    public String kurz(Stufe stufe) {
        return wort("kurz." + stufe.name());
    }

    /** What the year of a comparison means, {@code Abgangsjahr 2015}. */
    public String zeit(Jahresvergleich vergleich) {
        return vergleich.zeilen().get(0).wert().zeit().map(zeit -> zeit.anzeige(sprache)).orElse(vergleich.zeit());
    }

    /** The Themenfeld of a Kennzahl in the Leitfaden, {@code D Allgemeinbildende Schulen}. */
    public String themenfeld(Kennzahlenkatalog katalog, Kennzahl kennzahl) {
        return themenfeld(katalog.themenfeld(Gliederung.LEITFADEN, kennzahl));
    }

    /** A Themenfeld of the Leitfaden, or that there is none. */
    String themenfeld(Optional<Themenfeld> feld) {
        return feld.map(f -> sprache == Sprache.DEUTSCH ? f.toString() : f.id() + " " + worte.getProperty("themenfeld." + f.id(), f.name()))
                .orElse(wort("weitere"));
    }

    /** What was compared, {@code 20 Tabellen, 9 Kommunen, 3 Länder, Deutschland, 1995-2025}. */
    public String umfang(Datenbestand daten) {
        return sprache == Sprache.DEUTSCH ? daten.toString() : daten.toString().replace("Tabellen", "tables").replace("Tabelle", "table")
                .replace("Kommunen", "municipalities").replace("Kommune", "municipality").replace("Deutschland", "Germany");
    }
}
