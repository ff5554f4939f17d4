package de.bismit.schutz;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Groesse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds suppressed cells that a known sum and its other parts give away (Differenzschutz). It says which and how, never the
 * value.
 *
 * <p>Looked at are sums over territories (a Land or Regierungsbezirk and its Kreise, Germany and its Länder), over the
 * categories of a Merkmal, and values about to be written out for a Revier or Verbund. A cell that is the only gap of such a sum
 * follows; two gaps leave a range and are no case, unless nothing is left for them.
 *
 * <ul>
 *   <li>A suppressed cell is one printed {@code .} in an existing territory, in a row that has a number otherwise. Rows
 *       without any number and columns that were not collected in a Land are no case.
 *   <li>Which categories add up is told by the complete rows of the table. Where the parts may count someone twice, a cell
 *       follows {@linkplain Genauigkeit#NAHEZU nearly}; exactly if the territory shows no double count at all.
 *   <li>Of figures {@linkplain de.bismit.daten.Lieferung#rundungen() declared rounded} a cell follows nearly: each may be off by δ.
 *   <li>Not looked at: rates printed beside their denominator, and equations that must be solved together.
 * </ul>
 *
 * <pre>{@code
 * Schutzbericht bericht = Differenzschutz.pruefe(daten);
 * bericht.befunde().forEach(protokoll::add);      // for the author, never into the published file
 * }</pre>
 */
public final class Differenzschutz {

    private Differenzschutz() {
    }

    /** Checks all that was read. */
    public static Schutzbericht pruefe(Datenbestand daten) {
        return pruefe(daten, Ausschnitt.alles());
    }

    /**
     * Checks the part that is about to be written out: only what it holds itself gives a cell away.
     */
    public static Schutzbericht pruefe(Datenbestand daten, Ausschnitt ausschnitt) {
        return pruefe(new Spaltenverzeichnis(daten), ausschnitt);
    }

    private static Schutzbericht pruefe(Spaltenverzeichnis spalten, Ausschnitt ausschnitt) {
        return new Schutzbericht(Aufloesung.loese(new Lagebild(spalten, ausschnitt), List.of()));
    }

    /**
     * Checks values about to be written out, or known from elsewhere, against all that was read: which suppressed cells would
     * follow from them that do not follow already. Ask before writing; what is not {@linkplain Schutzbericht#istSicher() safe}
     * should not be written, or only without the values named.
     *
     * <pre>{@code
     * var wert = new Ausgabewert(merkmal, zeit, Reviere.MITTELDEUTSCHES_REVIER, Wert.of(1_377));
     * Differenzschutz.sperre(daten, List.of(wert)).istSicher()   // false: eight Kommunen are known, the ninth is secret
     * }</pre>
     */
    public static Schutzbericht sperre(Datenbestand daten, Collection<Ausgabewert> ausgabe) {
        return sperre(new Spaltenverzeichnis(daten), ausgabe);
    }

    private static Schutzbericht sperre(Spaltenverzeichnis spalten, Collection<Ausgabewert> ausgabe) {
        Ausschnitt betroffenes = betroffenes(spalten, ausgabe);
        if (betroffenes.merkmale().isEmpty()) {
            return new Schutzbericht(List.of());
        }
        Lagebild lage = new Lagebild(spalten, betroffenes);
        Schutzbericht mit = new Schutzbericht(Aufloesung.loese(lage, ausgabe));
        return mit.istSicher() ? mit : mit.ohne(new Schutzbericht(Aufloesung.loese(lage.vonVorn(), List.of())));
    }

    /** What values can give away at all: no sum leads from one Größe or time to another. */
    private static Ausschnitt betroffenes(Spaltenverzeichnis spalten, Collection<Ausgabewert> ausgabe) {
        Set<Groesse> groessen = ausgabe.stream().map(a -> a.merkmal().groesse()).collect(Collectors.toSet());
        return new Ausschnitt(spalten.merkmale().stream().filter(m -> groessen.contains(m.groesse())).collect(Collectors.toSet()), Set.of(),
                ausgabe.stream().map(Ausgabewert::zeit).collect(Collectors.toSet()));
    }

    /**
     * Checks a table about to be written out: the suppressed cells that follow from its values alone, be it that a published table
     * tells them already, and those that would {@linkplain #sperre follow newly}. For its author, never into it.
     */
    public static Schutzbericht vorAusgabe(Datenbestand daten, Collection<Ausgabewert> ausgabe) {
        Spaltenverzeichnis spalten = new Spaltenverzeichnis(daten);
        List<Preisgabe> alle = new ArrayList<>(sperre(spalten, ausgabe).preisgaben());
        Set<String> gebiete = ausgabe.stream().map(a -> a.gebiet().schluessel()).collect(Collectors.toSet());
        ausgabe.stream().collect(Collectors.groupingBy(Ausgabewert::zeit, LinkedHashMap::new, Collectors.mapping(Ausgabewert::merkmal, Collectors.toSet())))
                .forEach((zeit, merkmale) -> alle.addAll(pruefe(spalten, new Ausschnitt(merkmale, gebiete, Set.of(zeit))).preisgaben()));
        return new Schutzbericht(alle);
    }
}
