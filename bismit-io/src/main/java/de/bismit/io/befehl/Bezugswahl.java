package de.bismit.io.befehl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.io.bericht.Kreisprofile;
import de.bismit.io.bestand.Zielleser;
import de.bismit.vergleich.Bundbezug;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.vergleich.Kreistypbezug;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Nachbarbezug;
import de.bismit.vergleich.Revierbezug;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.vergleich.Vergleichsbezug;
import de.bismit.vergleich.Zielbezug;
import de.bismit.vergleich.Ziele;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a call holds the values against: {@code --vergleich-mit}. */
final class Bezugswahl {

    static final String NACHBARN = "nachbarn";

    private static final String ERWARTET = "revier, land, bund, kreistyp, nachbarn, vorjahr, ziel";

    private static final int NACHBARZAHL = 5;   // also named in the help of --nachbarn

    /** A comparator, which may hang on the table and the year. */
    @FunctionalInterface
    private interface Bezug {
        Vergleichsbezug in(Kennzahlentafel tafel, int jahr);
    }

    private final List<Bezug> bezuege;
    private final Ziele ziele;
    private final List<String> kontext;
    private final int nachbarn;

    /** Refuses what cannot be held against, before anything is read. */
    Bezugswahl(List<String> namen, @Nullable String ziele, Ziele eigene, List<String> kontext, @Nullable Integer nachbarn, Umgebung umgebung) {
        if (ziele != null && !namen.contains("ziel")) {
            throw Abbruch.falscherAufruf("--ziele wirkt nur zusammen mit --vergleich-mit ziel.");
        }
        if (namen.contains(NACHBARN) == kontext.isEmpty()) {
            throw Abbruch.falscherAufruf(kontext.isEmpty() ? "Für --vergleich-mit nachbarn fehlt, worin sie einander gleichen: --kontext A-JUGENDQUOTIENT,A-ALTENQUOTIENT"
                    : "--kontext wirkt nur zusammen mit --vergleich-mit nachbarn.");
        }
        this.ziele = !namen.contains("ziel") ? eigene : ziele == null ? eigene(eigene) : ausDatei(ziele, umgebung);
        this.kontext = List.copyOf(kontext);
        this.nachbarn = nachbarzahl(namen, nachbarn);
        bezuege = namen.stream().distinct().map(name -> name.equals(NACHBARN) ? nachbarn(kontext, this.nachbarn) : fest(bezug(name, this.ziele))).toList();
    }

    private static Bezug fest(Vergleichsbezug bezug) {
        return (tafel, jahr) -> bezug;
    }

    private static int nachbarzahl(List<String> namen, @Nullable Integer nachbarn) {
        if (nachbarn == null) {
            return NACHBARZAHL;
        }
        if (!namen.contains(NACHBARN)) {
            throw Abbruch.falscherAufruf("--nachbarn wirkt nur zusammen mit --vergleich-mit nachbarn.");
        }
        if (nachbarn < 1) {
            throw Abbruch.falscherAufruf("Zu --nachbarn passt „" + nachbarn + "“ nicht; erwartet eine ganze Zahl ab 1, zum Beispiel " + NACHBARZAHL + ".");
        }
        return nachbarn;
    }

    private static Bezug nachbarn(List<String> kontext, int anzahl) {
        Map<Integer, Kontext> jeJahr = new HashMap<>();
        return (tafel, jahr) -> new Nachbarbezug(jeJahr.computeIfAbsent(jahr, j -> imJahrOderNeuester(tafel, j, kennungen(tafel, kontext))), anzahl);
    }

    /** Of the year compared; where that has no such numbers, of the newest that has: the comparator's name tells the year. */
    private static Kontext imJahrOderNeuester(Kennzahlentafel tafel, int jahr, String... ids) {
        return Stream.of(ids).allMatch(id -> tafel.jahre(id).contains(jahr)) ? oderAbbruch(() -> Kontext.von(tafel, jahr, ids)) : neuester(tafel, ids);
    }

    private static Kontext neuester(Kennzahlentafel tafel, String... ids) {
        return oderAbbruch(() -> Kontext.neuester(tafel, ids));
    }

    private static Kontext oderAbbruch(Supplier<Kontext> kontext) {
        try {
            return kontext.get();
        } catch (IllegalArgumentException ohneZahlen) {
            throw Abbruch.falscherAufruf(ohneZahlen.getMessage() + ". Für --kontext andere Kennzahlen nennen.");
        }
    }

    private static String[] kennungen(Kennzahlentafel tafel, List<String> kontext) {
        return kontext.stream().map(k -> Vergleichsauswahl.kennzahl(tafel.katalog(), k).id()).toArray(String[]::new);
    }

    /** The profiles with their peers, if those were asked for: one year of the context for all Kennzahlen. */
    Kreisprofile mitNachbarn(Kreisprofile profile, Kennzahlentafel tafel) {
        return kontext.isEmpty() ? profile : profile.mitNachbarn(neuester(tafel, kennungen(tafel, kontext)), nachbarn);
    }

    private static Vergleichsbezug bezug(String name, Ziele ziele) {
        return switch (name) {
            case "revier" -> new Revierbezug();
            case "land" -> new Landbezug();
            case "bund" -> new Bundbezug();
            case "kreistyp" -> new Kreistypbezug();
            case "vorjahr" -> Vergangenheitsbezug.vorjahr();
            case "ziel" -> new Zielbezug(ziele);
            default -> throw Abbruch.falscherAufruf("Mit „" + name + "“ lässt sich nicht vergleichen; es gibt " + ERWARTET + ".");
        };
    }

    private static Ziele eigene(Ziele ziele) {
        if (ziele.alle().isEmpty()) {
            throw Abbruch.falscherAufruf("Für --vergleich-mit ziel fehlen die Ziele: --ziele " + Zielleser.DATEI + ", oder --bestand ORDNER mit einer "
                    + Zielleser.DATEI + ".");
        }
        return ziele;
    }

    private static Ziele ausDatei(String datei, Umgebung umgebung) {
        try {
            return Zielleser.lies(umgebung.pfad(datei)).wertOderFehler();
        } catch (IllegalStateException | IllegalArgumentException nichtLesbar) {
            throw Abbruch.falscherAufruf(nichtLesbar.getMessage() + ".");
        }
    }

    /** Each comparison with each of them, where there is anything to compare. */
    List<Gegenueberstellung> gegenueber(Kennzahlentafel tafel, Kennzahlenvergleich vergleich, List<Jahresvergleich> vergleiche) {
        List<Gegenueberstellung> alle = new ArrayList<>();
        for (Jahresvergleich v : vergleiche) {
            for (Bezug bezug : bezuege) {
                alle.add(vergleich.kennzahl(v.kennzahl().id()).gegenueber(bezug.in(tafel, v.jahr()), v.jahr()));
            }
        }
        return alle;
    }

    /** The targets to be drawn: those compared with, else the office's own. */
    Ziele ziele() {
        return ziele;
    }
}
