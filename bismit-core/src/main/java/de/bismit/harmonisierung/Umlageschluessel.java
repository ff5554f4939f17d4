package de.bismit.harmonisierung;

import de.bismit.gebiet.Gewicht;
import de.bismit.gebiet.Umsteigeanteil;
import de.bismit.gebiet.Umsteigeblatt;
import de.bismit.internal.Pflichtangabe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what a Kreis is shared out among its successors (Umlageschlüssel): a {@link Gewicht} of the crosswalk, or shares of one's own.
 *
 * <pre>{@code
 * Umlageschluessel.nach(Gewicht.FLAECHE)
 * Umlageschluessel.eigene("Schülerzahlen der Gemeinden 2006", Map.of("15151", Map.of("15001", 0.2, "15082", 0.4, "15086", 0.1, "15091", 0.3)),
 *         Gewicht.BEVOELKERUNG)
 * }</pre>
 */
public final class Umlageschluessel {

    private static final double SPIELRAUM = 1e-9;
    private static final int ERSTES_JAHR_DER_BESCHAEFTIGTEN = 1997;

    private final Gewicht gewicht;
    private final String quelle;
    private final TreeMap<String, TreeMap<String, Double>> eigene = new TreeMap<>();

    private Umlageschluessel(Gewicht gewicht, String quelle) {
        this.gewicht = gewicht;
        this.quelle = quelle;
    }

    /** By a weight of the crosswalk; employees before 1997, where it has none, by population. */
    public static Umlageschluessel nach(Gewicht gewicht) {
        return new Umlageschluessel(vorhandenes(gewicht), "");
    }

    /**
     * By shares of one's own, whatever the year; Kreise without go by a weight of the crosswalk.
     *
     * @param quelle where the shares are from, for the way back to the cells
     * @param anteile old key to new key to share
     * @throws IllegalArgumentException if a share is negative, or the shares of a Kreis do not sum to 1
     */
    public static Umlageschluessel eigene(String quelle, Map<String, Map<String, Double>> anteile, Gewicht sonst) {
        Umlageschluessel neue = new Umlageschluessel(vorhandenes(sonst), Pflichtangabe.von(quelle, "die Quelle eigener Anteile", "ein Text"));
        Pflichtangabe.von(anteile, "die eigenen Anteile", "alter Schlüssel zu neuem zu Anteil").forEach((alt, ziele) -> {
            double summe = ziele.values().stream().mapToDouble(Double::doubleValue).sum();
            if (!(Math.abs(summe - 1) <= SPIELRAUM) || ziele.values().stream().anyMatch(a -> a < 0)) {
                throw new IllegalArgumentException("Eigene Anteile (" + quelle + ") für " + alt + ": " + new TreeMap<>(ziele)
                        + " ergeben zusammen " + summe + "; gebraucht werden Anteile ab 0, die zusammen 1 ergeben");
            }
            neue.eigene.put(alt, new TreeMap<>(ziele));
        });
        return neue;
    }

    private static Gewicht vorhandenes(Gewicht gewicht) {
        return Pflichtangabe.von(gewicht, "das Gewicht", "FLAECHE, BEVOELKERUNG oder BESCHAEFTIGTE");
    }

    /** A share of a Kreis. */
    record Teil(String alt, double anteil) {
    }

    /** What a target is made of, in order of the old keys; parts of nothing are left out. */
    List<Teil> zu(String ziel, Umsteigeblatt blatt) {
        if (!hatEigene() && istUnveraendert(ziel, blatt.zu(ziel))) {
            return List.of(new Teil(ziel, 1));
        }
        List<Teil> teile = new ArrayList<>();
        for (Umsteigeanteil anteil : blatt.zu(ziel)) {
            if (!eigene.containsKey(anteil.alt())) {
                teile.add(new Teil(anteil.alt(), anteil.istGanz() ? 1 : wert(anteil)));
            }
        }
        eigene.forEach((alt, ziele) -> {
            if (!blatt.von(alt).isEmpty() && ziele.getOrDefault(ziel, 0.0) > 0) {
                teile.add(new Teil(alt, ziele.get(ziel)));
            }
        });
        teile.removeIf(t -> t.anteil == 0);
        teile.sort(Comparator.comparing(Teil::alt));
        return teile;
    }

    /** Whether there are shares of one's own. */
    boolean hatEigene() {
        return !eigene.isEmpty();
    }

    /** The usual case, made short. */
    private static boolean istUnveraendert(String ziel, List<Umsteigeanteil> anteile) {
        return anteile.size() == 1 && anteile.get(0).alt().equals(ziel) && anteile.get(0).istGanz();
    }

    private double wert(Umsteigeanteil anteil) {
        return anteil.nach(gewicht).orElseGet(() -> anteil.bevoelkerung().orElseThrow());
    }

    /** The targets that own shares name and the sheet does not have. */
    @Nullable String fremdesZiel(Umsteigeblatt blatt) {
        return eigene.values().stream().flatMap(z -> z.keySet().stream()).filter(z -> blatt.zu(z).isEmpty()).findFirst().orElse(null);
    }

    /** Whether employees were asked for in a year that has none. */
    boolean weichtAus(int jahr) {
        return gewicht == Gewicht.BESCHAEFTIGTE && jahr < ERSTES_JAHR_DER_BESCHAEFTIGTEN;
    }

    /** Where the shares of a target are from. */
    String beleg(Umsteigeblatt blatt) {
        String sonst = "nach " + wort(weichtAus(blatt.jahr()) ? Gewicht.BEVOELKERUNG : gewicht) + " am 31.12." + blatt.jahr()
                + ", Umsteigeschlüssel © BBSR Bonn";
        return quelle.isEmpty() ? sonst : "nach " + quelle;
    }

    private static String wort(Gewicht gewicht) {
        return switch (gewicht) {
            case FLAECHE -> "Fläche";
            case BEVOELKERUNG -> "Bevölkerung";
            case BESCHAEFTIGTE -> "Beschäftigten am Arbeitsort";
        };
    }

    @Override
    public boolean equals(@Nullable Object anderes) {
        return anderes instanceof Umlageschluessel g && g.gewicht == gewicht && g.quelle.equals(quelle) && g.eigene.equals(eigene);
    }

    @Override
    public int hashCode() {
        return gewicht.name().hashCode() * 31 + eigene.hashCode();
    }

    @Override
    public String toString() {
        return quelle.isEmpty() ? "nach " + wort(gewicht)
                : String.format(Locale.ROOT, "nach %s für %d Kreise, sonst nach %s", quelle, eigene.size(), wort(gewicht));
    }
}
