package de.bismit.daten;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.wert.Merkzeichen;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the signs of a shipped scheme from {@code zeichenschemata.csv}. */
final class Schemaleser {

    private Schemaleser() {
    }

    static Zeichenschema.Inhalt lies(String kennung) {
        Map<String, Zeichenbedeutung> allein = new LinkedHashMap<>();
        Map<String, Merkzeichen> amWert = new LinkedHashMap<>();
        Map<String, Merkzeichen> guetefeld = new LinkedHashMap<>();
        for (Zeile zeile : Ressource.lies(Schemaleser.class, "zeichenschemata.csv")) {
            if (!zeile.pflicht("schema").equals(kennung)) {
                continue;
            }
            String zeichen = zeile.pflicht("zeichen");
            String bedeutung = zeile.pflicht("bedeutung");
            boolean doppelt = switch (zeile.pflicht("stellung")) {
                case "allein" -> allein.put(zeichen, Zeichenbedeutung.valueOf(bedeutung)) != null;
                case "am_wert" -> amWert.put(zeichen, Merkzeichen.valueOf(bedeutung)) != null;
                case "guetefeld" -> guetefeld.put(zeichen, Merkzeichen.valueOf(bedeutung)) != null;
                default -> throw new IllegalStateException(zeile + ": erwartet als Stellung allein, am_wert oder guetefeld");
            };
            if (doppelt) {
                throw new IllegalStateException(zeile + ": das Zeichen steht zweimal im Schema");
            }
        }
        return new Zeichenschema.Inhalt(Collections.unmodifiableMap(allein), Collections.unmodifiableMap(amWert),
                Collections.unmodifiableMap(guetefeld));
    }
}
