package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.io.json.Kurzform;
import de.bismit.io.json.Vergleichsausgabe;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import java.io.OutputStream;
import java.util.List;

/**
 * The report for a site that draws it itself (Bericht als JSON), version {@value #VERSION}: all of {@link Vergleichsausgabe}, and in
 * addition
 *
 * <pre>{@code
 * { …, "bericht": 1,
 *   "gebiete": [ { "gebiet": "15084", "name", "rolle": "KOMMUNE" | "REGION" | "LAND" | "BUND", "land": "ST" or null } ],
 *   "quellennoten": [ { "tabelle", "fussnoten": [ text ] } ],
 *   "zurueckgehalten": 0, "sitzung": { "datum", "thema", "teilnehmende": [ "15084" ] } or null,
 *   "auswahl": { "kriterien", "ausstehende": [], "kennzahlen": [ { "id", "name", "dafuer": [ "15084" ], "spaeter", "nein", "offen",
 *       "aufgenommen", "grund" } ] } or null,
 *   "regeln": [ { "id", "titel", "satz", "satzEn", "sachverhalt", "aufhebung", "aufhebungEn", "quelle" } ],
 *   "kennzahlen": [ { …,
 *     "kernsatz", "kernsatzEn", "urteilssatz", "urteilssatzEn", "formelInWorten",
 *     "entwicklung": { "von", "bis", "differenz", "einheit", "relativProzent", "anzeige", "anzeigeEn" } or null,
 *     "jahre": [ 1995, … ], "urteile": [ "VERGLEICHBAR", … ],
 *     "reihen": [ { "gebiet": "15084", "werte": [ 12.15, null, … ], "anzeige": [ "12,1", "kein Wert: …", … ], "zaehler": [], "nenner": [],
 *       "merkzeichen": { "2015": [ "VORLAEUFIG" ] }, "gruende": { "2013": [ "UNBEKANNT_ODER_GEHEIM" ] },
 *       "brueche": [ { "vor": 2011, "datum": "2011-05-09", "satz", "satzEn", "regel" } ] } ],
 *     "ziele": [ { "gebiet", "jahr", "wert", "beschlossenVon", "quelle" } ],
 *     "fussnoten": [ { "tabelle", "bezug", "laender": [ "ST" ], "zeitraum", "text" } ],
 *     "kommentare": [ { "gebiet", "datum", "text" } ] } ] }
 * }</pre>
 *
 * <ul>
 *   <li>{@code werte}, {@code anzeige}, {@code zaehler}, {@code nenner} and {@code urteile} are as long as {@code jahre}; a value is a
 *       number, an object {@code von}, {@code bis}, or null with its reasons in {@code gruende}.
 *   <li>No line may join the point of the year {@code vor} of a break to the one before it, nor two points over a missing year.
 *   <li>{@code urteile}: the verdict on comparing the Kommunen in each year.
 *   <li>{@code zaehler} and {@code nenner} are left out where the Kennzahl has no denominator.
 *   <li>What a meeting has not released is nowhere in it; {@code zurueckgehalten} says how many Kennzahlen these are.
 *   <li>The page carries the same document in its {@link Kurzform}.
 *   <li>{@code bericht.schema.json} beside this class is the JSON Schema.
 * </ul>
 */
final class Berichtsjson {

    /** The version of what is added. */
    static final int VERSION = 1;

    private final Kennzahlentafel tafel;
    private final Berichtsinhalt inhalt;

    Berichtsjson(Kennzahlentafel tafel, Berichtsinhalt inhalt) {
        this.tafel = tafel;
        this.inhalt = inhalt;
    }

    void schreibe(OutputStream ziel) {
        Vergleichsausgabe.schreibeErweitert(tafel, querschnitte(), bezuege(), inhalt.mitRang(), new Berichtsfelder(inhalt), ziel);
    }

    /** In its {@link Kurzform}, for a place inside HTML: what could end a script or open a comment there is escaped. */
    String imSkript() {
        return Kurzform.von(Vergleichsausgabe.erweitertAlsZeile(tafel, querschnitte(), bezuege(), inhalt.mitRang(), new Berichtsfelder(inhalt)))
                .replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private List<Jahresvergleich> querschnitte() {
        return inhalt.kennzahlen().stream().map(Kennzahlinhalt::querschnitt).toList();
    }

    private List<Gegenueberstellung> bezuege() {
        return inhalt.kennzahlen().stream().flatMap(k -> k.bezuege().stream()).toList();
    }
}
