package de.bismit.io.befehl;

import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Revier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the Kommune of a Revier somebody means: by key, by name, or by a part of the name that only one has. */
final class Kommunenwahl {

    private Kommunenwahl() {
    }

    static Kreis kommune(Revier revier, String wort) {
        String gesucht = wort.strip().toLowerCase(Locale.GERMANY);
        List<Kreis> genau = revier.kreise().stream().filter(k -> k.schluessel().equals(gesucht) || klein(k).equals(gesucht)).toList();
        List<Kreis> treffer = !genau.isEmpty() ? genau : revier.kreise().stream().filter(k -> klein(k).contains(gesucht)).toList();
        if (treffer.size() != 1) {
            throw Abbruch.falscherAufruf("„" + wort + "“ ist keine Kommune des " + revier.name() + " oder meint mehrere; es gibt "
                    + revier.kreise().stream().map(k -> k.name() + " (" + k.schluessel() + ")").collect(Collectors.joining(", ")) + ".");
        }
        return treffer.get(0);
    }

    private static String klein(Kreis kreis) {
        return kreis.name().toLowerCase(Locale.GERMANY);
    }
}
