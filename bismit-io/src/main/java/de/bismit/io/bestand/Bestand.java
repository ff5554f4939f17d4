package de.bismit.io.bestand;

import de.bismit.daten.Datenbestand;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.vergleich.Regelwerk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The data we ship: bindings, catalogue, rules, sample (Bestand). Each part is loaded when it is first asked for and kept;
 * immutable and thread-safe.
 */
public final class Bestand {

    private final Groessen groessen;
    private final Spaeter<List<Tabellenbindung>> bindungen;
    private final Spaeter<Kennzahlenkatalog> katalog;
    private final Spaeter<Regelwerk> regelwerk;
    private final Spaeter<Datenbestand> beispiel;

    private Bestand() {
        groessen = new Groessen();
        bindungen = new Spaeter<>(() -> Bindungsleser.lies(groessen));
        katalog = new Spaeter<>(() -> Katalogleser.lies(groessen));
        regelwerk = new Spaeter<>(Regelleser::lies);
        beispiel = new Spaeter<>(() -> Beispiel.lies(groessen));
    }

    /** What this library ships. */
    public static Bestand mitgeliefert() {
        return new Bestand();
    }

    /** The JSON Schema (draft 2020-12) of {@code kennzahlen.json}, for an office's editor. */
    public static String katalogschema() {
        try (InputStream strom = Quellen.strom("kennzahlen.schema.json")) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("das mitgelieferte Schema lässt sich nicht lesen", e);
        }
    }

    /** How printed columns become Merkmale. */
    public List<Tabellenbindung> bindungen() {
        return bindungen.get();
    }

    /** The Kennzahlen. */
    public Kennzahlenkatalog katalog() {
        return katalog.get();
    }

    /** The rules of comparability. */
    public Regelwerk regelwerk() {
        return regelwerk.get();
    }

    /** Real figures of the nine Kommunen of the Mitteldeutsches Revier, their Länder and Germany. */
    public Datenbestand beispiel() {
        return beispiel.get();
    }
}
