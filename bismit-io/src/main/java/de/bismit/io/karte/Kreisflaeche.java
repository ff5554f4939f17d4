package de.bismit.io.karte;

import java.util.List;

/**
 * The territory of a Kreis: rings, holes among them.
 *
 * @param ags the key
 * @param ringe the closed rings; the first corner stands again at the end
 */
record Kreisflaeche(String ags, List<Ring> ringe) {

    /** A closed ring, in steps of 100 m. */
    static final class Ring {

        private final int[] ost;
        private final int[] nord;

        Ring(int[] ost, int[] nord) {
            this.ost = ost.clone();
            this.nord = nord.clone();
        }

        int ecken() {
            return ost.length;
        }

        int ost(int i) {
            return ost[i];
        }

        int nord(int i) {
            return nord[i];
        }
    }

    Kreisflaeche {
        ringe = List.copyOf(ringe);
    }

    Rahmen rahmen() {
        return Rahmen.leer().um(this);
    }

    /** Whether a point lies inside: a ray to the east crosses the rings an odd number of times. */
    boolean enthaelt(double ost, double nord) {
        boolean innen = false;
        for (Ring ring : ringe) {
            for (int i = 1; i < ring.ecken(); i++) {
                boolean kreuzt = ring.nord(i - 1) > nord != ring.nord(i) > nord;
                if (kreuzt && ost < ring.ost(i) + (nord - ring.nord(i)) / (ring.nord(i - 1) - ring.nord(i)) * (ring.ost(i - 1) - ring.ost(i))) {
                    innen = !innen;
                }
            }
        }
        return innen;
    }
}
