package de.bismit.io.tabelle;

import de.bismit.daten.Blockbauer;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Spaltenangabe;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Land;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One block in the making: first its axes are gathered, then its cells filled in. */
final class Blockentwurf {

    private final Rohtabelle tabelle;
    private final Tabellenbild bild;
    private final Map<String, Set<Merkzeichen>> marken = new HashMap<>();
    private final boolean[] nullGerundet;
    private double[] halbeStellen = {};
    private final Set<Gebietsangabe> alleGebiete;
    private final Map<Merkmal, Integer> merkmale = new LinkedHashMap<>();
    private final List<Spaltenangabe> spalten = new ArrayList<>();
    private final List<Integer> zeilengruppen = new ArrayList<>();
    private final int[] merkmalJeReihe;
    private final double[] faktorJeReihe;
    private final Map<Integer, Set<Land>> unmoeglichJeReihe = new HashMap<>();
    private final boolean[] hatZeit;
    private final boolean[] hatGebiet;
    private final String[] schluesselJeGebiet;
    private int[] zeitplatz = {};
    private int[] gebietsplatz = {};
    private @Nullable Blockbauer bauer;

    Blockentwurf(Rohtabelle tabelle, Set<Gebietsangabe> alleGebiete) {
        this.tabelle = tabelle;
        this.bild = tabelle.bild();
        this.alleGebiete = alleGebiete;
        merkmalJeReihe = new int[tabelle.messgroessen().size() * tabelle.klassen().size()];
        faktorJeReihe = new double[merkmalJeReihe.length];
        hatZeit = new boolean[tabelle.zeiten().size()];
        hatGebiet = new boolean[tabelle.gebietszahl()];
        schluesselJeGebiet = new String[hatGebiet.length];
        nullGerundet = new boolean[tabelle.messgroessen().size()];
        for (int i = 0; i < nullGerundet.length; i++) {
            String einheit = tabelle.messgroessen().get(i).einheit();
            nullGerundet[i] = tabelle.zeichenschema().nullIstGerundet() && !Einheiten.istAnzahl(einheit) && Einheiten.kennt(einheit);
        }
    }

    void nimmAuf(int reihe, Merkmalbindung bindung, Spaltenangabe spalte, int zeilengruppe) {
        int m = merkmale.computeIfAbsent(bindung.merkmal(), k -> {
            spalten.add(spalte);
            zeilengruppen.add(zeilengruppe);
            return merkmale.size();
        });
        merkmalJeReihe[reihe] = m;
        faktorJeReihe[reihe] = bindung.faktor();
        if (!bindung.unmoeglich().isEmpty()) {
            unmoeglichJeReihe.put(reihe, bindung.unmoeglich());
        }
    }

    void merke(int zeit, int gebiet) {
        hatZeit[zeit] = true;
        if (!hatGebiet[gebiet]) {
            hatGebiet[gebiet] = true;
            schluesselJeGebiet[gebiet] = nimmGebiet(bild.gebietsliste.get(gebiet));
        }
    }

    /** A national table without a region column is about Germany. */
    private String nimmGebiet(Regionalangabe angabe) {
        String schluessel = angabe.schluessel().isEmpty() ? "DG" : angabe.schluessel();
        String name = angabe.ebene() == Ebene.BUND && angabe.name().isEmpty() ? "Deutschland" : angabe.name();
        alleGebiete.add(new Gebietsangabe(schluessel, name, angabe.ebene()));
        return schluessel;
    }

    private static IntStream wo(boolean[] ja) {
        return IntStream.range(0, ja.length).filter(i -> ja[i]);
    }

