package de.bismit.io.tabelle;

import de.bismit.io.tabelle.internal.Tupelwoerterbuch;
import de.bismit.io.tabelle.internal.Zahlenfolge;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import java.util.BitSet;

/**
 * Finds keys that stand twice. Equal repeats are fine and count once in sums; with two values neither counts. A key is
 * time, region, class and measure; since time and measure belong to rows or to columns, double cells come from double
 * rows or double columns.
 */
final class Doppelpruefung {

    private static final int BITS_JE_ZEILE = 64;

    private final Tabellenbild bild;
    private final Zellspeicher zellen;
    private final String datei;
    private final Befundsammler befunde;

    Doppelpruefung(Tabellenbild bild, Zellspeicher zellen, String datei, Befundsammler befunde) {
        this.bild = bild;
        this.zellen = zellen;
        this.datei = datei;
        this.befunde = befunde;
    }

    /** Marks contradictions; the rows that repeat an earlier one. */
    BitSet pruefe() {
        BitSet widersprueche = new BitSet();
        BitSet wiederholte = pruefeZeilen(widersprueche);
        pruefeSpalten(widersprueche);
        widersprueche.stream().forEach(i -> zellen.setze(i, Zeichen.WIDERSPRUCH));
        return wiederholte;
    }

    private BitSet pruefeZeilen(BitSet widersprueche) {
        if (jederSchluesselEinmal()) {
            return new BitSet();
        }
        Tupelwoerterbuch schluessel = new Tupelwoerterbuch(4);
        Zahlenfolge erste = new Zahlenfolge();
        int[] ersteJeZeile = new int[bild.zeilen];
        BitSet wiederholte = new BitSet();
        for (int z = 0; z < bild.zeilen; z++) {
            if (bild.verworfeneZeilen.get(z)) {
                ersteJeZeile[z] = z;
                continue;
            }
            int zeit = bild.zeilenzeiten == null ? -1 : bild.zeilenzeiten[z];
            int nummer = schluessel.nummer(zeit, bild.gebiete[z], bild.klassen[z], bild.messreihen[z]);
            if (nummer == erste.anzahl()) {
                erste.dazu(z);
            } else {
                wiederholte.set(z);
            }
            ersteJeZeile[z] = erste.wert(nummer);
        }
        if (!wiederholte.isEmpty()) {
            vergleicheZeilen(wiederholte, ersteJeZeile, widersprueche);
        }
        return wiederholte;
    }

    /**
     * Whether certainly no key stands twice: one bit per key that could be. Most tables nearly fill them, and then this costs
     * a tenth of a dictionary of keys; tables with too many possible keys, and those with repeats, take the long way.
     */
    private boolean jederSchluesselEinmal() {
        int zeiten = bild.zeitliste.size() + 1;
        int reihen = bild.messgroessen.length / bild.spalten;
        double moegliche = (double) zeiten * bild.gebietsliste.size() * bild.klassenliste.size() * reihen;
        if (moegliche > Math.min((double) BITS_JE_ZEILE * bild.zeilen, Integer.MAX_VALUE)) {
            return false;
        }
        BitSet gesehen = new BitSet((int) moegliche);
        for (int z = 0; z < bild.zeilen; z++) {
            if (!bild.verworfeneZeilen.get(z)) {
                int zeit = bild.zeilenzeiten == null ? 0 : bild.zeilenzeiten[z] + 1;
                int platz = ((zeit * bild.gebietsliste.size() + bild.gebiete[z]) * bild.klassenliste.size() + bild.klassen[z])
                        * reihen + bild.messreihen[z];
                if (gesehen.get(platz)) {
                    return false;
                }
                gesehen.set(platz);
            }
        }
        return true;
    }

    private void vergleicheZeilen(BitSet wiederholte, int[] ersteJeZeile, BitSet widersprueche) {
        wiederholte.stream().forEach(z -> {
            for (int s = 0; s < bild.spalten; s++) {
                vergleiche(zelle(ersteJeZeile[z], s), zelle(z, s), widersprueche);
            }
        });
        // the first of a group may have been found contradicted by a later one: then all repeats are
        wiederholte.stream().forEach(z -> {
            for (int s = 0; s < bild.spalten; s++) {
                if (widersprueche.get(zelle(ersteJeZeile[z], s)) && sagtEtwas(zelle(z, s))) {
                    widersprueche.set(zelle(z, s));
                }
            }
        });
    }

    private void pruefeSpalten(BitSet widersprueche) {
        if (bild.spalten == 1) {
            return;
        }
        int reihen = bild.messgroessen.length / bild.spalten;
        Tupelwoerterbuch schluessel = new Tupelwoerterbuch(1 + reihen);
        Zahlenfolge erste = new Zahlenfolge();
        for (int s = 0; s < bild.spalten; s++) {
            int[] tupel = new int[1 + reihen];
            tupel[0] = bild.spaltenzeiten.length == 0 ? -1 : bild.spaltenzeiten[s];
            for (int r = 0; r < reihen; r++) {
                tupel[1 + r] = bild.messgroessen[r * bild.spalten + s];
            }
            int nummer = schluessel.nummer(tupel);
            if (nummer == erste.anzahl()) {
                erste.dazu(s);
            } else {
                vergleicheSpalten(erste.wert(nummer), s, widersprueche);
            }
        }
    }

    private void vergleicheSpalten(int a, int b, BitSet widersprueche) {
        for (int z = 0; z < bild.zeilen; z++) {
            vergleiche(zelle(z, a), zelle(z, b), widersprueche);
        }
    }

    private void vergleiche(int a, int b, BitSet widersprueche) {
        if (!sagtEtwas(a) || !sagtEtwas(b)
                || zellen.zeichen[a] == zellen.zeichen[b] && zellen.zahlen[a] == zellen.zahlen[b]) {
            return;
        }
        widersprueche.set(a);
        widersprueche.set(b);
        int z = b / bild.spalten;
        Lesebefund.WIDERSPRUCH.melde(befunde,
                new Stelle(datei, bild.zeilennummern[z], bild.spaltennummern[b % bild.spalten]), "",
                "derselbe Schlüssel steht zweimal mit verschiedenen Werten: \"" + zellen.text(a) + "\" in Zeile "
                        + bild.zeilennummern[a / bild.spalten] + ", Spalte " + bild.spaltennummern[a % bild.spalten]
                        + " und hier \"" + zellen.text(b)
                        + "\"; keiner von beiden zählt, bitte bei der Quelle klären, welcher gilt");
    }

    private boolean sagtEtwas(int zelle) {
        Zeichen art = Zeichen.von(zellen.zeichen[zelle]);
        return art != Zeichen.LEER && art != Zeichen.VERWORFEN;
    }

    private int zelle(int z, int s) {
        return z * bild.spalten + s;
    }
}
