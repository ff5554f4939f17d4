package de.bismit.katalog;

/**
 * The place of a Kennzahl in a {@link Gliederung} (Einordnung).
 *
 * @param gliederung the id of the Gliederung
 * @param themenfeld the id of the Themenfeld in it
 * @param rang whether it belongs to the core
 * @param beleg who says so: {@code verified}, {@code eigene Zuordnung}
 */
public record Einordnung(String gliederung, String themenfeld, Rang rang, String beleg) {

    /** Core or supplementary. */
    public enum Rang {
        /** Belongs to the core (Kernkennzahl). */
        KERN("Kernkennzahl"),
        /** Supplements it (Ergänzungskennzahl). */
        ERGAENZUNG("Ergänzungskennzahl"),
        /** Nothing says so. */
        OFFEN("nicht festgelegt");

        private final String anzeige;

        Rang(String anzeige) {
            this.anzeige = anzeige;
        }

        /** In German, for readers. */
        public String anzeige() {
            return anzeige;
        }
    }

    /** A place without a rank. */
    public static Einordnung of(String gliederung, String themenfeld) {
        return new Einordnung(gliederung, themenfeld, Rang.OFFEN, "");
    }
}
