package de.bismit.io.karte;

/**
 * What a map shows, in steps of 100 m.
 *
 * @param west the lowest easting
 * @param sued the lowest northing
 * @param ost the highest easting
 * @param nord the highest northing
 */
record Rahmen(int west, int sued, int ost, int nord) {

    /** Around nothing yet. */
    static Rahmen leer() {
        return new Rahmen(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);
    }

    Rahmen um(Kreisflaeche flaeche) {
        Rahmen rahmen = this;
        for (Kreisflaeche.Ring ring : flaeche.ringe()) {
            for (int i = 0; i < ring.ecken(); i++) {
                rahmen = new Rahmen(Math.min(rahmen.west, ring.ost(i)), Math.min(rahmen.sued, ring.nord(i)), Math.max(rahmen.ost, ring.ost(i)),
                        Math.max(rahmen.nord, ring.nord(i)));
            }
        }
        return rahmen;
    }

    /** Wider on each side by a share of its width. */
    Rahmen mitRand(double anteil) {
        int rand = (int) Math.round(breite() * anteil);
        return new Rahmen(west - rand, sued - rand, ost + rand, nord + rand);
    }

    int breite() {
        return ost - west;
    }

    int hoehe() {
        return nord - sued;
    }

    /** Whether some part of a line may lie in it. */
    boolean beruehrt(Grenzlinie linie) {
        int w = Integer.MAX_VALUE;
        int s = Integer.MAX_VALUE;
        int o = Integer.MIN_VALUE;
        int n = Integer.MIN_VALUE;
        for (int i = 0; i < linie.ecken(); i++) {
            w = Math.min(w, linie.ost(i));
            o = Math.max(o, linie.ost(i));
            s = Math.min(s, linie.nord(i));
            n = Math.max(n, linie.nord(i));
        }
        return w <= ost && o >= west && s <= nord && n >= sued;
    }
}
