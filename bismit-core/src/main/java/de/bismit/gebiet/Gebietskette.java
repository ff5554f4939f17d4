package de.bismit.gebiet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The Umsteigeschlüssel to 31.12.2019, carried on by the dated changes of whole Kreise since, forwards and backwards. */
final class Gebietskette {

    static final int ERSTES_JAHR = 1990;
    static final LocalDate ANFANG = LocalDate.of(2019, 12, 31);

    private final LocalDate ziel;

    Gebietskette(LocalDate ziel) {
        this.ziel = ziel;
    }

    /** The last day up to which every change is one of whole Kreise. */
    static LocalDate ende() {
        return Gebietsaenderung.alle(Gebietsaenderung.Art.GETEILT).get(0).datum().minusDays(1);
    }

    /** The first days of borders that differ from those before, the first of all included. */
    static List<LocalDate> staende() {
        TreeSet<LocalDate> tage = new TreeSet<>(List.of(ANFANG));
        Gebietsaenderung.alle(Gebietsaenderung.Art.GANZ).forEach(a -> tage.add(a.datum()));
        return new ArrayList<>(tage);
    }

    /** Whether borders change between a day and the end of its year. */
    boolean aendertSichNoch(LocalDate tag) {
        return Gebietsaenderung.alle(Gebietsaenderung.Art.GANZ).stream()
                .anyMatch(a -> a.datum().isAfter(tag) && a.datum().getYear() == tag.getYear());
    }

    SortedMap<String, List<Umsteigeanteil>> anteile(int jahr) {
        return jahr < ANFANG.getYear() ? ausDemSchluessel(jahr) : ausDenAenderungen(jahr);
    }

    List<Umsteigeanteil> anteile(String alt, int jahr) {
        return jahr < ANFANG.getYear() ? weiter(Geladen.JE_ALTEM.getOrDefault(alt, List.of()), jahr)
                : ausDenAenderungen(jahr).getOrDefault(alt, List.of());
    }

    private SortedMap<String, List<Umsteigeanteil>> ausDemSchluessel(int jahr) {
        SortedMap<String, List<Umsteigeanteil>> anteile = new TreeMap<>();
        Geladen.JE_ALTEM.forEach((alt, liste) -> {
            List<Umsteigeanteil> dann = weiter(liste, jahr);
            if (!dann.isEmpty()) {
                anteile.put(alt, dann);
            }
        });
        return anteile;
    }

    /** The shares of one Kreis in one year, under the keys of the target. */
    private List<Umsteigeanteil> weiter(List<Umsteigeanteil> anteile, int jahr) {
        Map<String, Umsteigeanteil> jeZiel = new LinkedHashMap<>();
        for (Umsteigeanteil anteil : anteile) {
            if (anteil.gilt(jahr)) {
                String spaeter = nachfolger(anteil.ziel(), ANFANG);
                jeZiel.merge(spaeter, anteil.weiterNach(spaeter, jahr), Umsteigeanteil::und);
            }
        }
        // Parts that meet again in one Kreis are the whole; their sum may be off in the last digit.
        return jeZiel.size() == 1 && !jeZiel.values().iterator().next().istGanz()
                ? List.of(ganz(jeZiel.values().iterator().next())) : List.copyOf(jeZiel.values());
    }

    private static Umsteigeanteil ganz(Umsteigeanteil anteil) {
        return Umsteigeanteil.ganz(anteil.alt(), anteil.ziel(), anteil.jahrVon());
    }

    private String nachfolger(String schluessel, LocalDate stand) {
        String jetzt = schluessel;
        for (Gebietsaenderung a : Gebietsaenderung.alle(Gebietsaenderung.Art.GANZ)) {
            jetzt = a.alt().equals(jetzt) && a.datum().isAfter(stand) && !a.datum().isAfter(ziel) ? a.neu() : jetzt;
        }
        return jetzt;
    }

    /** Since the key ends, every Kreis is whole; one that took another in since the target cannot be taken apart again. */
    private SortedMap<String, List<Umsteigeanteil>> ausDenAenderungen(int jahr) {
        LocalDate stand = LocalDate.of(jahr, 12, 31);
        TreeSet<String> kreise = new TreeSet<>(Geladen.ZIELE);
        for (Gebietsaenderung a : Gebietsaenderung.alle(Gebietsaenderung.Art.GANZ)) {
            if (!a.datum().isAfter(stand)) {
                kreise.remove(a.alt());
                if (a.datum().isAfter(ziel)) {
                    kreise.remove(a.neu());
                }
            }
        }
        SortedMap<String, List<Umsteigeanteil>> anteile = new TreeMap<>();
        kreise.forEach(k -> anteile.put(k, List.of(Umsteigeanteil.ganz(k, nachfolger(k, stand), jahr))));
        return anteile;
    }

    private static final class Geladen {

        static final Map<String, List<Umsteigeanteil>> JE_ALTEM =
                Umsteigeschluessel.anteile().stream().collect(Collectors.groupingBy(Umsteigeanteil::alt));
        static final List<String> ZIELE = Umsteigeschluessel.anteile().stream().map(Umsteigeanteil::ziel).distinct().sorted().toList();
    }
}
