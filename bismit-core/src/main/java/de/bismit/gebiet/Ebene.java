package de.bismit.gebiet;

import java.util.Locale;

/** The level of a Gebiet (Ebene), from high to low; a Verbund, any named set of Kreise, comes last. */
public enum Ebene {
    /** Germany. */
    BUND,
    /** A Land. */
    LAND,
    /** A Regierungsbezirk or the Statistische Region published in its place. */
    REGIERUNGSBEZIRK,
    /** A Kreis or a kreisfreie Stadt. */
    KREIS,
    /** A Gemeindeverband. */
    GEMEINDEVERBAND,
    /** A Gemeinde. */
    GEMEINDE,
    /** A named set of Kreise, for instance a Revier. */
    VERBUND;

    private static final String BUNDESKENNUNG = "DG";

    /** The level that form and length of a key suggest; refuses what is no Amtlicher Gemeindeschlüssel. */
    static Ebene vonSchluessel(String schluessel) {
        if (BUNDESKENNUNG.equals(schluessel)) {
            return BUND;
        }
        if (schluessel.isEmpty() || !nurZiffern(schluessel)) {
            throw new IllegalArgumentException("Gebietsschlüssel '" + schluessel + "' ist weder DG noch eine Folge von "
                    + "Ziffern; gebraucht werden DG oder 2, 3, 5 oder 8 Ziffern");
        }
        return vonLaenge(schluessel);
    }

    /** ASCII digits only: Character.isDigit would let Arabic ones pass. */
    private static boolean nurZiffern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Ebene vonLaenge(String schluessel) {
        return switch (schluessel.length()) {
            case 2 -> LAND;
            case 3 -> REGIERUNGSBEZIRK;
            case 5 -> KREIS;
            case 8 -> GEMEINDE;
            case 1, 4, 7 -> throw falscheLaenge(schluessel, "; führende Null verloren? gemeint 0" + schluessel);
            default -> throw falscheLaenge(schluessel, "");
        };
    }

    private static IllegalArgumentException falscheLaenge(String schluessel, String hinweis) {
        return new IllegalArgumentException(String.format(Locale.ROOT,
                "Gebietsschlüssel '%s' hat die Länge %d; es gibt DG (Deutschland), 2 (Land), 3 (Regierungsbezirk), "
                        + "5 (Kreis) und 8 Ziffern (Gemeinde)%s", schluessel, schluessel.length(), hinweis));
    }
}
