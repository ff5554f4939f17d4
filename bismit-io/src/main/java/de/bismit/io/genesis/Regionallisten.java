package de.bismit.io.genesis;

import de.bismit.gebiet.Ebene;
import java.util.regex.Pattern;

/** The code lists of flat files that hold regions, and the level they tell. */
final class Regionallisten {

    private static final Pattern LISTE = Pattern.compile(
            "DINSG|DLAND\\w*|REGBEZ\\w*|KREISE\\w*|GEMEIN\\d*|STATREG\\w*|NUTS\\w*|GEO(?:DL|BL|RB|LK|GM|GV|VB|VG|SB)\\d*");

    private Regionallisten() {
    }

    static boolean ist(String liste) {
        return LISTE.matcher(liste).matches();
    }

    /**
     * The level of a key in a list. Old files keep DG, Länder and Regierungsbezirke in the list of the Kreise, so short keys
     * speak by their length; an eight-digit key among the Kreise is a Kreis.
     */
    static Ebene ebene(String liste, String schluessel) {
        Ebene laenge = Schluessel.laengenebene(schluessel);
        if (laenge.compareTo(Ebene.REGIERUNGSBEZIRK) <= 0 || Schluessel.form(schluessel) != Schluessel.Form.GUT) {
            return laenge;
        }
        if (liste.startsWith("KREISE") || liste.startsWith("GEOLK")) {
            return Ebene.KREIS;
        }
        if (liste.startsWith("GEMEIN") || liste.startsWith("GEOGM")) {
            return Ebene.GEMEINDE;
        }
        if (liste.startsWith("GEOGV") || liste.startsWith("GEOVB") || liste.startsWith("GEOVG")) {
            return Ebene.GEMEINDEVERBAND;
        }
        return liste.startsWith("GEORB") || liste.startsWith("REGBEZ") ? Ebene.REGIERUNGSBEZIRK : laenge;
    }
}
