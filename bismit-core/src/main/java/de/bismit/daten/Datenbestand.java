package de.bismit.daten;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.wert.Befund;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was read: Merkmal × Zeit × Gebiet, each cell a number or a reason, with its delivery and place (Datenbestand).
 * Immutable and thread-safe; carries its {@linkplain #befunde() findings}.
 */
public final class Datenbestand {

    private final List<Block> bloecke;
    private final Map<String, Gebietsangabe> gebiete;
    private final List<Befund> befunde;
    private final List<Merkmal> ungebunden;
    private final Buchfuehrung buchfuehrung;
    private final Merkmalsverzeichnis verzeichnis;

    private Datenbestand(List<Block> bloecke, Map<String, Gebietsangabe> gebiete, List<Befund> befunde, List<Merkmal> ungebunden,
            Buchfuehrung buchfuehrung) {
        this.bloecke = List.copyOf(bloecke);
        this.gebiete = gebiete;
        this.befunde = List.copyOf(befunde);
        this.ungebunden = List.copyOf(ungebunden);
        this.buchfuehrung = buchfuehrung;
        verzeichnis = new Merkmalsverzeichnis(vorrang(bloecke));
    }

    /**
     * Puts blocks together.
     *
     * @param gebiete the territories as the sources print them
     * @param befunde the findings of reading and binding
     * @param ungebunden the Merkmale that no binding knows
     * @param buchfuehrung the books of the reading
     */
    public static Datenbestand aus(List<Blockbauer> bloecke, Collection<Gebietsangabe> gebiete, List<Befund> befunde,
            Collection<Merkmal> ungebunden, Buchfuehrung buchfuehrung) {
        TreeMap<String, Gebietsangabe> namen = new TreeMap<>();
        gebiete.forEach(g -> namen.putIfAbsent(g.schluessel(), g));
        List<Block> fertige = bloecke.stream().map(Blockbauer::baue).toList();
        List<Befund> alle = new ArrayList<>(befunde);
        alle.addAll(new Abgleich(vorrang(fertige)).befunde());
        return new Datenbestand(fertige, namen, alle, new ArrayList<>(new LinkedHashSet<>(ungebunden)), buchfuehrung);
    }

    /** No data at all. */
    public static Datenbestand leer() {
        return aus(List.of(), List.of(), List.of(), List.of(), Buchfuehrung.LEER);
    }

    /** The later Datenstand first, unknown ones last, otherwise as read. */
    static List<Block> vorrang(List<Block> bloecke) {
        Comparator<Block> spaeterZuerst = Comparator.comparing(b -> b.lieferung.datenstand(),
                Comparator.comparing((Optional<Datenstand> d) -> d.isEmpty())
                        .thenComparing(d -> d.orElse(null), Comparator.nullsLast(Comparator.reverseOrder())));
        return bloecke.stream().sorted(spaeterZuerst).toList();
    }

    /** Both together, with the findings that arise from it. */
    public Datenbestand und(Datenbestand weiterer) {
        List<Block> alle = new ArrayList<>(bloecke);
        alle.addAll(weiterer.bloecke);
        Map<String, Gebietsangabe> namen = new TreeMap<>(gebiete);
        weiterer.gebiete.forEach(namen::putIfAbsent);
        LinkedHashSet<Befund> findungen = new LinkedHashSet<>(befunde);
        findungen.addAll(weiterer.befunde);
        findungen.addAll(new Abgleich(vorrang(alle)).befunde());
        LinkedHashSet<Merkmal> offene = new LinkedHashSet<>(ungebunden);
        offene.addAll(weiterer.ungebunden);
        return new Datenbestand(alle, namen, new ArrayList<>(findungen), new ArrayList<>(offene),
                buchfuehrung.plus(weiterer.buchfuehrung));
    }

    /** The same values without their places in the sources: saves memory. */
    public Datenbestand ohneHerkunft() {
        return new Datenbestand(bloecke.stream().map(Block::ohneHerkunft).toList(), gebiete, befunde, ungebunden,
                buchfuehrung);
    }

    /** The data as they were known on a day: deliveries with a Datenstand after it do not count; see {@link #zumDatenstand(Datenstand)}. */
    public Datenbestand zumDatenstand(LocalDate tag) {
        return zumDatenstand(new Datenstand(tag.atTime(LocalTime.MAX)));
    }

    /**
     * The data as they were known at a moment: later deliveries do not count. Deliveries whose Datenstand is unknown stay;
     * nothing says that they are later. The books and the findings of reading are those of all that was read.
     */
    public Datenbestand zumDatenstand(Datenstand stand) {
        return nur(lieferung -> lieferung.datenstand().filter(d -> d.compareTo(stand) > 0).isEmpty());
    }

    /** The data of some deliveries alone. The books and the findings of reading are those of all that was read. */
    public Datenbestand nur(Predicate<Lieferung> welche) {
        List<Block> gewaehlte = bloecke.stream().filter(b -> welche.test(b.lieferung)).toList();
        if (gewaehlte.size() == bloecke.size()) {
            return this;
        }
        Set<String> schluessel = new HashSet<>();
        Set<Merkmal> merkmale = new HashSet<>();
        gewaehlte.forEach(b -> {
            schluessel.addAll(b.gebiete);
            merkmale.addAll(b.merkmale);
        });
        Map<String, Gebietsangabe> namen = new TreeMap<>(gebiete);
        namen.keySet().retainAll(schluessel);
        List<Befund> findungen = new ArrayList<>(befunde.stream().filter(b -> !Abgleich.meldet(b)).toList());
        findungen.addAll(new Abgleich(vorrang(gewaehlte)).befunde());
        return new Datenbestand(gewaehlte, namen, findungen, ungebunden.stream().filter(merkmale::contains).toList(), buchfuehrung);
    }

    /** What changed since a day: the data as known then against all of them. */
    public Datenstandsvergleich aenderungenSeit(LocalDate tag) {
        return Datenstandsvergleich.zwischen(zumDatenstand(tag), this);
    }

    /** The parts of all tables, as read: for those who work on whole tables. */
    public List<Tabellenteil> teile() {
        return bloecke.stream().map(Tabellenteil::new).toList();
    }

    /**
     * Data of these parts instead, with more findings; what was read stays what it was: books, names, findings.
     *
     * @param weitereGebiete territories that the parts have besides
     */
    public Datenbestand mitTeilen(List<Tabellenteil> teile, Collection<Gebietsangabe> weitereGebiete, List<Befund> weitere) {
        Map<String, Gebietsangabe> namen = new TreeMap<>(gebiete);
        weitereGebiete.forEach(g -> namen.putIfAbsent(g.schluessel(), g));
        Set<String> schluessel = new HashSet<>();
        teile.forEach(t -> schluessel.addAll(t.gebiete()));
        namen.keySet().retainAll(schluessel);
        LinkedHashSet<Befund> findungen = new LinkedHashSet<>(befunde);
        findungen.addAll(weitere);
        return new Datenbestand(teile.stream().map(t -> t.block).toList(), namen, new ArrayList<>(findungen), ungebunden, buchfuehrung);
    }

    /** How many bytes the places in the sources and the printed signs take; 0 after {@link #ohneHerkunft}. Names of columns and deliveries, kept once, do not count. */
    public long herkunftsbytes() {
        return bloecke.stream().mapToLong(Block::herkunftsbytes).sum();
    }

    /** The blocks of a table, the one that counts first. */
    List<Block> bloecke(String tabelle) {
        return vorrang(bloecke.stream().filter(b -> b.lieferung.tabelle().equals(tabelle)).toList());
    }

    /** The deliveries, as read. */
    public Collection<Lieferung> lieferungen() {
        LinkedHashSet<Lieferung> lieferungen = new LinkedHashSet<>();
        bloecke.forEach(b -> lieferungen.add(b.lieferung));
        return lieferungen;
    }

    /** All Merkmale. */
    public Collection<Merkmal> merkmale() {
        return verzeichnis.merkmale();
    }

    /** The Merkmale that no binding knows: readable, never summed. */
    public List<Merkmal> ungebunden() {
        return ungebunden;
    }

    /** Whether any table has this Merkmal. */
    public boolean hat(Merkmal merkmal) {
        return verzeichnis.hat(merkmal);
    }

    /** What is known of a Merkmal; of one that no table has: nothing, without complaint. */
    public Merkmalsdaten zu(Merkmal merkmal) {
        return verzeichnis.zu(merkmal);
    }

    /** One value with its place. */
    public Messwert messwert(Merkmal merkmal, Zeitbezug zeit, String gebiet) {
        return zu(merkmal).messwert(zeit, gebiet);
    }

    /** One Merkmal and territory over all its times. */
    public Zeitreihe zeitreihe(Merkmal merkmal, String gebiet) {
        Merkmalsdaten daten = zu(merkmal);
        LinkedHashMap<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        daten.zeiten().forEach(zeit -> werte.put(zeit, daten.wert(zeit, gebiet)));
        return new Zeitreihe(merkmal.groesse().id(), merkmal.toString(), gebiet, name(gebiet), merkmal.groesse().einheit(),
                werte, daten.brueche());
    }

    /** One Merkmal and time over all territories of a level, in the order of keys. */
    public Querschnitt querschnitt(Merkmal merkmal, Zeitbezug zeit, Ebene ebene) {
        Merkmalsdaten daten = zu(merkmal);
        LinkedHashMap<String, Wert> werte = new LinkedHashMap<>();
        for (String gebiet : daten.gebiete()) {
            Gebietsangabe angabe = gebiete.get(gebiet);
            if (angabe != null && angabe.ebene() == ebene) {
                werte.put(gebiet, daten.wert(zeit, gebiet));
            }
        }
        return new Querschnitt(merkmal.groesse().id(), merkmal.toString(), zeit, merkmal.groesse().einheit(), werte);
    }

    /**
     * Where the figures themselves suggest that they are rounded: per Land, statistic and year with at least 20 different
     * person counts above zero, all of them multiples of 10, 5 or 3. A suggestion: no value changes before {@link #mitRundung}.
     */
    public List<Rundungsvermutung> vermuteteRundung() {
        return new Rundungssuche(bloecke.stream().filter(b -> !b.istAbgeleitet()).toList()).vermutungen();
    }

    /**
     * The same data with rounding declared or confirmed: the person counts of these Länder, statistics and years become spans.
     * The findings stay those of the reading.
     */
    public Datenbestand mitRundung(Collection<Landesrundung> erklaerte) {
        Map<Lieferung, Lieferung> neue = new IdentityHashMap<>();
        for (Lieferung lieferung : lieferungen()) {
            List<Landesrundung> eigene = erklaerte.stream().filter(r -> r.statistik().equals(lieferung.statistik())).toList();
            neue.put(lieferung, eigene.isEmpty() ? lieferung : lieferung.mitRundungen(eigene));
        }
        List<Block> gerundete = bloecke.stream().map(b -> b.mit(Objects.requireNonNull(neue.get(b.lieferung)))).toList();
        return new Datenbestand(gerundete, gebiete, befunde, ungebunden, buchfuehrung);
    }

    /** The territories as the sources print them, sorted by level, then key. */
    public List<Gebietsangabe> gebiete() {
        return gebiete.values().stream().sorted().toList();
    }

    /** The territory of a key. */
    public Optional<Gebietsangabe> gebiet(String schluessel) {
        return Optional.ofNullable(gebiete.get(schluessel));
    }

    String name(String schluessel) {
        return gebiet(schluessel).map(Gebietsangabe::name).orElse(schluessel);
    }

    /** The findings of reading, binding and putting together. */
    public Befundliste befunde() {
        return new Befundliste(befunde, buchfuehrung);
    }

    /** The books of the reading. */
    public Buchfuehrung buchfuehrung() {
        return buchfuehrung;
    }

    @Override
    public String toString() {
        Map<Ebene, Integer> jeEbene = new HashMap<>();
        gebiete.values().forEach(g -> jeEbene.merge(g.ebene(), 1, Integer::sum));
        boolean nurKommunen = gebiete.values().stream().filter(g -> g.ebene() == Ebene.KREIS)
                .allMatch(g -> Revierkommunen.suche(g.schluessel()).isPresent());
        long tabellen = lieferungen().stream().map(l -> l.tabelle() + " " + l.datei() + " " + l.datenstand()).distinct().count();
        return tabellen + (tabellen == 1 ? " Tabelle, " : " Tabellen, ") + Gebietszahlen.text(jeEbene, nurKommunen ? "Kommunen" : "Kreise")
                + zeitraum();
    }

    private String zeitraum() {
        List<Integer> jahre = bloecke.stream().flatMap(b -> b.zeiten.stream()).map(Zeitbezug::berichtsjahr).sorted().toList();
        if (jahre.isEmpty()) {
            return "";
        }
        int letztes = jahre.get(jahre.size() - 1);
        return ", " + jahre.get(0) + (jahre.get(0) == letztes ? "" : "-" + letztes);
    }
}
