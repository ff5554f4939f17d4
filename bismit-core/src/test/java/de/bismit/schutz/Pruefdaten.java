package de.bismit.schutz;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Blockbauer;
import de.bismit.daten.Buchfuehrung;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Ebene;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small tables written as text: one line a territory, one column a Merkmal; {@code .} is suppressed, {@code ?} not published. */
public final class Pruefdaten {

    public static final Zeitbezug JAHR = new Kalenderjahr(2015);

    private Pruefdaten() {
    }

    public static Merkmal merkmal(String id, Map<String, String> auspraegungen) {
        return Merkmal.of(new Groesse(id, id, Einheit.ANZAHL, Additivitaet.JA, Zeitart.KALENDERJAHR, ""), auspraegungen);
    }

    public static Merkmal merkmal(String id) {
        return merkmal(id, Map.of());
    }

    /** A count of persons, which offices round. */
    public static Merkmal personen(String id) {
        return Merkmal.of(new Groesse(id, id, Einheit.PERSONEN, Additivitaet.JA, Zeitart.KALENDERJAHR, ""));
    }

    public static Datenbestand tabelle(List<Merkmal> merkmale, String zeilen) {
        Map<Integer, TreeMap<String, List<String>>> jeLaenge = new TreeMap<>();
        zeilen.lines().map(z -> z.strip().split("\\s+")).filter(z -> z.length > 1).forEach(z -> jeLaenge
                .computeIfAbsent(z[0].equals("DG") ? 0 : z[0].length(), l -> new TreeMap<>()).put(z[0], List.of(z).subList(1, z.length)));
        Lieferung lieferung = Lieferung.builder("P-1", "pruef.csv").build();
        List<Blockbauer> bloecke = new ArrayList<>();
        List<Gebietsangabe> gebiete = new ArrayList<>();
        jeLaenge.forEach((laenge, teil) -> {
            List<String> schluessel = List.copyOf(teil.keySet());
            Blockbauer block = new Blockbauer(lieferung, merkmale, List.of(JAHR), schluessel);
            for (int g = 0; g < schluessel.size(); g++) {
                for (int m = 0; m < merkmale.size(); m++) {
                    setze(block, m, g, teil.get(schluessel.get(g)).get(m));
                }
                gebiete.add(new Gebietsangabe(schluessel.get(g), schluessel.get(g), laenge == 2 ? Ebene.LAND : Ebene.KREIS));
            }
            bloecke.add(block);
        });
        return Datenbestand.aus(bloecke, gebiete, List.of(), List.of(), Buchfuehrung.LEER);
    }

    private static void setze(Blockbauer block, int m, int g, String text) {
        switch (text) {
            case "." -> block.ohne(m, 0, g, Grund.UNBEKANNT_ODER_GEHEIM);
            case "?" -> block.ohne(m, 0, g, Grund.NICHT_VEROEFFENTLICHT);
            default -> block.zahl(m, 0, g, Double.parseDouble(text));
        }
    }
}
