package de.bismit.harmonisierung;

import de.bismit.internal.Ressource;

/**
 * Where a fact is from and how sure it is (Nachweis).
 *
 * @param quelle the source
 * @param provenienz {@code verified} (the source was read), {@code recalled} (from memory), or a mixture that says which part is which
 */
public record Nachweis(String quelle, String provenienz) {

    static Nachweis aus(Ressource.Zeile zeile) {
        return new Nachweis(zeile.text("quelle"), zeile.pflicht("provenienz"));
    }

    /** Whether the whole fact was read in its source, nothing from memory. */
    public boolean istGeprueft() {
        return provenienz.startsWith("verified") && !provenienz.contains("recalled");
    }

    @Override
    public String toString() {
        return (quelle.isEmpty() ? "ohne Quelle" : quelle) + " (" + provenienz + ")";
    }
}
