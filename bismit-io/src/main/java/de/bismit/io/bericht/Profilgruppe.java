package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Satz;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** All Kreise that have a number in the newest year in which some Kennzahl has one for half of those loaded; each territory once. */
    static Profilgruppe deutschland(Kennzahlentafel tafel, List<Kennzahl> kennzahlen) {
        TreeSet<Integer> jahre = kennzahlen.stream().flatMap(k -> tafel.jahre(k.id()).stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> schluessel = jahre.descendingSet().stream().map(j -> mitZahl(tafel, kennzahlen, j)).filter(s -> !s.isEmpty()).findFirst().orElseThrow(
                () -> new IllegalArgumentException("in den geladenen Tabellen hat in keinem Jahr die Hälfte der Kreise einen Wert; erwartet Tabellen aller Kreise"));
        List<Gebiet> kreise = new ArrayList<>();
        schluessel.forEach(s -> kreise.add(s.length() == LAENGE_LAND ? Bundesland.of(Land.vonSchluessel(s).orElseThrow()) : Kreis.of(s)));
        return new Profilgruppe(new Satz("die " + kreise.size() + " Kreise und kreisfreien Städte Deutschlands, soweit geladen",
                "the " + kreise.size() + " districts and cities of Germany, as far as loaded"), Bund.DEUTSCHLAND, kreise);
    }

    /** Empty where it is less than half of the Kreise that were loaded and existed. */
    private static Set<String> mitZahl(Kennzahlentafel tafel, List<Kennzahl> kennzahlen, int jahr) {
        TreeSet<String> mitZahl = new TreeSet<>();
        int geladene = 0;
        for (Kennzahl k : kennzahlen) {
            if (tafel.jahre(k.id()).contains(jahr)) {
                Map<String, Wert> werte = tafel.alleKreise(k.id(), jahr).werte();
                geladene = Math.max(geladene, werte.size());
                werte.forEach((s, wert) -> {
                    if (wert.hatZahlen()) {
                        mitZahl.add(s);
                    }
                });
            }
        }
        return 2 * mitZahl.size() >= geladene ? mitZahl : Set.of();
    }
}
