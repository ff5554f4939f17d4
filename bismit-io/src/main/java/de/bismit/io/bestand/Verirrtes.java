package de.bismit.io.bestand;

import de.bismit.internal.Aehnlichkeit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in an office's folder at a place where nobody looks for it (Verirrtes): definitions in a folder that is not read,
 * most likely a misspelt one, and a folder that is called like a file. Folders with data, notes or pictures are the office's affair.
 */
final class Verirrtes {

    /** What every binding has: its format. */
    private static final Pattern BINDUNG = Pattern.compile("\"format\"\\s*:\\s*\"(datencsv|ffcsv)\"");

    private final Ordner ordner;
    private final Collection<String> bekannte;

    /** @param bekannte the files that are read, and the folders, which end with {@code /} */
    Verirrtes(Ordner ordner, Collection<String> bekannte) {
        this.ordner = ordner;
        this.bekannte = bekannte;
    }

    /** The places, each with what is wrong there. */
    Map<String, String> stellen() {
        Map<String, String> stellen = new LinkedHashMap<>();
        ordner.dateien("").stream().filter(datei -> bekannte.contains(datei + "/"))
                .forEach(datei -> stellen.put(datei, "ist eine Datei und wird nicht gelesen, " + datei + "/ wäre ein Ordner"));
        for (String unterordner : ordner.unterordner("")) {
            pruefe(unterordner).ifPresent(satz -> stellen.put(unterordner, satz));
        }
        return stellen;
    }

    private Optional<String> pruefe(String unterordner) {
        String name = unterordner.substring(0, unterordner.length() - 1);
        if (bekannte.contains(name)) {
            return Optional.of("ist ein Ordner und wird nicht gelesen, " + name + " wäre eine Datei");
        }
        if (bekannte.contains(unterordner)) {
            return ordner.unterordner(unterordner).stream().filter(this::hatDefinitionen).findFirst()
                    .map(tiefer -> "der Ordner " + tiefer + " darin wird nicht gelesen, und es stehen Definitionen darin");
        }
        Optional<String> gemeint = bekannte.stream().filter(b -> b.endsWith("/") && Aehnlichkeit.istVerschrieben(unterordner.toLowerCase(Locale.ROOT), b)).findFirst();
        if (gemeint.isPresent() && !ordner.dateien(unterordner).isEmpty()) {
            return Optional.of("wird nicht gelesen, gemeint ist wohl " + gemeint.get());
        }
        return hatDefinitionen(unterordner) ? Optional.of("wird nicht gelesen, und es stehen Definitionen darin") : Optional.empty();
    }

    private boolean hatDefinitionen(String unterordner) {
        return ordner.dateien(unterordner).stream()
                .anyMatch(datei -> bekannte.contains(datei.substring(unterordner.length())) || datei.endsWith(".json") && istBindung(datei));
    }

    private boolean istBindung(String datei) {
        try {
            return BINDUNG.matcher(new String(ordner.lies(datei), StandardCharsets.UTF_8)).find();
        } catch (IOException unlesbar) {
            return false;   // what nobody can read is no definition
        }
    }
}
