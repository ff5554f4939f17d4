package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What distinguishes the school systems of the Länder in time (Ländermerkmale): after which class pupils leave the Grundschule, years
 * to the Abitur, the day that decides on starting school.
 *
 * <pre>{@code
 * Laendermerkmale.deutschland().uebergangNachKlasse(Land.BRANDENBURG, LocalDate.of(2015, 8, 1))   // 6
 * }</pre>
 */
public final class Laendermerkmale {

    /** After which class pupils leave the Grundschule: 4 or 6. */
    public static final String UEBERGANG_NACH_KLASSE = "UEBERGANG_NACH_KLASSE";
    /** How many years of school lead to the Abitur at a Gymnasium: 12 or 13. */
    public static final String JAHRE_BIS_ABITUR = "JAHRE_BIS_ABITUR";
    /** Who is six by this day starts school in the same year: {@code 30.06.} */
    public static final String EINSCHULUNGSSTICHTAG = "EINSCHULUNGSSTICHTAG";

    private final List<Laendermerkmal> zeilen;

    private Laendermerkmale(List<Laendermerkmal> zeilen) {
        this.zeilen = Kategoriezeilen.jeId(zeilen, Laendermerkmal::id);
    }

    /** The rows this library ships; each says where it is from. */
    public static Laendermerkmale deutschland() {
        return Geladen.MERKMALE;
    }

    /**
     * Rows in the form of {@code laendermerkmale.csv}.
     *
     * @param name what messages call the source
     * @throws IllegalStateException naming line and column of what cannot be read
     */
    public static List<Laendermerkmal> lies(Reader quelle, String name) throws IOException {
        return Ressource.lies(quelle, name, Laendermerkmal::aus);
    }

    /** These and further rows; one with the id of an existing row takes its place. */
    public Laendermerkmale mit(List<Laendermerkmal> weitere) {
        return new Laendermerkmale(Kategoriezeilen.beide(zeilen, weitere));
    }

    /** All rows. */
    public List<Laendermerkmal> alle() {
        return zeilen;
    }

    /**
     * A fact of a Land on a day; empty if none is known.
     *
     * @throws IllegalArgumentException if no row has such a Merkmal
     */
    public Optional<Laendermerkmal> finde(String merkmal, Land land, LocalDate tag) {
        if (zeilen.stream().noneMatch(z -> z.merkmal().equals(merkmal))) {
            throw new IllegalArgumentException("das Ländermerkmal \"" + merkmal + "\" gibt es nicht; es gibt "
                    + zeilen.stream().map(Laendermerkmal::merkmal).distinct().toList());
        }
        return zeilen.stream().filter(z -> z.merkmal().equals(merkmal) && z.land().equals(Optional.of(land)) && z.geltung().gilt(tag))
                .findFirst();
    }

    /** After which class pupils leave the Grundschule: 4 or 6; empty if it is not known. */
    public OptionalInt uebergangNachKlasse(Land land, LocalDate tag) {
        return finde(UEBERGANG_NACH_KLASSE, land, tag).map(z -> OptionalInt.of(Integer.parseInt(z.wert()))).orElse(OptionalInt.empty());
    }

    /** Whether rates of transition to secondary schools can be compared between two Länder. */
    public Kategorievergleich vergleicheUebergang(Land a, Land b, LocalDate tag) {
        Optional<Laendermerkmal> von = finde(UEBERGANG_NACH_KLASSE, a, tag);
        Optional<Laendermerkmal> mit = finde(UEBERGANG_NACH_KLASSE, b, tag);
        if (von.isEmpty() || mit.isEmpty()) {
            return new Kategorievergleich(Optional.empty(), "Übergang aus der Grundschule in " + (von.isEmpty() ? a : b).anzeigename() + " am "
                    + Geltungszeit.deutsch(tag) + " nicht belegt", List.of());
        }
        List<Nachweis> nachweise = List.of(von.get().nachweis(), mit.get().nachweis());
        String klassen = a.anzeigename() + " nach Klasse " + von.get().wert() + ", " + b.anzeigename() + " nach Klasse " + mit.get().wert();
        return von.get().wert().equals(mit.get().wert())
                ? new Kategorievergleich(Optional.of(Abbildungsgrad.EXAKT), "Übergang aus der Grundschule: " + klassen, nachweise)
                : new Kategorievergleich(Optional.of(Abbildungsgrad.UNMOEGLICH), "Übergang aus der Grundschule: " + klassen
                        + "; Gymnasialanteile erst ab Klasse 7 vergleichen", nachweise);
    }

    @Override
    public String toString() {
        return Kategoriezeilen.text(zeilen.size(), "Ländermerkmale", zeilen.stream().map(Laendermerkmal::land));
    }

    private static final class Geladen {
        static final Laendermerkmale MERKMALE =
                new Laendermerkmale(Ressource.lies(Laendermerkmale.class, "laendermerkmale.csv", Laendermerkmal::aus));
    }
}
