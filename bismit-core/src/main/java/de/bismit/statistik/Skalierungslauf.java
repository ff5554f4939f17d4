package de.bismit.statistik;

import java.util.Arrays;

/**
 * One {@link Skalierung} over all rows of a column: gathers the cells with numbers, scales them, puts them back. Whole rows
 * that a straight line scales are written in one pass, gaps and all, and the gaps cleared after.
 */
final class Skalierungslauf {

    private final Skalierung skalierung;
    private final Spalte s;
    private final int zeilenJeGruppe;
    private final Maskenregeln regeln;
    private final double[] x;
    private final double[] y;
    private final int[] stellen;
    private final double[] unten;
    private double[] oben;
    private final long[] gueltig;
    private final long[] ohneSkala;
    private int bezug;

    Skalierungslauf(Skalierung skalierung, Spalte spalte, int zeilenJeGruppe, Maskenregeln regeln) {
        this.skalierung = skalierung;
        this.s = spalte;
        this.zeilenJeGruppe = zeilenJeGruppe;
        this.regeln = regeln;
        x = new double[zeilenJeGruppe * s.breite];
        y = new double[x.length];
        stellen = new int[x.length];
        unten = new double[s.zeilen * s.breite];
        oben = unten;
        gueltig = Arrays.copyOfRange(s.gueltig, s.ersteZeile * worte(), (s.ersteZeile + s.zeilen) * worte());
        ohneSkala = new long[gueltig.length];
    }

    private int worte() {
        return Gueltigkeitsbits.worte(s.breite);
    }

    Spalte laufe(boolean[] absteigend) {
        for (int g = 0; g < absteigend.length; g++) {
            if (absteigend[g] && !skalierung.istUmkehrbar()) {
                throw new IllegalArgumentException("Gruppe " + g + " soll umgekehrt werden (niedriger ist besser); "
                        + "diese Skala kennt keine Gegenrichtung: eine andere wählen, etwa minMax oder prozentrang");
            }
            gruppe(g * zeilenJeGruppe, absteigend[g]);
        }
        int versatz = s.ersteZeile * s.breite;
        Maskenebene gruende = zelle -> ohneSkala(zelle) ? regeln.nichtDefiniert() : s.gruende.maske(zelle + versatz);
        Maskenebene merkzeichen = s.hatMerkzeichen() ? zelle -> s.merkzeichenDer(zelle + versatz) : Maskenebene.LEER;
        return Spalte.sicht(0, s.zeilen, s.breite, unten, oben, gueltig, false, gruende, merkzeichen);
    }

    private boolean ohneSkala(int zelle) {
        return Gueltigkeitsbits.gesetzt(ohneSkala, s.breite, zelle / s.breite, zelle % s.breite);
    }

    private void gruppe(int erste, boolean absteigend) {
        int n = sammle(erste);
        boolean spannen = hatSpannen(erste);
        boolean da;
        if (!spannen && skalierung instanceof LineareSkalierung linear) {
            da = gerade(linear, erste, n, absteigend);
        } else {
            merkeStellen(erste);
            da = spannen ? new Spannenskalierung(skalierung, s, x, stellen, n, bezug).skaliere(absteigend, unten, oben()) : einzeln(n, absteigend);
        }
        if (!da) {
            verwirf(erste);
        }
    }

    /** The cells with numbers, side by side: whole runs between gaps are copied. Finds where the one referred to stands. */
    private int sammle(int erste) {
        int n = 0;
        int bezugsstelle = skalierung.bezugsstelle();
        bezug = -1;
        for (int z = erste; z < erste + zeilenJeGruppe; z++) {
            if (bezugsstelle >= 0 && s.gueltig(z, bezugsstelle)) {
                bezug = n + Gueltigkeitsbits.zaehle(s.gueltig, s.breite, s.ersteZeile + z, 0, bezugsstelle);
            }
            for (int i = 0; i < s.breite; i++) {
                int luecke = Gueltigkeitsbits.naechsteLuecke(s.gueltig, s.breite, s.ersteZeile + z, i, s.breite);
                System.arraycopy(s.unten, s.zelle(z, i), x, n, luecke - i);
                n += luecke - i;
                i = luecke;
            }
        }
        return n;
    }

    /** Where the gathered cells stand in the result. */
    private void merkeStellen(int erste) {
        int n = 0;
        for (int z = erste; z < erste + zeilenJeGruppe; z++) {
            for (int i = 0; i < s.breite; i++) {
                if (s.gueltig(z, i)) {
                    stellen[n++] = z * s.breite + i;
                }
            }
        }
    }

    private boolean hatSpannen(int erste) {
        if (s.hatSpannen()) {
            for (int zelle = s.zelle(erste, 0); zelle < s.zelle(erste + zeilenJeGruppe, 0); zelle++) {
                if (s.oben[zelle] != s.unten[zelle]) {
                    return true;
                }
            }
        }
        return false;
    }

    private double[] oben() {
        oben = oben == unten ? unten.clone() : oben;
        return oben;
    }

    private boolean gerade(LineareSkalierung linear, int erste, int n, boolean absteigend) {
        Gerade gerade = linear.gerade(x, n, bezug, absteigend, y);
        if (!gerade.besteht()) {
            return false;
        }
        int von = s.zelle(erste, 0);
        int ziel = erste * s.breite;
        int zellen = zeilenJeGruppe * s.breite;
        // in place: only there the compiler divides several numbers at a time
        System.arraycopy(s.unten, von, unten, ziel, zellen);
        gerade.wende(unten, ziel, ziel + zellen);
        for (int z = erste; z < erste + zeilenJeGruppe; z++) {
            Gueltigkeitsbits.fuelleLuecken(gueltig, s.breite, z, unten, z * s.breite, 0);
        }
        if (oben != unten) {
            System.arraycopy(unten, ziel, oben, ziel, zellen);
        }
        return true;
    }

    private boolean einzeln(int n, boolean absteigend) {
        if (!skalierung.skaliere(x, n, bezug, absteigend, y)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            unten[stellen[i]] = y[i];
        }
        if (oben != unten) {
            for (int i = 0; i < n; i++) {
                oben[stellen[i]] = y[i];
            }
        }
        return true;
    }

    private void verwirf(int erste) {
        for (int z = erste; z < erste + zeilenJeGruppe; z++) {
            System.arraycopy(gueltig, z * worte(), ohneSkala, z * worte(), worte());
            Arrays.fill(gueltig, z * worte(), (z + 1) * worte(), 0);
        }
    }
}
