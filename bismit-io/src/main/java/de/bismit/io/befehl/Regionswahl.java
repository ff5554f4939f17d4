package de.bismit.io.befehl;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Regionen;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the region somebody means, and says what to load where the data do not have it. */
final class Regionswahl {

    private Regionswahl() {
    }

    static Gebiet region(Regionen regionen, String wort) {
        return regionen.suche(wort).orElseThrow(() -> Abbruch.falscherAufruf("„" + wort + "“ ist kein Revier; es gibt "
                + Stream.<Gebiet>concat(regionen.reviere().stream(), regionen.verbuende().stream()).map(g -> kurzname(regionen, g))
                        .collect(Collectors.joining(", ")) + "."));
    }

    /** The first word of the name if it finds the region, else its id. */
    private static String kurzname(Regionen regionen, Gebiet region) {
        String wort = region.name().split(" ", 2)[0].toLowerCase(Locale.GERMANY);
        return regionen.suche(wort).filter(region::equals).isPresent() ? wort : region.schluessel();
    }

    /** Whether the data have any Kommune of the region. */
    static boolean kommtVor(Gebiet region, Datenbestand daten) {
        return region.kreise().stream().anyMatch(k -> daten.gebiet(k.schluessel()).isPresent());
    }

    /** Refuses data without any Kommune of the region. */
    static void pruefe(Gebiet region, Regionen regionen, Datenbestand daten, boolean beispiel) {
        if (kommtVor(region, daten)) {
            return;
        }
        String kreise = region.kreise().stream().map(Kreis::schluessel).collect(Collectors.joining(", "));
        throw Abbruch.nichtsBrauchbares((beispiel ? "Die Zahlen im Programm reichen" : "Die gelesenen Dateien reichen") + " nicht für „"
                + region.name() + "“: Keine der " + region.kreise().size() + " Kommunen steht darin. Zu laden sind Tabellen, die die Kreise "
                + kreise + " und die Länder enthalten"
                + (beispiel ? ", am besten dieselben wie im Programm: " + tabellen(daten) : "") + ". Dann: --revier "
                + kurzname(regionen, region) + " DATEI…");
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
