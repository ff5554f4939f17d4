package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.daten.Lieferung;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.zeit.Zeitbezug;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/**
 * Writes a Kennzahlenvergleich as JSON, version {@value #VERSION}. UTF-8, lines end with LF, the same input gives the same
 * bytes. Numbers are not rounded.
 *
 * <pre>{@code
 * { "version": 1,
 *   "erzeuger": "bismit 0.1.0",
 *   "revier": { "schluessel": "MR", "name": "Mitteldeutsches Revier" },
 *   "mitRang": false,
 *   "quellen": [ { "tabelle", "titel", "datei", "stand" (ISO) or null, "lizenz" } ],
 *   "kennzahlen": [ {
 *     "id", "alias": [], "name", "nameEn", "zusatz", "themenfeld": "D", "einheit": "Prozent", "nachkommastellen": 1,
 *     "definition", "formel", "richtung": "NIEDRIGER_BESSER",
 *     "jahr": 2015, "zeit": "Abgangsjahr 2015", "zeitIso": "2015",
 *     "urteil": { "stufe": "EINGESCHRAENKT", "gruende": [ { "regel": "VB037", "stufe", "geprueft": true,
 *         "satz", "satzEn", "aufhebung", "aufhebungEn", "massnahme": "ANNOTIEREN", "quelle" } ] },
 *     "urteilMitAngebot": as urteil, over the Kommunen that have the offer; null where all have it,
 *     "ohneRang": null, or why no Kommune has a rank, "ohneRangEn",
 *     "zeilen": [ {
 *       "gebiet": "15084", "name": "Burgenlandkreis", "ebene": "KREIS",
 *       "wert": 12.15, "von": null, "bis": null, "gruende": [], "merkzeichen": [],
 *       "zaehler": 160, "nenner": 1317, "abstand": 2.0,
 *       "rang": { "von": 2, "bis": 2 }, "deckung": { "mitWert": 1, "kommunen": 1, "mitAngebot": 1 },
 *       "urteil": { "stufe", "regeln": [ "VB042" ] } } ],
 *     "bezuege": [ { "bezug": "vorjahr", "name", "nameEn", "zeilen": [ {
 *       "gebiet": "15084", "bezugsname": "Abgangsjahr 2014", "bezugsnameEn", "bezugswert": 11.5, "bezugsgruende": [], "bezugsmerkzeichen": [],
 *       "abstand": 0.65,
 *       "abstandseinheit": "Prozentpunkte", "relativProzent": null, "zaehlereffekt": 0.9, "nennereffekt": -0.25, "urteil": as above } ] } ] } ] }
 * }</pre>
 *
 * <ul>
 *   <li>{@code wert} is null where there is no single number: of a span {@code von} and {@code bis} are set, otherwise
 *       {@code gruende} says why, the reason to be shown first.
 *   <li>{@code zaehler}, {@code nenner}, {@code abstand}: a number, an object {@code von}, {@code bis}, or null. The
 *       distance is the difference to the Revier, for percentages in percentage points; null where both are not comparable.
 *   <li>{@code rang} is null unless {@code mitRang}, for rows that have none, and where the Kommunen must not be compared with one
 *       another; {@code ohneRang} then says so.
 *   <li>{@code urteil} of a row is about comparing it with the Revier, of the Revier's own row about the Kommunen.
 *   <li>{@code bezuege}: what the Kommunen are held against, if asked for; {@code zaehlereffekt} and {@code nennereffekt} add up
 *       to the change of a rate since one's own past, in the unit of {@code abstandseinheit}.
 *   <li>Rows: the Kommunen in the Revier's own order, the Revier, its Länder, Germany.
 *   <li>Later versions may add fields; a changed meaning raises {@code version}.
 * </ul>
 */
public final class Vergleichsausgabe {

    /** The version of the form. */
    public static final int VERSION = 1;

    private final JsonGenerator json;
    private final Wertschreiber werte;
    private final List<Gegenueberstellung> bezuege;
    private final boolean mitRang;

    private final Zusatzfelder zusatz;
    private final Baumschreiber baum;

