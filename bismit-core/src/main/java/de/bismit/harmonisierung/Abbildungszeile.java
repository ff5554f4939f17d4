package de.bismit.harmonisierung;

import de.bismit.internal.Ressource;
import java.util.List;
import java.util.Optional;

/**
 * One common category and what goes into it (Abbildungszeile).
 *
 * @param abbildung the mapping this belongs to, {@code schulgruppe}
 * @param groessen the ids of the Größen it applies to: only those whose categories may be added
 * @param dimension the dimension that is mapped, {@code schulart}
 * @param ohneDimensionen dimensions a Merkmal must not have: {@code betreuung}, so that Tagespflege is included
 * @param zieldimension the common dimension
 * @param ziel the common category, {@code nichtGymnasial}
 * @param codes the categories that are added
 * @param laender {@code SN}, {@code DE} for Germany; empty for all that no other row names
 * @param geltung for which reference days
 * @param grad how well it fits as far as this row knows; empty if nobody checked
 * @param gesperrt for {@code unmoeglich}: whether what is printed is something else (the sum over it is missing), not a missing offer
 * @param grund why, for people
 * @param nachweis the source
 */
public record Abbildungszeile(String abbildung, List<String> groessen, String dimension, List<String> ohneDimensionen, String zieldimension,
        String ziel, List<String> codes, List<String> laender, Geltungszeit geltung, Optional<Abbildungsgrad> grad, boolean gesperrt,
        String grund, Nachweis nachweis) {

    /** Copies the lists; refuses a row that maps nothing. */
    public Abbildungszeile {
        groessen = List.copyOf(groessen);
        ohneDimensionen = List.copyOf(ohneDimensionen);
        codes = List.copyOf(codes);
        laender = List.copyOf(laender);
        if (groessen.isEmpty() || codes.isEmpty()) {
            throw new IllegalArgumentException("Abbildung " + abbildung + ", Ziel " + ziel + ": braucht mindestens eine Größe und einen Code");
        }
        if (dimension.equals(zieldimension)) {
            throw new IllegalArgumentException("Abbildung " + abbildung + ": Dimension und Zieldimension sind beide \"" + dimension
                    + "\"; das Ziel braucht eine eigene");
        }
    }

    /** A row of a table like {@code kategorienabbildungen.csv}, for those who read it cell by cell. */
    public static Abbildungszeile aus(Ressource.Zeile z) {
        return new Abbildungszeile(z.pflicht("abbildung"), Kategorietext.mehrere(z, "groessen"), z.pflicht("dimension"),
                Kategorietext.mehrere(z, "ohne_dimension"), z.pflicht("zieldimension"), z.pflicht("ziel"), Kategorietext.mehrere(z, "codes"),
                laender(z), Geltungszeit.aus(z), grad(z), gesperrt(z), z.pflicht("grund"),
                Nachweis.aus(z));
    }

    private static List<String> laender(Ressource.Zeile z) {
        List<String> laender = Kategorietext.mehrere(z, "land");
        laender.stream().filter(l -> !l.equals(Kategorietext.BUND)).forEach(l -> Kategorietext.land(z, l));
        return laender;
    }

    private static Optional<Abbildungsgrad> grad(Ressource.Zeile z) {
        return z.text("abbildungsgrad").isEmpty() ? Optional.empty() : Optional.of(Kategorietext.grad(z, "abbildungsgrad"));
    }

    private static boolean gesperrt(Ressource.Zeile z) {
        return switch (z.text("wenn_unmoeglich")) {
            case "gesperrt" -> true;
            case "", "kein Angebot" -> false;
            default -> throw z.fehler("wenn_unmoeglich", "ist \"" + z.text("wenn_unmoeglich") + "\"; erwartet gesperrt oder kein Angebot", null);
        };
    }

    /** Whether the row is about a Land, {@code DE} for Germany; one for all Länder is about none in particular. */
    boolean nennt(String land) {
        return laender.contains(land);
    }

    /** Whether both are about the same common category of the same Größen. */
    boolean istZiel(Abbildungszeile andere) {
        return ziel.equals(andere.ziel) && groessen.equals(andere.groessen) && dimension.equals(andere.dimension);
    }

    /** Whether both would answer for one category, Land and day. */
    boolean trifftMit(Abbildungszeile andere) {
        boolean gleichesLand = laender.isEmpty() ? andere.laender.isEmpty() : laender.stream().anyMatch(andere.laender::contains);
        return istZiel(andere) && gleichesLand && geltung.ueberlappt(andere.geltung);
    }

    @Override
    public String toString() {
        return ziel + (laender.isEmpty() ? "" : " in " + String.join(", ", laender)) + ": " + String.join(" + ", codes) + ", "
                + grad.map(Abbildungsgrad::anzeige).orElse("ungeprüft") + ". " + grund + ". Quelle: " + nachweis;
    }
}
