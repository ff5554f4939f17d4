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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Maps one delivery. Cells of one grade become a block with a delivery of that grade, so that each value's delivery says how well
 * it fits.
 */
final class Lieferungsabbildung {

    private record Ort(Merkmal ziel, Zeitbezug zeit, String gebiet) {
    }

    /** Where cells go: one block a level and grade. */
    private record Fach(Ebene ebene, Optional<Abbildungsgrad> grad) {
    }

    private record Frage(Abbildungszeile zeile, Optional<Land> land, LocalDate tag) {
    }

    private final Kategorienabbildung abbildung;
    private final Datenbestand quelle;
    private final Lieferung lieferung;
    private final Map<Merkmal, Abbildungszeile> ziele;
    private final Map<Frage, Optional<Zielauskunft>> auskuenfte = new HashMap<>();
    private final Map<Fach, Map<Ort, Wert>> faecher = new LinkedHashMap<>();
    private final Befundsammler befunde = new Befundsammler();

    /** @param quelle the data of this delivery alone */
    Lieferungsabbildung(Kategorienabbildung abbildung, Datenbestand quelle, Lieferung lieferung) {
        this.abbildung = abbildung;
        this.quelle = quelle;
        this.lieferung = lieferung;
        ziele = abbildung.ziele(quelle.merkmale());
    }

    boolean istLeer() {
        return ziele.isEmpty();
    }

    /** The mapped Merkmale alone. */
    Datenbestand abgebildet() {
        ziele.forEach(this::bildeAb);
        Herleitung herleitung = new Abbildungsherkunft(abbildung, quelle, ziele);
        List<Blockbauer> bloecke = new ArrayList<>();
        faecher.forEach((fach, zellen) -> bloecke.add(block(fach, zellen, herleitung)));
        return Datenbestand.aus(bloecke, quelle.gebiete(), befunde.befunde(), List.of(), Buchfuehrung.LEER);
    }

    private void bildeAb(Merkmal ziel, Abbildungszeile vorlage) {
        Map<Merkmal, Merkmalsdaten> daten = new HashMap<>();
        TreeSet<Zeitbezug> zeiten = new TreeSet<>();
        quelle.merkmale().forEach(m -> daten.put(m, quelle.zu(m)));
        Kategorienabbildung.teile(vorlage, ziel).stream().filter(daten::containsKey).forEach(m -> zeiten.addAll(daten.get(m).zeiten()));
        for (Zeitbezug zeit : zeiten) {
            for (Gebietsangabe gebiet : quelle.gebiete()) {
                auskunft(vorlage, gebiet.schluessel(), zeit).ifPresent(a -> bildeAb(new Ort(ziel, zeit, gebiet.schluessel()), gebiet.ebene(), a, daten));
            }
        }
    }

    private Optional<Zielauskunft> auskunft(Abbildungszeile vorlage, String gebiet, Zeitbezug zeit) {
        return auskuenfte.computeIfAbsent(new Frage(vorlage, Land.vonSchluessel(gebiet), zeit.referenztag()),
                f -> abbildung.auskunft(f.zeile, f.land, f.tag));
    }

    private void bildeAb(Ort ort, Ebene ebene, Zielauskunft auskunft, Map<Merkmal, Merkmalsdaten> daten) {
        List<Wert> teile = new ArrayList<>();
        for (Merkmal teil : Kategorienabbildung.teile(auskunft.zeile(), ort.ziel)) {
            Merkmalsdaten bekannt = daten.get(teil);
            teile.add(bekannt == null ? Wert.ohne(Grund.NICHT_GELADEN) : bekannt.wert(ort.zeit, ort.gebiet));
        }
        if (teile.stream().allMatch(Abbildungswert::istNichtGeladen)) {
            return;   // the source has nothing here
        }
        Abbildungswert wert = Abbildungswert.aus(auskunft, teile);
        wert.widersprueche().forEach(code -> befunde.melde("BIS-K001", Schwere.WARNUNG, new Stelle(lieferung.datei(), 0, 0),
                code + auskunft.land(), "„" + code + "“ gibt es laut Daten in " + Kategorietext.name(auskunft.land()) + " nicht, die Tabelle nennt aber Zahlen über 0 (zuerst "
                        + ort.gebiet + ", " + ort.zeit + "); die Zahlen gelten, ungeprüft. Zeile der Schularten oder Abschlüsse berichtigen"));
        Optional<Abbildungsgrad> grad = wert.widersprueche().isEmpty() ? auskunft.grad() : Optional.empty();
        faecher.computeIfAbsent(new Fach(ebene, grad), f -> new LinkedHashMap<>()).put(ort, wert.wert());
    }

    private Blockbauer block(Fach fach, Map<Ort, Wert> zellen, Herleitung herleitung) {
        Map<Merkmal, Integer> merkmale = new LinkedHashMap<>();
        TreeMap<Zeitbezug, Integer> zeiten = new TreeMap<>();
        TreeMap<String, Integer> gebiete = new TreeMap<>();
        for (Ort ort : zellen.keySet()) {
            merkmale.putIfAbsent(ort.ziel, merkmale.size());
            zeiten.put(ort.zeit, 0);
            gebiete.put(ort.gebiet, 0);
        }
        nummeriere(zeiten);
        nummeriere(gebiete);
        Blockbauer bauer = new Blockbauer(lieferung.mitAngaben(angaben(fach.grad)), List.copyOf(merkmale.keySet()), List.copyOf(zeiten.keySet()),
                List.copyOf(gebiete.keySet())).mitHerleitung(herleitung);
        zellen.forEach((ort, wert) -> bauer.wert(merkmale.get(ort.ziel), zeiten.get(ort.zeit), gebiete.get(ort.gebiet), wert));
        return bauer;
    }

    private Map<String, String> angaben(Optional<Abbildungsgrad> grad) {
        Map<String, String> angaben = new HashMap<>(Map.of(Kategorienabbildung.ANGABE_ABBILDUNG, abbildung.id()));
        grad.ifPresent(g -> angaben.put(Kategorienabbildung.ANGABE_GRAD, g.schluessel()));
        return angaben;
    }

    private static <T> void nummeriere(TreeMap<T, Integer> achse) {
        int n = 0;
        for (Map.Entry<T, Integer> eintrag : achse.entrySet()) {
            eintrag.setValue(n++);
        }
    }
}
