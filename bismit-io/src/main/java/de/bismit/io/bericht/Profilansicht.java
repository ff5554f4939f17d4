package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Land;
import de.bismit.io.json.Erzeuger;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Themenfeld;
import de.bismit.vergleich.Begruendung;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the template of a profile shows, ready worded.
 *
 * @param w the words of the language, by key
 * @param untertitel its Land, with the key
 * @param gruppe whom it is seen among, and beside what
 * @param felder the Kennzahlen with a value, by Themenfeld
 * @param steuerbar what it can steer itself
 * @param ohneAngebot what is not offered there
 * @param ohneWert what has no value, with the reason
 * @param zeichen what the signs used mean
 * @param regeln the rules that spoke
 */
record Profilansicht(Map<String, String> w, String sprache, String erzeuger, String name, String untertitel, String gruppe, String bezug, boolean mitNachbarn,
        List<Feld> felder, List<Punkt> steuerbar, List<Punkt> ohneAngebot, List<Punkt> ohneWert, List<Zeichen> zeichen, List<Punkt> regeln, List<Quelle> quellen) {

    /** A Themenfeld with its Kennzahlen. */
    record Feld(String name, List<Profilzeilenansicht> zeilen) {
    }

    /** A Kennzahl, or a rule, with a sentence. */
    record Punkt(String name, String satz) {
    }

    /** A sign and what it means. */
    record Zeichen(String bild, String text) {
    }

    /** A delivery. */
    record Quelle(String tabelle, String titel, String stand, String lizenz) {
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

    static Profilansicht von(Gebiet gebiet, Profilgruppe gruppe, List<Profilzeile> zeilen, Kennzahlentafel tafel, Profilstil stil) {
        Berichtsworte worte = Berichtsworte.imProfil(stil.sprache());
        List<Profilzeile> mitWert = zeilen.stream().filter(z -> z.wert().wert().hatZahlen()).toList();
        String land = gebiet.landeskuerzel().stream().map(k -> Stream.of(Land.values()).filter(l -> l.kuerzel().equals(k)).map(Land::anzeigename).findFirst().orElse(k))
                .collect(Collectors.joining(", "));
        return new Profilansicht(worte.alle(), stil.sprache().kuerzel(), Erzeuger.text(), gebiet.name(), land + ", " + worte.wort("profilSchluessel") + " " + gebiet.schluessel(),
                gruppe.name().in(stil.sprache()), gruppe.bezug().name(), zeilen.stream().anyMatch(z -> z.nachbarn().isPresent()), felder(mitWert, tafel, worte, stil),
                zeilen.stream().filter(z -> z.steuerbarkeit().steuerbar()).map(z -> new Punkt(name(z.kennzahl()), z.steuerbarkeit().grund())).toList(),
                zeilen.stream().filter(Profilzeile::ohneAngebot).map(z -> new Punkt(name(z.kennzahl()), worte.wert(z.wert()))).toList(),
                zeilen.stream().filter(z -> !z.wert().wert().hatZahlen() && !z.ohneAngebot())
                        .map(z -> new Punkt(name(z.kennzahl()) + " " + z.wert().jahr(), worte.wert(z.wert()))).toList(),
                zeichen(mitWert, worte, stil), regeln(mitWert, stil.sprache()), quellen(tafel, worte));
    }

    private static String name(Kennzahl k) {
        return k.name() + (k.zusatz().isEmpty() ? "" : " (" + k.zusatz() + ")");
    }

    private static List<Feld> felder(List<Profilzeile> zeilen, Kennzahlentafel tafel, Berichtsworte worte, Profilstil stil) {
        Map<String, List<Profilzeilenansicht>> felder = new LinkedHashMap<>();
        for (Profilzeile z : zeilen) {
            felder.computeIfAbsent(tafel.katalog().themenfeld(Gliederung.LEITFADEN, z.kennzahl()).map(Themenfeld::toString).orElse(worte.wort("weitere")),
                    f -> new ArrayList<>()).add(Profilzeilenansicht.von(z, worte, stil.mitRichtung()));
        }
        return felder.entrySet().stream().map(f -> new Feld(f.getKey(), f.getValue())).toList();
    }

    private static List<Zeichen> zeichen(List<Profilzeile> zeilen, Berichtsworte worte, Profilstil stil) {
        List<String> arten = new ArrayList<>(List.of("ganze", "mitte", "bezug", "kommune"));
        if (zeilen.stream().anyMatch(z -> z.wert().istGeschaetzt())) {
            arten.add("geschaetzt");
        }
        if (zeilen.stream().anyMatch(z -> !z.wert().wert().istZahl())) {
            arten.add("spanne");
        }
        if (zeilen.stream().anyMatch(z -> Profilbild.lage(z, stil.mitRichtung()) > 0)) {
            arten.add("guenstig");
        }
        if (zeilen.stream().anyMatch(z -> Profilbild.lage(z, stil.mitRichtung()) < 0)) {
            arten.add("unguenstig");
        }
        return arten.stream().map(a -> new Zeichen(Profilbild.zeichen(a, worte.wort("profilZeichen_" + a)), worte.wort("profilZeichen_" + a))).toList();
    }

    private static List<Punkt> regeln(List<Profilzeile> zeilen, Sprache sprache) {
        TreeMap<String, Punkt> regeln = new TreeMap<>();
        for (Profilzeile z : zeilen) {
            for (Begruendung g : z.urteil().massgebliche()) {
                regeln.putIfAbsent(g.regel().id(), new Punkt(g.regel().id(), g.satz(sprache)));
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
