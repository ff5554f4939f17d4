package de.bismit.io.bericht;

import de.bismit.katalog.Richtung;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Wert;

/**
 * What of a Kennzahl may be drawn on the scale of its group (Lage): where the comparison is not allowed only the group.
 *
 * @param kommune whether the Kommune's value is
 * @param bezug whether the value it is seen beside is: the sum of counts is no mark for its parts
 * @param nachbarn whether the median of its peers is
 * @param seite 1 for certainly on the wanted side of what it is seen beside, -1 for the other, 0 if that cannot or shall not be said
 */
record Profillage(boolean kommune, boolean bezug, boolean nachbarn, int seite) {

    static Profillage von(Profilzeile z, boolean mitRichtung) {
        boolean erlaubt = z.urteil().stufe() != Stufe.NICHT_VERGLEICHBAR;
        return new Profillage(erlaubt && z.wert().wert().hatZahlen(), Vergleichszeile.abstand(z.wert(), z.bezug().wert(), z.urteil()).isPresent(),
                erlaubt && z.nachbarn().filter(n -> n.urteil().stufe() != Stufe.NICHT_VERGLEICHBAR && n.median().wert().hatZahlen()).isPresent(),
                mitRichtung ? seite(z) : 0);
    }

    private static int seite(Profilzeile z) {
        Richtung richtung = z.kennzahl().richtung();
        if (richtung == Richtung.NEUTRAL || z.urteil().stufe() == Stufe.NICHT_VERGLEICHBAR || z.urteil().stufe() == Stufe.UNGEPRUEFT
                || !z.wert().wert().hatZahlen() || !z.bezug().wert().hatZahlen()) {
            return 0;
        }
        Wert eigener = z.wert().vergleichswert();
        int hoeher = eigener.untereGrenze() > z.bezug().wert().obereGrenze() ? 1 : eigener.obereGrenze() < z.bezug().wert().untereGrenze() ? -1 : 0;
        return richtung == Richtung.HOEHER_BESSER ? hoeher : -hoeher;
    }
}
