package de.bismit.index;

import java.util.List;

/** The number whose variance is traced back to choices (Zielgröße). */
public final class Zielgroesse {

    @FunctionalInterface
    private interface Groesse {
        double von(List<String> einheiten, int[] nominell, double[] werte);
    }

    private final String name;
    private final Groesse groesse;

    private Zielgroesse(String name, Groesse groesse) {
        this.name = name;
        this.groesse = groesse;
    }

    /** By how many places the units move on average against the index as it is. */
    public static Zielgroesse mittlereRangaenderung() {
        return new Zielgroesse("mittlere Rangänderung", (einheiten, nominell, werte) -> Rangfolge.mittlereAenderung(nominell, Rangfolge.von(werte)));
    }

    /** The place of a unit. */
    public static Zielgroesse rang(String einheit) {
        return new Zielgroesse("Rang " + einheit, (einheiten, nominell, werte) -> Rangfolge.von(werte)[stelle(einheiten, einheit)]);
    }

    /** The index of a unit; meaningful only if all variants are on one scale. */
    public static Zielgroesse wert(String einheit) {
        return new Zielgroesse("Wert " + einheit, (einheiten, nominell, werte) -> {
            double wert = werte[stelle(einheiten, einheit)];
            if (Double.isNaN(wert)) {
                throw new IllegalArgumentException("Einheit " + einheit + " hat in einer Variante keinen Wert: erwartet eine, die immer einen hat");
            }
            return wert;
        });
    }

    private static int stelle(List<String> einheiten, String einheit) {
        int stelle = einheiten.indexOf(einheit);
        if (stelle < 0) {
            throw new IllegalArgumentException("Einheit " + einheit + " ist nicht in der Tafel; vorhanden: " + einheiten);
        }
        return stelle;
    }

    double von(List<String> einheiten, int[] nominell, double[] werte) {
        return groesse.von(einheiten, nominell, werte);
    }

    @Override
    public String toString() {
        return name;
    }
}
