package de.bismit.io.bestand;

import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * The compact format of the sample: CSV records whose first field says what they are.
 *
 * <ul>
 *   <li>{@code bismit-beispiel;1}: the first record, with the version
 *   <li>{@code quelle;text}: attribution and licence
 *   <li>{@code lieferung;tabelle;datei;titel;datenstand;gebietsstand;zeichenschema;rundungsbasis;lizenz}, followed by its
 *       {@code zensusbasis;ab;name}, {@code rundung;land;statistik;jahr;basis}, {@code bruch;datum;satz;regel}, {@code angabe;name;wert},
 *       {@code fussnote;bezug;laender;zeitraum;text}
 *   <li>{@code gebiete;schluessel|EBENE|name;…}: the columns of all following rows of the delivery
 *   <li>{@code zeilen;nummer;…}: line numbers of the source, per column
 *   <li>{@code reihe;merkmal;bezeichnung;zeit;spalte;nummer der zeilen;…}: one Merkmal at one time, a cell a column
 * </ul>
 *
 * <p>A cell is the printed number with a decimal point, {@code von:bis} where the print is a span by itself, or {@code ~GRUND}; flags follow a {@code !}; an empty cell is not in the source.
 */
final class Beispielformat {

    static final String KENNUNG = "bismit-beispiel";
    static final String VERSION = "1";

    private Beispielformat() {
    }

    static String zelle(Wert wert) {
        if (wert.gruende().equals(Set.of(Grund.NICHT_GELADEN))) {
            return "";
        }
        String inhalt = wert.falte(zahl -> ziffern(zahl.zahl()), spanne -> ziffern(spanne.von()) + ":" + ziffern(spanne.bis()),
                Beispielformat::grund, Beispielformat::grund);
        StringBuilder zeichen = new StringBuilder(inhalt);
        wert.merkzeichen().stream().filter(m -> m != Merkzeichen.AUS_RUNDUNG).forEach(m -> zeichen.append('!').append(m.name()));
        return zeichen.toString();
    }

    private static String ziffern(double zahl) {
        return new BigDecimal(Double.toString(zahl)).stripTrailingZeros().toPlainString();
    }

    private static String grund(Wert wert) {
        return "~" + wert.gruende().iterator().next().name();
    }

    static String ohneMerkzeichen(String zelle) {
        int anfang = zelle.indexOf('!');
        return anfang < 0 ? zelle : zelle.substring(0, anfang);
    }

    static Set<Merkzeichen> merkzeichen(String zelle) {
        int anfang = zelle.indexOf('!');
        EnumSet<Merkzeichen> menge = EnumSet.noneOf(Merkzeichen.class);
        if (anfang >= 0) {
            for (String name : zelle.substring(anfang + 1).split("!")) {
                menge.add(Merkzeichen.valueOf(name));
            }
        }
        return menge;
    }
}
