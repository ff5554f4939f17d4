package de.bismit.io.bestand;

import de.bismit.daten.Blockbauer;
import de.bismit.daten.Datenstand;
import de.bismit.daten.Fussnote;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Landesrundung;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Spaltenangabe;
import de.bismit.daten.Zeichenschema;
import de.bismit.daten.Zensus;
import de.bismit.daten.Zensusbasis;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Land;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.wert.Grund;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One delivery of the sample while it is read: its head, then its rows. */
final class Beispiellieferung {

    private static final int ERSTE_ZELLE = 5;

    private record Reihe(int spalte, int[] zeilen, List<String> zellen) {
    }

    private final Groessen groessen;
    private final Lieferung.Builder lieferung;
    private final List<Zensusbasis> zensusbasen = new ArrayList<>();
    private final List<Landesrundung> rundungen = new ArrayList<>();
    private final List<Bruch> brueche = new ArrayList<>();
    private final List<Fussnote> fussnoten = new ArrayList<>();
    private final List<Gebietsangabe> gebiete = new ArrayList<>();
    private final Map<String, int[]> zeilen = new HashMap<>();
    private final Map<Merkmal, TreeMap<Zeitbezug, Reihe>> reihen = new LinkedHashMap<>();
    private final Map<Merkmal, Spaltenangabe> spalten = new HashMap<>();
    private final Map<String, Merkmal> merkmale = new HashMap<>();
    private long werte;
    private long ohneWert;

    Beispiellieferung(List<String> f, Groessen groessen) {
        this.groessen = groessen;
        lieferung = Lieferung.builder(f.get(1), f.get(2)).titel(f.get(3))
                .datenstand(f.get(4).isEmpty() ? null : new Datenstand(LocalDateTime.parse(f.get(4))))
                .gebietsstand(f.get(5).isEmpty() ? null : f.get(5)).zeichenschema(Zeichenschema.of(f.get(6)))
                .rundungsbasis(f.get(7).isEmpty() ? null : Integer.valueOf(f.get(7))).lizenz(f.get(8));
    }

    void ergaenze(List<String> f) {
        switch (f.get(0)) {
            case "zensusbasis" -> zensusbasen.add(new Zensusbasis(LocalDate.parse(f.get(1)), Zensus.of(f.get(2))));
            case "bruch" -> brueche.add(new Bruch(LocalDate.parse(f.get(1)), f.get(2), f.get(3)));
            case "rundung" -> rundungen.add(new Landesrundung(Land.valueOf(f.get(1)), f.get(2), Integer.parseInt(f.get(3)),
                    Integer.parseInt(f.get(4))));
            case "angabe" -> lieferung.angabe(f.get(1), f.get(2));
            case "fussnote" -> fussnoten.add(new Fussnote(f.get(1), laender(f.get(2)), f.get(3), f.get(4)));
            case "gebiete" -> f.stream().skip(1).map(Beispiellieferung::gebiet).forEach(gebiete::add);
            case "zeilen" -> zeilen.put(f.get(1), f.stream().skip(2).mapToInt(z -> z.isEmpty() ? 0 : Integer.parseInt(z)).toArray());
            case "spalte" -> spalten.put(merkmal(f.get(1)), new Spaltenangabe(f.get(2), f.subList(5, f.size()), f.get(3), Double.parseDouble(f.get(4))));
            case "reihe" -> reihe(f);
            default -> throw new IllegalStateException("unbekannter Satz \"" + f.get(0) + "\" im Beispiel");
        }
    }

    private static List<Land> laender(String text) {
        return Arrays.stream(text.split("\\|")).map(Land::vonKuerzel).flatMap(Optional::stream).toList();
    }

    private static Gebietsangabe gebiet(String text) {
        String[] teile = text.split("\\|", 3);
        return new Gebietsangabe(teile[0], teile[2], Ebene.valueOf(teile[1]));
    }

    private Merkmal merkmal(String kennung) {
        return merkmale.computeIfAbsent(kennung, text -> groessen.merkmal(text, Jsonobjekt.leer("beispiel.csv")));
    }

