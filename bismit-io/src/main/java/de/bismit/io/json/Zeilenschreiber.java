package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Deckung;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the rows of a Kennzahl: the field {@code zeilen} of {@link Vergleichsausgabe}. */
final class Zeilenschreiber {

    private final JsonGenerator json;
    private final Wertschreiber werte;
    private final boolean mitRang;

    Zeilenschreiber(JsonGenerator json, Wertschreiber werte, boolean mitRang) {
        this.json = json;
        this.werte = werte;
        this.mitRang = mitRang;
    }

    void schreibe(List<Vergleichszeile> zeilen) throws IOException {
        json.writeArrayFieldStart("zeilen");
        for (Vergleichszeile zeile : zeilen) {
            schreibe(zeile);
        }
        json.writeEndArray();
    }

    private void schreibe(Vergleichszeile zeile) throws IOException {
        Kennzahlwert wert = zeile.wert();
        json.writeStartObject();
        json.writeStringField("gebiet", zeile.gebiet().schluessel());
        json.writeStringField("name", zeile.gebiet().name());
        json.writeStringField("ebene", zeile.gebiet().ebene().name());
        schreibe(wert.wert());
        werte.texte("merkzeichen", wert.wert().merkzeichen().stream().map(Enum::name).toList());
        werte.zahl("zaehler", Optional.of(wert.zaehler()));
        werte.zahl("nenner", wert.nenner());
        werte.zahl("abstand", zeile.abstand());
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
        werte.kurzurteil(zeile.urteil());
        json.writeEndObject();
    }

    private void schreibe(Wert wert) throws IOException {
        boolean spanne = wert.hatZahlen() && !wert.istZahl();
        json.writeFieldName("wert");
        werte.zahlOderNull(wert, wert.istZahl());
        json.writeFieldName("von");
        werte.zahlOderNull(spanne ? Wert.of(wert.untereGrenze()) : wert, spanne);
        json.writeFieldName("bis");
        werte.zahlOderNull(spanne ? Wert.of(wert.obereGrenze()) : wert, spanne);
        werte.texte("gruende", wert.gruende().stream().map(Enum::name).toList());
    }

    private void deckung(Deckung deckung) throws IOException {
        json.writeObjectFieldStart("deckung");
        json.writeNumberField("mitWert", deckung.mitWert());
        json.writeNumberField("kommunen", deckung.kommunen());
        json.writeNumberField("mitAngebot", deckung.mitAngebot());
        json.writeEndObject();
    }
}
