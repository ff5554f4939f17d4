package de.bismit.io.genesis;

import de.bismit.io.tabelle.Einheiten;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines before the data of a datencsv: code, title, header (Tabellenkopf). Neither has a fixed length: the header
 * begins with the first line whose first cell is empty, and its leading empty cells are the key columns.
 */
final class Tabellenkopf {

    /** A word divided at the end of a line, unlike the dash of "- Stichtag 31.12. -". */
    private static final Pattern GETRENNT = Pattern.compile("\\p{L}-$");

    private final List<String> titel = new ArrayList<>();
    private final List<List<String>> stufen = new ArrayList<>();
    private String code = "";
    private int schluesselspalten = Integer.MAX_VALUE;
    private int breite;
    private int ersteDatenzeile;

    private Tabellenkopf() {
    }

    /** Reads the header, or nothing if there is none before the data end. */
    static Optional<Tabellenkopf> lies(Textzeilen zeilen) {
        Tabellenkopf kopf = new Tabellenkopf();
        Feldteiler felder = new Feldteiler();
        int zeile = 0;
        while (zeile < zeilen.anzahl() && zeilen.istLeer(zeile)) {
            zeile++;
        }
        felder.teile(zeilen, zeile);
        kopf.code = felder.text(0).substring(felder.text(0).indexOf(':') + 1).strip();
        zeile++;
        while (zeile < zeilen.anzahl() && !beginntKopf(zeilen, zeile)) {
            if (Datenende.ist(zeilen, zeile)) {
                return Optional.empty();
            }
            kopf.nimmTitel(zeilen, zeile++, felder);
        }
        while (zeile < zeilen.anzahl() && (beginntKopf(zeilen, zeile) || zeilen.istLeer(zeile))) {
            kopf.nimmStufe(zeilen, zeile++, felder);
        }
        kopf.ersteDatenzeile = zeile;
        return kopf.stufen.isEmpty() || kopf.schluesselspalten >= kopf.breite ? Optional.empty() : Optional.of(kopf);
    }

    private static boolean beginntKopf(Textzeilen zeilen, int zeile) {
        return zeilen.bis(zeile) > zeilen.von(zeile) && zeilen.zeichen[zeilen.von(zeile)] == ';'
                && !zeilen.istLeer(zeile);
    }

    private void nimmTitel(Textzeilen zeilen, int zeile, Feldteiler felder) {
        List<String> teile = new ArrayList<>();
        int n = felder.teile(zeilen, zeile);
        for (int i = 0; i < n; i++) {
            teile.add(felder.text(i).strip());
        }
        String text = String.join(";", teile).replaceAll(";+$", "");
        if (!text.isEmpty()) {
            titel.add(text);
        }
    }

    private void nimmStufe(Textzeilen zeilen, int zeile, Feldteiler felder) {
        if (zeilen.istLeer(zeile)) {
            return;
        }
        List<String> stufe = new ArrayList<>();
        int n = felder.teile(zeilen, zeile);
        for (int i = 0; i < n; i++) {
            stufe.add(felder.text(i).strip());
        }
        int leere = 0;
        while (stufe.get(leere).isEmpty()) {
            leere++;
        }
        schluesselspalten = Math.min(schluesselspalten, leere);
        breite = Math.max(breite, n);
        stufen.add(stufe);
    }

    String code() {
        return code;
    }

    List<String> titel() {
        return titel;
    }

    /** How many columns come before the values. */
    int schluesselspalten() {
        return schluesselspalten;
    }

    /** How many columns there are. */
    int breite() {
        return breite;
    }

    int ersteDatenzeile() {
        return ersteDatenzeile;
    }

    /** The time of a title line that says nothing else: {@code 2015}, {@code 09.05.2011}. */
    Optional<Zeitbezug> titelzeit() {
        for (int i = titel.size() - 1; i >= 0; i--) {
            Optional<Zeitbezug> zeit = Zeitbezug.lies(titel.get(i));
            if (zeit.isPresent()) {
                return zeit;
            }
        }
        return Optional.empty();
    }