    private Vergleichsausgabe(JsonGenerator json, List<Gegenueberstellung> bezuege, boolean mitRang, Zusatzfelder zusatz) {
        this.json = json;
        werte = new Wertschreiber(json);
        this.bezuege = bezuege;
        this.mitRang = mitRang;
        this.zusatz = zusatz;
        baum = new Baumschreiber(json, werte);
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @param tafel the table behind the comparison, for a region
     * @param vergleiche what is compared, in order
     * @param mitRang whether ranks are written
     */
    public static void schreibe(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang, OutputStream ziel) {
        schreibe(tafel, vergleiche, List.of(), mitRang, ziel);
    }

    /**
     * The same with what the values are held against.
     *
     * @param bezuege for these Kennzahlen and years, in any order
     */
    public static void schreibe(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, List<Gegenueberstellung> bezuege, boolean mitRang,
            OutputStream ziel) {
        Jsonausgabe.schreibe("Der Vergleich", ziel,
                json -> new Vergleichsausgabe(json, bezuege, mitRang, Zusatzfelder.KEINE).schreibe(tafel, vergleiche));
    }

    /**
     * A larger document that begins like this one, indented for readers.
     *
     * @param zusatz the fields it adds, to the whole and to each Kennzahl
     */
    public static void schreibeErweitert(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, List<Gegenueberstellung> bezuege, boolean mitRang,
            Zusatzfelder zusatz, OutputStream ziel) {
        Jsonausgabe.schreibe("Der Bericht", ziel, json -> new Vergleichsausgabe(json, bezuege, mitRang, zusatz).schreibe(tafel, vergleiche));
    }

    /** The same on one line, for machines and for a place inside another file. */
    public static String erweitertAlsZeile(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, List<Gegenueberstellung> bezuege, boolean mitRang,
            Zusatzfelder zusatz) {
        return Jsonausgabe.zeile("Der Bericht", json -> new Vergleichsausgabe(json, bezuege, mitRang, zusatz).schreibe(tafel, vergleiche));
    }

    /**
     * The same of rows that belong together, without comparators and ranks; each Kennzahl on one line.
     *
     * @param region what the distances are taken to
     * @param lieferungen the tables behind it
     */
    public static void schreibeAuszug(Gebiet region, Collection<Lieferung> lieferungen, List<Vergleichsauszug> auszuege, Zusatzfelder zusatz, OutputStream ziel) {
        Jsonausgabe.schreibeZeilenweise("Der Auszug", ziel, json -> new Vergleichsausgabe(json, List.of(), false, zusatz).schreibe(region, lieferungen, auszuege));
    }

    private void schreibe(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche) throws IOException {
        schreibe(tafel.region().orElseThrow(), tafel.daten().lieferungen(), vergleiche.stream().map(Vergleichsauszug::von).toList());
    }

    private void schreibe(Gebiet region, Collection<Lieferung> lieferungen, List<Vergleichsauszug> auszuege) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("erzeuger", Erzeuger.text());
        json.writeObjectFieldStart("revier");
        json.writeStringField("schluessel", region.schluessel());
        json.writeStringField("name", region.name());
        json.writeEndObject();
        json.writeBooleanField("mitRang", mitRang);
        json.writeArrayFieldStart("quellen");
        for (Lieferung lieferung : lieferungen) {
            schreibe(lieferung);
        }
        json.writeEndArray();
        baum.felder(zusatz.desDokuments());
        json.writeArrayFieldStart("kennzahlen");
        for (Vergleichsauszug auszug : auszuege) {
            schreibe(auszug);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void schreibe(Lieferung lieferung) throws IOException {
        json.writeStartObject();
        json.writeStringField("tabelle", lieferung.tabelle());
        json.writeStringField("titel", lieferung.titel());
        json.writeStringField("datei", lieferung.datei());
        werte.text("stand", lieferung.datenstand().map(d -> d.zeitpunkt().toLocalDate().toString()));
        json.writeStringField("lizenz", lieferung.lizenz());
        json.writeEndObject();
    }

    private void schreibe(Vergleichsauszug vergleich) throws IOException {
        Kennzahl kennzahl = vergleich.kennzahl();
        json.writeStartObject();
        json.writeStringField("id", kennzahl.id());
        werte.texte("alias", kennzahl.alias());
        json.writeStringField("name", kennzahl.name());
        json.writeStringField("nameEn", kennzahl.name(Sprache.ENGLISCH));
        json.writeStringField("zusatz", kennzahl.zusatz());
        werte.text("themenfeld", kennzahl.themenfeld(Gliederung.LEITFADEN));
        json.writeStringField("einheit", kennzahl.einheit().name());
        json.writeNumberField("nachkommastellen", kennzahl.einheit().nachkommastellen());
        json.writeStringField("definition", kennzahl.definition());
        json.writeStringField("formel", vergleich.zeilen().get(0).wert().formel().inWorten());
        json.writeStringField("richtung", kennzahl.richtung().name());
        json.writeNumberField("jahr", vergleich.jahr());
        json.writeStringField("zeit", vergleich.zeit());
        werte.text("zeitIso", vergleich.zeilen().get(0).wert().zeit().map(Zeitbezug::iso));
        werte.urteil("urteil", vergleich.urteil());
        if (vergleich.urteilMitAngebot().isPresent()) {
            werte.urteil("urteilMitAngebot", vergleich.urteilMitAngebot().get());
        } else {
            json.writeNullField("urteilMitAngebot");
        }
        werte.text("ohneRang", vergleich.ohneRang().map(Satz::deutsch));
        werte.text("ohneRangEn", vergleich.ohneRang().map(Satz::englisch));
        new Zeilenschreiber(json, werte, mitRang).schreibe(vergleich.zeilen());
        new Bezugsausgabe(json).schreibe(bezuege.stream().filter(b -> b.jahr() == vergleich.jahr() && b.kennzahl().id().equals(kennzahl.id())).toList());
        baum.felder(zusatz.zurKennzahl(kennzahl.id()));
        json.writeEndObject();
    }
}
