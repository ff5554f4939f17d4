package de.bismit.io.genesis;

import de.bismit.daten.Datenstand;
import de.bismit.daten.Fussnote;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands below the data of a datencsv: notes, copyright and licence, date of export. */
final class Fusszeilen {

    private static final Pattern STAND = Pattern.compile(
            "Stand:\\s*(\\d{2})\\.(\\d{2})\\.(\\d{4})(?:\\s*/\\s*(\\d{2}):(\\d{2})(?::(\\d{2}))?)?.*");

    private final List<Fussnote> fussnoten = new ArrayList<>();
    private final List<String> lizenz = new ArrayList<>();
    private @Nullable Datenstand stand;
    private @Nullable String unlesbarerStand;

    private Fusszeilen() {
    }

    static Fusszeilen lies(Textzeilen zeilen, int von) {
        Fusszeilen fuss = new Fusszeilen();
        for (int zeile = von; zeile < zeilen.anzahl();) {
            List<String> block = new ArrayList<>();
            zeile = liesBlock(zeilen, zeile, block);
            fuss.ordneEin(block);
        }
        return fuss;
    }

    /** A quoted block of lines, or lines up to the next quote; the number of the line after it. */
    private static int liesBlock(Textzeilen zeilen, int von, List<String> block) {
        String erste = zeilen.text(von);
        if (!erste.startsWith("\"")) {
            block.add(erste.replaceAll(";+$", ""));
            return von + 1;
        }
        int zeile = von;
        boolean offen = false;
        do {
            String text = zeilen.text(zeile++);
            offen ^= text.chars().filter(c -> c == '"').count() % 2 == 1;
            block.add(offen ? text : text.replaceAll("\";+$", "\""));
        } while (offen && zeile < zeilen.anzahl());
        block.set(0, block.get(0).substring(1));
        int letzte = block.size() - 1;
        if (!offen && block.get(letzte).endsWith("\"")) {
            block.set(letzte, block.get(letzte).substring(0, block.get(letzte).length() - 1));
        }
        block.replaceAll(text -> text.replace("\"\"", "\""));
        return zeile;
    }

    private void ordneEin(List<String> block) {
        String anfang = block.get(0).strip();
        if (anfang.startsWith("Stand:")) {
            liesStand(anfang);
        } else if (anfang.startsWith("©") || anfang.startsWith("(C)") || block.stream().anyMatch(z -> z.contains("Datenlizenz"))) {
            lizenz.add(String.join(" ", block).strip());
        } else if (!String.join("", block).isBlank()) {
            fussnoten.addAll(Fussnotenleser.lies(block));
        }
    }

    private void liesStand(String text) {
        Matcher m = STAND.matcher(text);
        try {
            if (m.matches()) {
                stand = new Datenstand(LocalDateTime.of(zahl(m, 3), zahl(m, 2), zahl(m, 1), zahl(m, 4), zahl(m, 5), zahl(m, 6)));
                return;
            }
        } catch (DateTimeException keinDatum) {
            // falls through: a date that does not exist is as unknown as none
        }
        unlesbarerStand = text;
    }

    private static int zahl(Matcher m, int gruppe) {
        return m.group(gruppe) == null ? 0 : Integer.parseInt(m.group(gruppe));
    }

    List<Fussnote> fussnoten() {
        return fussnoten;
    }

    String lizenz() {
        return String.join(" ", lizenz);
    }

    Optional<Datenstand> stand() {
        return Optional.ofNullable(stand);
    }

    Optional<String> unlesbarerStand() {
        return Optional.ofNullable(unlesbarerStand);
    }
}
