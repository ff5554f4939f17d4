package de.bismit.io.genesis;

import de.bismit.daten.Zeichenschema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The legend of signs below the data of a datencsv, if there is one: {@code Zeichenerklärung: 0 = genau null, g = …}. It
 * names a scheme only if all its signs belong to that one and to no other; signs in cells say nothing.
 */
final class Zeichenlegende {

    private static final String ANFANG = "zeichenerklärung";
    private static final Pattern ERKLAERUNG = Pattern.compile("(?<![^\\s,;\"])(\\(\\)|\\.{3}|[^\\s,;\"=]{1,2}) = ");

    private final Set<String> zeichen;
    private final int zeile;

    private Zeichenlegende(Set<String> zeichen, int zeile) {
        this.zeichen = zeichen;
        this.zeile = zeile;
    }

    static Zeichenlegende lies(Textzeilen zeilen, int von) {
        Set<String> zeichen = new LinkedHashSet<>();
        int anfang = von;
        while (anfang < zeilen.anzahl() && !zeilen.text(anfang).toLowerCase(Locale.ROOT).contains(ANFANG)) {
            anfang++;
        }
        for (int zeile = anfang; zeile < zeilen.anzahl() && !zeilen.istLeer(zeile); zeile++) {
            Matcher m = ERKLAERUNG.matcher(zeilen.text(zeile));
            while (m.find()) {
                zeichen.add(m.group(1));
            }
        }
        return new Zeichenlegende(zeichen, anfang + 1);
    }

    /** The only scheme that has all these signs. */
    Optional<Zeichenschema> schema() {
        List<Zeichenschema> passende = passende();
        return passende.size() == 1 ? Optional.of(passende.get(0)) : Optional.empty();
    }

    private List<Zeichenschema> passende() {
        return zeichen.isEmpty() ? List.of() : Zeichenschema.mitgelieferte().stream()
                .filter(s -> zeichen.stream().allMatch(z -> s.allein().containsKey(z) || s.amWert().containsKey(z))).toList();
    }

    /** Whether there are signs that no scheme has together. */
    boolean istFremd() {
        return !zeichen.isEmpty() && passende().isEmpty();
    }

    int zeile() {
        return zeile;
    }

    @Override
    public String toString() {
        return String.join(" ", zeichen);
    }
}
