package de.bismit.daten;

import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares deliveries that give the same cells: which one counts, and how often they differ, one finding a pair. */
final class Abgleich {

    private static final String GLEICH = "BIS-D001";
    private static final String VERSCHIEDEN = "BIS-D002";

    private record Paar(Lieferung geltend, Lieferung verdraengt) {
    }

    private final Map<Paar, int[]> zaehler = new LinkedHashMap<>();

    /** @param bloecke the one that counts first */
    Abgleich(List<Block> bloecke) {
        Map<Merkmal, List<Block>> orte = new LinkedHashMap<>();
        bloecke.forEach(b -> b.merkmale.forEach(m -> orte.computeIfAbsent(m, k -> new ArrayList<>()).add(b)));
        orte.forEach(this::vergleiche);
    }

    private void vergleiche(Merkmal merkmal, List<Block> bloecke) {
        for (int i = 0; i < bloecke.size(); i++) {
            for (int j = i + 1; j < bloecke.size(); j++) {
                if (bloecke.get(i).lieferung != bloecke.get(j).lieferung) {
                    vergleiche(merkmal, bloecke.get(i), bloecke.get(j));
                }
            }
        }
    }

    private void vergleiche(Merkmal merkmal, Block a, Block b) {
        int ma = a.merkmale.indexOf(merkmal);
        int mb = b.merkmale.indexOf(merkmal);
        for (int za = 0; za < a.zeiten.size(); za++) {
            int zb = b.zeitindex(a.zeiten.get(za));
            for (int ga = 0; zb >= 0 && ga < a.gebiete.size(); ga++) {
                int gb = b.gebietsindex(a.gebiete.get(ga));
                if (gb >= 0 && a.hatZelle(ma, za, ga) && b.hatZelle(mb, zb, gb)) {
                    boolean gleich = a.wert(ma, za, ga).equals(b.wert(mb, zb, gb));
                    zaehler.computeIfAbsent(new Paar(a.lieferung, b.lieferung), k -> new int[2])[gleich ? 0 : 1]++;
                }
            }
        }
    }

    /** Whether a finding is from here. */
    static boolean meldet(Befund befund) {
        return befund.code().equals(GLEICH) || befund.code().equals(VERSCHIEDEN);
    }

    List<Befund> befunde() {
        List<Befund> befunde = new ArrayList<>();
        zaehler.forEach((paar, zahl) -> befunde.add(befund(paar, zahl[0], zahl[1])));
        return befunde;
    }

    private static Befund befund(Paar paar, int gleiche, int andere) {
        Stelle stelle = new Stelle(paar.verdraengt.datei(), 0, 0);
        String anfang = paar.verdraengt + " und " + paar.geltend + " haben " + (gleiche + andere) + (gleiche + andere == 1 ? " Zelle gemeinsam" : " Zellen gemeinsam");
        if (andere == 0) {
            return Befund.einzeln(GLEICH, Schwere.HINWEIS, stelle, anfang + ", alle gleich");
        }
        return Befund.einzeln(VERSCHIEDEN, Schwere.WARNUNG, stelle, anfang + ", davon " + andere
                + " verschieden; es gilt " + paar.geltend + " (späterer Datenstand, sonst zuerst gelesen)");
    }
}
