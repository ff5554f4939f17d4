package de.bismit.harmonisierung;

import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Herleitung;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Land;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Grund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Maps one delivery. Cells of one grade become a block with a delivery of that grade, so that each value's delivery says how well
 * it fits.
 */
final class Lieferungsabbildung {

    /** Where cells go: one block a level and grade. */
    private record Fach(Ebene ebene, Optional<Abbildungsgrad> grad) {
    }

    private final Kategorienabbildung abbildung;
    private final Datenbestand quelle;
    private final Lieferung lieferung;
    private final Map<Merkmal, Abbildungszeile> ziele;
    private final Map<Merkmal, Merkmalsdaten> daten = new HashMap<>();
    /** The territories of each Land, those of none (Germany) under the empty one. */
    private final Map<Optional<Land>, List<Gebietsangabe>> gebiete = new LinkedHashMap<>();
    private final Map<Fach, Abbildungsblock> faecher = new LinkedHashMap<>();
    private final Befundsammler befunde = new Befundsammler();

    /** @param quelle the data of this delivery alone */
    Lieferungsabbildung(Kategorienabbildung abbildung, Datenbestand quelle, Lieferung lieferung) {
        this.abbildung = abbildung;
        this.quelle = quelle;
        this.lieferung = lieferung;
        ziele = abbildung.ziele(quelle.merkmale());
        quelle.merkmale().forEach(m -> daten.put(m, quelle.zu(m)));
        quelle.gebiete().forEach(g -> gebiete.computeIfAbsent(Land.vonSchluessel(g.schluessel()), l -> new ArrayList<>()).add(g));
    }

    boolean istLeer() {
        return ziele.isEmpty();
    }

    /** The mapped Merkmale alone. */
    Datenbestand abgebildet() {
        ziele.forEach(this::bildeAb);
        Herleitung herleitung = new Abbildungsherkunft(abbildung, quelle, ziele);
        List<Blockbauer> bloecke = new ArrayList<>();
        faecher.forEach((fach, block) -> bloecke.add(block.bauer(lieferung.mitAngaben(angaben(fach.grad))).mitHerleitung(herleitung)));
        return Datenbestand.aus(bloecke, quelle.gebiete(), befunde.befunde(), List.of(), Buchfuehrung.LEER);
    }

    private Map<String, String> angaben(Optional<Abbildungsgrad> grad) {
        Map<String, String> angaben = new TreeMap<>(Map.of(Kategorienabbildung.ANGABE_ABBILDUNG, abbildung.id()));
        grad.ifPresent(g -> angaben.put(Kategorienabbildung.ANGABE_GRAD, g.schluessel()));
        return angaben;
    }

    private void bildeAb(Merkmal ziel, Abbildungszeile vorlage) {
        TreeSet<Zeitbezug> zeiten = new TreeSet<>();
        abbildung.moeglicheTeile(vorlage, ziel).stream().filter(daten::containsKey).forEach(m -> zeiten.addAll(daten.get(m).zeiten()));
        for (Zeitbezug zeit : zeiten) {
            gebiete.forEach((land, seine) -> abbildung.auskunft(vorlage, land, zeit.referenztag())
                    .ifPresent(auskunft -> bildeAb(ziel, zeit, seine, auskunft)));
        }
    }

    private void bildeAb(Merkmal ziel, Zeitbezug zeit, List<Gebietsangabe> seine, Zielauskunft auskunft) {
        List<Optional<Merkmalsdaten>> teile = Kategorienabbildung.teile(auskunft.zeile(), ziel).stream()
                .map(m -> Optional.ofNullable(daten.get(m))).toList();
        for (Gebietsangabe gebiet : seine) {
            List<Wert> werte = new ArrayList<>(teile.size());
            for (Optional<Merkmalsdaten> teil : teile) {
                werte.add(teil.map(d -> d.wert(zeit, gebiet.schluessel())).orElseGet(() -> Wert.ohne(Grund.NICHT_GELADEN)));
            }
            if (!werte.stream().allMatch(Abbildungswert::istNichtGeladen)) {
                nimmAuf(ziel, zeit, gebiet, auskunft, Abbildungswert.aus(auskunft, werte));
            }
        }
    }

    private void nimmAuf(Merkmal ziel, Zeitbezug zeit, Gebietsangabe gebiet, Zielauskunft auskunft, Abbildungswert wert) {
        wert.widersprueche().forEach(code -> melde(code, zeit, gebiet, auskunft.land()));
        Optional<Abbildungsgrad> grad = wert.widersprueche().isEmpty() ? auskunft.grad() : Optional.empty();
        faecher.computeIfAbsent(new Fach(gebiet.ebene(), grad), f -> new Abbildungsblock()).nimmAuf(ziel, zeit, gebiet.schluessel(), wert.wert());
    }

    private void melde(String code, Zeitbezug zeit, Gebietsangabe gebiet, Optional<Land> land) {
        befunde.melde("BIS-K001", Schwere.WARNUNG, new Stelle(lieferung.datei(), 0, 0), code + Kategorietext.name(land),
                "Abbildung " + abbildung.id() + ": „" + code + "“ gibt es nach Schularten und Abschlüssen in " + Kategorietext.name(land)
                        + " nicht, die Tabelle nennt aber Zahlen über 0, zuerst " + gebiet + ", " + zeit
                        + "; die Zahlen gelten, ungeprüft. Die Zeile des Landes prüfen und mit mit(…) berichtigen");
    }
}
