package de.bismit.io.genesis;

import de.bismit.gebiet.Ebene;

/** What the form of a printed region key tells (Schlüssel). */
final class Schluessel {

    /** The form of a key. */
    enum Form { GUT, NULL_VERLOREN, UNBEKANNT }

    private Schluessel() {
    }

    static Form form(String schluessel) {
        if (schluessel.equals("DG")) {
            return Form.GUT;
        }
        if (!istZahl(schluessel)) {
            return Form.UNBEKANNT;
        }
        return switch (schluessel.length()) {
            case 2, 3, 5, 8, 9, 12 -> Form.GUT;
            case 1, 4, 7, 11 -> Form.NULL_VERLOREN;
            default -> Form.UNBEKANNT;
        };
    }

    static boolean istZahl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The level by length alone, for lists that hold one level per length. */
    static Ebene laengenebene(String schluessel) {
        if (schluessel.isEmpty() || schluessel.equals("DG")) {
            return Ebene.BUND;
        }
        return switch (schluessel.length()) {
            case 2 -> Ebene.LAND;
            case 3 -> Ebene.REGIERUNGSBEZIRK;
            case 5 -> Ebene.KREIS;
            case 8, 12 -> Ebene.GEMEINDE;
            case 9 -> Ebene.GEMEINDEVERBAND;
            default -> Ebene.VERBUND;
        };
    }

    static String textNullVerloren(String schluessel) {
        return "Schlüssel \"" + schluessel + "\" hat seine führende Null verloren, gemeint ist wohl \"0" + schluessel
                + "\"; die Zeile wird verworfen. Die Datei nicht mit einer Tabellenkalkulation öffnen und speichern, "
                + "sondern neu laden";
    }

    static String textUnbekannt(String schluessel) {
        return "\"" + schluessel + "\" ist kein bekannter Regionalschlüssel; erwartet DG oder 2, 3, 5, 8, 9 oder 12 "
                + "Ziffern. Die Zeile bleibt erhalten, wird aber keiner Ebene zugeordnet";
    }
}
