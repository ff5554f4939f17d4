package de.bismit.normierung;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Gebietsbezug;
import de.bismit.daten.Querschnitt;
import de.bismit.daten.Wertspalten;
import de.bismit.daten.Zeitreihe;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.statistik.Spalte;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Kennzahl × year × Gebiet on one scale (normierte Tafel). Immutable.
 *
 * <p>Values count as they are shown: a printed rate is the number printed, not the span that its rounding leaves open.
 *
 * <p>Where each year has its own scale, values of two years do not measure the same: a fall may be the others' rise. Such
 * series have a {@link Bruch} before each year, so that growth over years is refused.
 */
public final class NormierteTafel {

    private static final String SATZ = "jedes Jahr hat seinen eigenen Maßstab";

    /** One Kennzahl: a row a year. */
    private record Block(Kennzahl kennzahl, Normierung normierung, List<Integer> jahre, List<Zeitbezug> zeiten, List<Bruch> brueche, Spalte werte) {
    }

    private final Normierung normierung;
    private final List<Gebiet> gebiete;
    private final Map<String, Block> bloecke = new LinkedHashMap<>();

    private NormierteTafel(Normierung normierung, List<Gebiet> gebiete) {
        this.normierung = normierung;
        this.gebiete = List.copyOf(gebiete);
    }

    static NormierteTafel von(Normierung normierung, Kennzahlentafel tafel, List<Kennzahl> kennzahlen, List<Gebiet> gebiete) {
        NormierteTafel ergebnis = new NormierteTafel(normierung, gebiete);
        for (Kennzahl kennzahl : kennzahlen) {
            ergebnis.bloecke.put(kennzahl.id(), ergebnis.block(tafel, kennzahl));
        }
        return ergebnis;
    }

    private Block block(Kennzahlentafel tafel, Kennzahl kennzahl) {
        List<Integer> jahre = tafel.jahre(kennzahl.id());
        List<List<Wert>> zeilen = new ArrayList<>();
        List<Zeitbezug> zeiten = new ArrayList<>();
        List<Bruch> brueche = new ArrayList<>();
        for (int jahr : jahre) {
            List<Kennzahlwert> zeile = gebiete.stream().map(g -> tafel.wert(kennzahl.id(), g, jahr)).toList();
            zeilen.add(zeile.stream().map(Kennzahlwert::wert).toList());
            zeile.stream().findFirst().ifPresent(w -> {
                zeiten.add(w.zeit().orElseThrow());
                brueche.addAll(brueche.isEmpty() ? w.brueche() : List.of());
            });
        }
        Normierung eigene = normierung.eigene(kennzahl.id());
        boolean zusammen = normierung.alleJahre() || eigene.alleJahre();
        boolean[] richtungen = new boolean[zusammen ? Math.min(1, jahre.size()) : jahre.size()];
        boolean absteigend = normierung.absteigend(kennzahl);
        Arrays.fill(richtungen, absteigend);
        Spalte werte = normierung.skalierung(kennzahl.id(), gebiete.stream().map(Gebiet::schluessel).toList(), absteigend)
                .auf(Wertspalten.spalte(zeilen), zusammen ? Math.max(1, jahre.size()) : 1, richtungen, Wertspalten.REGELN);
        return new Block(kennzahl, eigene, jahre, zeiten, massstabsbrueche(zusammen || eigene.gemeinsamerMassstab(), zeiten, brueche), werte);
    }

    private static List<Bruch> massstabsbrueche(boolean gemeinsam, List<Zeitbezug> zeiten, List<Bruch> brueche) {
        List<Bruch> alle = new ArrayList<>(brueche);
        for (int j = 1; !gemeinsam && j < zeiten.size(); j++) {
            alle.add(new Bruch(zeiten.get(j).referenztag(), SATZ, ""));
        }
        alle.sort(Comparator.comparing(Bruch::datum));
        return alle;
    }

    /** The Kennzahlen, in the order in which they were asked for. */
    public List<Kennzahl> kennzahlen() {
        return bloecke.values().stream().map(Block::kennzahl).toList();
    }

