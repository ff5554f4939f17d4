package de.bismit.io.bericht;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreistyp;
import de.bismit.gebiet.Reviere;
import de.bismit.vergleich.Bundbezug;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kreistypbezug;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.vergleich.Vergleichsbezug;
import de.bismit.vergleich.Ziel;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds German words in English texts: those the program says itself in German, and not in English too. */
record Deutschprobe(Set<String> worte) {

    /** In both languages, or names. */
    private static final Set<String> AUCH_ENGLISCH = Set.of("land", "länder", "revier", "svg", "png", "csv", "status", "name", "ist", "hat", "war");

    static Kennzahlenvergleich vergleich() {
        Bismit bismit = Bismit.standard();
        return bismit.vergleiche(bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER));
    }

    /** All Kennzahlen with ranks, comparators and a target. */
    static Bericht englischerBericht(Kennzahlenvergleich vergleich) {
        List<Jahresvergleich> alle = vergleich.standard().stream().map(k -> k.im(k.letztesJahr().orElseThrow())).toList();
        Ziele ziele = new Ziele(List.of(new Ziel("A-ARBEITSLOSENQUOTE", "15002", 2030, Wert.of(6), "City Council", "")));
        List<Vergleichsbezug> bezuege = List.of(new Landbezug(), new Bundbezug(), new Kreistypbezug(), Vergangenheitsbezug.vorjahr());
        return Bericht.von(vergleich, alle).mitRang().mitSprache(Sprache.ENGLISCH).mitZielen(ziele).mitBezuegen(alle.stream().flatMap(v -> bezuege.stream()
                .map(b -> vergleich.kennzahl(v.kennzahl().id()).gegenueber(b, v.jahr()))).toList());
    }

    static Deutschprobe von(Kennzahlenvergleich vergleich) {
        Set<String> deutsche = worte(texte(Sprache.DEUTSCH, vergleich));
        deutsche.removeAll(worte(texte(Sprache.ENGLISCH, vergleich)));
        deutsche.removeAll(worte(vergleich.tafel().gebiete().stream().map(Gebiet::name).toList()));
        deutsche.removeAll(AUCH_ENGLISCH);
        return new Deutschprobe(deutsche);
    }

    /** All that the program says itself: words of the page, reasons, flags, verdicts, rules in short, names and units of the catalogue. */
    private static List<String> texte(Sprache sprache, Kennzahlenvergleich vergleich) {
        Vergleichsworte kurze = Vergleichsworte.in(sprache);
        return Stream.of(Berichtsworte.in(sprache).alle().values().stream(), kurze.schluessel().stream().map(kurze::wort),
                Arrays.stream(Grund.values()).map(g -> g.anzeige(sprache)), Arrays.stream(Merkzeichen.values()).map(m -> m.anzeige(sprache)),
                Arrays.stream(Stufe.values()).map(s -> s.anzeige(sprache)), Arrays.stream(Kreistyp.values()).map(t -> t.bezeichnung().in(sprache)),
                vergleich.standard().stream().map(k -> k.kennzahl().name(sprache) + " " + k.kennzahl().einheit().anzeige(sprache)),
                vergleich.regelwerk().regeln().stream().map(r -> r.satz().in(sprache) + " " + r.aufhebung().in(sprache))).flatMap(s -> s).toList();
    }

    private static Set<String> worte(Collection<String> texte) {
        return texte.stream().flatMap(t -> Pattern.compile("\\p{L}{3,}").matcher(t).results()).map(m -> m.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts with a German word, each with its words. */
    List<String> in(Collection<String> texte) {
        return texte.stream().map(t -> t.replaceAll("\\b[A-Z]-[A-Z0-9-]+", "")).filter(t -> worte(List.of(t)).stream().anyMatch(worte::contains)).map(t -> t + " <- "
                + worte(List.of(t)).stream().filter(worte::contains).toList()).distinct().toList();
    }
}
