package de.bismit.bench;

import de.bismit.Bismit;
import de.bismit.bench.daten.Kreisdaten;
import de.bismit.bench.daten.Umfang;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlbauer;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Regelwerk;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Paarung;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Verdicts of the shipped rules on 68 Kennzahlen × 9 Kommunen × 15 years: every year's cross-section and every Kommune's
 * series, 1,632 verdicts. The Kennzahlen answer to the ids of the shipped catalogue in turn, so that as many rules concern
 * them as in earnest.
 */
final class Urteilsrechnung {

    /** How many verdicts of each kind there are, and how many reasons: something to return and to compare. */
    record Ergebnis(List<Integer> jeStufe, int gruende) {
    }

    private final Regelwerk regeln = Bismit.standard().regelwerk();
    private final Kennzahlentafel tafel;

    Urteilsrechnung() {
        Kreisdaten daten = Kreisdaten.erzeuge(Umfang.REVIER, 42L);
        List<Kennzahl> vorbilder = Bismit.standard().katalog().mitFormel();
        List<Kennzahl> kennzahlen = IntStream.range(0, daten.kennzahlen()).mapToObj(k -> kennzahl(daten, k, vorbilder.get(k % vorbilder.size()))).toList();
        tafel = Rechner.berechne(Kennzahlenkatalog.of(List.of(), kennzahlen), daten.datenbestand()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    }

    private static Kennzahl kennzahl(Kreisdaten daten, int k, Kennzahl vorbild) {
        Verhaeltnis anteil = new Verhaeltnis(new Merkmalsumme(List.of(daten.zaehlermerkmal(k))), new Merkmalsumme(List.of(daten.nennermerkmal(k))), 100,
                Paarung.GLEICHES_JAHR, true);
        Kennzahlbauer kennzahl = Kennzahl.builder("K" + k, "Kennzahl " + k, anteil).einheit(Einheit.PROZENT).regelbezug(vorbild.regelkennungen());
        vorbild.angaben().forEach(kennzahl::angabe);
        return kennzahl.build();
    }

    /** All verdicts, everything found anew. */
    Ergebnis bismit() {
        return zaehle(regeln);
    }

    private Ergebnis zaehle(Regelwerk regelwerk) {
        int[] jeStufe = new int[Stufe.values().length];
        int gruende = 0;
        for (Kennzahlvergleich einer : regelwerk.vergleiche(tafel).kennzahlen()) {
            for (Urteil urteil : urteile(einer)) {
                jeStufe[urteil.stufe().ordinal()]++;
                gruende += urteil.gruende().size();
            }
        }
        return new Ergebnis(IntStream.of(jeStufe).boxed().toList(), gruende);
    }

    private List<Urteil> urteile(Kennzahlvergleich einer) {
        List<Urteil> urteile = new ArrayList<>();
        List<Integer> jahre = einer.jahre();
        jahre.forEach(jahr -> urteile.add(einer.urteil(jahr)));
        for (Kreis kommune : tafel.kommunen()) {
            urteile.add(einer.urteil(kommune, jahre.get(0), jahre.get(jahre.size() - 1)));
        }
        return urteile;
    }

    /**
     * Refuses a verdict on a Kennzahl that differs from asking each rule alone, with nothing shared between them.
     *
     * @return how many verdicts both ways gave
     */
    int vergleiche(int kennzahl) {
        List<Urteil> zusammen = urteile(regeln.vergleiche(tafel).kennzahl("K" + kennzahl));
        List<List<Urteil>> einzeln = new ArrayList<>();
        for (Regel regel : regeln.regeln()) {
            einzeln.add(urteile(Regelwerk.of(List.of(regel)).vergleiche(tafel).kennzahl("K" + kennzahl)));
        }
        for (int i = 0; i < zusammen.size(); i++) {
            TreeSet<String> soll = new TreeSet<>();
            Stufe strengste = Stufe.VERGLEICHBAR;
            for (List<Urteil> eine : einzeln) {
                eine.get(i).gruende().stream().map(Urteilsrechnung::kurz).forEach(soll::add);
                strengste = strengste.strenger(eine.get(i).stufe());
            }
            TreeSet<String> ist = new TreeSet<>(zusammen.get(i).gruende().stream().map(Urteilsrechnung::kurz).toList());
            if (!ist.equals(soll) || zusammen.get(i).stufe() != strengste) {
                throw new IllegalStateException("K" + kennzahl + ", Urteil " + i + ": " + ist + ", einzeln " + soll);
            }
        }
        return zusammen.size();
    }

    private static String kurz(Begruendung grund) {
        return grund.regel().id() + grund.stufe() + grund.fehlt();
    }
}
