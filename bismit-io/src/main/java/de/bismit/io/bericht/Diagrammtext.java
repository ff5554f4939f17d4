package de.bismit.io.bericht;

import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Ziel;
import de.bismit.wert.Sprache;
import de.bismit.zeit.Bruch;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What charts show, in sentences. */
final class Diagrammtext {

    private final Kennzahlinhalt k;
    private final Berichtsworte worte;
    private final boolean englisch;

    Diagrammtext(Kennzahlinhalt k, Berichtsworte worte) {
        this.k = k;
        this.worte = worte;
        englisch = worte.sprache() == Sprache.ENGLISCH;
    }

    /** {@code Liniendiagramm: Arbeitslosenquote 2001 bis 2016, Prozent, 14 Gebiete. Mitteldeutsches Revier: 2001 19,1, 2016 9,0.} */
    String reihe() {
        List<Integer> jahre = k.jahre();
        if (jahre.size() < 2) {
            return "";
        }
        return (englisch ? "Line chart: " : "Liniendiagramm: ") + k.kennzahl().name(worte.sprache()) + " " + jahre.get(0) + " " + worte.wort("bis") + " "
                + jahre.get(jahre.size() - 1) + ", " + k.kennzahl().einheit().anzeige(worte.sprache()) + ", " + k.reihen().size() + (englisch ? " territories." : " Gebiete.")
                + k.reihen().stream().filter(r -> r.rolle() == Gebietsrolle.REGION).findFirst().map(this::enden).orElse("");
    }

    private String enden(Berichtsreihe reihe) {
        List<Reihenpunkt> mitZahl = reihe.punkte().stream().filter(p -> p.wert().hatZahlen()).toList();
        return mitZahl.isEmpty() ? "" : " " + reihe.gebiet().name() + ": " + ende(mitZahl.get(0)) + ", " + ende(mitZahl.get(mitZahl.size() - 1)) + ".";
    }

    private String ende(Reihenpunkt punkt) {
        return punkt.jahr() + " " + worte.zahl(punkt.anzeige());
    }

    /** {@code Punktdiagramm: … Die Werte der Kommunen reichen von 6,2 bis 17,3.} */
    String querschnitt() {
        return (englisch ? "Dot plot: " : "Punktdiagramm: ") + k.kennzahl().name(worte.sprache()) + ", " + worte.zeit(k.querschnitt()) + ". "
                + (englisch ? "Range of the municipalities: " : "Spannweite der Kommunen: ") + worte.zahl(Spannweite.anzeige(k.querschnitt())) + " "
                + k.kennzahl().einheit().anzeige(worte.sprache()) + ".";
    }

    /** The change in the region, in Prozentpunkten or Prozent, or why it cannot be stated; empty where there is no earlier value. */
    String veraenderung() {
        return k.entwicklung().map(this::veraenderung).orElse("");
    }

    private String veraenderung(Entwicklung e) {
        if (e.hindernis().isPresent()) {
            return worte.wort("keineVeraenderung") + " " + ohneKennung(e);
        }
        return worte.wort("veraenderung") + " " + e.frueher().jahr() + " " + worte.wort("bis") + " " + e.spaeter().jahr() + ": " + e.anzeige(worte.sprache()) + ".";
    }

    /** Rule numbers stand in the appendix, not in sentences. */
    private String ohneKennung(Entwicklung e) {
        String satz = e.hindernis().orElseThrow().in(worte.sprache());
        Stream<String> kennungen = Stream.concat(e.urteil().gruende().stream().map(g -> g.regel().id()), e.spaeter().brueche().stream().map(Bruch::regel));
        String ohne = kennungen.distinct().reduce(satz, (text, id) -> text.replace(", " + id + ")", ")").replace(", " + id + ":", ":").replaceFirst("^" + Pattern.quote(id) + " ", ""));
        return ohne.endsWith(".") ? ohne : ohne + ".";
    }

    /** {@code Tabellen 12411-02-03-4, 12612-01-01-4: © Statistische Ämter …}: the tables behind the chart, by what their licence wants to be said. */
    String quellen() {
        Map<String, Set<String>> tabellen = new LinkedHashMap<>();
        k.quellen().forEach(l -> tabellen.computeIfAbsent(l.lizenz(), x -> new LinkedHashSet<>()).add(l.tabelle()));
        return tabellen.entrySet().stream().map(e -> tabellen(e.getValue()) + (e.getKey().isBlank() ? "" : ": " + e.getKey().strip().replaceAll("\\.$", "")))
                .collect(Collectors.joining("; "));
    }

    private String tabellen(Set<String> codes) {
        String wort = codes.size() == 1 ? englisch ? "table " : "Tabelle " : englisch ? "tables " : "Tabellen ";
        return wort + String.join(", ", codes);
    }

    String ziel(Ziel ziel) {
        String wo = k.reihen().stream().map(Berichtsreihe::gebiet).filter(g -> g.schluessel().equals(ziel.gebiet())).findFirst()
                .map(g -> g.name()).orElse(ziel.gebiet());
        return wo + ": " + worte.wort("ziel") + " " + ziel.jahr() + ": " + worte.zahl(Zieltext.zahl(ziel, k.kennzahl().einheit())) + " " + k.kennzahl().einheit().anzeige(worte.sprache())
                + " (" + ziel.beschlossenVon() + ")";
    }
}
