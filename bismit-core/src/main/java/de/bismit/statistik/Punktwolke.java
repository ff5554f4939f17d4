package de.bismit.statistik;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Objects with the same properties (Punktwolke), {@code [objekt * merkmale + merkmal]}; distances are Euclidean.
 */
public final class Punktwolke {

    private final int merkmale;
    private final double[] werte;

    private Punktwolke(int merkmale, double[] werte) {
        this.merkmale = merkmale;
        this.werte = werte;
    }

    /** These objects, without gaps. */
    public static Punktwolke von(int merkmale, double[] werte) {
        if (merkmale < 1 || werte.length == 0 || werte.length % merkmale != 0) {
            throw new IllegalArgumentException(werte.length + " Werte zu " + merkmale + " Merkmalen: erwartet volle Zeilen");
        }
        if (!Arrays.stream(werte).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("eine Punktwolke braucht endliche Zahlen ohne Lücken");
        }
        return new Punktwolke(merkmale, werte.clone());
    }

    /** How many objects there are. */
    public int n() {
        return werte.length / merkmale;
    }

    /** How many properties each has. */
    public int merkmale() {
        return merkmale;
    }

    /** One property of one object. */
    public double wert(int objekt, int merkmal) {
        return werte[objekt * merkmale + merkmal];
    }

    /** One object. */
    double[] zeile(int objekt) {
        return Arrays.copyOfRange(werte, objekt * merkmale, (objekt + 1) * merkmale);
    }

    /**
     * The same objects on one scale: each property minus its mean, by its standard deviation (divisor n). A property that is
     * the same for all becomes 0 and tells nothing apart.
     */
    public Punktwolke standardisiert() {
        double[] neu = new double[werte.length];
        for (int m = 0; m < merkmale; m++) {
            int spalte = m;
            double[] zahlen = IntStream.range(0, n()).mapToDouble(i -> wert(i, spalte)).toArray();
            GewichteteWerte verteilung = GewichteteWerte.von(zahlen);
            double breite = Math.sqrt(verteilung.varianz());
            for (int i = 0; i < zahlen.length; i++) {
                neu[i * merkmale + m] = breite == 0 ? 0 : (zahlen[i] - verteilung.mittel()) / breite;
            }
        }
        return new Punktwolke(merkmale, neu);
    }

    /** What one property adds to the squared distance of two objects. */
    public double beitrag(int a, int b, int merkmal) {
        double abstand = wert(a, merkmal) - wert(b, merkmal);
        return abstand * abstand;
    }

    /** The squared distance of two objects. */
    public double abstandQuadrat(int a, int b) {
        double summe = 0;
        for (int m = 0; m < merkmale; m++) {
            summe += beitrag(a, b, m);
        }
        return summe;
    }

    /** The distance of two objects. */
    public double abstand(int a, int b) {
        return Math.sqrt(abstandQuadrat(a, b));
    }

    /** The k nearest other objects, the nearest first, of equally near ones the one that stands first; fewer if there are no more. */
    public int[] naechste(int objekt, int k) {
        int[] gefunden = new int[Math.min(k, n() - 1)];
        boolean[] vergeben = new boolean[n()];
        vergeben[objekt] = true;
        for (int platz = 0; platz < gefunden.length; platz++) {
            int naechster = -1;
            for (int i = 0; i < vergeben.length; i++) {
                if (!vergeben[i] && (naechster < 0 || abstandQuadrat(objekt, i) < abstandQuadrat(objekt, naechster))) {
                    naechster = i;
                }
            }
            vergeben[naechster] = true;
            gefunden[platz] = naechster;
        }
        return gefunden;
    }

    @Override
    public String toString() {
        return n() + " Objekte mit " + merkmale + (merkmale == 1 ? " Merkmal" : " Merkmalen");
    }
}
