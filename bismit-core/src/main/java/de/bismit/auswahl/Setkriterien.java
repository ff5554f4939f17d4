package de.bismit.auswahl;

import de.bismit.gebiet.Gebiet;
import de.bismit.vergleich.Stufe;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a Kennzahl must fulfil to be proposed for the Vergleichskennzahlenset (Setkriterien). They are a proposal's stated
 * grounds; the Kommunen decide.
 *
 * @param quorum how many Kommunen must want it
 * @param mindestKommunen how many Kommunen must have a value in the newest comparable year; lacking the offer counts
 * @param mindestJahre for how many years there must be a value
 * @param stufen the verdicts of that year that are good enough
 */
public record Setkriterien(int quorum, int mindestKommunen, int mindestJahre, Set<Stufe> stufen) {

    /** Refuses a quorum below one, negative numbers and an empty set of verdicts. */
    public Setkriterien {
        if (quorum < 1 || mindestKommunen < 0 || mindestJahre < 0) {
            throw new IllegalArgumentException("Kriterien mit Quorum " + quorum + ", " + mindestKommunen + " Kommunen, " + mindestJahre
                    + " Jahren: erwartet ein Quorum ab 1 und Zahlen ab 0");
        }
        if (stufen.isEmpty()) {
            throw new IllegalArgumentException("mindestens ein Urteil muss genügen, zum Beispiel VERGLEICHBAR");
        }
        stufen = Collections.unmodifiableSet(EnumSet.copyOf(stufen));
    }

    /**
     * What we propose unless told otherwise: more than half of the Kommunen want it, more than half have a value, for one year
     * at least, and rules do not forbid the comparison.
     */
    public static Setkriterien ueblich(Gebiet region) {
        int mehrheit = region.kreise().size() / 2 + 1;
        return new Setkriterien(mehrheit, mehrheit, 1, EnumSet.of(Stufe.VERGLEICHBAR, Stufe.EINGESCHRAENKT));
    }

    /** The same with another quorum. */
    public Setkriterien mitQuorum(int neu) {
        return new Setkriterien(neu, mindestKommunen, mindestJahre, stufen);
    }

    /** The same with other data wanted. */
    public Setkriterien mitDaten(int kommunen, int jahre) {
        return new Setkriterien(quorum, kommunen, jahre, stufen);
    }

    /** The same with other verdicts good enough. */
    public Setkriterien mitStufen(Set<Stufe> neue) {
        return new Setkriterien(quorum, mindestKommunen, mindestJahre, neue);
    }

    @Override
    public String toString() {
        return "gewählt von mindestens " + quorum + " Kommunen; Werte im neuesten Jahr für mindestens " + mindestKommunen + " Kommunen und für mindestens "
                + mindestJahre + (mindestJahre == 1 ? " Jahr; " : " Jahre; ")
                + stufen.stream().map(Stufe::anzeige).collect(Collectors.joining(" oder "));
    }
}
