package de.bismit.zufall;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.statistik.DirekteRate;
import de.bismit.statistik.IndirekteRate;
import de.bismit.statistik.Standardisierung;
import de.bismit.statistik.Zaehlintervalle;
import de.bismit.wert.Aussage;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Rates as they would be with the age structure of another territory (Altersstandardisierung): so that Leipzig and Mansfeld-Südharz
 * can be compared though the one is young and the other old. Made of Kennzahlen of single age classes, cases by population; a class
 * without a number leaves no result, with its reasons.
 *
 * <p>Direct: the rates of the territory with the population of the standard. Indirect: the cases beside those expected with the rates
 * of the reference, for where classes are small. Formulas and sources: {@link Standardisierung}. Direct
 * {@code Σ w_i x_i/n_i / Σ w_i} with the population w of the standard; indirect {@code Σ x / Σ n_i X_i/N_i} times the rate of the
 * reference. One class alone gives the rate as it is.
 *
 * <pre>{@code
 * Altersstandardisierung.von(tafel, "C-BETREUUNGSQUOTE-U3", "C-BETREUUNGSQUOTE-3-BIS-6").direkt(LEIPZIG_STADT, 2016, Bund.DEUTSCHLAND)
 * }</pre>
 */
public final class Altersstandardisierung {

    private final Kennzahlentafel tafel;
    private final List<Kennzahl> klassen;
    private final double faktor;

    private Altersstandardisierung(Kennzahlentafel tafel, List<Kennzahl> klassen, double faktor) {
        this.tafel = tafel;
        this.klassen = klassen;
        this.faktor = faktor;
    }

    /**
     * Of these age classes, which do not overlap and together are all meant.
     *
     * @throws IllegalArgumentException if one of them is no ratio, or their factors differ
     */
    public static Altersstandardisierung von(Kennzahlentafel tafel, String... klassen) {
        List<Kennzahl> kennzahlen = Arrays.stream(klassen).map(tafel.katalog()::kennzahl).toList();
        List<Double> faktoren = kennzahlen.stream().map(Altersstandardisierung::faktor).distinct().toList();
        if (faktoren.size() != 1) {
            throw new IllegalArgumentException("Altersklassen mit den Faktoren " + faktoren + ": erwartet mindestens eine Klasse und überall denselben Faktor");
        }
        return new Altersstandardisierung(tafel, kennzahlen, faktoren.get(0));
    }

    private static double faktor(Kennzahl klasse) {
        if (klasse.formel().orElse(null) instanceof Verhaeltnis verhaeltnis) {
            return verhaeltnis.faktor();
        }
        throw new IllegalArgumentException(klasse.id() + " ist kein Verhältnis: eine Altersklasse braucht Fälle und Bevölkerung");
    }

    /**
     * The directly standardised rate, with Dobson's ranges at these confidences. From {@value DirekteRate#MINDESTENS} cases on; each
     * class of the territory needs inhabitants.
     */
    public Aussage<StandardisierteRate> direkt(Gebiet gebiet, int jahr, Gebiet standard, Konfidenz... konfidenzen) {
        return zahlen(gebiet, jahr).dann(hier -> zahlen(standard, jahr).dann(dort -> {
            DirekteRate rate = Standardisierung.direkt(hier.faelle, hier.bevoelkerung, dort.bevoelkerung);
            if (rate.faelle() < DirekteRate.MINDESTENS) {
                return Aussage.nein(gebiet.name() + " " + jahr + ": nur " + Zahlformat.gerundet(rate.faelle(), 0, Locale.GERMANY)
                        + " Fälle; direkt standardisieren lässt sich ab " + DirekteRate.MINDESTENS + ", sonst indirekt");
            }
            return Aussage.ja(new StandardisierteRate(titel(gebiet, jahr), "Altersaufbau " + standard.name(), rohe(hier), faktor * rate.rate(),
                    OptionalDouble.empty(), Arrays.stream(konfidenzen)
                            .map(k -> Zufallsbereich.von(k, rate.dobson(k.niveau()).mal(faktor), Verfahren.DOBSON)).toList()));
        }));
    }

    /** The indirectly standardised rate and the ratio of cases to those expected; the ranges are those of the rate. */
    public Aussage<StandardisierteRate> indirekt(Gebiet gebiet, int jahr, Gebiet referenz, Konfidenz... konfidenzen) {
        return zahlen(gebiet, jahr).dann(hier -> zahlen(referenz, jahr).dann(dort -> {
            if (Arrays.stream(dort.faelle).sum() == 0) {
                return Aussage.nein(referenz.name() + " " + jahr + " hat keine Fälle: ohne erwartete Fälle gibt es kein Verhältnis");
            }
            IndirekteRate rate = Standardisierung.indirekt(hier.faelle, hier.bevoelkerung, dort.faelle, dort.bevoelkerung);
            Verfahren verfahren = rate.beobachtet() < Zaehlintervalle.BYAR_AB ? Verfahren.EXAKT : Verfahren.BYAR;
            return Aussage.ja(new StandardisierteRate(titel(gebiet, jahr), "Raten " + referenz.name(), rohe(hier), faktor * rate.rate(),
                    OptionalDouble.of(rate.verhaeltnis()), Arrays.stream(konfidenzen)
                            .map(k -> Zufallsbereich.von(k, rate.ratenintervall(k.niveau()).mal(faktor), verfahren)).toList()));
        }));
    }

    private String titel(Gebiet gebiet, int jahr) {
        return String.join(" + ", klassen.stream().map(Kennzahl::name).toList()) + ", " + gebiet.name() + " " + jahr;
    }

    private double rohe(Altersaufbau aufbau) {
        return faktor * Arrays.stream(aufbau.faelle).sum() / Arrays.stream(aufbau.bevoelkerung).sum();
    }

    private record Altersaufbau(double[] faelle, double[] bevoelkerung) {
    }

    private Aussage<Altersaufbau> zahlen(Gebiet gebiet, int jahr) {
        double[] faelle = new double[klassen.size()];
        double[] bevoelkerung = new double[klassen.size()];
        for (int i = 0; i < faelle.length; i++) {
            Kennzahlwert wert = tafel.wert(klassen.get(i).id(), gebiet, jahr);
            Wert nenner = wert.nenner().orElseThrow();
            if (!wert.zaehler().istZahl() || !nenner.istZahl() || !(nenner.zahl() > 0)) {
                return Aussage.nein(klassen.get(i).name() + ", " + gebiet.name() + " " + jahr + ": Fälle " + wert.zaehler() + "; Bevölkerung " + nenner);
            }
            faelle[i] = wert.zaehler().zahl();
            bevoelkerung[i] = nenner.zahl();
        }
        return Aussage.ja(new Altersaufbau(faelle, bevoelkerung));
    }

    @Override
    public String toString() {
        return "Altersstandardisierung über " + klassen.size() + (klassen.size() == 1 ? " Altersklasse" : " Altersklassen");
    }
}
