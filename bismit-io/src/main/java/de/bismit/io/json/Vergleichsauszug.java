package de.bismit.io.json;

import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Satz;
import java.util.List;
import java.util.Optional;

/**
 * What is written of one Kennzahl (Auszug): the rows of a whole comparison, or some that belong together, with the verdict on them.
 *
 * @param kennzahl the Kennzahl
 * @param jahr the report year
 * @param zeit what the year means here, {@code Abgangsjahr 2015}
 * @param zeilen the rows, at least one
 * @param urteil the verdict on comparing the rows
 * @param urteilMitAngebot the same over those that have the offer; empty where all have it
 * @param ohneRang why nobody has a rank; empty where somebody may
 */
public record Vergleichsauszug(Kennzahl kennzahl, int jahr, String zeit, List<Vergleichszeile> zeilen, Urteil urteil, Optional<Urteil> urteilMitAngebot,
        Optional<Satz> ohneRang) {

    /** Copies the rows; refuses none. */
    public Vergleichsauszug {
        zeilen = List.copyOf(zeilen);
        if (zeilen.isEmpty()) {
            throw new IllegalArgumentException("der Auszug von " + kennzahl.id() + " " + jahr + " hat keine Zeile; erwartet mindestens eine");
        }
    }

    /** All of a comparison. */
    public static Vergleichsauszug von(Jahresvergleich v) {
        return new Vergleichsauszug(v.kennzahl(), v.jahr(), v.zeit(), v.zeilen(), v.urteil(), v.urteilMitAngebot(), v.ohneRang());
    }

    /** One row beside another, both judged together, without ranks. */
    public static Vergleichsauszug paar(Vergleichszeile eine, Vergleichszeile andere) {
        int jahr = eine.wert().jahr();
        return new Vergleichsauszug(eine.wert().kennzahl(), jahr, eine.wert().zeit().map(Object::toString).orElse(String.valueOf(jahr)), List.of(eine, andere),
                eine.urteil(), Optional.empty(), Optional.empty());
    }
}
