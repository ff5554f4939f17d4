package de.bismit.io.bericht;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergleichsgruppe;
import de.bismit.wert.Aussage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One Kommune on a page (Kommunalprofil): each Kennzahl on a scale between the smallest and the largest value of its group (spine
 * chart), with the middle half and the value it is seen beside; what it can steer itself; what is not offered there: a page of A4 when
 * printed. After it, for each Kennzahl, a plain sentence, where its series goes, the change, split into numerator and denominator
 * effects, and why the verdict is as it is; and what all that rests on. As one HTML file with static pictures, without scripts and
 * without network; or as JSON. Immutable.
 *
 * <pre>{@code
 * Kommunalprofil.von(bismit.vergleiche(tafel), SAALEKREIS).html(Path.of("saalekreis.html"))
 * Kommunalprofil.von(bismit.vergleiche(tafel), SAALEKREIS).json(Path.of("saalekreis.json"))
 * }</pre>
 */
public final class Kommunalprofil {

    private final Gebiet gebiet;
    private final Profilwahl wahl;
    private final List<Profilzeile> zeilen;
    private final Optional<Aussage<Vergleichsgruppe>> nachbarn;
    private final int zurueckgehalten;

    Kommunalprofil(Gebiet gebiet, Profilwahl wahl, List<Profilzeile> zeilen, Optional<Aussage<Vergleichsgruppe>> nachbarn, int zurueckgehalten) {
        this.gebiet = gebiet;
        this.wahl = wahl;
        this.zeilen = List.copyOf(zeilen);
        this.nachbarn = nachbarn;
        this.zurueckgehalten = zurueckgehalten;
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

    /** The Kreise that resemble it, or why there are none; empty if nobody asked. */
    public Optional<Aussage<Vergleichsgruppe>> nachbarn() {
        return nachbarn;
    }

    /** How many Kennzahlen the meeting has not released; they are nowhere in the profile. */
    public int zurueckgehalten() {
        return zurueckgehalten;
    }

    /** How many Kennzahlen with a value have this verdict on comparing the Kommune with what it is seen beside. */
    public int anzahl(Stufe stufe) {
        return (int) mitWert().stream().filter(z -> z.urteil().stufe() == stufe).count();
    }

    List<Profilzeile> mitWert() {
        return zeilen.stream().filter(z -> z.wert().wert().hatZahlen()).toList();
    }

    List<Profilzeile> ohneAngebot() {
        return zeilen.stream().filter(Profilzeile::ohneAngebot).toList();
    }

    /** Without those whose offer there is not. */
    List<Profilzeile> ohneWert() {
        return zeilen.stream().filter(z -> !z.wert().wert().hatZahlen() && !z.ohneAngebot()).toList();
    }

    List<Profilzeile> steuerbare() {
        return zeilen.stream().filter(z -> z.steuerbarkeit().steuerbar()).toList();
    }

    Profilwahl wahl() {
        return wahl;
    }

    /** As one HTML page. */
    public String html() {
        return Vorlage.SEITE.execute(Profilansicht.von(this));
    }

    /** Writes the page as UTF-8; a file that is there is replaced. */
    public void html(Path ziel) {
        schreibe(ziel, html());
    }

    /**
     * The same content as JSON, in both languages, for a site that draws it itself: the form of
     * {@link de.bismit.io.json.Vergleichsausgabe}, extended; {@link #jsonschema()} describes it. A line a Kennzahl.
     */
    public String json() {
        return Profiljson.von(this);
    }

    /** Writes it as UTF-8; a file that is there is replaced. */
    public void json(Path ziel) {
        schreibe(ziel, json());
    }

    /** The JSON Schema (draft 2020-12) of what {@link #json()} gives. */
    public static String jsonschema() {
        return Seitenteile.lies("profil.schema.json");
    }

    private static void schreibe(Path ziel, String inhalt) {
        try {
            Files.writeString(ziel, inhalt, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(ziel + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** Compiled once: hundreds of profiles are made of it. */
    private static final class Vorlage {
        static final Template SEITE = Mustache.compiler().emptyStringIsFalse(true).compile(Seitenteile.lies("profil.mustache"));
    }

    @Override
    public String toString() {
        return "Kommunalprofil " + gebiet.name() + ": " + zeilen.size() + " Kennzahlen, " + mitWert().size()
                + " mit Wert, neben " + wahl.gruppe().bezug().name();
    }
}
