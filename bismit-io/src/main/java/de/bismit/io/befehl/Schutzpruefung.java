package de.bismit.io.befehl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Merkmal;
import de.bismit.io.bericht.Berichtsinhalt;
import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.katalog.Formel;
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
        melde(tafel, werte);
    }

    /** The same for a report, which shows all years. */
    void warne(Kennzahlentafel tafel, Berichtsinhalt inhalt) {
        List<Ausgabewert> werte = new ArrayList<>();
        for (Kennzahlinhalt k : inhalt.kennzahlen()) {
            Formel formel = k.querschnitt().region().wert().formel();
            if (zeigtEineAnzahl(formel)) {
                Merkmal gezaehltes = formel.merkmale().get(0);
                k.reihen().forEach(r -> r.punkte().forEach(p -> p.zeit()
                        .ifPresent(zeit -> werte.add(new Ausgabewert(gezaehltes, zeit, r.gebiet(), p.zaehler())))));
            }
        }
        melde(tafel, werte);
    }

    private void melde(Kennzahlentafel tafel, List<Ausgabewert> werte) {
        Differenzschutz.vorAusgabe(tafel.daten(), werte).befunde().forEach(befund -> umgebung.melde(befund.code() + " " + befund.text()));
    }

    /** A numerator that is one count stands in the file as it is; where there is none, the row says that it is kept secret. */
    private static void nimmAuf(Kennzahlwert wert, List<Ausgabewert> werte) {
        if (wert.zeit().isPresent() && zeigtEineAnzahl(wert.formel())) {
            werte.add(new Ausgabewert(wert.formel().merkmale().get(0), wert.zeit().get(), wert.gebiet(), wert.zaehler()));
        }
    }

    private static boolean zeigtEineAnzahl(Formel formel) {
        return formel.merkmale().get(0).groesse().einheit().istAnzahl() && formel.teile().get(0).summe().posten().size() == 1 && formel.teile().size() <= 2;
    }
}
