package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bismit.Bismit;
import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Setfassung;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Ziel;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BerichtsinhaltTest {

    private static final String ABGANG = "D-ABGANG-OHNE-HSA";
    private static final String BEVOELKERUNG = "A-BEVOELKERUNG";

    private final Bismit bismit = Bismit.standard();
    private final Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    private final Kennzahlenvergleich vergleich = bismit.vergleiche(tafel);

    private Bericht bericht(String... kennzahlen) {
        return Bericht.von(vergleich, List.of(kennzahlen).stream().map(vergleich::kennzahl).map(k -> k.im(k.letztesJahr().orElseThrow())).toList());
    }

    private static Berichtsreihe reihe(Kennzahlinhalt k, String gebiet) {
        return k.reihen().stream().filter(r -> r.gebiet().schluessel().equals(gebiet)).findFirst().orElseThrow();
    }

    private static String html(Bericht bericht) {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        bericht.schreibe(strom);
        return strom.toString(StandardCharsets.UTF_8);
    }

    private static String json(Bericht bericht) {
        ByteArrayOutputStream strom = new ByteArrayOutputStream();
        bericht.schreibeJson(strom);
        return strom.toString(StandardCharsets.UTF_8);
    }

    /** Zensus 2011 and Zensus 2022 break the series; 2016 to 2022 no table is in the sample. */
    @Test
    void keineStreckeFuehrtUeberEinenBruchOderEineLuecke() {
        List<String> strecken = reihe(bericht(BEVOELKERUNG).inhalt().kennzahl(BEVOELKERUNG), "14713").abschnitte().stream()
                .map(s -> s.get(0).jahr() + "-" + s.get(s.size() - 1).jahr()).toList();
        assertThat(strecken).containsExactly("1995-2010", "2011-2015", "2023-2023", "2024-2024");
    }

    /** 13211-02-05-4 prints 9,6 for the Burgenlandkreis in 2016; the Revier's denominator is not published. */
    @Test
    void punkteTragenWertSpanneUndMerkzeichen() {
        Kennzahlinhalt quote = bericht("A-ARBEITSLOSENQUOTE").inhalt().kennzahl("A-ARBEITSLOSENQUOTE");
        Reihenpunkt burgenland = letzter(reihe(quote, "15084"));
        assertThat(burgenland.jahr()).isEqualTo(2016);
        assertThat(burgenland.wert()).isEqualTo(Wert.of(9.6));
        Reihenpunkt revier = letzter(reihe(quote, "MR"));
        assertThat(revier.wert().istZahl()).isFalse();
        assertThat(revier.wert().merkzeichen()).contains(Merkzeichen.AUS_RUNDUNG);
        assertThat(revier.anzeige()).isEqualTo("9,01 bis 9,12");
        assertThat(quote.urteile()).hasSize(16);
    }

    private static Reihenpunkt letzter(Berichtsreihe reihe) {
        return reihe.punkte().get(reihe.punkte().size() - 1);
    }

    @Test
    void themenfeldOderEineErklaerung() {
        Bericht alle = Bericht.von(vergleich);
        assertThat(alle.fuer("D").inhalt().kennzahlen()).isNotEmpty().allMatch(k -> k.kennzahl().id().startsWith("D-"));
        assertThatThrownBy(() -> alle.fuer("Q")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"Q\"").hasMessageContaining("[A, B, C, D, E, F]");
    }

    private static Sitzung sitzung(String text) {
        List<Kennzahlstand> staende = new ArrayList<>();
        for (Kreis kommune : Reviere.MITTELDEUTSCHES_REVIER.kreise()) {
            boolean halle = kommune.schluessel().equals("15002");
            staende.add(new Kennzahlstand(ABGANG, kommune.ags(), Freigabe.OEFFENTLICH,
                    halle ? List.of(new Kommentar(LocalDate.of(2024, 3, 21), text)) : List.of()));
            staende.add(new Kennzahlstand(BEVOELKERUNG, kommune.ags(), halle ? Freigabe.INTERN : Freigabe.OEFFENTLICH,
                    halle ? List.of(new Kommentar(LocalDate.of(2024, 3, 21), "nur unter uns")) : List.of()));
        }
        return new Sitzung(LocalDate.of(2024, 3, 21), "Steuerung", List.of(),
                new Setfassung("vergleich", "Vergleichskennzahlenset", "2024-1", "", List.of(new Setplatz(ABGANG, ""), new Setplatz(BEVOELKERUNG, ""))),
                Optional.empty(), staende);
    }

    @Test
    void nichtFreigegebenesFehltInJederForm() {
        Bericht oeffentlich = bericht(ABGANG, BEVOELKERUNG, "A-ALTENQUOTIENT").mitSitzung(sitzung("Förderschulen beachten"));
        assertThat(oeffentlich.inhalt().kennzahlen()).extracting(k -> k.kennzahl().id()).containsExactly(ABGANG);
        assertThat(oeffentlich.inhalt().zurueckgehalten()).isEqualTo(2);
        for (String form : List.of(html(oeffentlich), json(oeffentlich))) {
            assertThat(form).contains("Förderschulen beachten").doesNotContain(BEVOELKERUNG, "A-ALTENQUOTIENT", "nur unter uns", "173684", "173.684");
        }
        assertThat(html(oeffentlich)).contains("2 Kennzahlen sind nicht freigegeben und fehlen hier.");
        Bericht intern = bericht(ABGANG, BEVOELKERUNG).mitSitzung(sitzung("x"), Freigabe.INTERN);
        assertThat(intern.inhalt().kennzahlen()).hasSize(2);
        assertThat(html(intern)).contains("nur unter uns");
    }

    @Test
    void fremderTextBleibtText() {
        String boese = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
        Bericht bericht = bericht(ABGANG).mitSitzung(sitzung(boese));
        assertThat(html(bericht)).doesNotContain("<script>alert", "<img src=x", "</script><script>alert").contains("&lt;script&gt;alert(1)", "\\u003cscript\\u003ealert(1)");
    }

    @Test
    void zieleDerGezeigtenGebiete() {
        Ziel ziel = new Ziel(ABGANG, "MR", 2030, Wert.of(8), "Lenkungskreis, 2024", "Protokoll");
        Ziel fremdes = new Ziel(ABGANG, "09162", 2030, Wert.of(5), "Stadtrat, 2024", "Protokoll");
        Bericht bericht = bericht(ABGANG).mitZielen(new Ziele(List.of(ziel, fremdes)));
        assertThat(bericht.inhalt().kennzahl(ABGANG).ziele()).containsExactly(ziel);
        assertThat(html(bericht)).contains("Mitteldeutsches Revier: Ziel 2030: 8,0 Prozent (Lenkungskreis, 2024)");
    }

    /** Neither the page nor the words in it judge; "besser" is the reader's to say. */
    @Test
    void ohneWertendeWorte() {
        String text = html(Bericht.von(vergleich)).replaceAll("(?s)<script.*?</script>", "");
        assertThat(text.substring(0, text.indexOf("id=\"regeln\""))).doesNotContainIgnoringCase("besser", "schlechter");
    }

    @Test
    void englischAufWunsch() {
        String html = html(bericht(ABGANG, "A-ARBEITSLOSENQUOTE").mitSprache(Sprache.ENGLISCH));
        assertThat(html).contains("<html lang=\"en\">", "Side by side", "comparable with care", "+2.1", "9.01 to 9.12", "1,372 of 13,520", "Special school certificates count")
                .doesNotContain("eingeschränkt vergleichbar<");
    }
}
