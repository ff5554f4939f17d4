package de.bismit.io.bericht;

import de.bismit.vergleich.Ziel;
import de.bismit.wert.Einheit;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/** A target as shown: its number, or its corridor. */
final class Zieltext {

    private Zieltext() {
    }

    static String zahl(Ziel ziel, Einheit einheit) {
        return ziel.wert().istZahl() ? einheit.formatiere(ziel.wert().zahl())
                : Zahlformat.spanne(ziel.wert().untereGrenze(), ziel.wert().obereGrenze(), einheit.nachkommastellen(), Locale.GERMANY);
    }
}