    /** The Gebiete, in their order. */
    public List<Gebiet> gebiete() {
        return gebiete;
    }

    /** The years of a Kennzahl. */
    public List<Integer> jahre(String kennzahl) {
        return block(kennzahl).jahre();
    }

    /**
     * One value on the scale, or why there is none.
     *
     * @throws IllegalArgumentException if the table does not have the Kennzahl, the Gebiet or the year
     */
    public Wert wert(String kennzahl, Gebiet gebiet, int jahr) {
        Block block = block(kennzahl);
        return Wertspalten.wert(block.werte(), zeile(block, jahr), stelle(gebiet));
    }

    /** One Kennzahl and year over the Gebiete. */
    public Querschnitt querschnitt(String kennzahl, int jahr) {
        Block block = block(kennzahl);
        int zeile = zeile(block, jahr);
        Map<String, Wert> werte = new LinkedHashMap<>();
        for (int i = 0; i < gebiete.size(); i++) {
            werte.put(gebiete.get(i).schluessel(), Wertspalten.wert(block.werte(), zeile, i));
        }
        return new Querschnitt(kennzahl, titel(block), block.zeiten().get(zeile), block.normierung().einheit(), werte);
    }

    /** The Gebiete that have a place on the scale in a year, and why the others have none. */
    public Gebietsbezug bezug(String kennzahl, int jahr) {
        return querschnitt(kennzahl, jahr).bezug();
    }

    /** One Kennzahl and Gebiet over all years, with the breaks of its series and, unless all years have one scale, one before each. */
    public Zeitreihe zeitreihe(String kennzahl, Gebiet gebiet) {
        Block block = block(kennzahl);
        int stelle = stelle(gebiet);
        Map<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        for (int j = 0; j < block.zeiten().size(); j++) {
            werte.put(block.zeiten().get(j), Wertspalten.wert(block.werte(), j, stelle));
        }
        return new Zeitreihe(block.kennzahl().id(), titel(block), gebiet.schluessel(), gebiet.name(), block.normierung().einheit(), werte,
                block.brueche());
    }

    private static String titel(Block block) {
        return block.kennzahl().name() + " (" + block.normierung().name() + ")";
    }

    private Block block(String kennzahl) {
        Block block = bloecke.values().stream().filter(b -> b.kennzahl().heisst(kennzahl)).findFirst().orElse(null);
        if (block == null) {
            throw new IllegalArgumentException(kennzahl + " ist nicht in der normierten Tafel; vorhanden: " + bloecke.keySet());
        }
        return block;
    }

    private static int zeile(Block block, int jahr) {
        int zeile = block.jahre().indexOf(jahr);
        if (zeile < 0) {
            throw new IllegalArgumentException(block.kennzahl().id() + " gibt es nicht für " + jahr + "; vorhanden: " + block.jahre());
        }
        return zeile;
    }

    private int stelle(Gebiet gebiet) {
        int stelle = gebiete.indexOf(gebiet);
        if (stelle < 0) {
            throw new IllegalArgumentException(gebiet + " ist nicht unter den Gebieten der normierten Tafel: "
                    + String.join(", ", gebiete.stream().limit(12).map(Gebiet::name).toList()) + (gebiete.size() > 12 ? " …" : ""));
        }
        return stelle;
    }

    @Override
    public String toString() {
        int zellen = bloecke.values().stream().mapToInt(b -> b.jahre().size() * gebiete.size()).sum();
        long werte = bloecke.values().stream().mapToLong(b -> IntStream.range(0, b.jahre().size())
                .mapToLong(j -> IntStream.range(0, gebiete.size()).filter(i -> b.werte().hatZahlen(j, i)).count()).sum()).sum();
        return bloecke.size() + (bloecke.size() == 1 ? " Kennzahl, " : " Kennzahlen, ") + gebiete.size() + " Gebiete, " + normierung + ", "
                + werte + " von " + zellen + " Werten";
    }
}
