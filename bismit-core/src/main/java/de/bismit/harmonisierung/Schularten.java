package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The school types of the Länder and the federal categories they are counted in (Schularten): Sachsen, Sachsen-Anhalt, Thüringen,
 * Brandenburg, Nordrhein-Westfalen. A name is resolved by Land, name and day, never by name alone.
 *
 * <pre>{@code
 * Schularten.deutschland().finde(Land.SACHSEN, "Oberschule", LocalDate.of(2015, 10, 1))   // SCHULE06, exakt, Klassen 5-10
 * Schularten.deutschland().finde(Land.SACHSEN, "Hauptschule", LocalDate.of(2015, 10, 1))  // kein Angebot
 * Schularten.deutschland().finde("Oberschule", LocalDate.of(2015, 10, 1))                 // mehrdeutig: SN 5-10, BB 7-10
 * }</pre>
 *
 * <p>Where a Land's school type is counted in several categories ({@code Grundschule} of Brandenburg, kooperative Gesamtschulen,
 * {@code Gemeinschaftsschule} of Sachsen-Anhalt), the answer is ambiguous until its part is named. Immutable.
 */
public final class Schularten {

    private final Kategoriesuche<Schulart> suche;

    private Schularten(Kategoriesuche<Schulart> suche) {
        this.suche = suche;
    }

    /** The rows this library ships; each says where it is from. */
    public static Schularten deutschland() {
        return Geladen.SCHULARTEN;
    }

    /**
     * Rows in the form of {@code schularten.csv}.
     *
     * @param name what messages call the source
     * @throws IllegalStateException naming line and column of what cannot be read
     */
    public static List<Schulart> lies(Reader quelle, String name) throws IOException {
        return Ressource.lies(quelle, name, Schulart::aus);
    }

    /** These and further rows; one with the id of an existing row takes its place. */
    public Schularten mit(List<Schulart> weitere) {
        return new Schularten(suche.mit(weitere));
    }

    /** All rows, those of the federal categories first. */
    public List<Schulart> alle() {
        return suche.zeilen();
    }

    /**
     * What a Land's school type is in the federal tables.
     *
     * @param name its name, an alias or abbreviation; also the name of a federal category, to ask whether the Land has it
     * @throws IllegalArgumentException if the Land knows no such name; the message names similar ones
     */
    public Kategoriefund<Schulart> finde(Land land, String name, LocalDate tag) {
        return suche.finde(land, name, tag);
    }

    /**
     * The same for a part: a range of classes, a branch, or what is counted.
     *
     * @throws IllegalArgumentException if there is no such part; the message names those there are
     */
    public Kategoriefund<Schulart> finde(Land land, String name, String teil, LocalDate tag) {
        return suche.finde(land, name, teil, tag);
    }

    /** What a name means in all Länder: an answer if only one knows it, otherwise the candidates. */
    public Kategoriefund<Schulart> finde(String name, LocalDate tag) {
        return suche.finde(name, tag);
    }

    /**
     * What a Land counts in a federal category.
     *
     * @param land the Land; empty for the category itself
     * @param code the category, {@code SCHULE06}
     */
    public Kategoriefund<Schulart> inKategorie(Optional<Land> land, String code, LocalDate tag) {
        return suche.inKategorie(land, code, tag);
    }

    @Override
    public String toString() {
        return Kategoriezeilen.text(suche.zeilen().size(), "Schularten", suche.zeilen().stream().map(Schulart::land));
    }

    private static final class Geladen {
        static final Schularten SCHULARTEN = new Schularten(new Kategoriesuche<>(Ressource.lies(Schularten.class, "schularten.csv", Schulart::aus)));
    }
}
