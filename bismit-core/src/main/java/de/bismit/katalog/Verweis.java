package de.bismit.katalog;

/**
 * A link from one Kennzahl to another (Verweis).
 *
 * @param art what the one is to the other
 * @param ziel the id of the other
 */
public record Verweis(Art art, String ziel) {

    /** What the one is to the other. */
    public enum Art {
        /** It is a part of the other: girls of all pupils, one Abschluss of all. */
        TEIL_VON("Teil von"),
        /** It measures the same by another definition; never mix the two. */
        VARIANTE_VON("Variante von"),
        /** It is the denominator of the other. */
        NENNER_VON("Nenner von");

        private final String anzeige;

        Art(String anzeige) {
            this.anzeige = anzeige;
        }

        /** In German, for readers. */
        public String anzeige() {
            return anzeige;
        }
    }

    @Override
    public String toString() {
        return art.anzeige() + " " + ziel;
    }
}
