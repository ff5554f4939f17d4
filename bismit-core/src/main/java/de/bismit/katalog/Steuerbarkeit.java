package de.bismit.katalog;

/**
 * Whether one Kommune can steer a Kennzahl, and why (Steuerbarkeit).
 *
 * @param urteil yes, no or unknown
 * @param grund in a sentence, with its source where a Kommune said so itself
 */
public record Steuerbarkeit(Urteil urteil, String grund) {

    /** Yes, no, or unknown. */
    public enum Urteil {
        /** It can. */
        STEUERBAR("steuerbar"),
        /** It cannot. */
        NICHT_STEUERBAR("nicht steuerbar"),
        /** Nothing says so. */
        UNBEKANNT("ungeprüft");

        private final String anzeige;

        Urteil(String anzeige) {
            this.anzeige = anzeige;
        }

        /** In German, for readers. */
        public String anzeige() {
            return anzeige;
        }
    }

    static Steuerbarkeit of(boolean steuerbar, String grund) {
        return new Steuerbarkeit(steuerbar ? Urteil.STEUERBAR : Urteil.NICHT_STEUERBAR, grund);
    }

    static Steuerbarkeit unbekannt(String grund) {
        return new Steuerbarkeit(Urteil.UNBEKANNT, grund);
    }

    /** Whether it can. */
    public boolean steuerbar() {
        return urteil == Urteil.STEUERBAR;
    }

    @Override
    public String toString() {
        return urteil.anzeige() + " (" + grund + ")";
    }
}
