package de.bismit.daten;

import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.statistik.Anteilsmatrix;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Schritt;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From which cells the cells of a block were made, answered when asked for.
 *
 * @param quelle the block of those cells
 * @param umlage how they were laid out
 */
record Umlageherkunft(Block quelle, Umlage umlage) {

    private static final int STELLEN_DES_ANTEILS = 6;

    /** The cell that was taken over under its own key as it is. */
    Optional<Messwert.Zelle> kopie(int m, int z, int t) {
        Anteilsmatrix v = umlage.zeile(m, z).anteile;
        return v.istKopie(t) && !umlage.zeile(m, z).istUnvollstaendig(t) && quelle.gebiete.get(v.quelle(t, 0)).equals(umlage.gebiete().get(t))
                ? Optional.of(teil(m, z, t, 0)) : Optional.empty();
    }

    private Messwert.Zelle teil(int m, int z, int t, int j) {
        return new Messwert.Zelle(quelle, m, z, umlage.zeile(m, z).anteile.quelle(t, j));
    }

    private List<Messwert.Zelle> teile(int m, int z, int t) {
        return IntStream.range(0, umlage.zeile(m, z).anteile.beitraege(t)).mapToObj(j -> teil(m, z, t, j)).toList();
    }

    /** The footnotes of all cells it was made of, each once. */
    List<Fussnote> fussnoten(int m, int z, int t) {
        LinkedHashSet<Fussnote> alle = new LinkedHashSet<>();
        teile(m, z, t).forEach(c -> alle.addAll(c.block().fussnoten(c.m(), c.z(), c.g())));
        return List.copyOf(alle);
    }

    /** The whole parts, and of each that was shared out between nothing and all of it; empty where none was. */
    Optional<Wert> spanne(Messwert.Zelle c) {
        Anteilsmatrix v = umlage.zeile(c.m(), c.z()).anteile;
        if (!v.istGeteilt(c.g())) {
            return Optional.empty();
        }
        List<Wert> moegliche = new ArrayList<>();
        for (int j = 0; j < v.beitraege(c.g()); j++) {
            Messwert.Zelle teil = teil(c.m(), c.z(), c.g(), j);
            Wert ganzes = quelle.wert(teil.m(), teil.z(), teil.g());
            moegliche.add(v.anteil(c.g(), j) == 1 || !ganzes.hatZahlen() ? ganzes
                    : Wert.spanne(Math.min(0, ganzes.untereGrenze()), Math.max(0, ganzes.obereGrenze()), ganzes.merkzeichen()));
        }
        return Optional.of(Wert.summe(moegliche));
    }

    /** The sum with its parts below it, down to the cells. */
    Herkunft herkunft(Messwert messwert, Messwert.Zelle c, String text) {
        Anteilsmatrix v = umlage.zeile(c.m(), c.z()).anteile;
        String beleg = umlage.zeile(c.m(), c.z()).beleg(c.g());
        List<Herkunft> teile = new ArrayList<>();
        for (int j = 0; j < v.beitraege(c.g()); j++) {
            teile.add(herkunft(teil(c.m(), c.z(), c.g(), j), v.anteil(c.g(), j), beleg));
        }
        if (teile.isEmpty()) {
            return Herkunft.luecke(text + ": " + gruende(messwert.wert()));
        }
        String satz = text + ", " + umlage.bezeichnung() + spannentext(messwert) + (messwert.wert().hatZahlen() ? "" : ": " + gruende(messwert.wert()));
        return Herkunft.schritt(Schritt.SUMME, messwert.anzeige(), messwert.wert().hatZahlen() ? rechnung(c, v) : "", satz, teile);
    }

    private String spannentext(Messwert messwert) {
        Einheit einheit = messwert.merkmal().groesse().einheit();
        return messwert.schaetzspanne().filter(Wert::hatZahlen).map(s -> ", geschätzt, möglich sind "
                + Zahlformat.spanne(s.untereGrenze(), s.obereGrenze(), einheit.nachkommastellen(), Locale.GERMANY)).orElse("");
    }

    private Herkunft herkunft(Messwert.Zelle c, double anteil, String beleg) {
        String schluessel = quelle.gebiete.get(c.g());
        String name = Gebietsverzeichnis.deutschland().name(schluessel).map(n -> n + " (" + schluessel + ")").orElse(schluessel);
        Wert ganzes = quelle.wert(c.m(), c.z(), c.g());
        Herkunft zelle = new Messwert(quelle.merkmale.get(c.m()), quelle.zeiten.get(c.z()), schluessel, ganzes, c).herkunft(name);
        if (anteil == 1) {
            return zelle;
        }
        Einheit einheit = quelle.merkmale.get(c.m()).groesse().einheit();
        return Herkunft.schritt(Schritt.GEWICHT, ganzes.istZahl() ? einheit.formatiere(anteil * ganzes.zahl()) : "",
                ganzes.istZahl() ? anteil(anteil) + " · " + einheit.formatiere(ganzes.zahl()) : "", "Anteil an " + name + ", " + beleg, List.of(zelle));
    }

    private String rechnung(Messwert.Zelle c, Anteilsmatrix v) {
        Einheit einheit = quelle.merkmale.get(c.m()).groesse().einheit();
        List<String> summanden = new ArrayList<>();
        for (int j = 0; j < v.beitraege(c.g()); j++) {
            Wert ganzes = quelle.wert(c.m(), c.z(), v.quelle(c.g(), j));
            if (!ganzes.istZahl()) {
                return "";
            }
            double anteil = v.anteil(c.g(), j);
            summanden.add((anteil == 1 ? "" : anteil(anteil) + " · ") + einheit.formatiere(ganzes.zahl()));
        }
        return summanden.size() == 1 && v.istKopie(c.g()) ? "" : String.join(" + ", summanden);
    }

    private static String anteil(double anteil) {
        return Zahlformat.gerundet(anteil, STELLEN_DES_ANTEILS, Locale.GERMANY);
    }

    private static String gruende(Wert wert) {
        Set<Grund> gruende = wert.gruende();
        return gruende.stream().map(Grund::anzeige).collect(Collectors.joining("; "));
    }
}
