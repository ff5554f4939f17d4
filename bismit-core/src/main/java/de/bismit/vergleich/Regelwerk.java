package de.bismit.vergleich;

import de.bismit.berechnung.Bruchkunde;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.internal.Pflichtangabe;
import de.bismit.katalog.Kennzahl;
import de.bismit.zeit.Bruch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of comparability an office works with (Regelwerk). Immutable.
 *
 * <pre>{@code
 * regelwerk.vergleiche(tafel).kennzahl("D-ABGANG-OHNE-HSA").im(2015).urteil()   // eingeschränkt: VB037, VB042
 * }</pre>
 */
public final class Regelwerk implements Bruchkunde {

    private static final Comparator<Begruendung> REIHENFOLGE =
            Comparator.comparing(Begruendung::stufe).reversed().thenComparing(g -> g.regel().id());

    private final List<Regel> regeln;
    private final Map<String, Regel> nachId = new LinkedHashMap<>();
    private final Map<String, List<Regel>> nachKennung = new HashMap<>();
    private final List<Regel> fuerAlle;

    private Regelwerk(List<Regel> regeln) {
        this.regeln = List.copyOf(regeln);
        fuerAlle = this.regeln.stream().filter(Regel::betrifftAlle).toList();
        for (Regel regel : this.regeln) {
            nachId.putIfAbsent(regel.id(), regel);
            regel.kennzahlen().forEach(k -> nachKennung.computeIfAbsent(k, neu -> new ArrayList<>()).add(regel));
        }
    }

    /** These rules. */
    public static Regelwerk of(List<Regel> regeln) {
        return new Regelwerk(regeln);
    }

    /** The rules. */
    public List<Regel> regeln() {
        return regeln;
    }

    /** The rule of an id. */
    public Optional<Regel> regel(String id) {
        return Optional.ofNullable(nachId.get(id));
    }

    /** The rules that are about a Kennzahl. */
    public List<Regel> regeln(Kennzahl kennzahl) {
        LinkedHashSet<Regel> betroffene = new LinkedHashSet<>(fuerAlle);
        kennzahl.regelkennungen().forEach(k -> betroffene.addAll(nachKennung.getOrDefault(k, List.of())));
        return List.copyOf(betroffene);
    }

    /**
     * The Kennzahlenvergleich of a table.
     *
     * @throws IllegalArgumentException if the table is not for a region of two or more Kommunen yet
     */
    public Kennzahlenvergleich vergleiche(Kennzahlentafel tafel) {
        Pflichtangabe.von(tafel, "die Kennzahlentafel", "zum Beispiel bismit.berechne(daten).fuer(MITTELDEUTSCHES_REVIER)");
        if (tafel.region().isEmpty()) {
            throw new IllegalArgumentException("ein Vergleich braucht eine Region; vorher tafel.fuer(MITTELDEUTSCHES_REVIER) rufen");
        }
        if (tafel.kommunen().size() < 2) {
            throw new IllegalArgumentException("ein Vergleich braucht mindestens zwei Kommunen; " + tafel.region().get().name()
                    + " hat " + tafel.kommunen().size());
        }
        return new Kennzahlenvergleich(this, tafel);
    }

    /** The breaks these rules know of the series of a Kennzahl in some Länder, in order of time. */
    @Override
    public List<Bruch> brueche(Kennzahl kennzahl, Set<String> laender) {
        return Regelbrueche.von(regeln(kennzahl), kennzahl.regelkennungen(), laender);
    }

    /** The verdict on these values of a Kennzahl: the strictest contribution of all rules that speak. */
    Urteil urteile(Kennzahl kennzahl, List<Pruefwert> werte) {
        return urteile(regeln(kennzahl), kennzahl.regelkennungen(), werte);
    }

    /** The same with the rules of the Kennzahl at hand. */
    static Urteil urteile(List<Regel> regeln, List<String> kennungen, List<Pruefwert> werte) {
        if (werte.isEmpty()) {
            return new Urteil(Stufe.UNGEPRUEFT, List.of());
        }
        Pruefmenge menge = new Pruefmenge(werte);
        List<Begruendung> gruende = new ArrayList<>();
        for (Regel regel : regeln) {
            Optional<Begruendung> grund = Regelpruefung.pruefe(regel, kennungen, menge);
            if (grund.isPresent()) {   // most stay silent, and they are asked for every year
                gruende.add(grund.get());
            }
        }
        Stufe stufe = gruende.stream().map(Begruendung::stufe).reduce(Stufe.VERGLEICHBAR, Stufe::strenger);
        gruende.sort(REIHENFOLGE);
        return new Urteil(stufe, gruende);
    }

    @Override
    public String toString() {
        return regeln.size() + " Regeln";
    }
}
