package de.bismit.io.karte;

import de.bismit.io.internal.Svg;

/** From metres to the picture: the map fills its breadth, north is up. Paths go in tenths of a point, in steps, which keeps them short. */
final class Projektion {

    private static final double ZEHNTEL = 10;

    private final Rahmen rahmen;
    private final double oben;
    private final double massstab;

    Projektion(Rahmen rahmen, double breite, double oben) {
        this.rahmen = rahmen;
        this.oben = oben;
        massstab = breite / rahmen.breite();
    }

    double oben() {
        return oben;
    }

    double hoehe() {
        return rahmen.hoehe() * massstab;
    }

    double x(double ost) {
        return (ost - rahmen.west()) * massstab;
    }

    double y(double nord) {
        return oben + (rahmen.nord() - nord) * massstab;
    }

    String pfad(Kreisflaeche flaeche) {
        StringBuilder pfad = new StringBuilder();
        for (Kreisflaeche.Ring ring : flaeche.ringe()) {
            Stift stift = new Stift(pfad);
            for (int i = 0; i < ring.ecken() - 1; i++) {
                stift.nach(ring.ost(i), ring.nord(i));
            }
            pfad.append('z');
        }
        return pfad.toString();
    }

    String pfad(Grenzlinie linie) {
        StringBuilder pfad = new StringBuilder();
        Stift stift = new Stift(pfad);
        for (int i = 0; i < linie.ecken(); i++) {
            stift.nach(linie.ost(i), linie.nord(i));
        }
        return pfad.toString();
    }

    private final class Stift {

        private final StringBuilder pfad;
        private int schritte = -1;
        private long x;
        private long y;

        Stift(StringBuilder pfad) {
            this.pfad = pfad;
        }

        void nach(int ost, int nord) {
            long naechstesX = Math.round(x(ost) * ZEHNTEL);
            long naechstesY = Math.round(y(nord) * ZEHNTEL);
            if (schritte < 0) {
                schritte = 0;
                pfad.append('M').append(Svg.zahl(naechstesX / ZEHNTEL)).append(' ').append(Svg.zahl(naechstesY / ZEHNTEL));
            } else if (naechstesX != x || naechstesY != y) {
                pfad.append(schritte++ == 0 ? "l" : " ").append(Svg.zahl((naechstesX - x) / ZEHNTEL)).append(' ').append(Svg.zahl((naechstesY - y) / ZEHNTEL));
            }
            x = naechstesX;
            y = naechstesY;
        }
    }
}
