package de.bismit.gebiet;

import java.util.Arrays;
import java.util.Optional;

/** The sixteen Länder, in the order of their keys. */
public enum Land {
    SCHLESWIG_HOLSTEIN("01", "SH", "Schleswig-Holstein"),
    HAMBURG("02", "HH", "Hamburg"),
    NIEDERSACHSEN("03", "NI", "Niedersachsen"),
    BREMEN("04", "HB", "Bremen"),
    NORDRHEIN_WESTFALEN("05", "NW", "Nordrhein-Westfalen"),
    HESSEN("06", "HE", "Hessen"),
    RHEINLAND_PFALZ("07", "RP", "Rheinland-Pfalz"),
    BADEN_WUERTTEMBERG("08", "BW", "Baden-Württemberg"),
    BAYERN("09", "BY", "Bayern"),
    SAARLAND("10", "SL", "Saarland"),
    BERLIN("11", "BE", "Berlin"),
    BRANDENBURG("12", "BB", "Brandenburg"),
    MECKLENBURG_VORPOMMERN("13", "MV", "Mecklenburg-Vorpommern"),
    SACHSEN("14", "SN", "Sachsen"),
    SACHSEN_ANHALT("15", "ST", "Sachsen-Anhalt"),
    THUERINGEN("16", "TH", "Thüringen");

    private static final Land[] ALLE = values();   // asked for every value; values() copies

    private final String schluessel;
    private final String kuerzel;
    private final String anzeigename;

    Land(String schluessel, String kuerzel, String anzeigename) {
        this.schluessel = schluessel;
        this.kuerzel = kuerzel;
        this.anzeigename = anzeigename;
    }

    /** The Land a key lies in, told by its first two digits; nothing for {@code DG} or an unknown number. */
    public static Optional<Land> vonSchluessel(String ags) {
        for (Land land : ALLE) {
            if (ags.startsWith(land.schluessel)) {
                return Optional.of(land);
            }
        }
        return Optional.empty();
    }

    /** The Land of an abbreviation such as {@code SN}; upper or lower case. */
    public static Optional<Land> vonKuerzel(String kuerzel) {
        return Arrays.stream(values()).filter(land -> land.kuerzel.equalsIgnoreCase(kuerzel)).findFirst();
    }

    /** Two digits, for instance {@code 14}. */
    public String schluessel() {
        return schluessel;
    }

    /** Two letters, for instance {@code SN}. */
    public String kuerzel() {
        return kuerzel;
    }

    /** The name as people write it, for instance {@code Sachsen}. */
    public String anzeigename() {
        return anzeigename;
    }
}
