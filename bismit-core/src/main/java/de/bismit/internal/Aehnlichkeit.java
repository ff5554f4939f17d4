package de.bismit.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant: ids with the same beginning first, then by edit distance. */
public final class Aehnlichkeit {

    private static final int VORSCHLAEGE = 3;

    private Aehnlichkeit() {
    }

    /** Some of the known ids, which are in upper case. */
    public static List<String> naechste(String gesucht, List<String> bekannte) {
        String wort = gesucht.toUpperCase(Locale.ROOT);
        List<String> gleicherAnfang = bekannte.stream().filter(b -> !wort.isEmpty() && b.startsWith(wort)).limit(VORSCHLAEGE).toList();
        if (!gleicherAnfang.isEmpty()) {
            return gleicherAnfang;
        }
        return bekannte.stream().filter(b -> istVerschrieben(wort, b))
                .sorted(Comparator.comparingInt((String b) -> abstand(wort, b)).thenComparing(b -> b))
                .limit(VORSCHLAEGE).toList();
    }

    /** Whether a word may be a slip for another: few letters added, lost or exchanged. */
    public static boolean istVerschrieben(String wort, String gemeint) {
        return abstand(wort, gemeint) <= Math.max(2, wort.length() / 3);
    }

    /** The Levenshtein distance. */
    private static int abstand(String a, String b) {
        int[] zeile = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            zeile[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int schraeg = zeile[0];
            zeile[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int ersetzt = schraeg + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                schraeg = zeile[j];
                zeile[j] = Math.min(ersetzt, 1 + Math.min(zeile[j], zeile[j - 1]));
            }
        }
        return zeile[b.length()];
    }
}
