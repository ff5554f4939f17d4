package de.bismit.harmonisierung;

import de.bismit.daten.Groesse;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a conversion has to say of one delivery: each kind of finding once, with the keys and times concerned. Not thread-safe. */
final class Umschluesselungsbefunde {

    private static final int GEZEIGTE = 8;

    private enum Art {
        UEBRIG("BIS-U001", Schwere.WARNUNG, "Kreise ohne Umschlüsselung bleiben unter ihrem Schlüssel stehen: %s; eigene Anteile angeben "
                + "oder den Schlüssel prüfen"),
        UNTEILBAR("BIS-U002", Schwere.WARNUNG, "Kreise haben seit dem Gebietsstand andere aufgenommen und lassen sich nicht zurückteilen, "
                + "ihre Werte fehlen: %s; einen späteren Gebietsstand wählen"),
        FRUEH("BIS-U003", Schwere.HINWEIS, "Werte mit Stichtag vor dem 31.12.1995 stehen weiter in den Grenzen der Quelle: %s; "
                + "auchVor1995() rechnet sie um, die Umsteigeschlüssel davor enthalten Fehlzuordnungen"),
        OHNE_ANGABE("BIS-U004", Schwere.WARNUNG, "die Lieferung sagt nicht, in welchen Grenzen ihre Zahlen stehen, angenommen sind die des "
                + "Stichtags, und dann ändern sich: %s; den Gebietsstand angeben"),
        LUECKE("BIS-U005", Schwere.WARNUNG, "Werte alter Kreise gehen in Summen ein, denen andere Teile fehlen: %s; die fehlenden Kreise laden"),
        AMTLICH("BIS-U006", Schwere.HINWEIS, "von alten Kreisen hat einer der Nachfolger einen eigenen amtlichen Wert; die anderen "
                + "bekommen das Übrige: %s"),
        ANDERES_BLATT("BIS-U007", Schwere.HINWEIS, "Schlüssel, die es zum Jahresende des Stichtags nicht gab, gehen nach dem nächsten Blatt, "
                + "auf dem sie stehen: %s"),
        OHNE_BESCHAEFTIGTE("BIS-U008", Schwere.HINWEIS, "vor 1997 gibt es keine Anteile nach Beschäftigten, verteilt ist nach der Bevölkerung: %s");

        private final String code;
        private final Schwere schwere;
        private final String satz;

        Art(String code, Schwere schwere, String satz) {
            this.code = code;
            this.schwere = schwere;
            this.satz = satz;
        }
    }

    private final String datei;
    private final Map<Art, Map<String, TreeSet<Zeitbezug>>> gesammelte = new TreeMap<>();

    Umschluesselungsbefunde(String datei) {
        this.datei = datei;
    }

    private void melde(Art art, String schluessel, Zeitbezug zeit) {
        gesammelte.computeIfAbsent(art, a -> new TreeMap<>()).computeIfAbsent(schluessel, s -> new TreeSet<>()).add(zeit);
    }

    /** Looks at what was planned for one time. */
    void pruefe(Teilplan plan, Zielwahl wahl, int z) {
        Zeitbezug zeit = plan.teil.zeiten().get(z);
        boolean frueh = !plan.blaetter.reichtBis(zeit.referenztag());
        plan.uebrige(z).forEach(s -> melde(frueh ? Art.FRUEH : Art.UEBRIG, s, zeit));
        plan.jeWeg(z, (ziel, weg) -> pruefe(plan, wahl, z, ziel, weg));
    }

    private void pruefe(Teilplan plan, Zielwahl wahl, int z, String ziel, Weg weg) {
        Zeitbezug zeit = plan.teil.zeiten().get(z);
        if (weg.unteilbar()) {
            if (plan.lage.lebt(z, plan.lage.stelle(ziel, z))) {
                melde(Art.UNTEILBAR, ziel, zeit);
            }
            return;
        }
        Umsteigeblatt blatt = weg.blatt();
        if (blatt != null && !weg.istUnveraendert(ziel)) {
            pruefe(plan, wahl, z, ziel, weg, blatt);
        }
    }

    private void pruefe(Teilplan plan, Zielwahl wahl, int z, String ziel, Weg weg, Umsteigeblatt blatt) {
        Zeitbezug zeit = plan.teil.zeiten().get(z);
        Land land = Land.vonSchluessel(ziel).orElseThrow();
        long lebende = Arrays.stream(weg.stellen()).filter(g -> plan.lage.lebt(z, g)).count();
        if (lebende > 0 && lebende < weg.stellen().length) {
            melde(Art.LUECKE, ziel, zeit);
        }
        if (Gebietsstandangabe.von(plan.teil.lieferung(), land) == Gebietsstandangabe.UNBEKANNT && plan.lage.lebt(z, plan.lage.stelle(ziel, z))) {
            melde(Art.OHNE_ANGABE, ziel, zeit);
        }
        boolean anderes = blatt != plan.blaetter.am(wahl.basistag(zeit, land)) && blatt != plan.blaetter.am(zeit.referenztag());
        for (Umsteigeanteil anteil : weg.anteile()) {
            if (anderes) {
                melde(Art.ANDERES_BLATT, anteil.alt(), zeit);
            }
            if (!plan.amtliche(anteil.alt(), blatt, z).isEmpty()) {
                melde(Art.AMTLICH, anteil.alt(), zeit);
            }
        }
    }

    /** Looks for weights that a year does not have. */
    void pruefeGewichte(Teilplan plan, Function<Groesse, Umlageschluessel> gewichte) {
        Set<Umlageschluessel> alle = plan.teil.merkmale().stream().map(m -> gewichte.apply(m.groesse()))
                .filter(g -> g.weichtAus(plan.blaetter.erstesJahr())).collect(Collectors.toSet());
        if (alle.isEmpty()) {
            return;
        }
        for (int z = 0; z < plan.teil.zeiten().size(); z++) {
            Zeitbezug zeit = plan.teil.zeiten().get(z);
            plan.jeWeg(z, (ziel, weg) -> {
                Umsteigeblatt blatt = weg.blatt();
                if (blatt != null && !weg.istUnveraendert(ziel) && alle.stream().anyMatch(g -> g.weichtAus(blatt.jahr()))
                        && weg.anteile().stream().anyMatch(a -> !a.istGanz())) {
                    melde(Art.OHNE_BESCHAEFTIGTE, ziel, zeit);
                }
            });
        }
    }

    List<Befund> befunde() {
        List<Befund> befunde = new ArrayList<>();
        gesammelte.forEach((art, schluessel) -> {
            int anzahl = schluessel.values().stream().mapToInt(TreeSet::size).sum();
            befunde.add(new Befund(art.code, art.schwere, anzahl, List.of(new Stelle(datei, 0, 0)), art.satz.formatted(liste(schluessel))));
        });
        return befunde;
    }

    private static String liste(Map<String, TreeSet<Zeitbezug>> schluessel) {
        String anfang = schluessel.entrySet().stream().limit(GEZEIGTE).map(e -> name(e.getKey()) + " (" + zeitraum(e.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return schluessel.size() <= GEZEIGTE ? anfang : anfang + " und " + (schluessel.size() - GEZEIGTE) + " weitere";
    }

    private static String name(String schluessel) {
        return schluessel + Gebietsverzeichnis.deutschland().name(schluessel).map(n -> " " + n).orElse("");
    }

    private static String zeitraum(TreeSet<Zeitbezug> zeiten) {
        int erstes = zeiten.first().berichtsjahr();
        int letztes = zeiten.last().berichtsjahr();
        return erstes == letztes ? String.valueOf(erstes) : erstes + "-" + letztes;
    }
}
