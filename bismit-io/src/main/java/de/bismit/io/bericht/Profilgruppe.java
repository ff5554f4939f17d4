package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Satz;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Whom a Kommune is seen among, and beside what.
 *
 * @param name whom, in words
 * @param bezug the territory whose value is the mark on each scale
 * @param mitglieder the territories between whose smallest and largest value the scale runs
 */
record Profilgruppe(Satz name, Gebiet bezug, List<Gebiet> mitglieder) {

    private static final int LAENGE_LAND = 2;

    Profilgruppe {
        mitglieder = List.copyOf(mitglieder);
    }

    static Profilgruppe region(Kennzahlentafel tafel) {
        Gebiet region = tafel.region().orElseThrow();
        return new Profilgruppe(new Satz("die " + region.kreise().size() + " Kommunen: " + region.name(), "the " + region.kreise().size() + " municipalities: " + region.name()),
                region, List.copyOf(region.kreise()));
    }

    /** All Kreise that have a number in the newest year of some Kennzahl; each territory once. */
    static Profilgruppe deutschland(Kennzahlentafel tafel, List<Kennzahl> kennzahlen) {
        int letztes = kennzahlen.stream().flatMap(k -> tafel.jahre(k.id()).stream()).mapToInt(j -> j).max().orElseThrow();
        TreeSet<String> schluessel = new TreeSet<>();
        for (Kennzahl k : kennzahlen) {
            if (tafel.jahre(k.id()).contains(letztes)) {
                tafel.alleKreise(k.id(), letztes).werte().forEach((s, wert) -> {
                    if (wert.hatZahlen()) {
                        schluessel.add(s);
                    }
                });
            }
        }
        List<Gebiet> kreise = new ArrayList<>();
        schluessel.forEach(s -> kreise.add(s.length() == LAENGE_LAND ? Bundesland.of(Land.vonSchluessel(s).orElseThrow()) : Kreis.of(s)));
        return new Profilgruppe(new Satz("die " + kreise.size() + " Kreise und kreisfreien Städte Deutschlands, soweit geladen",
                "the " + kreise.size() + " districts and cities of Germany, as far as loaded"), Bund.DEUTSCHLAND, kreise);
    }
}
