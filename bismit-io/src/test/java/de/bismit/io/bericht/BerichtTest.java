package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.io.excel.Vergleichsmappe;
import de.bismit.vergleich.Bundbezug;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kreistypbezug;
import de.bismit.vergleich.Landbezug;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergangenheitsbezug;
import de.bismit.vergleich.Vergleichsbezug;
import de.bismit.wert.Sprache;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BerichtTest {

    private final Bismit bismit = Bismit.standard();
    private final Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    private final Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);
    private final List<Jahresvergleich> alle = vergleich.standard().stream().map(k -> k.im(k.letztesJahr().orElseThrow())).toList();

    private String html(List<Jahresvergleich> vergleiche, boolean mitRang) {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Bericht bericht = Bericht.von(vergleich, vergleiche);
        (mitRang ? bericht.mitRang() : bericht).schreibe(strom);
        return strom.toString(StandardCharsets.UTF_8);
    }

    /** Nothing in it can reach a network: no address to load from, and a policy that allows nothing but the two scripts it carries. */
    @Test
    void stehtFuerSichAllein() {
        String html = html(alle, false);
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"de\">").contains("<meta name=\"generator\" content=\"bismit ", "<meta charset=\"utf-8\">",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-");
        String ohneSkripte = html.replaceAll("(?s)<script.*?</script>", "").replaceAll("url\\(#[-\\w]+\\)", "");   // patterns of the page itself
        assertThat(ohneSkripte).doesNotContain("<link", "<img", "src=\"", "url(", "@import", "{{", "NaN", ">null<", "onclick");
        assertThat(anzahl(html, "<script")).as("data, workbook, library, own").isEqualTo(4);
    }

    @Test
    void ausgezeichneteTabellenUndEindeutigeAnker() {
        String html = html(alle, true).replaceAll("(?s)<script.*?</script>", "");
        assertThat(anzahl(html, "<table")).isEqualTo(alle.size() + 2).isEqualTo(anzahl(html, "<caption>"));
        assertThat(html).doesNotContain("<th>", "<th class");
        List<String> anker = treffer(html, " id=\"([^\"]+)\"");
        assertThat(anker).doesNotHaveDuplicates();
        assertThat(anker).containsAll(treffer(html, "href=\"#([^\"]+)\""));
    }

    @Test
    void kennzahlMitRevierLaendernUndGruenden() {
        String html = html(List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)), true);
        assertThat(html).contains("<span class=\"urteil achtung\">eingeschränkt vergleichbar</span>",
                "<tr class=\"kommune\"><th scope=\"row\">Burgenlandkreis</th><td class=\"zahl\">12,2</td><td class=\"zahl\">+2,1</td>"
                        + "<td class=\"zahl\">8</td><td class=\"neben\">162 von 1.323</td></tr>",
                "<tr class=\"revier\"><th scope=\"row\">Mitteldeutsches Revier</th><td class=\"zahl\">10,1</td>", "1.372 von 13.520",
                "Deckung 9 von 9", "<tr class=\"rahmen\"><th scope=\"row\">Deutschland</th><td class=\"zahl\">5,6</td>",
                "<a href=\"#regel-VB037\" class=\"klein\" aria-label=\"Regel VB037\">Regel</a>", "Abstand (Prozentpunkte)", "Abgangsjahr 2015");
    }

    /** Shapes once in the page, each map fills them: 162 of 1,323 leavers are 12.2, in the third class; patterns where there is no number. */
    @Test
    void karteJeKennzahlMitDenFlaechenNurEinmal() {
        String html = html(alle, false);
        assertThat(treffer(html, "<path id=\"flaeche-(\\d{5})\"")).containsExactlyInAnyOrderElementsOf(
                Reviere.MITTELDEUTSCHES_REVIER.kreise().stream().map(k -> k.schluessel()).toList());
        assertThat(anzahl(html, "<use href=\"#flaeche-15002\"")).isEqualTo(alle.size()).isEqualTo(anzahl(html, "© GeoBasis-DE / BKG (2023), dl-de/by-2-0, Daten"))
                .isEqualTo(anzahl(html, "<use href=\"#flaeche-laender\""));
        assertThat(html).contains("<use href=\"#flaeche-15084\" fill=\"#84b8dc\"><title>Burgenlandkreis: 12,2; zur Region eingeschränkt vergleichbar</title>",
                "fill=\"url(#karte-F-STUDIERENDE-JE-1000-2023-nicht-zutreffend)\"><title>Burgenlandkreis: kein Angebot; zur Region nicht vergleichbar",
                "<pattern id=\"karte-F-STUDIERENDE-JE-1000-2023-nicht-zutreffend\"");
    }

    /** A browser runs only what has the sum the page names: that of the library it carries. */
    @Test
    void pruefsummeDesDiagrammwerkzeugsStimmt() {
        assertThat(Seitenteile.PRUEFSUMME_ECHARTS).isEqualTo(Seitenteile.pruefsumme(Seitenteile.lies("echarts.min.js")));
    }

    /** The workbook in the page is that of {@code VergleichsmappeTest}, byte for byte, of what is shown. */
    @Test
    void mappeStecktInDerSeite() {
        List<Jahresvergleich> gezeigte = List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015));
        ByteArrayOutputStream mappe = new ByteArrayOutputStream();
        Vergleichsmappe.von(tafel, gezeigte, true).schreibe(mappe);
        List<String> gefunden = treffer(html(gezeigte, true), "<script type=\"text/plain\" id=\"mappe\">([^<]*)</script>");
        assertThat(gefunden).singleElement().satisfies(b -> assertThat(Base64.getDecoder().decode(b)).isEqualTo(mappe.toByteArray()));
    }

    /** All Kennzahlen of the sample, up to 30 years, with ranks and all that needs no further data to be held against. */
    @Test
    void ganzerBerichtIstNichtZuGross() {
        List<Vergleichsbezug> bezuege = List.of(new Landbezug(), new Bundbezug(), new Kreistypbezug(), Vergangenheitsbezug.vorjahr());
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        Bericht.von(vergleich, alle).mitRang().mitBezuegen(alle.stream().flatMap(v -> bezuege.stream()
                .map(b -> vergleich.kennzahl(v.kennzahl().id()).gegenueber(b, v.jahr()))).toList()).schreibe(strom);
        assertThat(alle).hasSizeGreaterThan(25);
        assertThat(strom.size()).isLessThan(2_500_000);
    }

    /** Children in Horte: Thüringen counts them elsewhere. Who cannot be compared has no place among the others. */
    @Test
    void ohneVergleichKeinRang() {
        Jahresvergleich hort = vergleich.kennzahl("C-HORT").im(2016);
        assertThat(hort.urteil().stufe()).isEqualTo(Stufe.NICHT_VERGLEICHBAR);
        assertThat(hort.kommunen()).allMatch(z -> z.rang().isEmpty());
        assertThat(html(List.of(hort), true)).contains("<p class=\"klein\">Ohne Rang: Die Werte der Kommunen lassen sich nicht miteinander vergleichen.</p>")
                .doesNotContain("<th scope=\"col\" class=\"zahl\">Rang</th>");
        assertThat(html(List.of(hort), false)).doesNotContain("<p class=\"klein\">Ohne Rang");
        assertThat(html(List.of(vergleich.kennzahl("F-STUDIERENDE-JE-1000").im(2023)), true)).as("of those that have the offer")
                .contains("<th scope=\"col\" class=\"zahl\">Rang</th>").doesNotContain("<p class=\"klein\">Ohne Rang");
    }

    /**
     * 2007, the first year of the Revier, is that of two cohorts at once (VB028), 2008 to 2014 those of the small ones (VB102): of the
     * ten years before 2015 none is left, and the reason is the latter. 2007 does not stand in the way of a change from 2006 on.
     */
    @Test
    void veraenderungBeginntNichtMitEinemBesonderenJahr() {
        assertThat(html(List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)), false))
                .contains("Eine Veränderung lässt sich nicht angeben: Die schwachen Geburtsjahrgänge 1990 bis 1994");
        assertThat(vergleich.kennzahl("D-ABGANG-OHNE-HSA").vergleichbarSeit(Revierkommunen.HALLE_SAALE, 2003, 2015)).hasValue(2003);
        assertThat(vergleich.kennzahl("D-ABGANG-OHNE-HSA").vergleichbarSeit(Revierkommunen.HALLE_SAALE, 2007, 2015)).isEmpty();
    }

    @Test
    void fehlendeWerteNennenDenGrund() {
        assertThat(html(List.of(vergleich.kennzahl("F-STUDIERENDE-JE-1000").im(2023)), false))
                .contains("<th scope=\"row\">Burgenlandkreis</th><td class=\"grund\" colspan=\"3\">kein Wert: kein Angebot</td>",
                        "4 von 9 mit Angebot", "Die Kommunen mit Angebot untereinander:");
    }

    /** The Kommunen without Hochschule make all of them incomparable, not Halle with the Revier. */
    @Test
    void zeileNenntIhrEigenesUrteilWennEsEinAnderesIst() {
        assertThat(html(List.of(vergleich.kennzahl("F-STUDIERENDE-JE-1000").im(2023)), false))
                .contains("<span class=\"urteil halt\">nicht vergleichbar</span>").containsPattern("Halle \\(Saale\\)</th>.*; zum Revier [a-zü ]*vergleichbar");
        assertThat(html(List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015)), false)).doesNotContain("zum Revier eingeschränkt vergleichbar");
    }

    @Test
    void quellenMitLizenzUndStand() {
        assertThat(html(alle, false)).contains("<th scope=\"row\" class=\"fest\">21111-02-06-4</th>", "Namensnennung", "<td>24.02.2018</td>");
    }

    @Test
    void gleicheDatenGebenDenselbenBerichtUeberallAufDerWelt() {
        String hier = html(alle, true);
        Locale sprache = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(html(alle, true)).isEqualTo(hier);
        } finally {
            Locale.setDefault(sprache);
            TimeZone.setDefault(zone);
        }
    }

    /** Names of territories, definitions, formulas, rules and footnotes stay as the sources have them; all else is English. */
    @Test
    void englischeSeiteSprichtEnglisch() {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        List<Jahresvergleich> gezeigte = List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").im(2015), vergleich.kennzahl("F-STUDIERENDE-JE-1000").im(2023));
        Bericht.von(vergleich, gezeigte).mitBezuegen(List.of(vergleich.kennzahl("D-ABGANG-OHNE-HSA").gegenueber(new Landbezug(), 2015)))
                .mitSprache(Sprache.ENGLISCH).schreibe(strom);
        String html = strom.toString(StandardCharsets.UTF_8).replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<(\\w+) lang=\"de\"[^>]*>.*?</\\1>", "");
        assertThat(html).contains("<html lang=\"en\">", "D General schools", "winter semester 2023/24", "per 1000 inhabitants", "coverage 9 of 9",
                "<title>Burgenlandkreis: no such offer", "of 1,323").doesNotContain("Abgänge ohne", "Studierende je", "Prozent", "kein Angebot", "je 1000", "WS 2023", "Deckung");
    }

    @Test
    void formelnSindWorte() {
        String html = html(List.of(vergleich.kennzahl("A-ALTENQUOTIENT").im(2015), vergleich.kennzahl("D-AUSLAENDERANTEIL").im(2015)), false);
        assertThat(html).contains("100 × Bevölkerungsstand (65 Jahre und älter) / Bevölkerungsstand (20 bis unter 65 Jahre)", "(ausländisch)");
    }

    private static int anzahl(String text, String gesucht) {
        return text.split(Pattern.quote(gesucht), -1).length - 1;
    }

    private static List<String> treffer(String text, String muster) {
        List<String> treffer = new ArrayList<>();
        Matcher m = Pattern.compile(muster).matcher(text);
        while (m.find()) {
            treffer.add(m.group(1));
        }
        return treffer;
    }
}
