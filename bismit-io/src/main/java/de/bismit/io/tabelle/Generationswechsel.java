package de.bismit.io.tabelle;

import de.bismit.gebiet.Gebietsverzeichnis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Columns that stand under the keys of another generation: unemployed of Mecklenburg-Vorpommern in 2009 and 2010 have their
 * counts under the Kreise of 2011 and their rates under those before, so that both generations live and a {@code -} would
 * pass for a zero. It does not where the territory has its number under another key and no Kreis of the own generation,
 * but those both generations share, has one.
 */
final class Generationswechsel {

    private final Tabellenbild bild;
    private final Achsen achsen;
    private final Belegung belegung;
    private final Gebietsverzeichnis verzeichnis;
    private final Map<String, Integer> kreise = new HashMap<>();

    Generationswechsel(Tabellenbild bild, Achsen achsen, Belegung belegung, Gebietsverzeichnis verzeichnis) {
        this.bild = bild;
        this.achsen = achsen;
        this.belegung = belegung;
        this.verzeichnis = verzeichnis;
        for (int g = 0; g < bild.gebietsliste.size(); g++) {
            if (Achsen.istKreisOderDarunter(achsen.ebenen[g])) {
                kreise.put(bild.gebietsliste.get(g).schluessel(), g);
            }
        }
    }

    /** Whether the column of this key stands under keys of another generation in this period. */
    boolean stehtAnderswo(int gebiet, int spalte, int zeit) {
        String schluessel = bild.gebietsliste.get(gebiet).schluessel();
        List<String> andere = verzeichnis.ueberlappende(schluessel).stream()
                .filter(s -> kreise.containsKey(s) && belegung.hatZahl(Objects.requireNonNull(kreise.get(s)), spalte, zeit)).toList();
        return !andere.isEmpty() && kreise.entrySet().stream().noneMatch(kreis ->
                achsen.laender[kreis.getValue()] == achsen.laender[gebiet] && belegung.hatZahl(kreis.getValue(), spalte, zeit)
                        && nurEigeneGeneration(kreis.getKey(), schluessel, andere));
    }

    private boolean nurEigeneGeneration(String kreis, String eigener, List<String> andere) {
        return !Achsen.istTeilEinesKreises(kreis) && !andere.contains(kreis) && verzeichnis.zugleich(eigener, kreis)
                && andere.stream().noneMatch(a -> verzeichnis.zugleich(a, kreis));
    }
}
