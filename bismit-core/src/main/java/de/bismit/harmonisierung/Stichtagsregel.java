package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Zeitart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a statistic counts, and what it is related to (Stichtagsregel).
 *
 * @param id a stable id, {@code 22541-2}
 * @param evas the number of the statistic; empty for what is no official one
 * @param statistik its name
 * @param merkmal what it counts, separated by commas
 * @param land the Land with a rule of its own; empty for Germany
 * @param art {@code Stichtag}, {@code Zeitraum} or {@code Jahresmittel}
 * @param regel the day or period in words, {@code 01.03.}
 * @param geltung for which reference days this holds
 * @param zeitachse the kind of time in GENESIS, {@code STAG}
 * @param bezugsbevoelkerung the denominator and its day; empty if none is usual
 * @param jahreszuordnung the year a result counts for, in words
 * @param hinweis what to mind; may be empty
 * @param nachweis the source
 */
public record Stichtagsregel(String id, String evas, String statistik, String merkmal, Optional<Land> land, String art, String regel,
        Geltungszeit geltung, String zeitachse, String bezugsbevoelkerung, String jahreszuordnung, String hinweis, Nachweis nachweis) {

    private static final List<String> ARTEN = List.of("Stichtag", "Zeitraum", "Jahresmittel");
    private static final Pattern TAG = Pattern.compile("(\\d\\d)\\.(\\d\\d)\\..*");
    private static final Pattern JAHR = Pattern.compile("\\d{4}");

    /** Refuses an unknown kind. */
    public Stichtagsregel {
        if (!ARTEN.contains(art)) {
            throw new IllegalArgumentException("Stichtagsregel " + id + ": die Art ist \"" + art + "\"; erwartet eines von " + ARTEN);
        }
    }

    /** A row of a table like {@code stichtage.csv}, for those who read it cell by cell. */
    public static Stichtagsregel aus(Ressource.Zeile z) {
        return new Stichtagsregel(z.pflicht("id"), z.text("evas"), z.pflicht("statistik"), z.pflicht("merkmal"), Kategorietext.land(z),
                z.pflicht("art"), z.pflicht("stichtag_regel"), Geltungszeit.aus(z), z.pflicht("zeitachse"), z.text("bezugsbevoelkerung"),
                z.text("jahreszuordnung"), z.text("hinweis"), Nachweis.aus(z));
    }

    /** The reference day of a year; empty for periods, for days that differ by Land or year, and for a year that the rule leaves out. */
    public Optional<LocalDate> stichtag(int jahr) {
        Matcher m = TAG.matcher(regel);
        if (!art.equals("Stichtag") || !m.matches()) {
            return Optional.empty();
        }
        List<String> jahre = JAHR.matcher(regel).results().map(MatchResult::group).toList();
        LocalDate tag = LocalDate.of(jahr, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        boolean gezaehlt = (jahre.isEmpty() || jahre.contains(String.valueOf(jahr))) && geltung.gilt(tag);
        return gezaehlt ? Optional.of(tag) : Optional.empty();
    }

    /** The kind of time this library reads the statistic in. */
    public Zeitart zeitart() {
        if (art.equals("Jahresmittel")) {
            return Zeitart.JAHRESDURCHSCHNITT;
        }
        return switch (zeitachse) {
            case "STAG" -> Zeitart.STICHTAG;
            case "JAHR" -> jahreszuordnung.startsWith("Abgänger") ? Zeitart.ABGANGSJAHR : Zeitart.KALENDERJAHR;
            case "SCHULJAHR" -> Zeitart.SCHULJAHR;
            case "SEMEST" -> Zeitart.SEMESTER;
            case "MONAT" -> Zeitart.MONAT;
            default -> throw new IllegalStateException("Stichtagsregel " + id + ": die Zeitachse \"" + zeitachse
                    + "\" gibt es nicht; erwartet STAG, JAHR, SCHULJAHR, SEMEST oder MONAT");
        };
    }

    /** Which year's population is the denominator; empty where no rule says so, or each Kennzahl decides. */
    public Optional<Paarung> paarung() {
        if (bezugsbevoelkerung.contains(" oder ")) {
            return Optional.empty();
        }
        return bezugsbevoelkerung.endsWith("31.12. des Vorjahres") ? Optional.of(Paarung.VORJAHR)
                : bezugsbevoelkerung.endsWith("31.12. desselben Jahres") ? Optional.of(Paarung.GLEICHES_JAHR) : Optional.empty();
    }

    @Override
    public String toString() {
        return statistik + (evas.isEmpty() ? "" : " (" + evas + ")") + ", " + merkmal + ", " + Kategorietext.name(land) + ": " + art + " " + regel
                + (geltung.equals(Geltungszeit.IMMER) ? "" : ", gilt " + geltung) + (bezugsbevoelkerung.isEmpty() ? "" : "; Nenner: " + bezugsbevoelkerung)
                + (jahreszuordnung.isEmpty() ? "" : "; Jahr: " + jahreszuordnung) + ". Quelle: " + nachweis;
    }
}
