package de.bismit.io.befehl;

import de.bismit.wert.Sprache;

/** The language a call asks for: {@code --sprache}. */
final class Sprachwahl {

    private Sprachwahl() {
    }

    static Sprache of(String kuerzel) {
        try {
            return Sprache.of(kuerzel);
        } catch (IllegalArgumentException unbekannt) {
            throw Abbruch.falscherAufruf("Zu --sprache passt „" + kuerzel + "“ nicht; es gibt de und en.");
        }
    }
}
