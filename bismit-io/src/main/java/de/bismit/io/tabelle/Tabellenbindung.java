package de.bismit.io.tabelle;

import de.bismit.daten.Groesse;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How the printed columns of a table become Merkmale (Tabellenbindung): data, not code.
 *
 * <p>A table as shown on screen is matched by its code, the path of headers without time and unit, and its row classes; a
 * flat file by statistic, value variable, unit and the set of (variable code, attribute code), never by file name or order.
 */
public sealed interface Tabellenbindung permits Bildschirmbindung, Flachbindung {

    /** Whether this binding is about a table. */
    boolean passt(Rohtabelle tabelle);

    /** The Merkmal of a column in a row class; empty if this binding does not know it. */
    Optional<Merkmalbindung> merkmal(Messgroesse messgroesse, Klasse klasse);

    /** What is known of the table beyond its columns. */
    Umstaende umstaende();

    /** The code of the table or statistic. */
    String kennung();

    /** What it binds: two that say the same are about the same columns. */
    String bindet();

    /** Names each Größe it binds with the categories of a column or row class. */
    void nenneAuspraegungen(BiConsumer<Groesse, Map<String, String>> empfaenger);
}
