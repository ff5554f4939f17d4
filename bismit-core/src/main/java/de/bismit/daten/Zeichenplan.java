package de.bismit.daten;

import de.bismit.wert.Grund;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The signs as printed. What a cell says (a number, or one of the reasons) nearly always tells its sign; where one state
 * was printed in several ways, as a zero is by {@code 0} and {@code -}, a cell keeps the rank of its sign among those of
 * its state: a few bits a cell, or a list of the exceptions where that is shorter. Immutable.
 */
final class Zeichenplan {

    private static final int HOECHSTE_BREITE = 3;
    /** The rank of all signs of a state that are too many to be kept. */
    private static final int ANDERE = (1 << HOECHSTE_BREITE) - 1;
    private static final int KOMMT_NICHT_VOR = -1;

    private final List<List<String>> jeZustand;
    private final @Nullable Bitfeld raenge;
    private final int[] zellen;
    private final byte[] ausnahmen;

    private Zeichenplan(List<List<String>> jeZustand, @Nullable Bitfeld raenge, int[] zellen, byte[] ausnahmen) {
        this.jeZustand = jeZustand;
        this.raenge = raenge;
        this.zellen = zellen;
        this.ausnahmen = ausnahmen;
    }

    /**
     * Packs.
     *
     * @param nummern per cell the number of its sign in {@code texte}; 0 where nothing but a number was printed
     * @param gruende per cell the reason, {@link Ausnahmen#FREI} for a number
     */
    static Zeichenplan packe(byte[] nummern, List<String> texte, byte[] gruende) {
        int[][] jeZustand = raenge(nummern, texte.size(), gruende);
        int[] raenge = new int[nummern.length];
        int hoechster = 0;
        int anzahl = 0;
        for (int i = 0; i < nummern.length; i++) {
            raenge[i] = jeZustand[zustand(gruende[i])][nummern[i]];
            hoechster = Math.max(hoechster, raenge[i]);
            anzahl += raenge[i] > 0 ? 1 : 0;
        }
        List<List<String>> namen = namen(jeZustand, texte);
        if (5L * anzahl >= Bitfeld.bytes(hoechster, raenge.length)) {
            return new Zeichenplan(namen, Bitfeld.packe(raenge), new int[0], new byte[0]);
        }
        int[] zellen = IntStream.range(0, raenge.length).filter(i -> raenge[i] > 0).toArray();
        byte[] ausnahmen = new byte[anzahl];
        for (int i = 0; i < anzahl; i++) {
            ausnahmen[i] = (byte) raenge[zellen[i]];
        }
        return new Zeichenplan(namen, null, zellen, ausnahmen);
    }

    private static int zustand(byte grund) {
        return grund == Ausnahmen.FREI ? 0 : grund + 1;
    }

    /** Per state and sign its rank by frequency. */
    private static int[][] raenge(byte[] nummern, int texte, byte[] gruende) {
        int zustaende = Grund.values().length + 1;
        int[][] zahl = new int[zustaende][texte];
        for (int i = 0; i < nummern.length; i++) {
            zahl[zustand(gruende[i])][nummern[i]]++;
        }
        int[][] raenge = new int[zustaende][texte];
        for (int zustand = 0; zustand < zustaende; zustand++) {
            for (int text = 0; text < texte; text++) {
                int davor = 0;
                for (int anderer = 0; anderer < texte; anderer++) {
                    int mehr = Integer.compare(zahl[zustand][anderer], zahl[zustand][text]);
                    davor += mehr > 0 || mehr == 0 && anderer < text ? 1 : 0;
                }
                raenge[zustand][text] = zahl[zustand][text] == 0 ? KOMMT_NICHT_VOR : Math.min(davor, ANDERE);
            }
        }
        return raenge;
    }

    private static List<List<String>> namen(int[][] raenge, List<String> texte) {
        List<List<String>> namen = new ArrayList<>();
        for (int[] zustand : raenge) {
            String[] nachRang = new String[1 << HOECHSTE_BREITE];
            Arrays.fill(nachRang, "");
            for (int text = 0; text < texte.size(); text++) {
                if (zustand[text] != KOMMT_NICHT_VOR && zustand[text] != ANDERE) {
                    nachRang[zustand[text]] = texte.get(text);
                }
            }
            namen.add(List.of(nachRang));
        }
        return namen;
    }

    /** The sign of a cell that has a number, {@code -} for a proven zero; empty for a printed number. */
    String beiZahl(int zelle) {
        return jeZustand.get(0).get(rang(zelle));
    }

    /** The sign of a cell that has a reason instead; empty where it is not known. */
    String beiGrund(int zelle, Grund grund) {
        return jeZustand.get(grund.ordinal() + 1).get(rang(zelle));
    }

    private int rang(int zelle) {
        if (raenge != null) {
            return raenge.zahl(zelle);
        }
        int i = Arrays.binarySearch(zellen, zelle);
        return i < 0 ? 0 : ausnahmen[i];
    }

    long bytes() {
        return (raenge == null ? 0 : raenge.bytes()) + 5L * zellen.length;
    }
}