    private void reihe(List<String> f) {
        Merkmal merkmal = merkmal(f.get(1));
        Zeitbezug zeit = merkmal.groesse().zeitart().deute(Zeitbezug.lies(f.get(2)).orElseThrow());
        Reihe reihe = new Reihe(Integer.parseInt(f.get(3)), Objects.requireNonNull(zeilen.get(f.get(4))),
                List.copyOf(f.subList(ERSTE_ZELLE, f.size())));
        reihen.computeIfAbsent(merkmal, m -> new TreeMap<>()).put(zeit, reihe);
    }

    List<Gebietsangabe> gebiete() {
        return gebiete;
    }

    long reihen() {
        return reihen.values().stream().mapToLong(Map::size).sum();
    }

    long werte() {
        return werte;
    }

    long ohneWert() {
        return ohneWert;
    }

    /** One block for each level and each set of times. */
    List<Blockbauer> bloecke() {
        Lieferung fertige = lieferung.rundungen(rundungen).zensusbasen(zensusbasen).brueche(brueche).fussnoten(fussnoten).build();
        Map<List<Zeitbezug>, List<Merkmal>> nachZeiten = new LinkedHashMap<>();
        reihen.forEach((m, zeiten) -> nachZeiten.computeIfAbsent(List.copyOf(zeiten.keySet()), k -> new ArrayList<>()).add(m));
        List<Blockbauer> bloecke = new ArrayList<>();
        nachZeiten.forEach((zeiten, welche) -> {
            for (Ebene ebene : Ebene.values()) {
                List<Gebietsangabe> dieser = gebiete.stream().filter(g -> g.ebene() == ebene).sorted().toList();
                if (!dieser.isEmpty()) {
                    bloecke.add(block(fertige, welche, zeiten, dieser));
                }
            }
        });
        return bloecke;
    }

    private Spaltenangabe spalte(Merkmal m) {
        Spaltenangabe bekannte = spalten.get(m);
        return bekannte != null ? bekannte : Spaltenangabe.of(m.toString());
    }

    private Blockbauer block(Lieferung fertige, List<Merkmal> welche, List<Zeitbezug> zeiten, List<Gebietsangabe> dieser) {
        Map<List<int[]>, Integer> gruppen = new HashMap<>();
        int[] gruppe = welche.stream().mapToInt(m -> gruppen.computeIfAbsent(zeilen(m), k -> gruppen.size())).toArray();
        List<Spaltenangabe> texte = welche.stream().map(this::spalte).toList();
        Blockbauer bauer = new Blockbauer(fertige, welche, zeiten, dieser.stream().map(Gebietsangabe::schluessel).toList())
                .mitFundstellen(gruppe, true, texte);
        int[] plaetze = dieser.stream().mapToInt(gebiete::indexOf).toArray();
        for (int m = 0; m < welche.size(); m++) {
            for (int z = 0; z < zeiten.size(); z++) {
                trageEin(bauer, m, z, plaetze, reihen.get(welche.get(m)).get(zeiten.get(z)));
            }
        }
        return bauer;
    }

    /** Equal arrays are the same object, so that identity groups the rows of one class. */
    private List<int[]> zeilen(Merkmal merkmal) {
        return reihen.get(merkmal).values().stream().map(Reihe::zeilen).toList();
    }

    private void trageEin(Blockbauer bauer, int m, int z, int[] plaetze, Reihe reihe) {
        for (int g = 0; g < plaetze.length; g++) {
            int spalte = plaetze[g];
            String zelle = reihe.zellen().get(spalte);
            if (zelle.isEmpty()) {
                continue;
            }
            String inhalt = Beispielformat.inhalt(zelle);
            if (inhalt.startsWith("~")) {
                bauer.ohne(m, z, g, Grund.valueOf(inhalt.substring(1)));
                ohneWert++;
            } else {
                int bis = inhalt.indexOf(':');
                double zahl = Double.parseDouble(bis < 0 ? inhalt : inhalt.substring(0, bis));
                bauer.spanne(m, z, g, zahl, bis < 0 ? zahl : Double.parseDouble(inhalt.substring(bis + 1)));
                werte++;
            }
            bauer.merkzeichen(m, z, g, Beispielformat.merkzeichen(zelle));
            bauer.fundstelle(m, z, g, reihe.zeilen()[spalte], reihe.spalte());
            bauer.zeichen(m, z, g, Beispielformat.zeichen(zelle));
        }
    }
}
