package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Lieferung;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Deckung;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

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
 *     "id", "alias": [], "name", "zusatz", "themenfeld": "D", "einheit": "Prozent", "nachkommastellen": 1,
 *     "definition", "formel", "richtung": "NIEDRIGER_BESSER",
 *     "jahr": 2015, "zeit": "Abgangsjahr 2015", "zeitIso": "2015",
 *     "urteil": { "stufe": "EINGESCHRAENKT", "gruende": [ { "regel": "VB037", "stufe", "satz" } ] },
 *     "urteilMitAngebot": as urteil, over the Kommunen that have the offer; null where all have it,
 *     "zeilen": [ {
 *       "gebiet": "15084", "name": "Burgenlandkreis", "ebene": "KREIS",
 *       "wert": 12.15, "von": null, "bis": null, "gruende": [], "merkzeichen": [],
 *       "zaehler": 160, "nenner": 1317, "abstand": 2.0,
 *       "rang": { "von": 2, "bis": 2 }, "deckung": { "mitWert": 1, "kommunen": 1, "mitAngebot": 1 } } ] } ] }
 * }</pre>
 *
 * <ul>
 *   <li>{@code wert} is null where there is no single number: of a span {@code von} and {@code bis} are set, otherwise
 *       {@code gruende} says why, the reason to be shown first.
 *   <li>{@code zaehler}, {@code nenner}, {@code abstand}: a number, an object {@code von}, {@code bis}, or null. The
 *       distance is the difference to the Revier, for percentages in percentage points.
 *   <li>{@code rang} is null unless {@code mitRang}, and for rows that have none.
 *   <li>Rows: the Kommunen in the Revier's own order, the Revier, its Länder, Germany.
 *   <li>Later versions may add fields; a changed meaning raises {@code version}.
 * </ul>
 */
public final class Vergleichsausgabe {

    /** The version of the form. */
    public static final int VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final boolean mitRang;

