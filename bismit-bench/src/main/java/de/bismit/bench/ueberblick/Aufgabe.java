package de.bismit.bench.ueberblick;

import java.util.List;
import java.util.Map;

/**
 * A task at a size, as it stands in the overview (Aufgabe).
 *
 * @param name what is done
 * @param umfang on how much
 * @param benchmark the class
 * @param methode the benchmark in it
 * @param parameter its parameters but who takes part
 * @param zellen how many cells it works on, to share out what it allocates; values looked up, rows read
 * @param teilnehmer who takes part; an empty name where nobody else does
 * @param dauer how long each is measured
 * @param langsame those that take seconds where others take milliseconds
 */
record Aufgabe(String name, String umfang, Class<?> benchmark, String methode, Map<String, String> parameter, long zellen, List<String> teilnehmer,
        Dauer dauer, List<String> langsame) {

    private static final List<String> LANGSAME = List.of("TABLESAW", "DFLIB");
    static final String BISMIT = "BISMIT";
    static final String LESEN = "LESEN";
    static final String SCHLEIFEN = "SCHLEIFEN";
    /** Those whose ratios the targets speak of. */
    static final List<String> ENGER_KREIS = List.of(BISMIT, LESEN, SCHLEIFEN);

    Aufgabe(String name, String umfang, Class<?> benchmark, String methode, Map<String, String> parameter, long zellen, List<String> teilnehmer, Dauer dauer) {
        this(name, umfang, benchmark, methode, parameter, zellen, teilnehmer, dauer, LANGSAME);
    }

    Dauer dauer(String wer) {
        return switch (dauer) {
            case KURZ, LANG, GRUENDLICH -> dauer;
            case DATEI -> langsame.contains(wer) ? Dauer.LANG : dauer;
            case MITTEL -> langsame.contains(wer) ? Dauer.LANG : ENGER_KREIS.contains(wer) ? Dauer.GRUENDLICH : dauer;
        };
    }
}
