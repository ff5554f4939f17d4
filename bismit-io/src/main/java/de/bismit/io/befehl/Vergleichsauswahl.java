package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenbestand;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.UnbekannteKennzahl;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which Kennzahlen and years a call compares. */
final class Vergleichsauswahl {

    private final Bismit bismit;
    private final List<Kennzahl> gewuenschte;
    private final List<String> set;
    private final @Nullable Integer jahr;
    private final @Nullable String dimension;
    private final String auspraegung;
    private final List<String> ausgelassen = new ArrayList<>();

    /**
     * Refuses what the catalogue does not know, before anything is read.
     *
     * @param kennungen what was asked for; nothing for the usual ones
     * @param set an agreed set, which then is the usual; nothing for that of the catalogue
     */
    Vergleichsauswahl(Bismit bismit, List<String> kennungen, List<String> set, @Nullable Integer jahr, @Nullable String gruppe) {
        this.bismit = bismit;
        this.set = set;
        this.jahr = jahr;
        Kennzahlenkatalog katalog = bismit.katalog();
        gewuenschte = kennungen.stream().map(k -> kennzahl(katalog, k)).distinct().toList();
        int gleich = gruppe == null ? 0 : gruppe.indexOf('=');
        dimension = gruppe == null ? null : gruppe.substring(0, Math.max(0, gleich));
        auspraegung = gruppe == null ? "" : gruppe.substring(gleich + 1);
        if (gruppe != null) {
            pruefeGruppe(gruppe, gewuenschte.isEmpty() ? katalog.kennzahlen() : gewuenschte);
        }
    }

    /** The Kennzahl somebody typed; refuses what the catalogue does not know. */
    static Kennzahl kennzahl(Kennzahlenkatalog katalog, String kennung) {
        try {
            return Kennungen.finde(katalog, kennung).orElseGet(() -> katalog.kennzahl(kennung));
        } catch (UnbekannteKennzahl unbekannt) {
            throw Abbruch.falscherAufruf(String.valueOf(unbekannt.getMessage()).replace("; suche(wort) hilft", "")
                    + (String.valueOf(unbekannt.getMessage()).endsWith("?") ? "" : ".") + " Alle zeigt: java -jar bismit.jar katalog");
        }
    }

    /** Every Kennzahl asked for must have the group; without any asked for, one has to. */
    private void pruefeGruppe(String gruppe, List<Kennzahl> betroffene) {
        List<Kennzahl> ohne = betroffene.stream().filter(k -> !hatGruppe(k)).toList();
        if (ohne.isEmpty() || gewuenschte.isEmpty() && ohne.size() < betroffene.size()) {
            return;
        }
        throw Abbruch.falscherAufruf((gewuenschte.isEmpty() ? "Keine Kennzahl gibt es" : ohne.get(0).id() + " gibt es nicht") + " nach " + gruppe
                + "; " + gruppen(gewuenschte.isEmpty() ? betroffene : ohne.subList(0, 1)) + ".");
    }

    /** The categories of the dimension asked for, if there is one of that name, else the dimensions. */
    private String gruppen(List<Kennzahl> kennzahlen) {
        TreeSet<String> dimensionen = new TreeSet<>();
        TreeSet<String> auspraegungen = new TreeSet<>();
        kennzahlen.forEach(k -> {
            dimensionen.addAll(k.dimensionen().keySet());
            k.dimensionen().getOrDefault(String.valueOf(dimension), List.of()).forEach(a -> auspraegungen.add(dimension + "=" + a));
        });
        if (dimensionen.isEmpty()) {
            return "sie hat keine Gruppen";
        }
        return auspraegungen.isEmpty() ? "es gibt Gruppen nach " + String.join(", ", dimensionen) + "; welche, zeigt katalog KENNUNG"
                : "es gibt " + String.join(", ", auspraegungen);
    }

    private boolean hatGruppe(Kennzahl kennzahl) {
        return dimension == null || kennzahl.dimensionen().getOrDefault(dimension, List.of()).contains(auspraegung);
    }

    Kennzahlentafel tafel(Datenbestand daten, Gebiet region, boolean beispiel) {
        Regionswahl.pruefe(region, bismit.regionen(), daten, beispiel);
        Kennzahlentafel alle = bismit.berechne(daten);
        return (dimension == null ? alle : alle.innerhalb(dimension, auspraegung)).fuer(region);
    }

