package de.bismit.daten;

import de.bismit.statistik.Anteilsmatrix;
import de.bismit.statistik.Gueltigkeitsbits;
import de.bismit.statistik.Umverteilung;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lays the planes of a block out on other territories, row by row. */
final class Umlagerechnung {

    private static final byte GESCHAETZT = (byte) (1 << Merkzeichen.GESCHAETZT.ordinal());
    private static final byte AUS_RUNDUNG = (byte) (1 << Merkzeichen.AUS_RUNDUNG.ordinal());

    private static final long NICHT_GELADEN = 1L << Grund.NICHT_GELADEN.ordinal();

    private final Block quelle;
    private final Umlage umlage;
    private final int breite;
    private final int zielbreite;
    private final Umverteilung kern = new Umverteilung();
    final double[] werte;
    final long[] gueltig;
    private final byte[] quellgruende;
    private final Gruendeplan.Bau gruende;
    private final byte @Nullable [] quellmerkzeichen;
    private final Merkzeichenliste merkzeichen = new Merkzeichenliste();
    private final Grenzen grenzen = new Grenzen();
    private boolean spannen;

    Umlagerechnung(Block quelle, Umlage umlage) {
        this.quelle = quelle;
        this.umlage = umlage;
        breite = quelle.gebiete.size();
        zielbreite = umlage.gebiete().size();
        int zeilen = quelle.merkmale.size() * quelle.zeiten.size();
        werte = new double[Math.multiplyExact(zeilen, zielbreite)];
        gueltig = new long[zeilen * Gueltigkeitsbits.worte(zielbreite)];
        quellgruende = quelle.gruende.ebene(zeilen * breite);
        gruende = new Gruendeplan.Bau(new byte[werte.length], quelle.gruende);
        quellmerkzeichen = quelle.merkzeichen == null ? null : quelle.merkzeichen.ebene(zeilen * breite);
    }

    Block block(Lieferung neue) {
        for (int m = 0; m < quelle.merkmale.size(); m++) {
            boolean mitGrenzen = umlage.alsSpannen() || quelle.hatSpannen(m);
            double[] unten = mitGrenzen ? new double[quelle.zeiten.size() * breite] : new double[0];
            double[] oben = unten.clone();
            if (mitGrenzen) {
                quelle.fuelleSpannen(m, unten, oben);
            }
            for (int z = 0; z < quelle.zeiten.size(); z++) {
                if (mitGrenzen) {
                    rechneGrenzen(m, z, unten, oben);
                } else {
                    rechne(m, z);
                }
            }
        }
        return new Block(quelle, neue, umlage, this);
    }

    private int ziel(int m, int z) {
        return (m * quelle.zeiten.size() + z) * zielbreite;
    }

    private void rechne(int m, int z) {
        Umlage.Zeile zeile = umlage.zeile(m, z);
        kern.zahlen(quelle.werte, quelle.zelle(m, z, 0), zeile.anteile, quelle.istGanzzahlig(m), werte, ziel(m, z));
        zustaende(m, z, zeile);
        if (quellmerkzeichen == null) {
            nurGeschaetzte(ziel(m, z), zeile);
        } else {
            flaggen(m, z, zeile, quellmerkzeichen, -1);
        }
    }

    /** Validity and reasons of one row. */
    private void zustaende(int m, int z, Umlage.Zeile zeile) {
        Anteilsmatrix v = zeile.anteile;
        int zeilennummer = m * quelle.zeiten.size() + z;
        int anfang = ziel(m, z);
        Umverteilung.gueltigkeit(quelle.gueltig, breite, quelle.zeile(m, z), v, gueltig, zeilennummer);
        System.arraycopy(zeile.leer, 0, gruende.ebene, anfang, zielbreite);
        Umverteilung.kopien(quellgruende, quelle.zelle(m, z, 0), v, gruende.ebene, anfang);
        for (int i = 0; i < v.anzahlGemischte(); i++) {
            int t = v.gemischtes(i);
            long zustand = Umverteilung.hatAlle(quelle.gueltig, breite, quelle.zeile(m, z), v, t) ? 0 : zustand(m, z, v, t);
            if (zustand == 0) {
                Gueltigkeitsbits.setze(gueltig, zielbreite, zeilennummer, t);
            } else {
                werte[anfang + t] = 0;
                gruende.setze(anfang + t, zustand);
            }
        }
        for (int t : zeile.unvollstaendige) {
            Gueltigkeitsbits.loesche(gueltig, zielbreite, zeilennummer, t);
            werte[anfang + t] = 0;
            gruende.setze(anfang + t, fehlendes(m, z, v, t) | NICHT_GELADEN);
        }
    }

