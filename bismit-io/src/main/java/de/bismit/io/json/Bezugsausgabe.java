package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import de.bismit.vergleich.Aenderungszerlegung;
import de.bismit.vergleich.Bezugszeile;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what the values of a comparison are held against: the field {@code bezuege} of {@link Vergleichsausgabe}. */
final class Bezugsausgabe {

    private final JsonGenerator json;
    private final Wertschreiber werte;

    Bezugsausgabe(JsonGenerator json) {
        this.json = json;
        werte = new Wertschreiber(json);
    }

    void schreibe(List<Gegenueberstellung> bezuege) throws IOException {
        json.writeArrayFieldStart("bezuege");
        for (Gegenueberstellung einer : bezuege) {
            json.writeStartObject();
            json.writeStringField("bezug", einer.bezug().kennung());
            json.writeStringField("name", einer.bezug().name().deutsch());
            json.writeStringField("nameEn", einer.bezug().name().englisch());
            json.writeArrayFieldStart("zeilen");
            for (Bezugszeile zeile : einer.zeilen()) {
                schreibe(zeile);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void schreibe(Bezugszeile zeile) throws IOException {
        json.writeStartObject();
        json.writeStringField("gebiet", zeile.gebiet().schluessel());
        json.writeStringField("bezugsname", zeile.bezug().deutsch());
        json.writeStringField("bezugsnameEn", zeile.bezug().englisch());
        werte.zahl("bezugswert", Optional.of(zeile.bezugswert()));
        werte.texte("bezugsgruende", zeile.bezugswert().gruende().stream().map(Enum::name).toList());
        werte.texte("bezugsmerkzeichen", zeile.bezugswert().merkzeichen().stream().map(Enum::name).toList());
        werte.zahl("abstand", zeile.abstand());
        json.writeStringField("abstandseinheit", zeile.einheit(Sprache.DEUTSCH));
        werte.zahl("relativProzent", zeile.relativ());
        werte.zahl("zaehlereffekt", zeile.zerlegung().map(Aenderungszerlegung::zaehlereffekt).map(Wert::of));
        werte.zahl("nennereffekt", zeile.zerlegung().map(Aenderungszerlegung::nennereffekt).map(Wert::of));
        werte.urteil("urteil", zeile.urteil());
        json.writeEndObject();
    }
}
