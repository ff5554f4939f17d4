package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.io.internal.Wertanzeige;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of a Kennzahl of a profile as shown.
 *
 * @param zeit what the year means
 * @param jahr the year
 * @param wert the value of the Kommune
 * @param status numerator and denominator, and flags; may be empty
 * @param bezug the value it is seen beside
 * @param abstand the distance to it, with its unit; may be empty
 * @param nachbarn the median of its peers, or that it cannot be compared with them; may be empty
 * @param kleinster the smallest value of the group
 * @param groesster the largest value of the group
 */
record Profilzahlen(String zeit, int jahr, String wert, String status, String bezug, String abstand, String nachbarn, String kleinster, String groesster) {

    boolean hatStatus() {
        return !status.isEmpty();
    }

    boolean hatAbstand() {
        return !abstand.isEmpty();
    }

    boolean hatNachbarn() {
        return !nachbarn.isEmpty();
    }

    static Profilzahlen von(Profilzeile z, Berichtsworte worte) {
        Sprache sprache = worte.sprache();
        return new Profilzahlen(z.wert().zeit().map(t -> t.anzeige(sprache)).orElse(String.valueOf(z.wert().jahr())), z.wert().jahr(), worte.wert(z.wert()),
                status(z.wert(), worte), worte.wert(z.bezug()), abstand(z, sprache), nachbarn(z, worte), zahl(Wert.of(z.kleinster()), z.kennzahl(), sprache),
                zahl(Wert.of(z.groesster()), z.kennzahl(), sprache));
    }

    private static String status(Kennzahlwert wert, Berichtsworte worte) {
        return Stream.concat(Stream.of(worte.teile(wert)), wert.wert().merkzeichen().stream().filter(m -> m != Merkzeichen.ENDGUELTIG).map(worte::wort))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String abstand(Profilzeile z, Sprache sprache) {
        return Vergleichszeile.abstand(z.wert(), z.bezug().wert(), z.urteil())
                .map(a -> mitVorzeichen(a, z.kennzahl(), sprache) + " " + differenzeinheit(z.kennzahl(), sprache)).orElse("");
    }

    private static String differenzeinheit(Kennzahl k, Sprache sprache) {
        return k.einheit().istProzent() ? sprache == Sprache.ENGLISCH ? "percentage points" : "Prozentpunkte" : k.einheit().anzeige(sprache);
    }

    private static String nachbarn(Profilzeile z, Berichtsworte worte) {
        return z.nachbarn().map(n -> n.urteil().stufe() == Stufe.NICHT_VERGLEICHBAR ? n.urteil().stufe().anzeige(worte.sprache())
                : n.median().wert().hatZahlen() ? zahl(n.median().wert(), z.kennzahl(), worte.sprache()) : worte.wort("keinWert")).orElse("");
    }

    static String mitVorzeichen(Wert differenz, Kennzahl k, Sprache sprache) {
        return (differenz.untereGrenze() > 0 ? "+" : "") + zahl(differenz, k, sprache);
    }

    private static String zahl(Wert wert, Kennzahl k, Sprache sprache) {
        return Wertanzeige.zahl(wert, k.einheit().nachkommastellen(), sprache);
    }
}
