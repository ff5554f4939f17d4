package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * Where children are looked after in the Länder, and which statistic counts them (Betreuungsangebote). Which groups can be compared
 * between which Länder is told by the Kategorienabbildung {@code betreuungsgruppe}.
 *
 * <pre>{@code
 * Betreuungsangebote.deutschland().zu(Land.THUERINGEN, 8)   // Schulhort, Hort als Kindertageseinrichtung (Ausnahme)
 * }</pre>
 */
public final class Betreuungsangebote {

    private final List<Betreuungsangebot> zeilen;

    private Betreuungsangebote(List<Betreuungsangebot> zeilen) {
        this.zeilen = Kategoriezeilen.jeId(zeilen, Betreuungsangebot::id);
    }

    /** The rows this library ships; each says where it is from. */
    public static Betreuungsangebote deutschland() {
        return Geladen.ANGEBOTE;
    }

    /**
     * Rows in the form of {@code betreuung.csv}.
     *
     * @param name what messages call the source
     * @throws IllegalStateException naming line and column of what cannot be read
     */
    public static List<Betreuungsangebot> lies(Reader quelle, String name) throws IOException {
        return Ressource.lies(quelle, name, Betreuungsangebot::aus);
    }

    /** These and further rows; one with the id of an existing row takes its place. */
    public Betreuungsangebote mit(List<Betreuungsangebot> weitere) {
        return new Betreuungsangebote(Kategoriezeilen.beide(zeilen, weitere));
    }

    /** All rows. */
    public List<Betreuungsangebot> alle() {
        return zeilen;
    }

    /** What there is in a Land for children of an age. */
    public List<Betreuungsangebot> zu(Land land, int alter) {
        return zeilen.stream().filter(z -> z.land().equals(Optional.of(land)) && z.vonAlter() <= alter && alter < z.bisUnterAlter()).toList();
    }

    @Override
    public String toString() {
        return Kategoriezeilen.text(zeilen.size(), "Betreuungsangebote", zeilen.stream().map(Betreuungsangebot::land));
    }

    private static final class Geladen {
        static final Betreuungsangebote ANGEBOTE =
                new Betreuungsangebote(Ressource.lies(Betreuungsangebote.class, "betreuung.csv", Betreuungsangebot::aus));
    }
}
