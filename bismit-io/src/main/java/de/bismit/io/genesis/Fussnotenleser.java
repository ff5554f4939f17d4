package de.bismit.io.genesis;

import de.bismit.daten.Fussnote;
import de.bismit.gebiet.Land;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a block of notes apart: by {@code zu "…":}, then by the Länder a note begins with ("Sachsen (ab 2011): …"). Hard
 * line breaks and hyphenation are undone; every word of the block ends up in a note, the Länder too.
 */
final class Fussnotenleser {

    private static final Set<String> GANZE_TABELLE = Set.of("gesamte tabelle", "gesamter tabelle", "tabelle gesamt",
            "gesamttabelle", "tabelle");
    private static final Map<String, Land> DRUCKFEHLER = Map.of("Baden- Württemberg", Land.BADEN_WUERTTEMBERG,
            "Nordrhein-Westalen", Land.NORDRHEIN_WESTFALEN, "NRW", Land.NORDRHEIN_WESTFALEN,
            "Niedersachen", Land.NIEDERSACHSEN);
    private static final String NAME = Stream.concat(Stream.of(Land.values()).map(Land::anzeigename),
                    Stream.concat(DRUCKFEHLER.keySet().stream(), Stream.of("Deutschland", "alle Länder", "Bund")))
            .sorted(Comparator.comparing(String::length).reversed())   // Sachsen-Anhalt before Sachsen
            .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    private static final String KLAMMER = "(?:\\s*\\([^()]{2,80}\\))?";
    private static final Pattern VORSATZ = Pattern.compile("(?:\\([^()]{2,40}\\)\\s*)?" + NAME + KLAMMER
            + "(?:(?:,| und| sowie| bzw\\.)\\s*" + NAME + KLAMMER + ")*\\s*:(?:\\s*\\([^()]{2,40}\\):)?");
    private static final Pattern LAND = Pattern.compile(NAME);
    private static final Pattern ZEITRAUM = Pattern.compile("\\(([^()]*\\d{4}[^()]*)\\)");
    private static final Pattern BEZUG = Pattern.compile("zu (?:[A-Z]\\p{L}+ )?\\s*\"(.+?)\"\\s*(:|$)\\s*(.*)");
    private static final int LAENGSTER_BEZUG = 4;
    private static final int LAENGSTER_VORSATZ = 6;
    private static final int DRUCKBREITE = 58;

    private final List<Fussnote> fussnoten = new ArrayList<>();
    private final List<String> absatz = new ArrayList<>();
    private String bezug = "";

    private Fussnotenleser() {
    }

    static List<Fussnote> lies(List<String> zeilen) {
        Fussnotenleser leser = new Fussnotenleser();
        for (int i = 0; i < zeilen.size();) {
            i = leser.liesZeile(zeilen, i);
        }
        leser.schliesse();
        return leser.fussnoten;
    }

    private int liesZeile(List<String> zeilen, int i) {
        String zeile = zeilen.get(i).strip();
        if (zeile.isEmpty()) {
            schliesse();
            return i + 1;
        }
        if (zeile.startsWith("zu ")) {
            int danach = liesBezug(zeilen, i);
            if (danach > i) {
                return danach;
            }
        }
        if (!absatz.isEmpty() && VORSATZ.matcher(verbinde(zeilen, i, LAENGSTER_VORSATZ)).lookingAt()
                && !vorsatzGehtWeiter(zeilen, i)) {
            schliesse();
        }
        absatz.add(zeilen.get(i));
        return i + 1;
    }

    /** Whether the list of Länder that begins the paragraph was wrapped and goes on in this line. */
    private boolean vorsatzGehtWeiter(List<String> zeilen, int i) {
        Matcher vorsatz = VORSATZ.matcher(verbinde(zeilen, i - absatz.size(), absatz.size() + LAENGSTER_VORSATZ));
        return vorsatz.lookingAt() && vorsatz.end() > verbinde(absatz, 0, absatz.size()).length();
    }

    /** Reads {@code zu "…":}, which may be wrapped; the index after it, or the same if it is none. */
    private int liesBezug(List<String> zeilen, int i) {
        for (int n = 1; n <= LAENGSTER_BEZUG && i + n <= zeilen.size(); n++) {
            Matcher m = BEZUG.matcher(verbinde(zeilen, i, n));
            if (m.matches()) {
                schliesse();
                String name = m.group(1).strip();
                bezug = GANZE_TABELLE.contains(name.toLowerCase(Locale.ROOT)) ? "" : name;
                if (!m.group(3).isEmpty()) {
                    absatz.add(m.group(3));
                }
                return i + n;
            }
        }
        return i;
    }

    private void schliesse() {
        if (absatz.isEmpty()) {
            return;
        }
        String text = verbinde(absatz, 0, absatz.size());
        absatz.clear();
        Matcher vorsatz = VORSATZ.matcher(text);
        String kopf = vorsatz.lookingAt() ? vorsatz.group() : "";
        List<Land> laender = laender(kopf);
        fussnoten.add(new Fussnote(bezug, laender, zeitraum(kopf, laender.size()), text));
    }

    private static List<Land> laender(String kopf) {
        Set<Land> laender = new LinkedHashSet<>();
        Matcher m = LAND.matcher(kopf);
        while (m.find()) {
            String name = m.group();
            Stream.of(Land.values()).filter(land -> land.anzeigename().equals(name) || land == DRUCKFEHLER.get(name))
                    .forEach(laender::add);
        }
        return List.copyOf(laender);
    }

    /** The years in brackets if they stand before or after all Länder; those of single Länder are left to the text. */
    private static String zeitraum(String kopf, int laender) {
        Set<String> zeitraeume = new LinkedHashSet<>();
        boolean amRand = false;
        Matcher m = ZEITRAUM.matcher(kopf);
        while (m.find()) {
            zeitraeume.add(m.group(1).strip());
            amRand = m.start() == 0 || kopf.substring(m.end()).isBlank() || kopf.substring(m.end()).strip().equals(":");
        }
        return zeitraeume.size() == 1 && (amRand || laender <= 1) ? zeitraeume.iterator().next() : "";
    }

    /** Joins lines that the print broke: a hyphen before a small letter goes, one before a capital stays. */
    static String verbinde(List<String> zeilen, int von, int hoechstens) {
        StringBuilder text = new StringBuilder();
        for (int i = von; i < Math.min(zeilen.size(), von + hoechstens); i++) {
            String zeile = zeilen.get(i).strip();
            if (zeile.isEmpty()) {
                break;
            }
            haengeAn(text, zeile, i > von ? zeilen.get(i - 1).strip() : "");
        }
        return text.toString();
    }

    private static void haengeAn(StringBuilder text, String zeile, String vorige) {
        boolean getrennt = vorige.length() > 1 && vorige.endsWith("-")
                && Character.isLetter(vorige.charAt(vorige.length() - 2));
        boolean adresse = vorige.length() >= DRUCKBREITE && vorige.indexOf(' ') < 0 && zeile.indexOf(' ') < 0;
        if (getrennt && Character.isLowerCase(zeile.charAt(0)) && !zeile.matches("(?:und|oder|bzw\\.|sowie)\\b.*")) {
            text.setLength(text.length() - 1);
        } else if (!text.isEmpty() && !adresse && !(getrennt && Character.isUpperCase(zeile.charAt(0)))) {
            text.append(' ');
        }
        text.append(zeile);
    }
}
