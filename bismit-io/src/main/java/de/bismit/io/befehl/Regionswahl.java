package de.bismit.io.befehl;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Revier;
import de.bismit.gebiet.Reviere;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the Revier somebody means, and says what to load where the data do not have it. */
final class Regionswahl {

    private Regionswahl() {
    }

    static Revier revier(String wort) {
        return Reviere.suche(wort).orElseThrow(() -> Abbruch.falscherAufruf("„" + wort + "“ ist kein Revier; es gibt "
                + Reviere.alle().stream().map(Regionswahl::kurzname).collect(Collectors.joining(", ")) + "."));
    }

    private static String kurzname(Revier revier) {
        return revier.name().split(" ", 2)[0].toLowerCase(Locale.GERMANY);
    }

    /** Refuses data without any Kommune of the Revier. */
    static void pruefe(Revier revier, Datenbestand daten, boolean beispiel) {
        List<String> fehlend = revier.kommunen().stream().map(Kreis::schluessel).filter(k -> daten.gebiet(k).isEmpty()).toList();
        if (fehlend.size() < revier.kommunen().size()) {
            return;
        }
        throw Abbruch.nichtsBrauchbares((beispiel ? "Die Zahlen im Programm reichen" : "Die gelesenen Dateien reichen") + " nicht für das "
                + revier.name() + ": Keine seiner " + revier.kommunen().size() + " Kommunen steht darin. Zu laden sind Tabellen, die die Kreise "
                + String.join(", ", fehlend) + " und die Länder enthalten"
                + (beispiel ? ", am besten dieselben wie im Programm: " + tabellen(daten) : "") + ". Dann: java -jar bismit.jar vergleich --revier "
                + kurzname(revier) + " DATEI…");
    }

    private static String tabellen(Datenbestand daten) {
        TreeMap<String, String> titel = new TreeMap<>();
        daten.lieferungen().forEach(l -> titel.putIfAbsent(l.tabelle(), kurztitel(l)));
        return titel.entrySet().stream().map(t -> t.getValue().isEmpty() ? t.getKey() : t.getKey() + " " + t.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The title as far as its first comma or bracket: what is counted, not by what. */
    private static String kurztitel(Lieferung lieferung) {
        return lieferung.titel().split(" nach | - |[,(:]", 2)[0].strip();
    }
}
