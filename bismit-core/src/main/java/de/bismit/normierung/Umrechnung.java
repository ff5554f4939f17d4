package de.bismit.normierung;

import de.bismit.daten.Querschnitt;
import de.bismit.daten.Wertspalten;
import de.bismit.daten.Zeitreihe;
import de.bismit.statistik.Skalierung;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers in terms of another: per head, or of a base year (Umrechnung). */
public final class Umrechnung {

    private Umrechnung() {
    }

    /**
     * Each value per so many of a reference, {@code faktor · wert / bezug} (per capita: je Einwohner). The algebra is that of
     * {@link Wert}: spans are kept, a reference of 0 gives {@link Grund#NENNER_NULL}, one that is not there
     * {@link Grund#NICHT_GELADEN}. The times are not compared; they stand in both.
     */
    public static Querschnitt je(Querschnitt zaehler, Querschnitt bezug, double faktor, Einheit einheit) {
        Map<String, Wert> werte = new LinkedHashMap<>();
        zaehler.werte().forEach((gebiet, wert) -> werte.put(gebiet,
                wert.verhaeltnis(bezug.werte().getOrDefault(gebiet, Wert.ohne(Grund.NICHT_GELADEN)), faktor)));
        return new Querschnitt(zaehler.id(), zaehler.titel() + " je " + bezug.titel(), zaehler.zeit(), einheit, werte);
    }

    /**
     * A series of which the base year is 100: {@code 100 · wert / wert(basisjahr)}. Nothing is said over a break: values on the
     * other side of one have {@link Grund#BRUCH}. Without a positive number in the base year, or with a negative one in another, the
     * numbers become {@link Grund#NICHT_DEFINIERT}; a missing year keeps its reasons.
     *
     * @throws IllegalArgumentException if the series does not have the base year
     */
    public static Zeitreihe basisjahr(Zeitreihe reihe, int basisjahr) {
        List<Zeitbezug> zeiten = List.copyOf(reihe.werte().keySet());
        int basis = 0;
        while (basis < zeiten.size() && zeiten.get(basis).berichtsjahr() != basisjahr) {
            basis++;
        }
        if (basis == zeiten.size()) {
            throw new IllegalArgumentException(reihe.titel() + " hat kein Jahr " + basisjahr + "; vorhanden: " + reihe.abschnitte());
        }
        Zeitbezug basiszeit = zeiten.get(basis);
        List<Wert> diesseits = zeiten.stream().map(z -> bruchZwischen(reihe.brueche(), basiszeit, z) ? Wert.ohne(Grund.BRUCH) : reihe.werte().get(z)).toList();
        Spalte spalte = Skalierung.basis(basis).auf(Wertspalten.spalte(List.of(diesseits)), false, Wertspalten.REGELN);
        Map<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        for (int i = 0; i < zeiten.size(); i++) {
            werte.put(zeiten.get(i), Wertspalten.wert(spalte, 0, i));
        }
        return new Zeitreihe(reihe.id(), reihe.titel() + " (" + basisjahr + " = 100)", reihe.gebiet(), reihe.gebietsname(),
                Einheit.of(basisjahr + " = 100", 1), werte, reihe.brueche());
    }

    static boolean bruchZwischen(List<Bruch> brueche, Zeitbezug eine, Zeitbezug andere) {
        return brueche.stream().anyMatch(b -> b.liegtZwischen(eine, andere) || b.liegtZwischen(andere, eine));
    }
}
