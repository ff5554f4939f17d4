package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.katalog.Themenfeld;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Deckung;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words the program itself says in a report, in one language, and how it writes numbers there. */
final class Berichtsworte {

    private final Sprache sprache;
    private final Map<String, String> worte;
    private final Vergleichsworte vergleichsworte;

    private Berichtsworte(Sprache sprache, Map<String, String> worte) {
        this.sprache = sprache;
        vergleichsworte = Vergleichsworte.in(sprache);
        this.worte = Collections.unmodifiableMap(worte);
    }

    static Berichtsworte in(Sprache sprache) {
        return aus(sprache, "seite/worte_");
    }

    /** With the words of a Kommunalprofil too. */
    static Berichtsworte imProfil(Sprache sprache) {
        return aus(sprache, "seite/worte_", "profil_");
    }

    private static Berichtsworte aus(Sprache sprache, String... tafeln) {
        Map<String, String> worte = new TreeMap<>();
        for (String tafel : tafeln) {
            Properties gelesen = lies(tafel + sprache.kuerzel() + ".properties");
            gelesen.stringPropertyNames().forEach(n -> worte.put(n, gelesen.getProperty(n)));
        }
        return new Berichtsworte(sprache, worte);
    }

    private static Properties lies(String name) {
        Properties gelesen = new Properties();
        try {
            gelesen.load(new StringReader(Seitenteile.lies(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
        return gelesen;
    }

    Sprache sprache() {
        return sprache;
    }

    /** All words by key, for the template. */
    Map<String, String> alle() {
        return worte;
    }

    /** One word; refuses a key that nobody wrote down. */
    String wort(String schluessel) {
        String wort = worte.get(schluessel);
        if (wort == null) {
            throw new IllegalArgumentException("zu \"" + schluessel + "\" gibt es kein Wort in " + sprache.kuerzel());
        }
        return wort;
    }

    String wort(Merkzeichen merkzeichen) {
        return wort("merkzeichen." + merkzeichen.name());
    }

    String wort(Grund grund) {
        return wort("grund." + grund.name());
    }

    /** A value as shown, or the reason why there is none. */
    String wert(Kennzahlwert wert) {
        return wert.wert().hatZahlen() ? zahl(wert.anzeige())
                : wort("keinWert") + ": " + wert.wert().gruende().stream().map(this::wort).collect(Collectors.joining("; "));
    }

    /** What the year of a comparison means. */
    String zeit(Jahresvergleich vergleich) {
        return vergleichsworte.zeit(vergleich);
    }

    /** The Themenfeld of a Kennzahl in the Leitfaden. */
    String themenfeld(Kennzahlinhalt kennzahl) {
        return themenfeld(kennzahl.themenfeld());
    }

    String themenfeld(Optional<Themenfeld> feld) {
        return feld.isPresent() ? vergleichsworte.themenfeld(feld) : wort("weitere");
    }

    /** A verdict in one word. */
    String kurz(Stufe stufe) {
        return vergleichsworte.kurz(stufe);
    }

    String abstand(Vergleichszeile zeile) {
        return zahl(zeile.anzeigeAbstand());
    }

    String teile(Kennzahlwert wert) {
        return zahl(wert.anzeigeTeile()).replace(" von ", " " + wort("skript.von") + " ");
    }

    String deckung(Deckung deckung) {
        return deckung.anzeige(sprache);
    }

    /** German digits turned into those of the language: nothing but the signs between them changes. */
    String zahl(String deutsch) {
        return sprache == Sprache.DEUTSCH ? deutsch
                : deutsch.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',').replace(" bis ", " to ");
    }
}
