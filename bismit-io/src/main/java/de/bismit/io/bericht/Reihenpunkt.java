package de.bismit.io.bericht;

import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import java.util.Optional;

/**
 * One year of a series (Reihenpunkt): the value with bounds, flags and reasons as {@link Wert} has them, not rounded.
 *
 * @param jahr the report year
 * @param zeit what the year means; empty if no table has it
 * @param wert the value, a span, or why there is none
 * @param anzeige the value as shown, {@code 10,1}, {@code 9,01 bis 9,12}; the reason where there is none
 * @param zaehler the numerator, or the count itself
 * @param nenner the denominator, where there is one
 * @param brueche the breaks between the point before and this one: no line may join them
 */
public record Reihenpunkt(int jahr, Optional<Zeitbezug> zeit, Wert wert, String anzeige, Wert zaehler, Optional<Wert> nenner,
        List<Bruch> brueche) {

    /** Copies the breaks. */
    public Reihenpunkt {
        brueche = List.copyOf(brueche);
    }

    /** Whether a line from the point before may lead here: both have numbers and nothing breaks between them. */
    public boolean schliesstAn(Reihenpunkt davor) {
        return brueche.isEmpty() && jahr == davor.jahr + 1 && wert.hatZahlen() && davor.wert.hatZahlen();
    }

    /** Whether it is drawn as uncertain: estimated, preliminary, filled in or of limited reliability. */
    public boolean istUnsicher() {
        return wert.merkzeichen().stream().anyMatch(m -> m == Merkzeichen.GESCHAETZT || m == Merkzeichen.VORLAEUFIG
                || m == Merkzeichen.EINGESCHRAENKT || m == Merkzeichen.ERGAENZT);
    }
}
