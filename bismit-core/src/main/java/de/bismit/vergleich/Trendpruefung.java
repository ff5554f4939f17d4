package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Messwert;
import de.bismit.daten.Zeitreihe;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.statistik.Trendtest;
import de.bismit.wert.Aussage;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides whether a series may have a trend at all, and tests it. */
final class Trendpruefung {

    static final int MINDESTENS = 5;

    private final Kennzahlentafel tafel;
    private final Kennzahl kennzahl;
    private final Gebiet gebiet;

    Trendpruefung(Kennzahlentafel tafel, Kennzahl kennzahl, Gebiet gebiet) {
        this.tafel = tafel;
        this.kennzahl = kennzahl;
        this.gebiet = gebiet;
    }

    Aussage<Trend> pruefe(Zeitreihe reihe, Urteil urteil, int von, int bis) {
        List<Zeitbezug> zeiten = new ArrayList<>();
        reihe.werte().forEach((zeit, wert) -> {
            if (wert.hatZahlen() && zeit.berichtsjahr() >= von && zeit.berichtsjahr() <= bis) {
                zeiten.add(zeit);
            }
        });
        Optional<String> hindernis = hindernis(reihe, zeiten, urteil);
        if (hindernis.isPresent()) {
            return Aussage.nein(kennzahl.name() + ", " + gebiet.name() + ", " + von + "-" + bis + ": " + hindernis.get());
        }
        List<Wert> werte = zeiten.stream().map(zeit -> tafel.wert(kennzahl.id(), gebiet, zeit.berichtsjahr()).vergleichswert()).toList();
        Trendtest test = Trendtest.von(werte.stream().mapToDouble(Wert::untereGrenze).toArray(), werte.stream().mapToDouble(Wert::obereGrenze).toArray());
        return Aussage.ja(new Trend(kennzahl, gebiet.name(), zeiten.get(0).berichtsjahr(), zeiten.get(zeiten.size() - 1).berichtsjahr(), test.n(),
                Trend.marke(test.s(), test.p()), test.p(), urteil));
    }

    private Optional<String> hindernis(Zeitreihe reihe, List<Zeitbezug> zeiten, Urteil urteil) {
        if (zeiten.size() < MINDESTENS) {
            return Optional.of(zeiten.size() + (zeiten.size() == 1 ? " Jahr" : " Jahre") + " mit Wert, ein Trend braucht mindestens " + MINDESTENS);
        }
        Optional<Bruch> bruch = reihe.brueche().stream().filter(b -> b.liegtZwischen(zeiten.get(0), zeiten.get(zeiten.size() - 1))).findFirst();
        if (bruch.isPresent()) {
            return Optional.of(bruch.get() + "; vergleichbar sind " + String.join(", ", reihe.abschnitte()));
        }
        if (urteil.stufe() == Stufe.NICHT_VERGLEICHBAR) {
            return Optional.of(urteil.stufe().anzeige() + " nach " + urteil.massgebliche().stream().map(Begruendung::toString).collect(Collectors.joining("; ")));
        }
        return verschiedeneBasen(zeiten);
    }

    /** What the numbers rest on must be one: the census they are carried on from, and the borders. */
    private Optional<String> verschiedeneBasen(List<Zeitbezug> zeiten) {
        TreeSet<String> zensusbasen = new TreeSet<>();
        TreeSet<String> gebietsstaende = new TreeSet<>();
        for (Zeitbezug zeit : zeiten) {
            for (Messwert zelle : tafel.grundlage(kennzahl.id(), gebiet, zeit.berichtsjahr())) {
                zelle.quelle().flatMap(q -> q.zensusbasis(zelle.zeit())).ifPresent(zensusbasen::add);
                zelle.quelle().flatMap(Lieferung::gebietsstand).ifPresent(gebietsstaende::add);
            }
        }
        if (zensusbasen.size() > 1) {
            return Optional.of("verschiedene Zensusbasen: " + String.join(", ", zensusbasen));
        }
        return gebietsstaende.size() > 1 ? Optional.of("verschiedene Gebietsstände: " + String.join(", ", gebietsstaende)) : Optional.empty();
    }
}