    /** Why a sum has no number: the algebra of {@link de.bismit.wert.Wert}; 0 if what is there decides. */
    private long zustand(int m, int z, Anteilsmatrix v, int t) {
        long fehlt = fehlendes(m, z, v, t);
        long entfaellt = 0;
        int zahlen = 0;
        for (int j = 0; j < v.beitraege(t); j++) {
            int g = v.quelle(t, j);
            boolean zahl = quelle.hatZahl(m, z, g);
            zahlen += zahl ? 1 : 0;
            entfaellt |= zahl ? 0 : quelle.gruende.zustand(quelle.zelle(m, z, g));
        }
        return fehlt != 0 ? fehlt : zahlen > 0 ? 0 : entfaellt;
    }

    /** The united reasons of the parts that leave a sum missing; 0 if there are none. */
    private long fehlendes(int m, int z, Anteilsmatrix v, int t) {
        long fehlt = 0;
        for (int j = 0; j < v.beitraege(t); j++) {
            int g = v.quelle(t, j);
            long zustand = quelle.hatZahl(m, z, g) ? 0 : quelle.gruende.zustand(quelle.zelle(m, z, g));
            fehlt |= zustand == 0 || Wertspalten.traegtNichtsBei(zustand) ? 0 : zustand & Long.MAX_VALUE;
        }
        return fehlt;
    }

    private void nurGeschaetzte(int anfang, Umlage.Zeile zeile) {
        for (int t : zeile.geschaetzte) {
            if (hatZahl(anfang, t)) {
                merkzeichen.dazu(anfang + t, GESCHAETZT);
            }
        }
    }

    /** Only what has a number is an estimate. */
    private boolean istGeschaetzt(int anfang, Umlage.Zeile zeile, int t) {
        return zeile.istGeschaetzt(t) && hatZahl(anfang, t);
    }

    private boolean hatZahl(int anfang, int t) {
        return Gueltigkeitsbits.gesetzt(gueltig, zielbreite, anfang / zielbreite, t);
    }

    /**
     * The united flags of one row.
     *
     * @param ebene the flags of the source
     * @param verschiebung where the row begins there; -1 for the plane of the whole block
     */
    private void flaggen(int m, int z, Umlage.Zeile zeile, byte[] ebene, int verschiebung) {
        Anteilsmatrix v = zeile.anteile;
        int anfang = verschiebung < 0 ? quelle.zelle(m, z, 0) : verschiebung;
        for (int t = 0; t < zielbreite; t++) {
            int maske = istGeschaetzt(ziel(m, z), zeile, t) ? GESCHAETZT : 0;
            for (int j = 0; j < v.beitraege(t); j++) {
                maske |= ebene[anfang + v.quelle(t, j)];
            }
            if (maske != 0) {
                merkzeichen.dazu(ziel(m, z) + t, (byte) maske);
            }
        }
    }

    /** As {@link #rechne} where numbers are spans, or shall become some. */
    private void rechneGrenzen(int m, int z, double[] unten, double[] oben) {
        Umlage.Zeile zeile = umlage.zeile(m, z);
        Anteilsmatrix v = zeile.anteile;
        double[] obere = new double[zielbreite];
        int anfang = ziel(m, z);
        if (umlage.alsSpannen()) {
            kern.grenzen(unten, z * breite, v, false, werte, anfang);
            kern.grenzen(oben, z * breite, v, true, obere, 0);
        } else {
            kern.zahlen(unten, z * breite, v, false, werte, anfang);
            kern.zahlen(oben, z * breite, v, false, obere, 0);
        }
        zustaende(m, z, zeile);
        for (int t = 0; t < zielbreite; t++) {
            if (hatZahl(anfang, t) && obere[t] > werte[anfang + t]) {
                grenzen.dazu(anfang + t, obere[t]);
                spannen = true;
            }
        }
        flaggen(m, z, zeile, flaggenMitSpannen(m, z, unten, oben), 0);
    }

    private byte[] flaggenMitSpannen(int m, int z, double[] unten, double[] oben) {
        byte[] flaggen = quellmerkzeichen == null ? new byte[breite]
                : Arrays.copyOfRange(quellmerkzeichen, quelle.zelle(m, z, 0), quelle.zelle(m, z, 0) + breite);
        for (int g = 0; g < breite && !quelle.istAbgeleitet(); g++) {
            if (unten[z * breite + g] < oben[z * breite + g]) {
                flaggen[g] |= AUS_RUNDUNG;
            }
        }
        return flaggen;
    }

    Gruendeplan gruende() {
        return gruende.fertig(Arrays.stream(gueltig).map(Long::bitCount).sum() < werte.length);
    }

    @Nullable Ausnahmen merkzeichen() {
        return merkzeichen.fertig(werte.length);
    }

    @Nullable Grenzen grenzen() {
        return spannen ? grenzen.fest() : null;
    }
}
