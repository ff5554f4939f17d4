package de.bismit.gebiet;

import java.util.Comparator;
import java.util.Optional;

/**
 * An Amtlicher Gemeindeschlüssel: {@code DG} for Germany, 2 digits a Land, 3 a Regierungsbezirk, 5 a Kreis,
 * 8 a Gemeinde.
 *
 * <pre>{@code
 * Ags.of("15088").laengenEbene()   // KREIS
 * Ags.of("15088").land()           // Optional[SACHSEN_ANHALT]
 * }</pre>
 *
 * <p>The level that counts is told by the source: official Kreis columns carry some keys of eight digits
 * ({@code 05334002} Aachen). {@link #laengenEbene()} says only what the length suggests.
 *
 * @param schluessel the key with its leading zero
 */
public record Ags(String schluessel) implements Comparable<Ags> {

    /** Germany, {@code DG}. */
    public static final Ags DEUTSCHLAND = new Ags("DG");

    private static final Comparator<Ags> ORDNUNG =
            Comparator.comparing(Ags::laengenEbene).thenComparing(Ags::schluessel);

    /** Refuses what is neither {@code DG} nor 2, 3, 5 or 8 digits. */
    public Ags {
        Ebene.vonSchluessel(schluessel);
    }

    /** A key from its text. */
    public static Ags of(String schluessel) {
        return new Ags(schluessel);
    }

    /** A key from text, or nothing if the text is none. */
    public static Optional<Ags> versuche(String text) {
        try {
            return Optional.of(new Ags(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The level that the length suggests. */
    public Ebene laengenEbene() {
        return Ebene.vonSchluessel(schluessel);
    }

    /** The Land, nothing for Germany and for numbers that no Land has. */
    public Optional<Land> land() {
        return Land.vonSchluessel(schluessel);
    }

    /** Level first, then key: the Kreise of a Land lie side by side. */
    @Override
    public int compareTo(Ags other) {
        return ORDNUNG.compare(this, other);
    }

    /** Written out: asked all the time, and a fresh JVM links those a record gets at a cost. */
    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Ags a && a.schluessel.equals(schluessel);
    }

    @Override
    public int hashCode() {
        return schluessel.hashCode();
    }

    @Override
    public String toString() {
        return schluessel;
    }
}
