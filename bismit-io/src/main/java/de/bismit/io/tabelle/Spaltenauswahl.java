package de.bismit.io.tabelle;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The columns of a table that are kept: those of which any cell is; mostly all of them. */
final class Spaltenauswahl {

    private final Tabellenbild bild;
    private final int[] behaltene;

    Spaltenauswahl(Tabellenbild bild, Uebergangene uebergangene) {
        this.bild = bild;
        behaltene = IntStream.range(0, bild.spalten).filter(s -> IntStream.range(0, bild.zeilen)
                .anyMatch(z -> bild.verworfeneZeilen.get(z) || uebergangene.behaeltSpalte(s, bild.zeit(z, s), bild.messreihen[z]))).toArray();
    }

    boolean istAlles() {
        return behaltene.length == bild.spalten;
    }

    Tabellenbild bild() {
        int reihen = bild.messgroessen.length / bild.spalten;
        int[] spaltenzeiten = bild.spaltenzeiten.length == 0 ? bild.spaltenzeiten : waehle(bild.spaltenzeiten, 1);
        return new Tabellenbild(bild, waehle(bild.spaltennummern, 1), spaltenzeiten, waehle(bild.messgroessen, reihen));
    }

    private int[] waehle(int[] werte, int zeilen) {
        return zellen(zeilen).map(i -> werte[i]).toArray();
    }

    /** The places of the kept cells in a table of so many rows. */
    private IntStream zellen(int zeilen) {
        return IntStream.range(0, zeilen).flatMap(z -> Arrays.stream(behaltene).map(s -> z * bild.spalten + s));
    }

    byte[] status(byte[] status) {
        byte[] gewaehlte = new byte[bild.zeilen * behaltene.length];
        int[] stellen = zellen(bild.zeilen).toArray();
        for (int i = 0; i < stellen.length; i++) {
            gewaehlte[i] = status[stellen[i]];
        }
        return gewaehlte;
    }

    Zellspeicher zellen(Zellspeicher alle) {
        Zellspeicher gewaehlte = new Zellspeicher();
        zellen(bild.zeilen).forEach(i -> {
            char[] text = alle.text(i).toCharArray();
            gewaehlte.zelle(Zeichen.von(alle.zeichen[i]), alle.zahlen[i], text, 0, text.length);
        });
        gewaehlte.kuerze();
        return gewaehlte;
    }

    Kennzeichenspeicher kennzeichen(Kennzeichenspeicher alle) {
        Kennzeichenspeicher gewaehlte = new Kennzeichenspeicher();
        int[] stellen = zellen(bild.zeilen).toArray();
        for (int i = 0; i < stellen.length; i++) {
            if (!alle.zeichen(stellen[i]).isEmpty()) {
                gewaehlte.setze(i, alle.zeichen(stellen[i]));
            }
        }
        return gewaehlte;
    }
}
