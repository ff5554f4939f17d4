package de.bismit.io.karte;

/**
 * Where a label fits into a territory: of a grid of points the one farthest from the border, where breadth counts less than height,
 * since text is wide. Also right for a Kreis around a city.
 *
 * @param ost the easting, in 100 m
 * @param nord the northing
 */
record Beschriftungsort(double ost, double nord) {

    private static final int RASTER = 40;
    private static final double TEXTFORM = 2.2;

    static Beschriftungsort in(Kreisflaeche flaeche) {
        Rahmen rahmen = flaeche.rahmen();
        Beschriftungsort bester = new Beschriftungsort((rahmen.west() + rahmen.ost()) / 2.0, (rahmen.sued() + rahmen.nord()) / 2.0);
        double weite = -1;   // squared, as all distances here
        for (int i = 1; i < RASTER; i++) {
            for (int j = 1; j < RASTER; j++) {
                Beschriftungsort ort = new Beschriftungsort(rahmen.west() + (double) rahmen.breite() * i / RASTER,
                        rahmen.sued() + (double) rahmen.hoehe() * j / RASTER);
                double hier = ort.weiteZumRand(flaeche, weite);
                if (hier > weite && flaeche.enthaelt(ort.ost, ort.nord)) {
                    weite = hier;
                    bester = ort;
                }
            }
        }
        return bester;
    }

    /** How far the border is; where it is nearer than {@code mindestens}, any number below that. */
    private double weiteZumRand(Kreisflaeche flaeche, double mindestens) {
        double weite = Double.MAX_VALUE;
        for (Kreisflaeche.Ring ring : flaeche.ringe()) {
            for (int i = 1; i < ring.ecken() && weite > mindestens; i++) {
                weite = Math.min(weite, abstand(ring.ost(i - 1), ring.nord(i - 1), ring.ost(i), ring.nord(i)));
            }
        }
        return weite;
    }

    private double abstand(int ost1, int nord1, int ost2, int nord2) {
        double ax = (ost1 - ost) / TEXTFORM;
        double ay = nord1 - nord;
        double dx = (ost2 - ost1) / TEXTFORM;
        double dy = nord2 - nord1;
        double laenge = dx * dx + dy * dy;
        double t = laenge == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / laenge));
        return (ax + t * dx) * (ax + t * dx) + (ay + t * dy) * (ay + t * dy);
    }
}
