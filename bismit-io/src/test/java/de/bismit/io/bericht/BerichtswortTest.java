package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BerichtswortTest {

    private final Berichtsworte deutsch = Berichtsworte.in(Sprache.DEUTSCH);
    private final Berichtsworte englisch = Berichtsworte.in(Sprache.ENGLISCH);

    @Test
    void beideSprachenHabenDieselbenWorte() {
        assertThat(englisch.alle().keySet()).isEqualTo(deutsch.alle().keySet());
        assertThat(englisch.alle().values()).noneMatch(String::isBlank);
    }

    /** What the core calls it in German, the report calls it too. */
    @Test
    void jederGrundUndJedesMerkzeichenHatSeinWort() {
        for (Grund grund : Grund.values()) {
            assertThat(deutsch.wort(grund)).isEqualTo(grund.anzeige());
            assertThat(englisch.wort(grund)).isNotEqualTo(grund.anzeige());
        }
        for (Merkzeichen zeichen : Merkzeichen.values()) {
            assertThat(deutsch.wort(zeichen)).isEqualTo(zeichen.anzeige());
        }
    }

    @Test
    void jedesWortDerVorlageUndDerSkripteGibtEs() {
        Matcher vorlage = Pattern.compile("\\{\\{w\\.([a-zA-Z0-9]+)}}").matcher(Seitenteile.lies("seite/bericht.mustache"));
        assertThat(vorlage.results().map(m -> m.group(1)).toList()).hasSizeGreaterThan(30).allMatch(deutsch.alle()::containsKey);
        Matcher skripte = Pattern.compile("wort\\('(skript\\.[a-zA-Z]+)'\\)").matcher(Seitenteile.mit("", "").skript());
        assertThat(skripte.results().map(m -> m.group(1)).toList()).hasSizeGreaterThan(15).allMatch(deutsch.alle()::containsKey);
    }

    @Test
    void zahlenInBeidenSprachen() {
        assertThat(englisch.zahl("1.234,5")).isEqualTo("1,234.5");
        assertThat(englisch.zahl("9,01 bis 9,12")).isEqualTo("9.01 to 9.12");
        assertThat(deutsch.zahl("1.234,5")).isEqualTo("1.234,5");
    }
}
