package de.bismit.daten;

import de.bismit.statistik.Maskenregeln;
import de.bismit.statistik.Spalte;
import de.bismit.statistik.Spaltenbauer;
import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.NichtZutreffend;
import de.bismit.wert.Ohne;
import de.bismit.wert.Wert;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Between single values and the columns that kernels work on (Wertspalten): a {@link Grund} or {@link Merkzeichen} is the
 * bit of its place in the enum.
 */
public final class Wertspalten {

    /** The reasons as the algebra of {@link Wert} takes them. */
    public static final Maskenregeln REGELN = regeln(EnumSet.noneOf(Grund.class));

    /** As {@link #REGELN}, but a territory that does not exist adds nothing: for a Land, which consists of those that do. */
    public static final Maskenregeln REGELN_DER_LAENDER = regeln(EnumSet.of(Grund.KEIN_GEBIET));

    private static final Grund[] GRUENDE = Grund.values();
    /** The reasons of a cell where a number cannot exist at all. */
    private static final long NICHT_ZUTREFFENDE = nichtZutreffende();
    private static final Merkzeichen[] MERKZEICHEN = Merkzeichen.values();
    /** What nearly all cells without a number are: one reason, by its place, and no flags. */
    private static final Wert[] EINFACHE = Stream.of(GRUENDE).map(g -> ohne(zustand(1L << g.ordinal()), Set.of())).toArray(Wert[]::new);

    private Wertspalten() {
    }

    private static Maskenregeln regeln(EnumSet<Grund> ohneBeitrag) {
        for (Grund grund : Grund.values()) {
            if (grund.zaehltAlsNull()) {
                ohneBeitrag.add(grund);
            }
        }
        return new Maskenregeln(maske(ohneBeitrag), maske(Set.of(Grund.NENNER_NULL)), maske(Set.of(Grund.KEINE_WERTE)),
                maske(Set.of(Grund.NICHT_DEFINIERT)));
    }

    private static long nichtZutreffende() {
        EnumSet<Grund> gruende = EnumSet.of(Grund.KEIN_GEBIET);
        for (Grund grund : Grund.values()) {
            if (grund.zaehltAlsNull()) {
                gruende.add(grund);
            }
        }
        return maske(gruende);
    }

    /** The values as a column. */
    public static Spalte spalte(List<? extends List<? extends Wert>> zeilen) {
        Spaltenbauer bauer = new Spaltenbauer(zeilen.size(), zeilen.isEmpty() ? 0 : zeilen.get(0).size());
        for (int z = 0; z < zeilen.size(); z++) {
            for (int i = 0; i < zeilen.get(z).size(); i++) {
                setze(bauer, z, i, zeilen.get(z).get(i));
            }
        }
        return bauer.fertig();
    }

    /** Sets one cell of a column to be. */
    public static void setze(Spaltenbauer bauer, int zeile, int i, Wert wert) {
        if (wert.hatZahlen()) {
            bauer.spanne(zeile, i, wert.untereGrenze(), wert.obereGrenze());
        } else if (wert instanceof NichtZutreffend) {
            bauer.nichtZutreffend(zeile, i, maske(wert.gruende()));
        } else {
            bauer.ohne(zeile, i, maske(wert.gruende()));
        }
        if (!wert.merkzeichen().isEmpty()) {
            bauer.merkzeichen(zeile, i, maske(wert.merkzeichen()));
        }
    }

    /** One cell of a column as a value. */
    public static Wert wert(Spalte spalte, int zeile, int i) {
        Set<Merkzeichen> merkzeichen = menge(spalte.merkzeichen(zeile, i), MERKZEICHEN, EnumSet.noneOf(Merkzeichen.class));
        if (spalte.hatZahlen(zeile, i)) {
            return Wert.spanne(spalte.unten(zeile, i), spalte.oben(zeile, i), merkzeichen);
        }
        return wert(spalte.gruende(zeile, i) | (spalte.nichtZutreffend(zeile, i) ? Spalte.NICHT_ZUTREFFEND : 0), merkzeichen);
    }

    private static long maske(Set<? extends Enum<?>> menge) {
        long maske = 0;
        for (Enum<?> eines : menge) {
            maske |= 1L << eines.ordinal();
        }
        return maske;
    }

    private static <E extends Enum<E>> Set<E> menge(long maske, E[] alle, Set<E> menge) {
        for (E eines : alle) {
            if ((maske >>> eines.ordinal() & 1) != 0) {
                menge.add(eines);
            }
        }
        return menge;
    }

    /** How a cell of a block without a number stands in a column. */
    static long zustand(long gruende) {
        return (gruende & ~NICHT_ZUTREFFENDE) == 0 ? gruende | Spalte.NICHT_ZUTREFFEND : gruende;
    }

    /** A {@linkplain #zustand state} as a value. */
    static Wert wert(long zustand, Set<Merkzeichen> merkzeichen) {
        int erster = Long.numberOfTrailingZeros(zustand);
        return merkzeichen.isEmpty() && zustand == zustand(1L << erster) ? EINFACHE[erster] : ohne(zustand, merkzeichen);
    }

    private static Wert ohne(long zustand, Set<Merkzeichen> merkzeichen) {
        Set<Grund> gruende = menge(zustand, GRUENDE, EnumSet.noneOf(Grund.class));
        return (zustand & Spalte.NICHT_ZUTREFFEND) != 0 ? new NichtZutreffend(gruende, merkzeichen) : new Ohne(gruende, merkzeichen);
    }

    /** Whether a cell without a number adds nothing to a sum, instead of making it missing. */
    static boolean traegtNichtsBei(long zustand) {
        return zustand < 0 && (zustand & ~(REGELN.ohneBeitrag() | Spalte.NICHT_ZUTREFFEND)) == 0;
    }
}