    List<Jahresvergleich> vergleiche(Kennzahlenvergleich vergleich) {
        return gewuenschte.isEmpty() ? uebliche(vergleich) : gewuenschte.stream().map(k -> einzeln(vergleich, k)).toList();
    }

    private List<Jahresvergleich> uebliche(Kennzahlenvergleich vergleich) {
        List<Kennzahlvergleich> uebliche = set.isEmpty() ? vergleich.standard() : vereinbarte(vergleich);
        List<Kennzahlvergleich> rechenbare = !uebliche.isEmpty() ? uebliche
                : vergleich.kennzahlen().stream().filter(k -> k.letztesJahr().isPresent()).toList();
        if (rechenbare.isEmpty()) {
            throw Abbruch.nichtsBrauchbares("Aus den gelesenen Tabellen lässt sich keine Kennzahl für mindestens die Hälfte der Kommunen"
                    + " berechnen; welche Kennzahlen es gibt, zeigt katalog, was in den Dateien steht, lesen.");
        }
        if (jahr == null) {
            return rechenbare.stream().map(k -> k.im(k.letztesJahr().orElseThrow())).toList();
        }
        List<Jahresvergleich> imJahr = new ArrayList<>();
        for (Kennzahlvergleich k : rechenbare) {
            if (k.jahre().contains(jahr) && k.im(jahr).kommunen().stream().anyMatch(z -> z.wert().wert().hatZahlen())) {
                imJahr.add(k.im(jahr));
            } else {
                ausgelassen.add(k.kennzahl().id());
            }
        }
        if (imJahr.isEmpty()) {
            List<Integer> vorhandene = rechenbare.stream().flatMap(k -> k.jahre().stream()).toList();
            throw Abbruch.falscherAufruf("Für " + jahr + " gibt es keine Werte; es gibt " + jahre(vorhandene) + ".");
        }
        return imJahr;
    }

    private List<Kennzahlvergleich> vereinbarte(Kennzahlenvergleich vergleich) {
        List<Kennzahlvergleich> rechenbare = vergleich.kennzahlen().stream()
                .filter(k -> k.letztesJahr().isPresent() && set.stream().anyMatch(k.kennzahl()::heisst)).toList();
        set.stream().filter(id -> rechenbare.stream().noneMatch(k -> k.kennzahl().heisst(id))).forEach(ausgelassen::add);
        return rechenbare;
    }

    private Jahresvergleich einzeln(Kennzahlenvergleich vergleich, Kennzahl kennzahl) {
        Kennzahlvergleich gemeint;
        try {
            gemeint = vergleich.kennzahl(kennzahl.id());
        } catch (IllegalArgumentException nichtRechenbar) {
            throw Abbruch.nichtsBrauchbares(nichtRechenbar.getMessage() + ".");
        }
        if (jahr != null && !gemeint.jahre().contains(jahr)) {
            throw Abbruch.falscherAufruf(kennzahl.id() + " gibt es nicht für " + jahr + "; es gibt " + jahre(gemeint.jahre()) + ".");
        }
        int letztes = gemeint.letztesJahr().orElseGet(() -> gemeint.jahre().get(gemeint.jahre().size() - 1));
        return gemeint.im(jahr != null ? jahr : letztes);
    }

    /** {@code 1995-2013, 2015}. */
    static String jahre(List<Integer> jahre) {
        List<int[]> laeufe = new ArrayList<>();
        for (int j : new TreeSet<>(jahre)) {
            if (!laeufe.isEmpty() && laeufe.get(laeufe.size() - 1)[1] == j - 1) {
                laeufe.get(laeufe.size() - 1)[1] = j;
            } else {
                laeufe.add(new int[] {j, j});
            }
        }
        return laeufe.stream().map(l -> l[0] == l[1] ? String.valueOf(l[0]) : l[0] + "-" + l[1]).collect(Collectors.joining(", "));
    }

    /** The Kennzahlen that have no value in the year asked for. */
    List<String> ausgelassen() {
        return List.copyOf(ausgelassen);
    }
}
