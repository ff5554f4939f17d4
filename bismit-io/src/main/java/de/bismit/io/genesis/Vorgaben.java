package de.bismit.io.genesis;

import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.io.tabelle.Leseauswahl;
import de.bismit.io.tabelle.Rohtabellenbauer;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says about reading (Vorgaben).
 *
 * @param verzeichnis the directory of keys
 * @param schema the signs, if declared
 * @param auswahl what is kept
 */
record Vorgaben(Gebietsverzeichnis verzeichnis, @Nullable Zeichenschema schema, Leseauswahl auswahl) {

    /** Why there is no table though there were rows. */
    String nichtsDavon(Rohtabellenbauer bauer) {
        return "keine der " + bauer.uebergangeneZeilen() + " Zeilen gehört zur Auswahl (" + auswahl
                + "); Schlüssel, Jahre und Merkmale mit der Datei vergleichen";
    }
}
