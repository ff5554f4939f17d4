package de.bismit.schutz;

import com.google.common.base.Suppliers;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.wert.Grund;
import de.bismit.zeit.Zeitbezug;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whether a sum less some of its parts is a suppressed cell (Rest): all children less those in Tageseinrichtungen are those
 * in Tagespflege. Asked before such a difference is formed. Thread-safe.
 *
 * <pre>{@code
 * Restschutz.von(daten, kinder, List.of(kinder.mit("betreuung", "tageseinrichtung"))).verraet(zeit, "15090")
 * }</pre>
 *
 * <p>It is one where a single part is left that the office suppresses in an existing territory, the others left being zero; what
 * adds up is told by the complete rows of the table, as in {@link Differenzschutz}. A rest of several parts that count
 * someone is none: of two suppressed ones only their sum follows.
 */
public final class Restschutz {

    private final Datenbestand daten;
    private final Merkmal ganzes;
    private final Set<Merkmal> abgezogene;
    private final List<Merkmalsdaten> uebrige;
    private final Supplier<Rest> rest = Suppliers.memoize(this::rest)::get;

    /** The tables looked at closely: only where a part that is left is a point. */
    private record Rest(Lagebild lage, List<List<Integer>> teile) {
    }

    private Restschutz(Datenbestand daten, Merkmal ganzes, Set<Merkmal> abgezogene) {
        this.daten = daten;
        this.ganzes = ganzes;
        this.abgezogene = abgezogene;
        uebrige = daten.merkmale().stream().filter(m -> istTeil(m) && !abgezogene.contains(m)).map(daten::zu).toList();
    }

    /** Of a sum and what is subtracted from it; what is no part of the sum does not matter. */
    public static Restschutz von(Datenbestand daten, Merkmal ganzes, Collection<Merkmal> abgezogene) {
        return new Restschutz(daten, ganzes, Set.copyOf(abgezogene));
    }

    /** Whether one is the other with one more category. */
    public static boolean istTeilVon(Merkmal teil, Merkmal ganzes) {
        Map<String, String> weitere = new TreeMap<>(teil.auspraegungen());
        weitere.entrySet().removeAll(ganzes.auspraegungen().entrySet());
        return teil.groesse().equals(ganzes.groesse()) && weitere.size() == 1
                && teil.auspraegungen().size() == ganzes.auspraegungen().size() + 1;
    }

    private boolean istTeil(Merkmal merkmal) {
        return istTeilVon(merkmal, ganzes);
    }

    /** Whether the difference is a suppressed cell in this territory at this time. */
    public boolean verraet(Zeitbezug zeit, String gebiet) {
        boolean hatPunkt = daten.hat(ganzes) && uebrige.stream().anyMatch(d -> d.wert(zeit, gebiet).gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM));
        return hatPunkt && rest.get().teile.stream().anyMatch(teile -> bleibtEinGeheimes(teile, zeit, gebiet));
    }

    private Rest rest() {
        Set<Merkmal> gleicheGroesse = daten.merkmale().stream().filter(m -> m.groesse().equals(ganzes.groesse())).collect(Collectors.toSet());
        Lagebild lage = new Lagebild(new Spaltenverzeichnis(daten), new Ausschnitt(gleicheGroesse, Set.of(), Set.of()));
        Set<Integer> bekannte = abgezogene.stream().map(lage::nummer).collect(Collectors.toSet());
        int summe = lage.nummer(ganzes);
        return new Rest(lage, new Zerlegungssuche(lage).zu(summe).stream()
                .filter(z -> z.summe() == summe && z.teile().stream().anyMatch(bekannte::contains))
                .map(z -> z.teile().stream().filter(t -> !bekannte.contains(t)).toList()).toList());
    }

    private boolean bleibtEinGeheimes(List<Integer> teile, Zeitbezug zeit, String gebiet) {
        Lagebild lage = rest.get().lage;
        List<Zelle> zellen = teile.stream().map(t -> new Zelle(t, zeit, gebiet)).toList();
        List<Zelle> geheime = zellen.stream().filter(z -> lage.lage(z) == Lagebild.Lage.GEHEIM).toList();
        return geheime.size() == 1
                && zellen.stream().filter(z -> !geheime.contains(z)).allMatch(z -> lage.lage(z) == Lagebild.Lage.ZAHL && lage.zahl(z) == 0);
    }
}
