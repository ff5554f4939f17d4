package de.bismit.io.tabelle;

import de.bismit.daten.Datenstand;
import de.bismit.daten.Fussnote;
import de.bismit.daten.Zensus;
import de.bismit.daten.Zensusbasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which census the population figures of a delivery rest on, from when: as its binding declares for its Datenstand; what its
 * own footnotes say goes before that. Flat files have no footnotes.
 */
final class Zensusermittlung {

    private static final LocalDate ANFANG = LocalDate.of(1900, 1, 1);

    private final TreeMap<LocalDate, Zensus> basen = new TreeMap<>();

    private Zensusermittlung() {
    }

    static List<Zensusbasis> ermittle(List<Zensuserklaerung> erklaerungen, Optional<Datenstand> datenstand, List<Fussnote> fussnoten) {
        Zensusermittlung ermittlung = new Zensusermittlung();
        erklaerungen.stream().filter(e -> e.giltFuer(datenstand)).forEach(e -> ermittlung.basen.put(e.ab(), e.zensus()));
        fussnoten.stream().map(Zensusfussnote::von).flatMap(Optional::stream).forEach(ermittlung::ergaenze);
        return ermittlung.ohneWiederholungen();
    }

    private void ergaenze(Zensusfussnote fussnote) {
        if (fussnote.von() == 0) {
            basen.clear();
            basen.put(ANFANG, fussnote.zensus());
            return;
        }
        LocalDate ab = LocalDate.of(fussnote.von(), 1, 1);
        if (basen.entrySet().stream().anyMatch(b -> b.getValue() == fussnote.zensus() && b.getKey().getYear() == fussnote.von())) {
            return;   // the declaration knows the day
        }
        LocalDate danach = fussnote.bis() == 0 ? null : LocalDate.of(fussnote.bis() + 1, 1, 1);
        Map.Entry<LocalDate, Zensus> spaeter = danach == null ? null : basen.floorEntry(danach);
        basen.values().removeIf(z -> z == fussnote.zensus());
        (danach == null ? basen.tailMap(ab, true) : basen.subMap(ab, true, danach, false)).values()
                .removeIf(z -> danach != null || z.compareTo(fussnote.zensus()) < 0);
        basen.put(ab, fussnote.zensus());
        if (spaeter != null) {
            basen.putIfAbsent(danach, spaeter.getValue());
        }
    }

    private List<Zensusbasis> ohneWiederholungen() {
        return basen.entrySet().stream()
                .filter(b -> Optional.ofNullable(basen.lowerEntry(b.getKey())).filter(davor -> davor.getValue() == b.getValue()).isEmpty())
                .map(b -> new Zensusbasis(b.getKey(), b.getValue())).toList();
    }
}
