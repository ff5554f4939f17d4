package de.bismit.statistik;

/** The numbers of one group of one row, or why a statistic of them has none; used again for every group. */
final class Gruppeninhalt {

    final double[] unten;
    final double[] oben;
    int n;
    long zustand;
    long merkzeichen;

    Gruppeninhalt(Gruppen gruppen) {
        int groesste = 0;
        for (int g = 0; g < gruppen.anzahl(); g++) {
            groesste = Math.max(groesste, gruppen.groesse(g));
        }
        unten = new double[groesste];
        oben = new double[groesste];
    }

    void lies(Spalte s, Gruppen gruppen, int zeile, int g, boolean streng, Maskenregeln regeln) {
        n = 0;
        merkzeichen = 0;
        long fehlt = 0;
        long entfaellt = 0;
        for (int j = 0; j < gruppen.groesse(g); j++) {
            int position = gruppen.position(g, j);
            int zelle = s.zelle(zeile, position);
            long z = s.zustand(zeile, position);
            if (z == 0) {
                unten[n] = s.unten[zelle];
                oben[n++] = s.oben[zelle];
            } else if (z < 0) {
                entfaellt |= z;
            } else {
                fehlt |= z;
            }
            merkzeichen |= streng || z == 0 ? s.merkzeichenDer(zelle) : 0;
        }
        if (streng) {
            zustand = Zellwert.hindernis(s, gruppen, zeile, g, n, regeln);
        } else {
            zustand = n > 0 ? 0 : regeln.ohneZahl(fehlt, entfaellt);
        }
    }
}
