package de.bismit.gebiet;

/**
 * A system of keys for Gebiete (Schlüsselsystem). The set is open: an office may name its own.
 *
 * @param kennung short name, for instance {@code AGS}
 */
public record Schluesselsystem(String kennung) {

    /** Amtlicher Gemeindeschlüssel, see {@link Ags}. */
    public static final Schluesselsystem AGS = new Schluesselsystem("AGS");
    /** Amtlicher Regionalschlüssel, 12 digits with the Gemeindeverband. */
    public static final Schluesselsystem ARS = new Schluesselsystem("ARS");
    /** The European NUTS codes. */
    public static final Schluesselsystem NUTS = new Schluesselsystem("NUTS");
    /** Bezirke of the Agenturen für Arbeit. */
    public static final Schluesselsystem AGENTURBEZIRK = new Schluesselsystem("AGENTURBEZIRK");
    /** Named sets of Kreise such as a Revier. */
    public static final Schluesselsystem VERBUND = new Schluesselsystem("VERBUND");

    /** Refuses a blank name. */
    public Schluesselsystem {
        if (kennung.isBlank()) {
            throw new IllegalArgumentException("Ein Schlüsselsystem braucht eine Kennung, zum Beispiel AGS");
        }
    }

    @Override
    public String toString() {
        return kennung;
    }
}
