package de.bismit.io.bericht;

import de.bismit.gebiet.Gebiet;

/** What a territory is in a report (Gebietsrolle): one of those compared, or what they are seen beside. */
public enum Gebietsrolle {
    /** One of the Kommunen compared. */
    KOMMUNE,
    /** The Revier or Verbund they form. */
    REGION,
    /** A Land they lie in. */
    LAND,
    /** Germany. */
    BUND;

    /** The role of a territory in the table of a region. */
    static Gebietsrolle von(Gebiet gebiet) {
        return switch (gebiet.ebene()) {
            case BUND -> BUND;
            case LAND -> LAND;
            case VERBUND -> REGION;
            default -> KOMMUNE;
        };
    }

    /** Whether this is the frame rather than one of those compared: its level is that of a Land or above. */
    public boolean istRahmen() {
        return this == LAND || this == BUND;
    }
}
