package de.bismit.daten;

import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One Kennzahl or Merkmal, one territory, many times (Zeitreihe), with its breaks.
 *
 * @param id the id of what this shows
 * @param titel what this shows, in words
 * @param gebiet the key of the territory
 * @param gebietsname its name
 * @param einheit the unit
 * @param werte time to value, in order of time
 * @param brueche the breaks, in order of time
 */
public record Zeitreihe(String id, String titel, String gebiet, String gebietsname, Einheit einheit,
        Map<Zeitbezug, Wert> werte, List<Bruch> brueche) {

    /** Copies the values, keeping their order. */
    public Zeitreihe {
        werte = Collections.unmodifiableMap(new LinkedHashMap<>(werte));
        brueche = List.copyOf(brueche);
    }

    /** The value that reports for a year. */
    public Wert wert(int berichtsjahr) {
        return zeit(berichtsjahr).map(werte::get).orElse(Wert.ohne(Grund.NICHT_GELADEN));
    }

    private Optional<Zeitbezug> zeit(int berichtsjahr) {
        return werte.keySet().stream().filter(z -> z.berichtsjahr() == berichtsjahr).reduce((a, b) -> b);
    }

    /**
     * The relative change {@code (spaeter - frueher) / frueher} in percent, not rounded; refused over a break.
     *
     * @param von the report year of the earlier value
     * @param bis the report year of the later value
     * @throws IllegalArgumentException if the later year stands first
     */
    public Wachstum wachstum(int von, int bis) {
        if (von > bis) {
            throw new IllegalArgumentException("Wachstum von " + von + " bis " + bis + ": erwartet das frühere Jahr zuerst");
        }
        Optional<Zeitbezug> frueher = zeit(von);
        Optional<Zeitbezug> spaeter = zeit(bis);
        if (frueher.isEmpty() || spaeter.isEmpty()) {
            return new Wachstum(Wert.ohne(Grund.NICHT_GELADEN), Optional.empty(), abschnitte());
        }
        Optional<Bruch> bruch = brueche.stream().filter(b -> b.liegtZwischen(frueher.get(), spaeter.get())).findFirst();
        if (bruch.isPresent()) {
            return new Wachstum(Wert.ohne(Grund.BRUCH), bruch, abschnitte());
        }
        Wert alt = werte.get(frueher.get());
        return new Wachstum(werte.get(spaeter.get()).veraenderungSeit(alt).mal(100), Optional.empty(), abschnitte());
    }

    /** The stretches of years between the breaks, {@code 1995-2010}, {@code ab 2024} for one that has just begun; only years with a value or reason in the table count. */
    public List<String> abschnitte() {
        List<String> abschnitte = new ArrayList<>();
        List<Zeitbezug> laufend = new ArrayList<>();
        for (Zeitbezug zeit : werte.keySet()) {
            if (!laufend.isEmpty() && bruchZwischen(laufend.get(laufend.size() - 1), zeit)) {
                abschnitte.add(jahre(laufend));
                laufend.clear();
            }
            laufend.add(zeit);
        }
        if (!laufend.isEmpty()) {
            abschnitte.add((laufend.size() == 1 && !abschnitte.isEmpty() ? "ab " : "") + jahre(laufend));
        }
        return abschnitte;
    }

    private boolean bruchZwischen(Zeitbezug frueher, Zeitbezug spaeter) {
        return brueche.stream().anyMatch(b -> b.liegtZwischen(frueher, spaeter));
    }

    private static String jahre(List<Zeitbezug> zeiten) {
        int erstes = zeiten.get(0).berichtsjahr();
        int letztes = zeiten.get(zeiten.size() - 1).berichtsjahr();
        return erstes == letztes ? String.valueOf(erstes) : erstes + "-" + letztes;
    }

    @Override
    public String toString() {
        long mitZahl = werte.values().stream().filter(Wert::hatZahlen).count();
        return titel + ", " + gebietsname + ": " + String.join(", ", abschnitte()) + ", " + mitZahl + (mitZahl == 1 ? " Wert, " : " Werte, ")
                + (werte.size() - mitZahl) + (werte.size() - mitZahl == 1 ? " Lücke" : " Lücken");
    }
}
