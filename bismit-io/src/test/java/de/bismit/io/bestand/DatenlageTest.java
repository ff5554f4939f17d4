package de.bismit.io.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.Bismit;
import de.bismit.auswahl.Datenlage;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Verbund;
import de.bismit.internal.Ressource;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** For how many Kommunen and years there are values, counted in the independently computed ones (kennzahlen_erwartet.csv). */
class DatenlageTest {

    /** A year of a Kennzahl, to how many Kommunen have a value there. */
    private record Jahr(String kennzahl, int jahr) implements Comparable<Jahr> {

        @Override
        public int compareTo(Jahr anderes) {
            return kennzahl.equals(anderes.kennzahl) ? Integer.compare(jahr, anderes.jahr) : kennzahl.compareTo(anderes.kennzahl);
        }
    }

    /** Hochschulen are left out here: lacking the offer counts as covered, and stands in the values as nothing. */
    @Test
    void gedecktSindSoVieleWieUnabhaengigGezaehlt() {
        List<Ressource.Zeile> erwartete = Ressource.lies(DatenlageTest.class, "kennzahlen_erwartet.csv").stream()
                .filter(z -> z.text("gruppe").isEmpty() && z.text("gebiet").length() == 5 && !z.text("kennzahl").startsWith("F-")).toList();
        TreeMap<Jahr, Integer> gezaehlt = new TreeMap<>();
        erwartete.forEach(z -> gezaehlt.merge(new Jahr(z.text("kennzahl"), z.ganzzahl("jahr")), z.text("wert").isEmpty() ? 0 : 1, Integer::sum));
        Bismit bismit = Bismit.standard();
        Kennzahlentafel tafel = bismit.berechne(bismit.beispiel());
        TreeMap<Jahr, Integer> gedeckt = new TreeMap<>();
        for (String kennzahl : erwartete.stream().map(z -> z.text("kennzahl")).distinct().toList()) {
            List<Kreis> kommunen = erwartete.stream().filter(z -> z.text("kennzahl").equals(kennzahl)).map(z -> z.text("gebiet")).distinct().map(Kreis::of).toList();
            Datenlage lage = Datenlage.von(tafel.fuer(new Verbund("V", "die Kommunen der Datei", kommunen)), kennzahl);
            gezaehlt.keySet().stream().filter(j -> j.kennzahl().equals(kennzahl)).forEach(j -> gedeckt.put(j, lage.gedeckteIm(j.jahr())));
        }
        assertThat(gezaehlt).hasSizeGreaterThan(300);
        assertThat(gedeckt).isEqualTo(gezaehlt);
    }
}
