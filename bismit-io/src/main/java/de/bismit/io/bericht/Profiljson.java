package de.bismit.io.bericht;

import de.bismit.io.json.Vergleichsausgabe;
import de.bismit.io.json.Vergleichsauszug;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Vergleichszeile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A Kommunalprofil for a site that draws it itself (Profil als JSON), version {@value #VERSION}: the form of {@link Vergleichsausgabe}
 * with two rows a Kennzahl, that of the Kommune and that of what it is seen beside, and in addition
 *
 * <pre>{@code
 * { …, "profil": 1,
 *   "kommune": { "gebiet": "15088", "name", "rolle": "KOMMUNE", "land": "ST" or null },
 *   "gruppe": { "name", "nameEn", "anzahl": 9 },
 *   "mitRichtung": false,
 *   "aehnliche": { "jahr", "nach": [ "A-JUGENDQUOTIENT" ], "kreise": [ { "gebiet", "name", "rolle", "land" } ], "satz", "satzEn" } or null,
 *   "sitzung": { "datum", "thema", "teilnehmende": [ "15084" ] } or null, "zurueckgehalten": 0,
 *   "bilanz": [ { "stufe": "VERGLEICHBAR", "anzahl": 23, "anzeige": "vergleichbar", "anzeigeEn", "kurz": "ja", "kurzEn" } ],
 *   "themenfelder": [ { "id": "A" or null, "anzeige": "A Rahmenbedingungen", "anzeigeEn" } ],
 *   "steuerbarkeiten": [ { "urteil": "STEUERBAR", "anzeige", "anzeigeEn" } ],
 *   "steuerbar": [ id ], "ohneAngebot": [ id ], "ohneWert": [ id ],
 *   "anzeige": { "untertitel", "gruppe", "bezug", "sitzung", "zurueckgehalten" }, "anzeigeEn": the same in English,
 *   "zeichen": [ { "art": "MITTE", "anzeige", "anzeigeEn" } ], "hinweise": [ { "satz", "satzEn" } ],
 *   "regeln": [ { "id", "titel", "satz", "satzEn", "quelle" } ],
 *   "kennzahlen": [ { …,
 *     "kernsatz", "kernsatzEn",
 *     "skala": { "kleinster": 6.2, "unteresQuartil": 8.0, "oberesQuartil": 11.0, "groesster": 17.3, "mitWert": 9 },
 *     "lage": { "kommune": true, "bezug": true, "nachbarn": false, "gewuenscht": null },
 *     "nachbarn": { "median": 10.8, "mitWert": 5, "urteil": { "stufe", "regeln": [ "VB037" ] } } or null,
 *     "trend": { "marke": "STEIGT" | "FAELLT" | "OHNE_TREND", "von", "bis", "jahre", "p", "gewuenscht": null } or null,
 *     "entwicklung": { "von", "bis", "differenz", "einheit", "relativProzent", "zaehlereffekt", "nennereffekt", "urteil": { "stufe", "regeln" } } or null,
 *     "steuerbarkeit": { "urteil": "STEUERBAR" | "NICHT_STEUERBAR" | "UNBEKANNT", "grund" },
 *     "kommentare": [ { "gebiet", "datum", "text" } ],
 *     "anzeige": { "einheit", "zeit", "wert", "status", "bezug", "abstand", "nachbarn", "kleinster", "groesster", "trendzeichen", "trend",
 *         "veraenderung", "zerlegung" }, "anzeigeEn": the same in English } ] }
 * }</pre>
 *
 * <ul>
 *   <li>{@code revier} is what the Kommune is seen beside, Germany for the profiles of all Kreise. {@code zeilen} are the Kommune and it;
 *       {@code urteil} is the verdict on comparing these two, with the reasons that led to it, without mere hints; {@code regeln} tells all
 *       rules named anywhere. {@code mitRang} is false, {@code bezuege} empty.
 *   <li>Numbers are not rounded; {@code anzeige} and {@code anzeigeEn} are what the page shows, in both languages whatever the language of
 *       the page: a number with the unit's decimals, or the reasons why there is none; what the page leaves out is an empty text.
 *   <li>{@code skala}: over the group; of ranges the lower bounds make {@code kleinster} and {@code unteresQuartil}, the upper ones the others;
 *       quartiles of type 7. {@code lage}: what of a Kennzahl may be drawn on its scale; where the comparison is not allowed only the group.
 *   <li>{@code gewuenscht}: whether the value lies on the wanted side of the reference, the trend goes in the wanted direction; null unless
 *       {@code mitRichtung}, for neutral Kennzahlen, and where it cannot be said. {@code richtung} is what the catalogue says, always.
 *   <li>{@code entwicklung.urteil} on comparing the two years; {@code zaehlereffekt} and {@code nennereffekt} add up to {@code differenz}.
 *       {@code anzeige.veraenderung} tells it in a sentence, or why it cannot be told.
 *   <li>{@code aehnliche}: null if nobody asked; {@code kreise} is empty where there are none, and {@code satz} says so.
 *   <li>What a meeting has not released is nowhere in it; {@code zurueckgehalten} says how many Kennzahlen these are.
 *   <li>{@code profil.schema.json} beside this class is the JSON Schema.
 * </ul>
 */
final class Profiljson {

    /** The version of what is added. */
    static final int VERSION = 1;

    private Profiljson() {
    }

    static String von(Kommunalprofil profil) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Profilwahl wahl = profil.wahl();
        Vergleichsausgabe.schreibeAuszug(wahl.gruppe().bezug(), wahl.vergleich().tafel().daten().lieferungen(),
                profil.zeilen().stream().map(Profiljson::auszug).toList(), new Profilfelder(profil), text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private static Vergleichsauszug auszug(Profilzeile z) {
        Urteil urteil = new Urteil(z.urteil().stufe(), z.urteil().massgebliche());
        return Vergleichsauszug.paar(new Vergleichszeile(z.wert(), Vergleichszeile.abstand(z.wert(), z.bezug().wert(), urteil), Optional.empty(), urteil),
                new Vergleichszeile(z.bezug(), Optional.empty(), Optional.empty(), urteil));
    }
}
