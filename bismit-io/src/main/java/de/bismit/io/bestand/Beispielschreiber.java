package de.bismit.io.bestand;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Fussnote;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.daten.Messwert;
import de.bismit.daten.Spaltenangabe;
import de.bismit.gebiet.Land;
import de.bismit.zeit.Zeitbezug;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes chosen territories of a Datenbestand as a sample in the {@link Beispielformat}: of every Merkmal the cells that
 * count, with their lines in the source.
 */
public final class Beispielschreiber {

    private final Datenbestand daten;
    private final List<Gebietsangabe> gebiete;
    private final List<Land> laender;
    private final CsvWriter ziel;

    private Beispielschreiber(Datenbestand daten, List<String> gebiete, List<Land> laender, CsvWriter ziel) {
        this.daten = daten;
        this.gebiete = gebiete.stream().map(daten::gebiet).flatMap(Optional::stream).toList();
        this.laender = laender;
        this.ziel = ziel;
    }

    /**
     * Writes the sample.
     *
     * @param gebiete the keys, in the order of the columns
     * @param laender whose footnotes are kept
     * @param quelle attribution and licence
     */
    public static void schreibe(Datenbestand daten, List<String> gebiete, List<Land> laender, String quelle, Writer ziel) {
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.LF).build(ziel)) {
            csv.writeRecord(Beispielformat.KENNUNG, Beispielformat.VERSION);
            csv.writeRecord("quelle", quelle);
            new Beispielschreiber(daten, gebiete, laender, csv).lieferungen();
        } catch (IOException e) {
            throw new UncheckedIOException("das Beispiel lässt sich nicht schreiben", e);
        }
    }

    private void lieferungen() {
        Map<Lieferung, List<Merkmal>> merkmale = new LinkedHashMap<>();
        daten.lieferungen().stream().sorted(Comparator.comparing(Lieferung::tabelle).thenComparing(Lieferung::datei))
                .forEach(l -> merkmale.put(l, new ArrayList<>()));
        daten.merkmale().stream().filter(m -> !daten.ungebunden().contains(m)).sorted(Comparator.comparing(Groessen::text))
                .forEach(m -> daten.zu(m).lieferungen().forEach(l -> merkmale.get(l).add(m)));
        merkmale.forEach((lieferung, welche) -> {
            List<List<String>> reihen = reihen(lieferung, welche);
            if (!reihen.isEmpty()) {
                kopf(lieferung);
                reihen.forEach(ziel::writeRecord);
            }
        });
    }

    private void kopf(Lieferung l) {
        ziel.writeRecord("lieferung", l.tabelle(), l.datei(), l.titel(),
                l.datenstand().map(Datenstand::zeitpunkt).map(Object::toString).orElse(""), l.gebietsstand().orElse(""),
                l.zeichenschema().kennung(), l.rundungsbasis().map(String::valueOf).orElse(""), l.lizenz());
        l.zensusbasen().forEach(z -> ziel.writeRecord("zensusbasis", z.ab().toString(), z.name()));
        l.rundungen().forEach(r -> ziel.writeRecord("rundung", r.land().name(), r.statistik(), String.valueOf(r.jahr()),
                String.valueOf(r.basis())));
        l.brueche().forEach(b -> ziel.writeRecord("bruch", b.datum().toString(), b.satz(), b.regel()));
        l.angabennamen().forEach(name -> ziel.writeRecord("angabe", name, l.angabe(name).orElse("")));
        l.fussnoten().stream().filter(f -> laender.stream().anyMatch(f::betrifft)).forEach(this::fussnote);
        List<String> spalten = new ArrayList<>(List.of("gebiete"));
        gebiete.forEach(g -> spalten.add(g.schluessel() + "|" + g.ebene().name() + "|" + g.name()));
        ziel.writeRecord(spalten);
    }

    private void fussnote(Fussnote f) {
        ziel.writeRecord("fussnote", f.bezug(), String.join("|", f.laender().stream().map(Land::kuerzel).toList()), f.zeitraum(), f.text());
    }

    private List<List<String>> reihen(Lieferung lieferung, List<Merkmal> merkmale) {
        Map<List<String>, String> zeilennummern = new LinkedHashMap<>();
        List<List<String>> saetze = new ArrayList<>();
        for (Merkmal merkmal : merkmale) {
            Merkmalsdaten reihe = daten.zu(merkmal);
            boolean eingefuehrt = false;
            for (Zeitbezug zeit : reihe.zeiten()) {
                List<Messwert> zellen = gebiete.stream().map(g -> reihe.messwert(zeit, g.schluessel())).toList();
                List<Messwert> eigene = zellen.stream().filter(z -> gehoert(z, lieferung)).toList();
                if (!eigene.isEmpty()) {
                    if (!eingefuehrt) {
                        eigene.get(0).spalte().ifPresent(s -> saetze.add(spalte(merkmal, s)));
                        eingefuehrt = true;
                    }
                    satz(merkmal, zeit, zellen, lieferung, zeilennummern, saetze);
                }
            }
        }
        return saetze;
    }

    private static List<String> spalte(Merkmal merkmal, Spaltenangabe spalte) {
        List<String> satz = new ArrayList<>(List.of("spalte", Groessen.text(merkmal), spalte.bezeichnung(), spalte.einheit(),
                String.valueOf(spalte.faktor())));
        satz.addAll(spalte.kopf());
        return satz;
    }

    private static boolean gehoert(Messwert zelle, Lieferung lieferung) {
        return zelle.quelle().filter(l -> l == lieferung).isPresent();
    }

    private void satz(Merkmal merkmal, Zeitbezug zeit, List<Messwert> zellen, Lieferung lieferung,
            Map<List<String>, String> zeilennummern, List<List<String>> saetze) {
        List<String> zeilen = zellen.stream().map(z -> gehoert(z, lieferung)
                ? z.fundstelle().map(f -> String.valueOf(f.zeile())).orElse("") : "").toList();
        String nummer = zeilennummern.get(zeilen);
        if (nummer == null) {
            nummer = String.valueOf(zeilennummern.size() + 1);
            zeilennummern.put(zeilen, nummer);
            List<String> satz = new ArrayList<>(List.of("zeilen", nummer));
            satz.addAll(zeilen);
            saetze.add(satz);
        }
        var stelle = zellen.stream().filter(z -> gehoert(z, lieferung)).map(Messwert::fundstelle).flatMap(Optional::stream).findFirst();
        List<String> satz = new ArrayList<>(List.of("reihe", Groessen.text(merkmal), zeit.iso(),
                stelle.map(f -> String.valueOf(f.spalte())).orElse("0"), nummer));
        zellen.forEach(z -> satz.add(gehoert(z, lieferung) ? Beispielformat.zelle(z, daten.zu(merkmal).gedruckt(zeit, z.gebiet())) : ""));
        saetze.add(satz);
    }
}
