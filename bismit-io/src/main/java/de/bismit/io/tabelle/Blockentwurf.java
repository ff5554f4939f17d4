package de.bismit.io.tabelle;

import de.bismit.daten.Blockbauer;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Spalte;
import de.bismit.gebiet.Ebene;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One block in the making: first its axes are gathered, then its cells filled in. */
final class Blockentwurf {

    private static final Map<String, Set<Merkzeichen>> KENNZEICHEN = Map.of("e", Set.of(Merkzeichen.ENDGUELTIG),
            "()", Set.of(Merkzeichen.EINGESCHRAENKT), "p", Set.of(Merkzeichen.VORLAEUFIG), "r", Set.of(Merkzeichen.BERICHTIGT),
            "s", Set.of(Merkzeichen.GESCHAETZT));

    private final Rohtabelle tabelle;
    private final Set<Gebietsangabe> alleGebiete;
    private final Map<Merkmal, Integer> merkmale = new LinkedHashMap<>();
    private final List<Spalte> spalten = new ArrayList<>();
    private final List<Integer> zeilengruppen = new ArrayList<>();
    private final int[] merkmalJeReihe;
    private final double[] faktorJeReihe;
    private final Set<Integer> zeitnummern = new TreeSet<>();
    private final TreeSet<String> gebiete = new TreeSet<>();
    private final TreeSet<Integer> gebietsnummern = new TreeSet<>();
    private int[] zeitplatz = {};
    private int[] gebietsplatz = {};
    private @Nullable Blockbauer bauer;

    Blockentwurf(Rohtabelle tabelle, Set<Gebietsangabe> alleGebiete) {
        this.tabelle = tabelle;
        this.alleGebiete = alleGebiete;
        merkmalJeReihe = new int[tabelle.messgroessen().size() * tabelle.klassen().size()];
        faktorJeReihe = new double[merkmalJeReihe.length];
    }

    void nimmAuf(int reihe, Merkmalbindung bindung, Spalte spalte, int zeilengruppe) {
        int m = merkmale.computeIfAbsent(bindung.merkmal(), k -> {
            spalten.add(spalte);
            zeilengruppen.add(zeilengruppe);
            return merkmale.size();
        });
        merkmalJeReihe[reihe] = m;
        faktorJeReihe[reihe] = bindung.faktor();
    }

    void merke(int z, int s) {
        zeitnummern.add(tabelle.zeitnummer(z, s));
        if (gebietsnummern.add(tabelle.gebietsnummer(z))) {
            gebiete.add(schluessel(z));
            alleGebiete.add(new Gebietsangabe(schluessel(z), name(z), tabelle.ebene(z)));
        }
    }

    /** A national table without a region column is about Germany. */
    private String schluessel(int z) {
        return tabelle.gebiet(z).isEmpty() ? "DG" : tabelle.gebiet(z);
    }

    private String name(int z) {
        return tabelle.ebene(z) == Ebene.BUND && tabelle.gebietsname(z).isEmpty() ? "Deutschland" : tabelle.gebietsname(z);
    }

    void beginne(Rohtabelle roh, Lieferung lieferung) {
        Zeitart art = merkmale.keySet().iterator().next().groesse().zeitart();
        TreeMap<Zeitbezug, Integer> zeiten = new TreeMap<>();
        zeitnummern.forEach(n -> zeiten.put(art.deute(roh.zeiten().get(n)), n));
        List<Zeitbezug> zeitachse = List.copyOf(zeiten.keySet());
        List<String> gebietsachse = List.copyOf(gebiete);
        zeitplatz = new int[roh.zeiten().size()];
        zeiten.forEach((zeit, n) -> zeitplatz[n] = zeitachse.indexOf(zeit));
        gebietsplatz = new int[roh.gebietszahl()];
        Map<String, Integer> platz = new HashMap<>();
        gebietsachse.forEach(g -> platz.put(g, platz.size()));
        for (int z = 0; z < roh.zeilen(); z++) {
            if (!roh.istVerworfen(z) && platz.containsKey(schluessel(z))) {
                gebietsplatz[roh.gebietsnummer(z)] = platz.get(schluessel(z));
            }
        }
        bauer = new Blockbauer(lieferung, List.copyOf(merkmale.keySet()), zeitachse, gebietsachse)
                .mitFundstellen(dicht(zeilengruppen), !Tabellenaufteilung.zeitImKopf(roh), spalten);
    }

    /** Row classes numbered from 0 without gaps. */
    private static int[] dicht(List<Integer> gruppen) {
        Map<Integer, Integer> nummern = new HashMap<>();
        return gruppen.stream().mapToInt(g -> nummern.computeIfAbsent(g, k -> nummern.size())).toArray();
    }

    void trageEin(int z, int s) {
        Blockbauer ziel = bauer();
        int reihe = tabelle.messgroesse(z, s) * tabelle.klassen().size() + tabelle.klasse(z);
        int m = merkmalJeReihe[reihe];
        int t = zeitplatz[tabelle.zeitnummer(z, s)];
        int g = gebietsplatz[tabelle.gebietsnummer(z)];
        Status status = tabelle.status(z, s);
        if (status == Status.ZAHL || status == Status.NULL) {
            ziel.zahl(m, t, g, tabelle.zahl(z, s) * faktorJeReihe[reihe]);
        } else {
            ziel.ohne(m, t, g, Grund.valueOf(status.name()));
        }
        String kennzeichen = tabelle.kennzeichen(z, s);
        if (!kennzeichen.isEmpty()) {
            ziel.merkzeichen(m, t, g, KENNZEICHEN.getOrDefault(kennzeichen, Set.of()));
        }
        ziel.fundstelle(m, t, g, tabelle.zeilennummer(z), tabelle.spaltennummer(s));
        if (status != Status.ZAHL && status != Status.WIDERSPRUCH) {
            ziel.zeichen(m, t, g, tabelle.text(z, s).strip());
        }
    }

    Blockbauer bauer() {
        return Objects.requireNonNull(bauer);
    }
}
