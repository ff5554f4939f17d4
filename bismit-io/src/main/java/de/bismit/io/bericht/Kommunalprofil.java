package de.bismit.io.bericht;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.vergleich.Kennzahlenvergleich;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One Kommune on a page (Kommunalprofil): each Kennzahl on a scale between the smallest and the largest value of its group, with the
 * middle half and the value it is seen beside; where its series goes; the change, split into numerator and denominator effects; what it
 * can steer itself; what is not offered there; and what all that rests on. As one HTML file with static pictures, without scripts and
 * without network. Immutable.
 *
 * <pre>{@code
 * Kommunalprofil.von(bismit.vergleiche(tafel), SAALEKREIS).html(Path.of("saalekreis.html"))
 * }</pre>
 */
public final class Kommunalprofil {

    private final Gebiet gebiet;
    private final Profilgruppe gruppe;
    private final List<Profilzeile> zeilen;
    private final Kennzahlentafel tafel;
    private final Profilstil stil;

    Kommunalprofil(Gebiet gebiet, Profilgruppe gruppe, List<Profilzeile> zeilen, Kennzahlentafel tafel, Profilstil stil) {
        this.gebiet = gebiet;
        this.gruppe = gruppe;
        this.zeilen = List.copyOf(zeilen);
        this.tafel = tafel;
        this.stil = stil;
    }

    /**
     * Of a Kommune of the region compared, in German; for more, and for many, see {@link Kreisprofile}.
     *
     * @throws IllegalArgumentException if it does not belong to the region
     */
    public static Kommunalprofil von(Kennzahlenvergleich vergleich, Kreis kommune) {
        return Kreisprofile.derRegion(vergleich).profil(kommune);
    }

    /** Whose profile it is. */
    public Gebiet gebiet() {
        return gebiet;
    }

    /** A row a Kennzahl, in the order of the catalogue. */
    public List<Profilzeile> zeilen() {
        return zeilen;
    }

    /** As one HTML page. */
    public String html() {
        return Vorlage.SEITE.execute(Profilansicht.von(gebiet, gruppe, zeilen, tafel, stil));
    }

    /** Writes the page as UTF-8; a file that is there is replaced. */
    public void html(Path ziel) {
        try {
            Files.writeString(ziel, html(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Das Profil lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** Compiled once: hundreds of profiles are made of it. */
    private static final class Vorlage {
        static final Template SEITE = Mustache.compiler().emptyStringIsFalse(true).compile(Seitenteile.lies("profil.mustache"));
    }

    @Override
    public String toString() {
        return "Kommunalprofil " + gebiet.name() + ": " + zeilen.size() + " Kennzahlen, " + zeilen.stream().filter(z -> z.wert().wert().hatZahlen()).count()
                + " mit Wert, neben " + gruppe.bezug().name();
    }
}
