package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;
import de.bismit.io.tabelle.internal.Tupelwoerterbuch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What the settling of symbols must know of numbers that are not kept: that they are there, one bit for each region, time and
 * measure, and what the Kreise of a Land and the Land itself add up to.
 */
final class Zaehlwerk {

    interface Stelle {
        void zahl(int gebiet, int zeit, int messgroesse);
    }

    interface Summe {
        /** {@code teil} is the key itself where it is part of a Kreis, else any key of that level and Land. */
        void summe(int teil, int zeit, int klasse, int messgroesse, double summe);
    }

    private final List<BitSet> belegt = new ArrayList<>();
    /** Group, time, class, measure. A group is a Land, the Kreise of a Land, or one part of a Kreis; it is named by its first key. */
    private final Tupelwoerterbuch stellen = new Tupelwoerterbuch(4);
    private final Tupelwoerterbuch gruppen = new Tupelwoerterbuch(2);
    private final List<Integer> erste = new ArrayList<>();
    private final List<BitSet> summierte = new ArrayList<>();
    private double[] summen = new double[64];

    void merke(int gebiet, int zeit, int messgroesse) {
        while (belegt.size() <= gebiet) {
            belegt.add(new BitSet());
        }
        belegt.get(gebiet).set(paar(zeit + 1, messgroesse));
    }

    /** Both axes grow while a file is read; Cantor's number of a pair needs to know no width. */
    private static int paar(int a, int b) {
        return (a + b) * (a + b + 1) / 2 + b;
    }

    /** Adds a number of a Land or Kreis; of a key that stands twice the first. */
    void summiere(int gebiet, Regionalangabe angabe, int zeit, int klasse, int messgroesse, double zahl) {
        boolean teil = angabe.ebene() == Ebene.KREIS && Achsen.istTeilEinesKreises(angabe.schluessel());
        int gruppe = gruppen.nummer(angabe.ebene().ordinal(), teil ? Achsen.LAENDER + gebiet : Achsen.land(angabe.schluessel()));
        if (gruppe == erste.size()) {
            erste.add(gebiet);
        }
        int i = stellen.nummer(gruppe, zeit, klasse, messgroesse);
        if (i == summierte.size()) {
            summierte.add(new BitSet());
            summen = i < summen.length ? summen : Arrays.copyOf(summen, 2 * i);
        }
        if (!summierte.get(i).get(gebiet)) {
            summierte.get(i).set(gebiet);
            summen[i] += zahl;
        }
    }

    void zahlen(Stelle empfaenger) {
        for (int gebiet = 0; gebiet < belegt.size(); gebiet++) {
            BitSet paare = belegt.get(gebiet);
            for (int paar = paare.nextSetBit(0); paar >= 0; paar = paare.nextSetBit(paar + 1)) {
                int beide = (int) ((Math.sqrt(8.0 * paar + 1) - 1) / 2);
                int messgroesse = paar - beide * (beide + 1) / 2;
                empfaenger.zahl(gebiet, beide - messgroesse - 1, messgroesse);
            }
        }
    }

    void summen(Summe empfaenger) {
        for (int i = 0; i < stellen.anzahl(); i++) {
            empfaenger.summe(erste.get(stellen.wert(i, 0)), stellen.wert(i, 1), stellen.wert(i, 2), stellen.wert(i, 3), summen[i]);
        }
    }
}
