package de.bismit.io.bericht;

import de.bismit.gebiet.Kreis;
import de.bismit.vergleich.Kontext;
import de.bismit.vergleich.Vergleichsgruppe;
import de.bismit.wert.Aussage;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who resembles a Kommune, and by what, in a sentence. */
final class Profilnachbarn {

    private Profilnachbarn() {
    }

    /** {@code Ähnlichste Kreise nach Jugendquotient und Altenquotient, 2015: …}; empty if nobody asked. */
    static Optional<String> worte(Kommunalprofil profil, Berichtsworte worte) {
        Kontext kontext = profil.wahl().kontext();
        if (kontext == null) {
            return Optional.empty();
        }
        String wonach = kontext.kennzahlen().stream().map(k -> k.name(worte.sprache())).collect(Collectors.joining(", "));
        String wer = profil.nachbarn().flatMap(Aussage::ergebnis).map(Profilnachbarn::namen).orElseGet(() -> worte.wort("profilKeineNachbarn"));
        return Optional.of(worte.wort("profilNachbarnNach") + " " + wonach + " (" + kontext.jahr() + "): " + wer + ".");
    }

    private static String namen(Vergleichsgruppe gruppe) {
        return gruppe.kreise().stream().map(Kreis::name).collect(Collectors.joining("; "));
    }
}