    void beginne(Rohtabelle roh, Lieferung lieferung) {
        Zeitart art = merkmale.keySet().iterator().next().groesse().zeitart();
        TreeMap<Zeitbezug, Integer> zeiten = new TreeMap<>();
        wo(hatZeit).forEach(n -> zeiten.put(art.deute(roh.zeiten().get(n)), n));
        List<Zeitbezug> zeitachse = List.copyOf(zeiten.keySet());
        zeitplatz = new int[roh.zeiten().size()];
        zeiten.forEach((zeit, n) -> zeitplatz[n] = zeitachse.indexOf(zeit));
        List<String> gebietsachse = wo(hatGebiet).mapToObj(g -> schluesselJeGebiet[g]).distinct().sorted().toList();
        gebietsplatz = new int[roh.gebietszahl()];
        wo(hatGebiet).forEach(g -> gebietsplatz[g] = Collections.binarySearch(gebietsachse, schluesselJeGebiet[g]));
        bauer = new Blockbauer(lieferung, List.copyOf(merkmale.keySet()), zeitachse, gebietsachse)
                .mitFundstellen(dicht(zeilengruppen), !Tabellenaufteilung.zeitImKopf(roh), spalten);
    }

    /** Row classes numbered from 0 without gaps. */
    private static int[] dicht(List<Integer> gruppen) {
        Map<Integer, Integer> nummern = new HashMap<>();
        return gruppen.stream().mapToInt(g -> nummern.computeIfAbsent(g, k -> nummern.size())).toArray();
    }

    /** A printed number without a mark; refuses a zero that may be a rounded one. */
    boolean trageZahlEin(int z, int s, int reihe, int zeit, double zahl) {
        if (zahl == 0 && nullGerundet[bild.messgroesse(z, s)]) {
            return false;
        }
        bauer().gedruckt(merkmalJeReihe[reihe], zeitplatz[zeit], gebietsplatz[bild.gebiete[z]], zahl * faktorJeReihe[reihe],
                bild.zeilennummern[z], bild.spaltennummern[s]);
        return true;
    }

    /** Any other cell. */
    void trageAndereEin(int z, int s, int reihe) {
        int m = merkmalJeReihe[reihe];
        int t = zeitplatz[bild.zeit(z, s)];
        int g = gebietsplatz[bild.gebiete[z]];
        Blockbauer ziel = bauer();
        ziel.fundstelle(m, t, g, bild.zeilennummern[z], bild.spaltennummern[s]);
        Status status = tabelle.status(z, s);
        if (status.istWert()) {
            double zahl = tabelle.zahl(z, s);
            ziel.spanne(m, t, g, zahl * faktorJeReihe[reihe], (zahl + ueberNull(z, s, status, zahl)) * faktorJeReihe[reihe]);
        } else {
            ziel.ohne(m, t, g, grund(status, reihe, z));
        }
        String kennzeichen = tabelle.kennzeichen(z, s);
        if (!kennzeichen.isEmpty()) {
            ziel.merkzeichen(m, t, g, marken.computeIfAbsent(kennzeichen, tabelle.zeichenschema()::merkzeichen));
        }
        if (status != Status.ZAHL && status != Status.WIDERSPRUCH) {
            ziel.zeichen(m, t, g, tabelle.text(z, s).strip());
        }
    }

    /** A blocked cell adds nothing only where data say that the case cannot occur in that Land. */
    private Grund grund(Status status, int reihe, int z) {
        boolean unmoeglich = status == Status.NICHT_SINNVOLL
                && Land.vonSchluessel(tabelle.gebiet(z)).filter(unmoeglichJeReihe.getOrDefault(reihe, Set.of())::contains).isPresent();
        return unmoeglich ? Grund.UNMOEGLICH : Grund.valueOf(status.name());
    }

    /** How far above zero a printed zero may be; nothing where things are counted, and of other numbers. */
    private double ueberNull(int z, int s, Status status, double zahl) {
        if (zahl != 0 || status == Status.NULL) {
            return 0;
        }
        if (status == Status.GERUNDETE_NULL) {
            halbeStellen = halbeStellen.length == 0 ? tabelle.halbeStellen() : halbeStellen;
            return halbeStellen[tabelle.messgroesse(z, s)];
        }
        return nullGerundet[tabelle.messgroesse(z, s)] ? tabelle.halbeStelle(z, s) : 0;
    }

    Blockbauer bauer() {
        return Objects.requireNonNull(bauer);
    }
}
