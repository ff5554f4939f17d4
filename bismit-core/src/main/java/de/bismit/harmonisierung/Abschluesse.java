package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The school-leaving certificates of the Länder and the federal categories they are counted in (Abschlüsse), on five levels.
 *
 * <pre>{@code
 * Abschluesse.deutschland().finde(Land.BRANDENBURG, "EBR", LocalDate.of(2015, 7, 31))   // BILABS12, Stufe 2, verlustbehaftet
 * }</pre>
 *
 * <p>The trap of the codes: BILABS14D, the school part of the Fachhochschulreife, is in spite of its code a part of BILABS13, not of
 * BILABS14; {@link #SUMMANDEN} add up to all leavers. Until the leavers of 2012 it was counted in BILABS14. Immutable.
 */
public final class Abschluesse {

    /** The categories that add up to all leavers; BILABS14D is in BILABS13 already. */
    public static final List<String> SUMMANDEN = List.of("BILABS11", "BILABS12", "BILABS13", "BILABS14", "BILABS15");

    private final Kategoriesuche<Abschluss> suche;

    private Abschluesse(Kategoriesuche<Abschluss> suche) {
        this.suche = suche;
    }

    /** The rows this library ships; each says where it is from. */
    public static Abschluesse deutschland() {
        return Geladen.ABSCHLUESSE;
    }

    /**
     * Rows in the form of {@code abschluesse.csv}.
     *
     * @param name what messages call the source
     * @throws IllegalStateException naming line and column of what cannot be read
     */
    public static List<Abschluss> lies(Reader quelle, String name) throws IOException {
        return Ressource.lies(quelle, name, Abschluss::aus);
    }

    /** These and further rows; one with the id of an existing row takes its place. */
    public Abschluesse mit(List<Abschluss> weitere) {
        return new Abschluesse(suche.mit(weitere));
    }

    /** All rows, those of the federal categories first. */
    public List<Abschluss> alle() {
        return suche.zeilen();
    }

    /**
     * What a Land's certificate is in the federal tables.
     *
     * @param tag for leavers the reference day of the year they left in
     * @throws IllegalArgumentException if the Land knows no such name; the message names similar ones
     */
    public Kategoriefund<Abschluss> finde(Land land, String name, LocalDate tag) {
        return suche.finde(land, name, tag);
    }

    /** What a name means in all Länder: an answer if only one knows it, otherwise the candidates. */
    public Kategoriefund<Abschluss> finde(String name, LocalDate tag) {
        return suche.finde(name, tag);
    }

    /**
     * What a Land counts in a federal category.
     *
     * @param land the Land; empty for the category itself
     * @param code the category, {@code BILABS12}
     */
    public Kategoriefund<Abschluss> inKategorie(Optional<Land> land, String code, LocalDate tag) {
        return suche.inKategorie(land, code, tag);
    }

    @Override
    public String toString() {
        return Kategoriezeilen.text(suche.zeilen().size(), "Abschlüsse", suche.zeilen().stream().map(Abschluss::land));
    }

    private static final class Geladen {
        static final Abschluesse ABSCHLUESSE =
                new Abschluesse(new Kategoriesuche<>(Ressource.lies(Abschluesse.class, "abschluesse.csv", Abschluss::aus)));
    }
}
