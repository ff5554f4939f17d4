package de.bismit.io.bestand;

import de.bismit.daten.Messwert;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The compact format of the sample: CSV records whose first field says what they are.
 *
 * <ul>
 *   <li>{@code bismit-beispiel;2}: the first record, with the version
 *   <li>{@code quelle;text}: attribution and licence
 *   <li>{@code lieferung;tabelle;datei;titel;datenstand;gebietsstand;zeichenschema;rundungsbasis;lizenz}, followed by its
 *       {@code zensusbasis;ab;name}, {@code rundung;land;statistik;jahr;basis}, {@code bruch;datum;satz;regel}, {@code angabe;name;wert},
 *       {@code fussnote;bezug;laender;zeitraum;text}
 *   <li>{@code gebiete;schluessel|EBENE|name;…}: the columns of all following rows of the delivery
 *   <li>{@code zeilen;nummer;…}: line numbers of the source, per column
 *   <li>{@code spalte;merkmal;bezeichnung;einheit;faktor;kopf;…}: what the source says about the column of a Merkmal
 *   <li>{@code reihe;merkmal;zeit;spalte;nummer der zeilen;…}: one Merkmal at one time, a cell a column
 * </ul>
 *
 * <p>A cell is the printed number with a decimal point, {@code von:bis} where the print is a span by itself, or {@code ~GRUND};
 * then its printed sign behind a {@code '} where it is not the usual one; then its flags, each behind a {@code !}. An empty cell
 * is not in the source.
 */
final class Beispielformat {

    static final String KENNUNG = "bismit-beispiel";
    static final String VERSION = "2";

    private static final Map<Grund, String> UEBLICHES_ZEICHEN = Map.of(Grund.NICHT_SINNVOLL, "x", Grund.UNMOEGLICH, "x", Grund.UNBEKANNT_ODER_GEHEIM, ".",
            Grund.UNSICHER, "/", Grund.SPAETER, "...", Grund.NICHT_VEROEFFENTLICHT, "-", Grund.KEIN_GEBIET, "-",
            Grund.NULL_ODER_KEIN_GEBIET, "-");

    private Beispielformat() {
    }

    /** @param wert the value before declared rounding makes a span of it */
    static String zelle(Messwert zelle, Wert wert) {
        if (wert.gruende().equals(Set.of(Grund.NICHT_GELADEN))) {
            return "";
        }
        String inhalt = wert.falte(zahl -> ziffern(zahl.zahl()), spanne -> ziffern(spanne.von()) + ":" + ziffern(spanne.bis()),
                Beispielformat::grund, Beispielformat::grund);
        StringBuilder zeichen = new StringBuilder(inhalt);
        String ueblich = wert.hatZahlen() ? "" : UEBLICHES_ZEICHEN.getOrDefault(wert.gruende().iterator().next(), "");
        if (!zelle.zeichen().equals(ueblich)) {
            zeichen.append('\'').append(zelle.zeichen());
        }
        wert.merkzeichen().stream().filter(m -> m != Merkzeichen.AUS_RUNDUNG).forEach(m -> zeichen.append('!').append(m.name()));
        return zeichen.toString();
    }

    private static String ziffern(double zahl) {
        return new BigDecimal(Double.toString(zahl)).stripTrailingZeros().toPlainString();
    }

    private static String grund(Wert wert) {
        return "~" + wert.gruende().iterator().next().name();
    }

    /** The number or {@code ~GRUND} alone. */
    static String inhalt(String zelle) {
        return bis(bis(zelle, '!'), '\'');
    }

    private static String bis(String text, char ende) {
        int i = text.indexOf(ende);
        return i < 0 ? text : text.substring(0, i);
    }

    /** The printed sign; empty for a printed number. */
    static String zeichen(String zelle) {
        String ohne = bis(zelle, '!');
        int anfang = ohne.indexOf('\'');
        if (anfang >= 0) {
            return ohne.substring(anfang + 1);
        }
        return ohne.startsWith("~") ? UEBLICHES_ZEICHEN.getOrDefault(Grund.valueOf(ohne.substring(1)), "") : "";
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