    /** The columns as the header describes them. */
    Spaltenkoepfe spaltenkoepfe(boolean zeitImKopfSuchen, boolean einheitInZeilen) {
        int zeitstufe = zeitImKopfSuchen ? zeitstufe() : -1;
        @Nullable String[] mass = mass();
        int einheitsstufe = mass != null || einheitInZeilen ? -1 : einheitsstufe(zeitstufe);
        List<List<String>> pfade = new ArrayList<>();
        List<String> einheiten = new ArrayList<>();
        List<Zeitbezug> zeiten = new ArrayList<>();
        for (int spalte = schluesselspalten; spalte < breite; spalte++) {
            List<String> pfad = new ArrayList<>();
            if (mass != null) {
                pfad.add(mass[0]);
            }
            for (int i = 0; i < stufen.size(); i++) {
                String text = zelle(i, spalte);
                if (i != zeitstufe && i != einheitsstufe && !text.isEmpty()) {
                    pfad.add(text);
                }
            }
            pfade.add(pfad);
            einheiten.add(mass != null ? mass[1] : einheitsstufe >= 0 ? zelle(einheitsstufe, spalte) : "");
            if (zeitstufe >= 0) {
                zeiten.add(Zeitbezug.lies(zelle(zeitstufe, spalte)).orElseThrow());
            }
        }
        return new Spaltenkoepfe(pfade, einheiten, zeiten);
    }

    private String zelle(int stufe, int spalte) {
        List<String> zellen = stufen.get(stufe);
        return spalte < zellen.size() ? zellen.get(spalte) : "";
    }

    /** Measure and unit of a title line "NAME (EINHEIT)"; the lines are hard wraps of one text. */
    private String @Nullable [] mass() {
        for (int i = titel.size() - 1; i >= 0; i--) {
            String zeile = titel.get(i);
            int klammer = zeile.endsWith(")") ? zeile.lastIndexOf('(') : -1;
            if (klammer >= 0 && Einheiten.kennt(zeile.substring(klammer + 1, zeile.length() - 1))) {
                String name = name(zeile.substring(0, klammer).strip(), i);
                return name.isEmpty() ? null : new String[] {name, zeile.substring(klammer + 1, zeile.length() - 1).strip()};
            }
        }
        return null;
    }

    /**
     * The name of the measure that ends in a line. Where it began in the line before is seen only if nothing but the unit was left
     * or a word is divided; any other line before is the name of the statistic.
     */
    private String name(String ende, int zeile) {
        if (zeile == 0) {
            return ende;
        }
        String davor = titel.get(zeile - 1);
        if (ende.isEmpty()) {
            return davor;
        }
        return GETRENNT.matcher(davor).find() ? Fussnotenleser.verbinde(List.of(davor, ende), 0, 2) : ende;
    }

    private int zeitstufe() {
        for (int i = 0; i < stufen.size(); i++) {
            if (istZeitstufe(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean istZeitstufe(int stufe) {
        for (int spalte = schluesselspalten; spalte < breite; spalte++) {
            if (Zeitbezug.lies(zelle(stufe, spalte)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The last level, unless it holds times or is the only one and names no unit at all. */
    private int einheitsstufe(int zeitstufe) {
        int letzte = stufen.size() - 1;
        if (letzte == zeitstufe || istZeitstufe(letzte)) {
            return -1;
        }
        boolean andereStufen = letzte > (zeitstufe >= 0 ? 1 : 0);
        return andereStufen || nenntEinheit(letzte) ? letzte : -1;
    }

    private boolean nenntEinheit(int stufe) {
        for (int spalte = schluesselspalten; spalte < breite; spalte++) {
            if (Einheiten.kennt(zelle(stufe, spalte))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The value columns: header paths, units, and times if the header holds them.
     *
     * @param pfade measure of the title and levels without time and unit
     * @param einheiten units as printed, empty where there is none
     * @param zeiten one per column, or none at all
     */
    record Spaltenkoepfe(List<List<String>> pfade, List<String> einheiten, List<Zeitbezug> zeiten) {
    }
}
