package de.bismit.harmonisierung;

import de.bismit.daten.Kategorienamen;
import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The mappings to common categories (Kategorienabbildungen): {@code bundesschulart}, {@code schulgruppe}, {@code abschlussgruppe},
 * {@code betreuungsgruppe}, and an office's own. Immutable.
 */
public final class Kategorienabbildungen {

    private final List<Abbildungszeile> zeilen;
    private final Landeskategorien landeskategorien;
    private final Map<String, Kategorienabbildung> abbildungen = new LinkedHashMap<>();

    private Kategorienabbildungen(List<Abbildungszeile> zeilen, Landeskategorien landeskategorien) {
        this.zeilen = List.copyOf(zeilen);
        this.landeskategorien = landeskategorien;
        zeilen.stream().map(Abbildungszeile::abbildung).distinct().forEach(id -> abbildungen.put(id, new Kategorienabbildung(id,
                zeilen.stream().filter(z -> z.abbildung().equals(id)).toList(), landeskategorien)));
    }

    /** The mappings this library ships, over the categories it ships. */
    public static Kategorienabbildungen deutschland() {
        return Geladen.ABBILDUNGEN;
    }

    /**
     * Rows in the form of {@code kategorienabbildungen.csv}.
     *
     * @param name what messages call the source
     * @throws IllegalStateException naming line and column of what cannot be read
     */
    public static List<Abbildungszeile> lies(Reader quelle, String name) throws IOException {
        return Ressource.lies(quelle, name, Abbildungszeile::aus);
    }

    /** These and mappings of one's own; one with the id of an existing mapping takes its place as a whole. */
    public Kategorienabbildungen mit(List<Abbildungszeile> eigene) {
        List<String> ids = eigene.stream().map(Abbildungszeile::abbildung).distinct().toList();
        return new Kategorienabbildungen(Stream.concat(zeilen.stream().filter(z -> !ids.contains(z.abbildung())), eigene.stream()).toList(),
                landeskategorien);
    }

    /** The same mappings over other facts of the Länder and other names. */
    public Kategorienabbildungen mit(Schularten schularten, Abschluesse abschluesse, Kategorienamen namen) {
        return new Kategorienabbildungen(zeilen, new Landeskategorien(schularten, abschluesse, namen));
    }

    /** All mappings, in the order of the file. */
    public List<Kategorienabbildung> alle() {
        return List.copyOf(abbildungen.values());
    }

    /**
     * One mapping.
     *
     * @throws IllegalArgumentException if there is none with that id; the message names those there are
     */
    public Kategorienabbildung abbildung(String id) {
        Kategorienabbildung abbildung = abbildungen.get(id);
        if (abbildung == null) {
            throw new IllegalArgumentException("die Kategorienabbildung \"" + id + "\" gibt es nicht; es gibt " + abbildungen.keySet());
        }
        return abbildung;
    }

    @Override
    public String toString() {
        return abbildungen.size() + " Kategorienabbildungen: " + String.join(", ", abbildungen.keySet());
    }

    private static final class Geladen {
        static final Kategorienabbildungen ABBILDUNGEN = new Kategorienabbildungen(
                Ressource.lies(Kategorienabbildungen.class, "kategorienabbildungen.csv", Abbildungszeile::aus),
                new Landeskategorien(Schularten.deutschland(), Abschluesse.deutschland(), Kategorienamen.mitgeliefert()));
    }
}
