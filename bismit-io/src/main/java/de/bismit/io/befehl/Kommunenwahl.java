package de.bismit.io.befehl;

import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the Kommune of a region somebody means: by key, by name, or by a part of the name that only one has. */
final class Kommunenwahl {

    private Kommunenwahl() {
    }

    static Kreis kommune(Gebiet region, String wort) {
        String gesucht = wort.strip().toLowerCase(Locale.GERMANY);
        List<Kreis> genau = region.kreise().stream().filter(k -> k.schluessel().equals(gesucht) || klein(k).equals(gesucht)).toList();
        List<Kreis> treffer = !genau.isEmpty() ? genau : region.kreise().stream().filter(k -> klein(k).contains(gesucht)).toList();
        if (treffer.size() != 1) {
            throw Abbruch.falscherAufruf("„" + wort + "“ ist keine Kommune von „" + region.name() + "“ oder meint mehrere; es gibt "
                    + region.kreise().stream().map(k -> k.name() + " (" + k.schluessel() + ")").collect(Collectors.joining(", ")) + ".");
        }
        return treffer.get(0);
    }

    private static String klein(Kreis kreis) {
        return kreis.name().toLowerCase(Locale.GERMANY);
    }
}
