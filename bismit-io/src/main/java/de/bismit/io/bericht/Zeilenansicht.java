package de.bismit.io.bericht;

import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Rang;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table of a year, as the template shows it.
 *
 * @param klasse its role: kommune, revier, rahmen
 * @param wert the value, empty where there is none
 * @param grund why there is none
 * @param teile numerator and denominator, flags, and the verdict where it is the row's own
 */
record Zeilenansicht(String klasse, String name, String wert, String grund, String abstand, String rang, String teile, String deckung) {

    boolean hatWert() {
        return grund.isEmpty();
    }

    static Zeilenansicht von(Jahresvergleich v, Vergleichszeile z, String klasse, Berichtsworte worte) {
        boolean hatWert = z.wert().wert().hatZahlen();
        boolean istRevier = klasse.equals("revier");
        String merkzeichen = z.wert().wert().merkzeichen().stream().filter(m -> m != Merkzeichen.ENDGUELTIG).map(worte::wort)
                .collect(Collectors.joining(", "));
        String teile = Stream.of(worte.teile(z.wert()), merkzeichen, istRevier ? "" : eigenesUrteil(v.urteil(), z.urteil(), worte))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
        return new Zeilenansicht(klasse, z.gebiet().name(), hatWert ? worte.wert(z.wert()) : "", hatWert ? "" : worte.wert(z.wert()),
                worte.abstand(z), z.rang().map(Rang::toString).orElse(""), teile, istRevier ? worte.deckung(z.wert().deckung()) : "");
    }

    /** The verdict on comparing a row with the Revier, where it is another than that on all of them. */
    private static String eigenesUrteil(Urteil aller, Urteil eigenes, Berichtsworte worte) {
        return eigenes.stufe() == aller.stufe() ? "" : worte.wort("zumRevier") + " " + eigenes.stufe().anzeige(worte.sprache());
    }
}