    private Vergleichsausgabe(JsonGenerator json, boolean mitRang) {
        this.json = json;
        this.mitRang = mitRang;
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @param tafel the table behind the comparison, for a region
     * @param vergleiche what is compared, in order
     * @param mitRang whether ranks are written
     */
    public static void schreibe(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche, boolean mitRang, OutputStream ziel) {
        DefaultIndenter einzug = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(ziel).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(einzug).withArrayIndenter(einzug));
            new Vergleichsausgabe(json, mitRang).schreibe(tafel, vergleiche);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Der Vergleich lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    private void schreibe(Kennzahlentafel tafel, List<Jahresvergleich> vergleiche) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("erzeuger", Erzeuger.text());
        json.writeObjectFieldStart("revier");
        json.writeStringField("schluessel", tafel.region().orElseThrow().schluessel());
        json.writeStringField("name", tafel.region().orElseThrow().name());
        json.writeEndObject();
        json.writeBooleanField("mitRang", mitRang);
        json.writeArrayFieldStart("quellen");
        for (Lieferung lieferung : tafel.daten().lieferungen()) {
            schreibe(lieferung);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("kennzahlen");
        for (Jahresvergleich vergleich : vergleiche) {
            schreibe(vergleich);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void schreibe(Lieferung lieferung) throws IOException {
        json.writeStartObject();
        json.writeStringField("tabelle", lieferung.tabelle());
        json.writeStringField("titel", lieferung.titel());
        json.writeStringField("datei", lieferung.datei());
        text("stand", lieferung.datenstand().map(d -> d.zeitpunkt().toLocalDate().toString()));
        json.writeStringField("lizenz", lieferung.lizenz());
        json.writeEndObject();
    }

    private void schreibe(Jahresvergleich vergleich) throws IOException {
        Kennzahl kennzahl = vergleich.kennzahl();
        json.writeStartObject();
        json.writeStringField("id", kennzahl.id());
        texte("alias", kennzahl.alias());
        json.writeStringField("name", kennzahl.name());
        json.writeStringField("zusatz", kennzahl.zusatz());
        text("themenfeld", kennzahl.themenfeld(Gliederung.LEITFADEN));
        json.writeStringField("einheit", kennzahl.einheit().name());
        json.writeNumberField("nachkommastellen", kennzahl.einheit().nachkommastellen());
        json.writeStringField("definition", kennzahl.definition());
        json.writeStringField("formel", vergleich.region().wert().formel().inWorten());
        json.writeStringField("richtung", kennzahl.richtung().name());
        json.writeNumberField("jahr", vergleich.jahr());
        json.writeStringField("zeit", vergleich.zeit());
        text("zeitIso", vergleich.zeilen().get(0).wert().zeit().map(Zeitbezug::iso));
        json.writeFieldName("urteil");
        schreibe(vergleich.urteil());
        json.writeFieldName("urteilMitAngebot");
        if (vergleich.urteilMitAngebot().isPresent()) {
            schreibe(vergleich.urteilMitAngebot().get());
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("zeilen");
        for (Vergleichszeile zeile : vergleich.zeilen()) {
            schreibe(zeile);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void schreibe(Urteil urteil) throws IOException {
        json.writeStartObject();
        json.writeStringField("stufe", urteil.stufe().name());
        json.writeArrayFieldStart("gruende");
        for (Begruendung grund : urteil.gruende()) {
            json.writeStartObject();
            json.writeStringField("regel", grund.regel().id());
            json.writeStringField("stufe", grund.stufe().name());
            json.writeStringField("satz", grund.satz());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void schreibe(Vergleichszeile zeile) throws IOException {
        Kennzahlwert wert = zeile.wert();
        json.writeStartObject();
        json.writeStringField("gebiet", zeile.gebiet().schluessel());
        json.writeStringField("name", zeile.gebiet().name());
        json.writeStringField("ebene", zeile.gebiet().ebene().name());
        schreibe(wert.wert());
        texte("merkzeichen", wert.wert().merkzeichen().stream().map(Enum::name).toList());
        zahl("zaehler", Optional.of(wert.zaehler()));
        zahl("nenner", wert.nenner());
        zahl("abstand", zeile.abstand());
        json.writeFieldName("rang");
        if (mitRang && zeile.rang().isPresent()) {
            json.writeStartObject();
            json.writeNumberField("von", zeile.rang().get().von());
            json.writeNumberField("bis", zeile.rang().get().bis());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        deckung(wert.deckung());
        json.writeEndObject();
    }

    private void schreibe(Wert wert) throws IOException {
        boolean spanne = wert.hatZahlen() && !wert.istZahl();
        json.writeFieldName("wert");
        zahlOderNull(wert, wert.istZahl());
        json.writeFieldName("von");
        zahlOderNull(spanne ? Wert.of(wert.untereGrenze()) : wert, spanne);
        json.writeFieldName("bis");
        zahlOderNull(spanne ? Wert.of(wert.obereGrenze()) : wert, spanne);
        texte("gruende", wert.gruende().stream().map(Enum::name).toList());
    }

    private void deckung(Deckung deckung) throws IOException {
        json.writeObjectFieldStart("deckung");
        json.writeNumberField("mitWert", deckung.mitWert());
        json.writeNumberField("kommunen", deckung.kommunen());
        json.writeNumberField("mitAngebot", deckung.mitAngebot());
        json.writeEndObject();
    }

    private void zahl(String feld, Optional<Wert> wert) throws IOException {
        json.writeFieldName(feld);
        if (wert.isPresent() && wert.get().hatZahlen() && !wert.get().istZahl()) {
            json.writeStartObject();
            json.writeFieldName("von");
            zahl(wert.get().untereGrenze());
            json.writeFieldName("bis");
            zahl(wert.get().obereGrenze());
            json.writeEndObject();
        } else {
            zahlOderNull(wert.orElse(Wert.of(0)), wert.filter(Wert::istZahl).isPresent());
        }
    }

    private void zahlOderNull(Wert wert, boolean vorhanden) throws IOException {
        if (vorhanden) {
            zahl(wert.zahl());
        } else {
            json.writeNull();
        }
    }

    /** Whole numbers without a fraction: 190, not 190.0. */
    private void zahl(double zahl) throws IOException {
        if (zahl == Math.rint(zahl) && Math.abs(zahl) < 1L << 53) {
            json.writeNumber((long) zahl);
        } else {
            json.writeNumber(zahl);
        }
    }

    private void text(String feld, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(feld, text.get());
        } else {
            json.writeNullField(feld);
        }
    }

    private void texte(String feld, List<String> texte) throws IOException {
        json.writeArrayFieldStart(feld);
        for (String text : texte) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
