package de.bismit.statistik;

/**
 * Sums of groups of whole counts that were rounded for confidentiality (gerundete Summen): the true count of a cell lies at most
 * its distance from the printed one, and not below 0. The result is that of {@link Gruppenrechnung#summe} on a column of such
 * spans; here the bounds are added as they are made, since writing them down first costs more than adding them.
 */
public final class GerundeteSummen extends Gruppensummen {

    private final Abstaende abstaende;
    private final long spannenzeichen;

    private GerundeteSummen(Spalte s, Abstaende abstaende, Maskenregeln regeln, long spannenzeichen) {
        super(s, abstaende.gruppen, regeln);
        this.abstaende = abstaende;
        this.spannenzeichen = spannenzeichen;
    }

    /**
     * The sums of the groups of these distances.
     *
     * @param s rows of the counts that the distances are of
     * @param abstaende how far the true counts may lie from those printed
     * @param spannenzeichen flags of a sum of which a part is a span
     */
    public static GerundeteSummen von(Spalte s, Abstaende abstaende, Maskenregeln regeln, long spannenzeichen) {
        return new GerundeteSummen(s, abstaende, regeln, spannenzeichen);
    }

    /** The smallest true count; a balance below 0 may lie further below. */
    public static double unten(double gedruckt, double abstand) {
        double kleinste = gedruckt - abstand;
        return kleinste < 0 && gedruckt >= 0 ? 0 : kleinste;
    }

    /**
     * All are whole, so each order of adding is exact: what is printed, once less and once more the distances of the numbers, and
     * what the lower bounds of counts would lie below 0.
     */
    @Override
    void liesZahlen(Zellwert ziel, Gruppenzeile zeile, int g) {
        double gedruckt = zeile.unten(g);
        double abstand = abstaende.summeDer(zeile.nummer(), g) - (zeile.hatLuecke(g) ? abstandDerLuecken(zeile.nummer(), g) : 0);
        ziel.zahlen(gedruckt - abstand + unterNull(zeile.nummer(), g), gedruckt + abstand);
    }

    @Override
    long merkzeichen(int zeile, int g) {
        return super.merkzeichen(zeile, g) | (hatSpanne(zeile, g) ? spannenzeichen : 0);
    }

    @Override
    boolean hatMerkzeichen() {
        return true;
    }

    private double unterNull(int zeile, int g) {
        int zeileDerZahlen = s.ersteZeile + zeile;
        if (gruppen.istBereich()) {
            int von = gruppen.position(g, 0);
            return abstaende.unterNull(zeileDerZahlen, von, von + gruppen.groesse(g));
        }
        double summe = 0;
        for (int j = 0; j < gruppen.groesse(g); j++) {
            int position = gruppen.position(g, j);
            summe += abstaende.unterNull(zeileDerZahlen, position, position + 1);
        }
        return summe;
    }

    private double abstandDerLuecken(int zeile, int g) {
        double summe = 0;
        int groesse = gruppen.groesse(g);
        for (int j = gruppen.naechsteLuecke(s, zeile, g, 0); j < groesse; j = gruppen.naechsteLuecke(s, zeile, g, j + 1)) {
            summe += abstaende.von(zeile, gruppen.position(g, j));
        }
        return summe;
    }

    private boolean hatSpanne(int zeile, int g) {
        for (int j = 0; j < gruppen.groesse(g); j++) {
            int position = gruppen.position(g, j);
            if (s.gueltig(zeile, position) && abstaende.von(zeile, position) > 0) {
                return true;
            }
        }
        return false;
    }
}
