package de.bismit.io.bericht;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.auswahl.Sitzung;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.katalog.Gliederung;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The report people look at (Kennzahlenbericht). A value: each call gives a new one; what it says is computed once, when it is
 * first asked for. Thread-safe.
 *
 * <pre>{@code
 * Bericht.von(bismit.vergleiche(tafel)).fuer("D").mitSitzung(sitzung).mitSprache(Sprache.ENGLISCH).inhalt()
 * }</pre>
 */
public final class Bericht {

    private final Berichtswahl wahl;
    private final Sprache sprache;
    private final boolean mitMappe;
    private final Supplier<Berichtsinhalt> inhalt;

    private Bericht(Berichtswahl wahl, Sprache sprache, boolean mitMappe) {
        this.wahl = wahl;
        this.sprache = sprache;
        this.mitMappe = mitMappe;
        inhalt = Suppliers.memoize(() -> new Inhaltsrechnung(wahl).inhalt());
    }

    /**
     * The report of a comparison: the Kennzahlen shown without being asked for, each in the latest year in which half of the
     * Kommunen have a value; in German, without ranks.
     */
    public static Bericht von(Kennzahlenvergleich vergleich) {
        return von(vergleich, vergleich.standard().stream().map(Bericht::neuester).toList());
    }

    /** The report of these Kennzahlen and years, in this order. */
    public static Bericht von(Kennzahlenvergleich vergleich, List<Jahresvergleich> querschnitte) {
        return new Bericht(new Berichtswahl(vergleich, querschnitte, List.of(), Ziele.KEINE, false, null, Freigabe.OEFFENTLICH, null), Sprache.DEUTSCH, true);
    }

    private static Jahresvergleich neuester(Kennzahlvergleich k) {
        return k.im(k.letztesJahr().orElseThrow());
    }

    /**
     * Only a Themenfeld of the Leitfaden, {@code "D"}.
     *
     * @throws IllegalArgumentException if no Kennzahl of this report belongs to it
     */
    public Bericht fuer(String themenfeld) {
        return fuer(Gliederung.LEITFADEN, themenfeld);
    }

    /**
     * Only a Themenfeld of any Gliederung.
     *
     * @throws IllegalArgumentException if no Kennzahl of this report belongs to it; the message names the Themenfelder it has
     */
    public Bericht fuer(String gliederung, String themenfeld) {
        List<Jahresvergleich> dessen = wahl.querschnitte().stream()
                .filter(q -> q.kennzahl().themenfeld(gliederung).filter(themenfeld::equals).isPresent()).toList();
        if (dessen.isEmpty()) {
            throw new IllegalArgumentException("zum Themenfeld \"" + themenfeld + "\" der Gliederung " + gliederung + " gibt es hier keine Kennzahl; es gibt "
                    + wahl.querschnitte().stream().flatMap(q -> q.kennzahl().themenfeld(gliederung).stream()).distinct().sorted().toList());
        }
        return mit(wahl.mitQuerschnitten(dessen));
    }

    private Bericht mit(Berichtswahl neue) {
        return new Bericht(neue, sprache, mitMappe);
    }

    /** Without the XLSX workbook of its figures in the page, which takes a while to make; the page then offers CSV only. */
    public Bericht ohneMappe() {
        return new Bericht(wahl, sprache, false);
    }

    /** In this language: what the program says itself; names and definitions stay as the catalogue has them. */
    public Bericht mitSprache(Sprache neue) {
        return new Bericht(wahl, neue, mitMappe);
    }

    /** With the ranks of the Kommunen, as ranges where rounding leaves them open. */
    public Bericht mitRang() {
        return mit(wahl.mitRang(true));
    }

    /** With what the Kommunen are held against; only what is about a Kennzahl and year shown. */
    public Bericht mitBezuegen(List<Gegenueberstellung> bezuege) {
        return mit(wahl.mitBezuegen(bezuege));
    }

    /** With targets drawn as lines. */
    public Bericht mitZielen(Ziele ziele) {
        return mit(wahl.mitZielen(ziele));
    }

    /** For the public: only what a meeting released to everybody, with the comments released. */
    public Bericht mitSitzung(Sitzung sitzung) {
        return mitSitzung(sitzung, Freigabe.OEFFENTLICH);
    }

    /** For a circle: only what a meeting released to it, with the comments released. */
    public Bericht mitSitzung(Sitzung sitzung, Freigabe kreis) {
        return mit(wahl.mitSitzung(sitzung, kreis));
    }

    /** With who chose what. */
    public Bericht mitAuswahl(Setvorschlag vorschlag) {
        return mit(wahl.mitAuswahl(vorschlag));
    }

    /** The ids of the Kennzahlen asked for, those too that a meeting has not released. */
    public List<String> gefragte() {
        return wahl.querschnitte().stream().map(q -> q.kennzahl().id()).toList();
    }

    /** What it says. */
    public Berichtsinhalt inhalt() {
        return inhalt.get();
    }

    /**
     * Writes it as JSON for a site that draws it itself: the form of {@link de.bismit.io.json.Vergleichsausgabe}, extended. The stream
     * stays open.
     */
    public void schreibeJson(OutputStream ziel) {
        new Berichtsjson(wahl.vergleich().tafel(), inhalt()).schreibe(ziel);
    }

    /**
     * Writes it as one HTML page that needs no network, as UTF-8; the stream stays open. With {@code org.dhatim:fastexcel} on the class
     * path the page carries its figures as XLSX workbook too, to be saved, unless {@linkplain #ohneMappe without} it.
     */
    public void schreibe(OutputStream ziel) {
        Berichtsinhalt fertig = inhalt();
        Kennzahlentafel tafel = wahl.vergleich().tafel();
        new Berichtsseite(fertig, Berichtsworte.in(sprache), new Berichtsjson(tafel, fertig).imSkript(),
                mitMappe ? Berichtsmappe.base64(tafel, fertig, sprache) : "").schreibe(ziel);
    }

    /**
     * The same into a file, which is replaced.
     *
     * @throws UncheckedIOException if it cannot be written; the message names the file
     */
    public void schreibe(Path datei) {
        try (OutputStream strom = Files.newOutputStream(datei)) {
            schreibe(strom);
        } catch (IOException e) {
            throw new UncheckedIOException(datei + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** The JSON Schema (draft 2020-12) of what {@link #schreibeJson} writes. */
    public static String jsonschema() {
        return Seitenteile.lies("bericht.schema.json");
    }

    /** The language the program speaks in it. */
    public Sprache sprache() {
        return sprache;
    }

    @Override
    public String toString() {
        return inhalt().toString();
    }
}
