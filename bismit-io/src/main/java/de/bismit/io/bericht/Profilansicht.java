package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Lieferung;
import de.bismit.io.bericht.Profilzeilenansicht.Sprachtext;
import de.bismit.io.json.Erzeuger;
import de.bismit.katalog.Gliederung;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the template of a profile shows, ready worded.
 *
 * @param w the words of the language, by key
 * @param stil the style sheet
 * @param kopf what is said before
 * @param bilanz how many Kennzahlen have which verdict
 * @param felder the Kennzahlen with a value, by Themenfeld
 * @param steuerbar what it can steer itself
 * @param ohneAngebot what is not offered there
 * @param ohneWert what has no value, with the reason
 * @param zeichen what the signs used mean
 * @param regeln the rules that spoke
 */
record Profilansicht(Map<String, String> w, String stil, String sprache, String erzeuger, String name, Profilkopf kopf, List<Bilanz> bilanz, List<Feld> felder,
        List<Sprachtext> steuerbar, List<Sprachtext> ohneAngebot, List<Punkt> ohneWert, List<Zeichen> zeichen, List<Punkt> regeln, List<Quelle> quellen) {

    /** How many Kennzahlen have a verdict. */
    record Bilanz(int anzahl, Urteilsansicht urteil) {
    }

    /** A Themenfeld with its Kennzahlen. */
    record Feld(String name, List<Profilzeilenansicht> zeilen) {
    }

    /** A Kennzahl, or a rule, with a sentence. */
    record Punkt(Sprachtext name, String satz) {
    }

    /** A sign and what it means. */
    record Zeichen(String bild, String text) {
    }

    /** A delivery. */
    record Quelle(String tabelle, String titel, String stand, String lizenz) {
    }

    /** Read once: hundreds of profiles carry it. */
    private static final class Stil {
        static final String BLATT = Seitenteile.lies("profil.css").strip();
    }

    /** How wide the table of the front page is. */
    int spalten() {
        return mitNachbarn() ? 8 : 7;
    }

    boolean mitNachbarn() {
        return !kopf.nachbarn().isEmpty();
    }

    boolean hatOhneAngebot() {
        return !ohneAngebot.isEmpty();
    }

    boolean hatOhneWert() {
        return !ohneWert.isEmpty();
    }

    boolean hatSteuerbar() {
        return !steuerbar.isEmpty();
    }

    boolean hatRegeln() {
        return !regeln.isEmpty();
    }

    static Profilansicht von(Kommunalprofil profil) {
        Profilwahl wahl = profil.wahl();
        Profilstil stil = wahl.stil();
        Berichtsworte worte = Berichtsworte.imProfil(stil.sprache());
        List<Profilzeile> mitWert = profil.mitWert();
        return new Profilansicht(worte.alle(), Stil.BLATT, stil.sprache().kuerzel(), Erzeuger.text(), profil.gebiet().name(),
                Profilkopf.von(profil, worte),
                Stream.of(Stufe.values()).map(s -> new Bilanz(profil.anzahl(s), Urteilsansicht.von(s, stil.sprache()))).filter(b -> b.anzahl() > 0).toList(),
                felder(mitWert, wahl.vergleich().tafel(), worte, stil), namen(profil.steuerbare(), stil), namen(profil.ohneAngebot(), stil),
                profil.ohneWert().stream().map(z -> new Punkt(Sprachtext.name(z.kennzahl(), stil.sprache()), z.wert().jahr() + ", " + worte.wert(z.wert()))).toList(),
                zeichen(mitWert, worte, stil), regeln(mitWert, stil.sprache()), quellen(wahl.vergleich().tafel(), worte));
    }

    private static List<Sprachtext> namen(List<Profilzeile> zeilen, Profilstil stil) {
        return zeilen.stream().map(z -> Sprachtext.name(z.kennzahl(), stil.sprache())).distinct().toList();
    }

    private static List<Feld> felder(List<Profilzeile> zeilen, Kennzahlentafel tafel, Berichtsworte worte, Profilstil stil) {
        Map<String, List<Profilzeilenansicht>> felder = new LinkedHashMap<>();
        for (Profilzeile z : zeilen) {
            felder.computeIfAbsent(worte.themenfeld(tafel.katalog().themenfeld(Gliederung.LEITFADEN, z.kennzahl())), f -> new ArrayList<>())
                    .add(Profilzeilenansicht.von(z, worte, stil.mitRichtung()));
        }
        return felder.entrySet().stream().map(f -> new Feld(f.getKey(), f.getValue())).toList();
    }

    private static List<Zeichen> zeichen(List<Profilzeile> zeilen, Berichtsworte worte, Profilstil stil) {
        return Profilzeichen.in(zeilen, stil.mitRichtung()).stream().map(z -> new Zeichen(Profilbild.zeichen(z, z.bedeutung(worte)), z.bedeutung(worte))).toList();
    }

    private static List<Punkt> regeln(List<Profilzeile> zeilen, Sprache sprache) {
        TreeMap<String, Punkt> regeln = new TreeMap<>();
        for (Profilzeile z : zeilen) {
            for (Begruendung g : z.urteil().massgebliche()) {
                regeln.putIfAbsent(g.regel().id(), new Punkt(new Sprachtext(g.regel().id(), false), g.satz(sprache)));
            }
        }
        return List.copyOf(regeln.values());
    }

    private static List<Quelle> quellen(Kennzahlentafel tafel, Berichtsworte worte) {
        return tafel.daten().lieferungen().stream().sorted(Comparator.comparing(Lieferung::tabelle))
                .map(l -> new Quelle(l.tabelle(), l.titel(), l.datenstand().map(Datenstand::toString).orElse(worte.wort("unbekannt")),
                        l.lizenz().isEmpty() ? worte.wort("ohneAngabe") : l.lizenz())).distinct().toList();
    }
}
