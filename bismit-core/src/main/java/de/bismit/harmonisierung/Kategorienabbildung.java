package de.bismit.harmonisierung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.gebiet.Land;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Maps the categories of a Datenbestand to common ones (Kategorienabbildung): Schularten to Gymnasium and nicht gymnasiale
 * weiterführende Schule, Abschlüsse to groups that no change of counting breaks. Data with sources, not code. Immutable.
 *
 * <pre>{@code
 * Datenbestand mehr = Kategorienabbildungen.deutschland().abbildung("schulgruppe").wendeAn(daten);
 * mehr.zu(schueler.mit("schulgruppe", "nichtGymnasial"))
 * }</pre>
 *
 * <p>The result has all Merkmale there were and the mapped ones: the same Größe, the common category instead of the mapped one.
 *
 * <ul>
 *   <li>A value is the sum of what goes into it, with all reasons and flags where a part has no number.
 *   <li>A category that does not exist in a Land on the reference day is "kein Angebot" (adds 0 to a sum), also where the file prints
 *       {@code 0}, {@code x}, {@code .} or {@code -}; a territory that does not exist stays that. If the file prints a number above 0
 *       the number stays, unchecked, with a finding (BIS-K001).
 *   <li>Where a Land counts the category elsewhere (Hort in Thüringen), what is printed is something else: no value, and a sum over it
 *       is missing ({@link de.bismit.wert.Grund#NICHT_ABBILDBAR}).
 *   <li>The delivery of each value carries {@code kategorienabbildung} = {@code exakt}, {@code verlustbehaftet} or {@code unmoeglich}:
 *       the worst of the row and of all that goes into it; nothing where that is not known (ungeprüft).
 *   <li>Applying it again changes nothing. Rounding is declared before.
 * </ul>
 */
public final class Kategorienabbildung {

    /** The circumstance of a mapped delivery that says how well it fits. */
    public static final String ANGABE_GRAD = "kategorienabbildung";
    /** The circumstance of a mapped delivery that names the mapping. */
    public static final String ANGABE_ABBILDUNG = "abbildung";

    private final String id;
    private final List<Abbildungszeile> zeilen;
    private final Landeskategorien landeskategorien;

    /** @throws IllegalArgumentException if the rows contradict each other */
    Kategorienabbildung(String id, List<Abbildungszeile> zeilen, Landeskategorien landeskategorien) {
        this.id = id;
        this.zeilen = List.copyOf(zeilen);
        this.landeskategorien = landeskategorien;
        pruefe();
    }

    private void pruefe() {
        for (int i = 0; i < zeilen.size(); i++) {
            for (int j = i + 1; j < zeilen.size(); j++) {
                if (zeilen.get(i).trifftMit(zeilen.get(j))) {
                    throw new IllegalArgumentException("Abbildung " + id + ": zwei Zeilen für dasselbe Ziel, Land und dieselbe Zeit:\n  "
                            + zeilen.get(i) + "\n  " + zeilen.get(j));
                }
            }
        }
    }

    /** The id, {@code schulgruppe}. */
    public String id() {
        return id;
    }

    /** What goes into what, with sources. */
    public List<Abbildungszeile> zeilen() {
        return zeilen;
    }

    /** The common categories, in the order of the rows. */
    public List<String> ziele() {
        return zeilen.stream().map(Abbildungszeile::ziel).distinct().toList();
    }

    /**
     * How well a common category fits in a Land on a day.
     *
     * @param land the Land; empty for Germany
     * @return empty if something that goes into it is not known
     * @throws IllegalArgumentException if there is no such category
     */
    public Optional<Abbildungsgrad> grad(String ziel, Optional<Land> land, LocalDate tag) {
        return auskuenfte(ziel, land, tag).stream().map(Zielauskunft::grad).reduce((a, b) -> a.flatMap(x -> b.map(x::und)))
                .orElse(Optional.empty());
    }

    /** How far a common category can be compared between two Länder on a day. */
    public Kategorievergleich vergleiche(String ziel, Land a, Land b, LocalDate tag) {
        List<Zielauskunft> beide = Stream.of(a, b).flatMap(land -> auskuenfte(ziel, Optional.of(land), tag).stream()).toList();
        Optional<Abbildungsgrad> grad = grad(ziel, Optional.of(a), tag).flatMap(x -> grad(ziel, Optional.of(b), tag).map(x::und));
        Set<String> saetze = new LinkedHashSet<>();
        beide.forEach(z -> saetze.add(z.land().orElseThrow().anzeigename() + ": " + String.join("; ", z.gruende())));
        return new Kategorievergleich(grad, String.join("\n  ", saetze), beide.stream().map(z -> z.zeile().nachweis()).toList());
    }

    private List<Zielauskunft> auskuenfte(String ziel, Optional<Land> land, LocalDate tag) {
        if (!ziele().contains(ziel)) {
            throw new IllegalArgumentException("die Abbildung " + id + " hat kein Ziel \"" + ziel + "\"; es gibt " + ziele());
        }
        Map<List<String>, Zielauskunft> jeGroesse = new LinkedHashMap<>();
        zeilen.stream().filter(z -> z.ziel().equals(ziel)).forEach(z ->
                auskunft(z, land, tag).ifPresent(a -> jeGroesse.putIfAbsent(z.groessen(), a)));
        return List.copyOf(jeGroesse.values());
    }

    /** What the category of a row is in a Land on a day: the row that names the Land goes before the one for all. */
    Optional<Zielauskunft> auskunft(Abbildungszeile vorlage, Optional<Land> land, LocalDate tag) {
        String kuerzel = land.map(Land::kuerzel).orElse(Kategorietext.BUND);
        List<Abbildungszeile> gueltige = zeilen.stream().filter(z -> z.istZiel(vorlage) && z.geltung().gilt(tag)).toList();
        return gueltige.stream().filter(z -> z.nennt(kuerzel)).findFirst()
                .or(() -> gueltige.stream().filter(z -> z.laender().isEmpty()).findFirst())
                .map(z -> landeskategorien.auskunft(z, land, tag));
    }

    /** These data and the mapped Merkmale. */
    public Datenbestand wendeAn(Datenbestand daten) {
        Datenbestand ungemappt = daten.nur(lieferung -> !lieferung.angabe(ANGABE_ABBILDUNG).equals(Optional.of(id)));
        Datenbestand ergebnis = ungemappt;
        for (Lieferung lieferung : ungemappt.lieferungen()) {
            Lieferungsabbildung eine = new Lieferungsabbildung(this, ungemappt.nur(l -> l == lieferung), lieferung);
            ergebnis = eine.istLeer() ? ergebnis : ergebnis.und(eine.abgebildet());
        }
        return ergebnis;
    }

    /** The mapped Merkmale that these Merkmale can feed, each with the row it comes from, in a fixed order. */
    Map<Merkmal, Abbildungszeile> ziele(Collection<Merkmal> vorhandene) {
        Map<Merkmal, Abbildungszeile> ziele = new LinkedHashMap<>();
        for (Abbildungszeile zeile : zeilen) {
            vorhandene.stream().filter(m -> passt(zeile, m))
                    .forEach(m -> ziele.putIfAbsent(ziel(zeile, m), zeile));
        }
        return ziele;
    }

    private static boolean passt(Abbildungszeile zeile, Merkmal merkmal) {
        return zeile.groessen().contains(merkmal.groesse().id())
                && zeile.codes().contains(merkmal.auspraegungen().getOrDefault(zeile.dimension(), ""))
                && zeile.ohneDimensionen().stream().noneMatch(merkmal.auspraegungen()::containsKey);
    }

    private static Merkmal ziel(Abbildungszeile zeile, Merkmal merkmal) {
        TreeMap<String, String> rest = new TreeMap<>(merkmal.auspraegungen());
        rest.remove(zeile.dimension());
        rest.put(zeile.zieldimension(), zeile.ziel());
        return new Merkmal(merkmal.groesse(), rest);
    }

    /** The Merkmale that may go into a mapped one, by any row of its category. */
    List<Merkmal> moeglicheTeile(Abbildungszeile vorlage, Merkmal ziel) {
        return zeilen.stream().filter(z -> z.istZiel(vorlage)).flatMap(z -> teile(z, ziel).stream()).distinct().toList();
    }

    /** The Merkmale that go into a mapped one, by the row that applies. */
    static List<Merkmal> teile(Abbildungszeile zeile, Merkmal ziel) {
        TreeMap<String, String> rest = new TreeMap<>(ziel.auspraegungen());
        rest.remove(zeile.zieldimension());
        Merkmal ohne = new Merkmal(ziel.groesse(), rest);
        List<Merkmal> teile = new ArrayList<>();
        zeile.codes().forEach(code -> teile.add(ohne.mit(zeile.dimension(), code)));
        return teile;
    }

    @Override
    public String toString() {
        return "Abbildung " + id + ": " + zeilen.get(0).dimension() + " auf " + ziele();
    }
}
