package de.bismit.statistik;

/** Scales that are a straight line once mean, deviation, bounds … of the row are known. */
final class LineareSkalierung extends Skalierung {

    /** The line for {@code x[0 .. n)}; {@code bezug} as in {@link Skalierung#skaliere}. */
    @FunctionalInterface
    private interface Anlage {
        Gerade gerade(double[] x, int n, int bezug, boolean absteigend, double[] platz);
    }

    private static final Gerade KEINE = Gerade.frei(0, 0, 0, 0);

    private final Anlage anlage;
    private final boolean ordnungstreu;
    private final boolean umkehrbar;
    private final int bezugsstelle;

    private LineareSkalierung(Anlage anlage, boolean ordnungstreu, boolean umkehrbar, int bezugsstelle) {
        this.anlage = anlage;
        this.ordnungstreu = ordnungstreu;
        this.umkehrbar = umkehrbar;
        this.bezugsstelle = bezugsstelle;
    }

    static LineareSkalierung nachZWert(Divisor divisor, double mittel, double streuung) {
        if (!Double.isFinite(mittel) || !(streuung > 0) || Double.isInfinite(streuung)) {
            throw new IllegalArgumentException("z-Werte mit Mittel " + mittel + " und Streuung " + streuung + ": erwartet endliche Zahlen, die Streuung über 0");
        }
        return new LineareSkalierung((x, n, bezug, absteigend, platz) -> {
            if (n == 0 || Momente.allesGleich(x, n)) {
                return KEINE;
            }
            double m = Momente.mittel(x, n);
            double s = Momente.streuung(x, n, m, divisor, platz);
            return Gerade.frei(m, absteigend ? -s : s, mittel, streuung);
        }, false, true, -1);
    }

    static LineareSkalierung nachMedian() {
        return new LineareSkalierung((x, n, bezug, absteigend, platz) -> {
            double median = Momente.median(x, n, platz);
            double s = Momente.MAD_FAKTOR * Momente.mad(x, n, median, platz);
            return Gerade.frei(median, absteigend ? -s : s, 0, 1);
        }, false, true, -1);
    }

    static LineareSkalierung zwischenExtremen(double unten, double oben) {
        if (!Double.isFinite(unten) || !Double.isFinite(oben) || !(unten < oben)) {
            throw new IllegalArgumentException("Min-Max von " + unten + " bis " + oben + ": erwartet die kleinere zuerst; die Richtung sagt, was besser ist");
        }
        return new LineareSkalierung((x, n, bezug, absteigend, platz) -> {
            double schlechteste = schlechteste(x, n, absteigend);
            return Gerade.frei(schlechteste, schlechteste(x, n, !absteigend) - schlechteste, unten, oben - unten);
        }, true, true, -1);
    }

    static LineareSkalierung zwischenMarken(double von, double bis, double unten, double oben, boolean gekappt) {
        if (!(von < bis) || !(unten < oben) || !Double.isFinite(bis - von) || !Double.isFinite(oben - unten)) {
            throw new IllegalArgumentException("Zielmarken " + von + " bis " + bis + " auf " + unten + " bis " + oben
                    + ": erwartet die kleinere zuerst; die Richtung sagt, welche die bessere ist");
        }
        double halteUnten = gekappt ? unten : Double.NEGATIVE_INFINITY;
        double halteOben = gekappt ? oben : Double.POSITIVE_INFINITY;
        return new LineareSkalierung((x, n, bezug, absteigend, platz) -> new Gerade(absteigend ? bis : von,
                absteigend ? von - bis : bis - von, unten, oben - unten, halteUnten, halteOben), true, true, -1);
    }

    static LineareSkalierung bisZumBezug(int stelle, boolean gekappt) {
        return new LineareSkalierung((x, n, bezug, absteigend, platz) -> bezug < 0 ? KEINE
                : biszu(x[bezug], schlechteste(x, n, absteigend), absteigend, gekappt), gekappt, true, stelle);
    }

    static LineareSkalierung bisZumZiel(double ziel, boolean gekappt) {
        if (!Double.isFinite(ziel)) {
            throw new IllegalArgumentException("Ziel " + ziel + ": erwartet eine endliche Zahl");
        }
        return new LineareSkalierung((x, n, bezug, absteigend, platz) ->
                biszu(ziel, schlechteste(x, n, absteigend), absteigend, gekappt), gekappt, true, -1);
    }

    /** From 0 for the worst to 1 for a mark; none if the mark is not better than the worst. */
    private static Gerade biszu(double marke, double schlechteste, boolean absteigend, boolean gekappt) {
        double breite = marke - schlechteste;
        if (absteigend ? breite >= 0 : breite <= 0) {
            return KEINE;
        }
        return new Gerade(schlechteste, breite, 0, 1, Double.NEGATIVE_INFINITY, gekappt ? 1 : Double.POSITIVE_INFINITY);
    }

    static LineareSkalierung teilDesMaximums() {
        return new LineareSkalierung((x, n, bezug, absteigend, platz) -> ursprung(x, n, Momente.maximum(x, n), 1), true, false, -1);
    }

    static LineareSkalierung vielfachesDesMittels() {
        return new LineareSkalierung((x, n, bezug, absteigend, platz) -> ursprung(x, n, Momente.mittel(x, n), 1), true, false, -1);
    }

    static LineareSkalierung vielfachesDesBezugs(int stelle) {
        return new LineareSkalierung((x, n, bezug, absteigend, platz) ->
                bezug < 0 ? KEINE : ursprung(x, n, x[bezug], 100), true, false, stelle);
    }

    private static Gerade ursprung(double[] x, int n, double eins, double hub) {
        return eins > 0 && Momente.minimum(x, n) >= 0 ? Gerade.frei(0, eins, 0, hub) : KEINE;
    }

    private static double schlechteste(double[] x, int n, boolean absteigend) {
        return absteigend ? Momente.maximum(x, n) : Momente.minimum(x, n);
    }

    Gerade gerade(double[] x, int n, int bezug, boolean absteigend, double[] platz) {
        return anlage.gerade(x, n, bezug, absteigend, platz);
    }

    @Override
    boolean skaliere(double[] x, int n, int bezug, boolean absteigend, double[] y) {
        Gerade gerade = gerade(x, n, bezug, absteigend, y);
        if (gerade.besteht()) {
            System.arraycopy(x, 0, y, 0, n);
            gerade.wende(y, 0, n);
        }
        return gerade.besteht();
    }

    @Override
    boolean ordnungstreu() {
        return ordnungstreu;
    }

    @Override
    public boolean istUmkehrbar() {
        return umkehrbar;
    }

    @Override
    int bezugsstelle() {
        return bezugsstelle;
    }
}
