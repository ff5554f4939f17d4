package de.bismit.io.befehl;

import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import java.util.Locale;
import java.util.Optional;

/** Ids as they are typed: in small letters too. */
final class Kennungen {

    private Kennungen() {
    }

    static Optional<Kennzahl> finde(Kennzahlenkatalog katalog, String kennung) {
        return katalog.findeKennzahl(kennung).or(() -> katalog.findeKennzahl(kennung.toUpperCase(Locale.ROOT)));
    }
}
