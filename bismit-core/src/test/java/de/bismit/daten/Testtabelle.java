package de.bismit.daten;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Kreis;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A small table for tests: cells as they come, put into blocks (one a level) at the end. Other rooms' tests use it too. */
public final class Testtabelle {

    private record Ort(Merkmal merkmal, Zeitbezug zeit, String gebiet) {
    }

    private record Inhalt(Object zahlOderGrund, Set<Merkzeichen> merkzeichen) {
    }

    private final Lieferung lieferung;
    private final Map<Ort, Inhalt> zellen = new LinkedHashMap<>();

    /** An empty table of this delivery. */
    public Testtabelle(Lieferung lieferung) {
        this.lieferung = lieferung;
    }

    /** A count of persons that may be summed. */
    public static Groesse personen(String id, String name, Zeitart zeitart) {
        return new Groesse(id, name, Einheit.ANZAHL, Additivitaet.JA, zeitart, "");
    }

    /** A delivery as of a day. */
    public static Lieferung.Builder stand(String tabelle, String datei, String tag) {
        return Lieferung.builder(tabelle, datei).datenstand(new Datenstand(LocalDate.parse(tag).atStartOfDay()));
    }

    /** Sets a number. */
    public Testtabelle zahl(Merkmal merkmal, Zeitbezug zeit, String gebiet, double zahl) {
        zellen.put(new Ort(merkmal, zeit, gebiet), new Inhalt(zahl, Set.of()));
        return this;
    }

    /** Sets a number with flags. */
    public Testtabelle zahl(Merkmal merkmal, Zeitbezug zeit, String gebiet, double zahl, Set<Merkzeichen> merkzeichen) {
        zellen.put(new Ort(merkmal, zeit, gebiet), new Inhalt(zahl, merkzeichen));
        return this;
    }

    /** Sets the reason why there is no number. */
    public Testtabelle ohne(Merkmal merkmal, Zeitbezug zeit, String gebiet, Grund grund) {
        zellen.put(new Ort(merkmal, zeit, gebiet), new Inhalt(grund, Set.of()));
        return this;
    }

    /** The finished data of these tables, in this order of reading. */
    public static Datenbestand bestand(Testtabelle... tabellen) {
        List<Blockbauer> bloecke = new ArrayList<>();
        Map<String, Gebietsangabe> gebiete = new TreeMap<>();
        for (Testtabelle tabelle : tabellen) {
            bloecke.addAll(tabelle.bloecke());
            tabelle.zellen.keySet().forEach(o -> gebiete.put(o.gebiet, angabe(o.gebiet)));
        }
        return Datenbestand.aus(bloecke, gebiete.values(), List.of(), List.of(), Buchfuehrung.LEER);
    }

    private static Gebietsangabe angabe(String schluessel) {
        return schluessel.length() < 5 ? new Gebietsangabe(schluessel, schluessel, ebene(schluessel))
                : new Gebietsangabe(schluessel, Kreis.of(schluessel).name(), Ebene.KREIS);
    }

    private static Ebene ebene(String schluessel) {
        return schluessel.equals("DG") ? Ebene.BUND : schluessel.length() == 2 ? Ebene.LAND : Ebene.KREIS;
    }

    private List<Blockbauer> bloecke() {
        Map<Ebene, Map<Ort, Inhalt>> jeEbene = new TreeMap<>();
        zellen.forEach((ort, inhalt) -> jeEbene.computeIfAbsent(ebene(ort.gebiet), e -> new LinkedHashMap<>()).put(ort, inhalt));
        return jeEbene.values().stream().map(this::block).toList();
    }

    /** Rows hold the Merkmale side by side; line and column count from the first cell. */
    private Blockbauer block(Map<Ort, Inhalt> teil) {
        List<Merkmal> merkmale = List.copyOf(teil.keySet().stream().map(Ort::merkmal).collect(LinkedHashSet::new, Set::add, Set::addAll));
        List<Zeitbezug> zeiten = List.copyOf(teil.keySet().stream().map(Ort::zeit).collect(TreeSet::new, Set::add, Set::addAll));
        List<String> gebiete = List.copyOf(teil.keySet().stream().map(Ort::gebiet).collect(TreeSet::new, Set::add, Set::addAll));
        Blockbauer bauer = new Blockbauer(lieferung, merkmale, zeiten, gebiete).mitFundstellen(new int[merkmale.size()], true,
                merkmale.stream().map(m -> Spaltenangabe.of(m.toString())).toList());
        teil.forEach((ort, inhalt) -> {
            int m = merkmale.indexOf(ort.merkmal);
            int z = zeiten.indexOf(ort.zeit);
            int g = gebiete.indexOf(ort.gebiet);
            if (inhalt.zahlOderGrund instanceof Grund grund) {
                bauer.ohne(m, z, g, grund);
            } else {
                bauer.zahl(m, z, g, (Double) inhalt.zahlOderGrund);
            }
            bauer.merkzeichen(m, z, g, inhalt.merkzeichen);
            bauer.fundstelle(m, z, g, 10 + z * gebiete.size() + g, 4 + m);
        });
        return bauer;
    }

    /** The numbers in this range of keys as test keys of Kreise: {@code kreise("14", 3)} is 14001, 14002, 14003. */
    static List<String> kreise(String land, int anzahl) {
        return IntStream.rangeClosed(1, anzahl).mapToObj(i -> land + String.valueOf(1000 + i).substring(1)).toList();
    }
}
