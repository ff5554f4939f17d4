package de.bismit.io.befehl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Merkmal;
import de.bismit.schutz.Ausgabewert;
import de.bismit.schutz.Differenzschutz;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Vergleichszeile;
import java.util.ArrayList;
import java.util.List;

/**
 * Before a comparison is written to a file: whether its counts give away a cell that the offices suppress. The warning goes
 * to whoever writes the file, never into it.
 */
final class Schutzpruefung {

    private final Umgebung umgebung;

    Schutzpruefung(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    void warne(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche) {
        List<Ausgabewert> werte = new ArrayList<>();
        for (Jahresvergleich vergleich : vergleiche) {
            vergleich.zeilen().stream().map(Vergleichszeile::wert).forEach(wert -> nimmAuf(wert, werte));
        }
        Differenzschutz.vorAusgabe(tafel.daten(), werte).befunde()
                .forEach(befund -> umgebung.melde(befund.code() + " " + befund.text()));
    }

    /** A numerator that is one count stands in the file as it is; where there is none, the row says that it is kept secret. */
    private static void nimmAuf(Kennzahlwert wert, List<Ausgabewert> werte) {
        List<Merkmal> merkmale = wert.formel().merkmale();
        if (wert.zeit().isPresent() && merkmale.get(0).groesse().einheit().istAnzahl()
                && wert.formel().teile().get(0).summe().posten().size() == 1 && wert.formel().teile().size() <= 2) {
            werte.add(new Ausgabewert(merkmale.get(0), wert.zeit().get(), wert.gebiet(), wert.zaehler()));
        }
    }
}
