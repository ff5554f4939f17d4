package de.bismit.vergleich;

import de.bismit.internal.Ressource;
import de.bismit.wert.Satz;
import java.util.Map;
import java.util.stream.Collectors;

/** What readers call a circumstance: {@code zensusbasis} is "Zensusbasis" and "census basis". */
final class Angabenname {

    private Angabenname() {
    }

    /** The name in words; the technical one where an office has one of its own. */
    static Satz von(String angabe) {
        return Geladen.NAMEN.getOrDefault(angabe, Satz.deutsch(angabe));
    }

    private static final class Geladen {
        static final Map<String, Satz> NAMEN = Ressource.lies(Angabenname.class, "angabennamen.csv").stream()
                .collect(Collectors.toUnmodifiableMap(z -> z.pflicht("angabe"), z -> new Satz(z.pflicht("name_de"), z.pflicht("name_en"))));
    }
}
