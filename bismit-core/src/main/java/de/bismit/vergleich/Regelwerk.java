package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.katalog.Kennzahl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules of comparability an office works with (Regelwerk). Immutable.
 *
 * <pre>{@code
 * regelwerk.vergleiche(tafel).kennzahl("D-ABGANG-OHNE-HSA").im(2015).urteil()   // eingeschränkt: VB037, VB042
 * }</pre>
 */
public final class Regelwerk {

    private final List<Regel> regeln;

    private Regelwerk(List<Regel> regeln) {
        this.regeln = List.copyOf(regeln);
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
        return regeln.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * The Kennzahlenvergleich of a table.
     *
     * @throws IllegalArgumentException if the table is not for a region of two or more Kommunen yet
     */
    public Kennzahlenvergleich vergleiche(Kennzahlentafel tafel) {
        if (tafel.region().isEmpty()) {
            throw new IllegalArgumentException("ein Vergleich braucht eine Region; vorher tafel.fuer(MITTELDEUTSCHES_REVIER) rufen");
        }
        if (tafel.kommunen().size() < 2) {
            throw new IllegalArgumentException("ein Vergleich braucht mindestens zwei Kommunen; " + tafel.region().get().name()
                    + " hat " + tafel.kommunen().size());
        }
        return new Kennzahlenvergleich(this, tafel);
    }

    /** The verdict on these values of a Kennzahl: the strictest contribution of all rules that speak. */
    Urteil urteile(Kennzahl kennzahl, List<Pruefwert> werte) {
        List<Begruendung> gruende = new ArrayList<>();
        for (Regel regel : regeln) {
            new Regelpruefung(regel, kennzahl.regelkennungen(), werte).pruefe().ifPresent(gruende::add);
        }
        if (werte.isEmpty()) {
            return new Urteil(Stufe.UNGEPRUEFT, List.of());
        }
        Stufe stufe = gruende.stream().map(Begruendung::stufe).reduce(Stufe.VERGLEICHBAR, Stufe::strenger);
        gruende.sort(Comparator.comparing(Begruendung::stufe).reversed().thenComparing(g -> g.regel().id()));
        return new Urteil(stufe, gruende);
    }

    @Override
    public String toString() {
        return regeln.size() + " Regeln";
    }
}
