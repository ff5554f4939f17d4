package de.bismit.daten;

import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Revierkommune;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which territories a result rests on (Gebietsbezug).
 *
 * @param genutzt the keys of those used, in the order given
 * @param ungenutzt the key of each one not used, with what it has instead of a number: the reasons, or a span
 */
public record Gebietsbezug(List<String> genutzt, Map<String, Wert> ungenutzt) {

    private static final int HOECHSTENS_GENANNT = 3;

    /** Copies both, keeping their order. */
    public Gebietsbezug {
        genutzt = List.copyOf(genutzt);
        ungenutzt = Collections.unmodifiableMap(new LinkedHashMap<>(ungenutzt));
    }

    /** Of these values: those with a number or a span are used, the others are not. */
    public static Gebietsbezug aus(Map<String, Wert> werte) {
        List<String> genutzt = new ArrayList<>();
        Map<String, Wert> ungenutzt = new LinkedHashMap<>();
        werte.forEach((schluessel, wert) -> {
            if (wert.hatZahlen()) {
                genutzt.add(schluessel);
            } else {
                ungenutzt.put(schluessel, wert);
            }
        });
        return new Gebietsbezug(genutzt, ungenutzt);
    }

    /** How many were used. */
    public int n() {
        return genutzt.size();
    }

    /** Those used by both, in the order of this; the others keep what this one has for them, then the other. */
    public Gebietsbezug und(Gebietsbezug anderer) {
        Map<String, Wert> ohne = new LinkedHashMap<>(ungenutzt);
        anderer.ungenutzt.forEach(ohne::putIfAbsent);
        for (String einseitig : genutzt) {
            if (!anderer.genutzt.contains(einseitig)) {
                ohne.putIfAbsent(einseitig, Wert.ohne(Grund.NICHT_GELADEN));
            }
        }
        for (String einseitig : anderer.genutzt) {
            if (!genutzt.contains(einseitig)) {
                ohne.putIfAbsent(einseitig, Wert.ohne(Grund.NICHT_GELADEN));
            }
        }
        return new Gebietsbezug(genutzt.stream().filter(anderer.genutzt::contains).toList(), ohne);
    }

    @Override
    public String toString() {
        String anzahl = n() + " von " + (n() + ungenutzt.size()) + " Gebieten";
        if (ungenutzt.isEmpty()) {
            return anzahl;
        }
        Map<String, List<String>> jeGrund = new LinkedHashMap<>();
        ungenutzt.forEach((schluessel, wert) -> jeGrund.computeIfAbsent(grund(wert), g -> new ArrayList<>()).add(name(schluessel)));
        List<String> teile = new ArrayList<>();
        jeGrund.forEach((grund, namen) -> teile.add(aufzaehlung(namen) + " (" + grund + ")"));
        return anzahl + "; ohne " + String.join("; ", teile);
    }

    private static String grund(Wert wert) {
        return wert.falte(zahl -> "nicht verwendbar: " + zahl, spanne -> "nur als Spanne bekannt",
                ohne -> ohne.grund().anzeige(), entfaellt -> entfaellt.grund().anzeige());
    }

    private static String aufzaehlung(List<String> namen) {
        return namen.size() <= HOECHSTENS_GENANNT ? String.join("; ", namen)
                : String.join("; ", namen.subList(0, HOECHSTENS_GENANNT)) + " und " + (namen.size() - HOECHSTENS_GENANNT) + " weitere";
    }

    private static String name(String schluessel) {
        return Revierkommunen.suche(schluessel).map(Revierkommune::name)
                .orElseGet(() -> Gebietsverzeichnis.deutschland().name(schluessel).orElse(schluessel));
    }
}
