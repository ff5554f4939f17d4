package de.bismit.statistik;

/** One operand or result of a kernel, used again for every cell: bounds, or a state other than 0. */
final class Zellwert {

    double unten;
    double oben;
    /** 0 for numbers; else the reasons, with {@link Spalte#NICHT_ZUTREFFEND} where they say so. */
    long zustand;
    long merkzeichen;

    void lies(Spalte s, int zeile, int i) {
        int zelle = s.zelle(zeile, i);
        unten = s.unten[zelle];
        oben = s.oben[zelle];
        zustand = s.zustand(zeile, i);
        merkzeichen = s.merkzeichenDer(zelle);
    }

    void schreibe(Spaltenbauer ziel, int zeile, int i) {
        if (zustand == 0) {
            ziel.spanne(zeile, i, unten, oben);
        } else {
            ziel.ohne(zeile, i, zustand);
        }
        if (merkzeichen != 0) {
            ziel.merkzeichen(zeile, i, merkzeichen);
        }
    }

    void zahlen(double von, double bis) {
        unten = von;
        oben = bis;
        zustand = 0;
    }

    /** The state of a strict sum; that of nothing is 0, a number. */
    static long zustandDerSumme(Spalte s, Gruppen gruppen, int zeile, int g, Maskenregeln regeln) {
        int zahlen = gruppen.zahlen(s, zeile, g);
        return zahlen < gruppen.groesse(g) ? hindernis(s, gruppen, zeile, g, zahlen, regeln) : 0;
    }

    /** The state of a strict result: 0 if the numbers of the group decide. */
    static long hindernis(Spalte s, Gruppen gruppen, int zeile, int g, int zahlen, Maskenregeln regeln) {
        long fehlt = 0;
        long entfaellt = 0;
        int groesse = gruppen.groesse(g);
        for (int j = gruppen.naechsteLuecke(s, zeile, g, 0); j < groesse; j = gruppen.naechsteLuecke(s, zeile, g, j + 1)) {
            long zustand = s.zustand(zeile, gruppen.position(g, j));
            if (regeln.ohneBeitrag(zustand)) {
                entfaellt |= zustand;
            } else {
                fehlt |= zustand & ~Spalte.NICHT_ZUTREFFEND;
            }
        }
        return fehlt == 0 && zahlen > 0 ? 0 : regeln.ohneZahl(fehlt, entfaellt);
    }

    /** Becomes {@code faktor * zaehler / nenner}. */
    void verhaeltnis(Zellwert zaehler, Zellwert nenner, double faktor, boolean teilmenge, Maskenregeln regeln) {
        if (hatHindernis(zaehler, nenner, regeln)) {
            return;
        }
        double zu = faktor * zaehler.unten;
        double zo = faktor * zaehler.oben;
        double nu = nenner.unten;
        double no = nenner.oben;
        if (zaehler.unten == zaehler.oben && nu == no) {
            zahlen(zu / nu, zu / nu);
            return;
        }
        if (zu >= 0 && nu > 0) {
            zahlen(zu / no, zo / nu);
        } else {
            ecken(zu / nu, zu / no, zo / nu, zo / no);
        }
        if (teilmenge && nu > 0 && faktor > 0 && unten <= faktor && oben >= 0) {
            zahlen(Math.max(unten, 0), Math.min(oben, faktor));
        }
    }

    /** Becomes {@code (neu - alt) / alt}. */
    void veraenderung(Zellwert neu, Zellwert alt, Maskenregeln regeln) {
        if (!hatHindernis(neu, alt, regeln)) {
            ecken((neu.unten - alt.unten) / alt.unten, (neu.unten - alt.oben) / alt.oben, (neu.oben - alt.unten) / alt.unten,
                    (neu.oben - alt.oben) / alt.oben);
        }
    }

    private void ecken(double a, double b, double c, double d) {
        zahlen(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    private boolean hatHindernis(Zellwert zaehler, Zellwert nenner, Maskenregeln regeln) {
        merkzeichen = zaehler.merkzeichen | nenner.merkzeichen;
        if ((zaehler.zustand | nenner.zustand) == 0) {
            zustand = nenner.unten <= 0 && nenner.oben >= 0 ? regeln.nennerNull() : 0;
        } else {
            zustand = hindernis(zaehler.zustand, nenner.zustand);
        }
        return zustand != 0;
    }

    /** The state of a quotient of cells with these states: not applicable goes before missing. */
    static long hindernis(long zaehler, long nenner) {
        long entfaellt = (zaehler < 0 ? zaehler : 0) | (nenner < 0 ? nenner : 0);
        return entfaellt != 0 ? entfaellt : zaehler | nenner;
    }

    /** Becomes {@code a + vorzeichen * b}; strict. */
    void plus(Zellwert a, Zellwert b, int vorzeichen, Maskenregeln regeln) {
        merkzeichen = a.merkzeichen | b.merkzeichen;
        long fehlt = fehlt(a.zustand, regeln) | fehlt(b.zustand, regeln);
        if (fehlt == 0 && (a.zustand == 0 || b.zustand == 0)) {
            // bounds of a cell without numbers are 0
            zahlen(a.unten + (vorzeichen > 0 ? b.unten : -b.oben), a.oben + (vorzeichen > 0 ? b.oben : -b.unten));
        } else {
            zustand = fehlt != 0 ? fehlt : a.zustand | b.zustand;
        }
    }

    private static long fehlt(long zustand, Maskenregeln regeln) {
        return zustand == 0 || regeln.ohneBeitrag(zustand) ? 0 : zustand & ~Spalte.NICHT_ZUTREFFEND;
    }
}
