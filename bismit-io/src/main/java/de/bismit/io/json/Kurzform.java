package de.bismit.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON document that says nothing twice (Kurzform), for a place where its size counts. Nothing is left out: whoever undoes the two
 * abbreviations has the document again, value by value.
 *
 * <pre>{@code
 * { "teile": [ … ], "inhalt": … }
 * }</pre>
 *
 * <ul>
 *   <li>{@code { "$": 3 }} stands for {@code teile[3]}: a text, list or object that occurs several times. A part names only parts
 *       before it.
 *   <li>{@code { "$s": [ "gebiet", "wert" ], "$z": [ [ "15084", 1 ], [ "15088", 2 ] ] }} stands for a list of objects that all have
 *       these fields, in this order: the names once, then a row each.
 * </ul>
 */
public final class Kurzform {

    /** Shorter ones are not worth a reference. */
    private static final int LOHNT_AB = 11;

    private final List<Knoten> teile = new ArrayList<>();

    private Kurzform() {
    }

    /**
     * The short form of a document, on one line.
     *
     * @throws java.io.UncheckedIOException if it is no JSON
     */
    public static String von(String json) {
        Knoten ganzes = Rohbaum.aus(json);
        Kurzform kurz = new Kurzform();
        zaehle(ganzes);
        kurz.nummeriere(ganzes);
        return Jsonausgabe.zeile("Die Kurzform", ziel -> kurz.schreibe(ganzes, ziel));
    }

    private static void zaehle(Knoten knoten) {
        if (knoten.laenge > LOHNT_AB && ++knoten.anzahl == 1) {
            knoten.teile.forEach(Kurzform::zaehle);
        }
    }

    private static boolean istTeil(Knoten knoten) {
        return knoten.anzahl > 1;
    }

    /** A part gets its number once those in it have theirs. */
    private void nummeriere(Knoten knoten) {
        if (knoten.nummer >= 0) {
            return;
        }
        boolean alsTafel = istTafel(knoten);
        for (Knoten teil : knoten.teile) {
            if (alsTafel) {
                teil.teile.forEach(this::nummeriere);
            } else {
                nummeriere(teil);
            }
        }
        if (istTeil(knoten)) {
            knoten.nummer = teile.size();
            teile.add(knoten);
        }
    }

    /** Several objects with the same fields in the same order. */
    private static boolean istTafel(Knoten liste) {
        if (liste.art != Knoten.Art.LISTE || liste.teile.size() < 2 || liste.teile.get(0).namen.isEmpty()) {
            return false;
        }
        for (Knoten objekt : liste.teile) {
            if (!objekt.namen.equals(liste.teile.get(0).namen)) {
                return false;
            }
        }
        return true;
    }

    private void schreibe(Knoten ganzes, JsonGenerator ziel) throws IOException {
        ziel.writeStartObject();
        ziel.writeArrayFieldStart("teile");
        for (Knoten teil : teile) {
            schreibeInneres(teil, ziel);
        }
        ziel.writeEndArray();
        ziel.writeFieldName("inhalt");
        schreibeKurz(ganzes, ziel);
        ziel.writeEndObject();
    }

    private static void schreibeKurz(Knoten knoten, JsonGenerator ziel) throws IOException {
        if (istTeil(knoten)) {
            ziel.writeStartObject();
            ziel.writeNumberField("$", knoten.nummer);
            ziel.writeEndObject();
        } else {
            schreibeInneres(knoten, ziel);
        }
    }

    private static void schreibeInneres(Knoten knoten, JsonGenerator ziel) throws IOException {
        switch (knoten.art) {
            case TEXT -> ziel.writeString(knoten.wert);
            case ZEICHEN -> ziel.writeRawValue(knoten.wert);
            case OBJEKT -> schreibeObjekt(knoten, ziel);
            case LISTE -> {
                if (istTafel(knoten)) {
                    schreibeTafel(knoten, ziel);
                } else {
                    schreibeListe(knoten.teile, ziel);
                }
            }
        }
    }

    private static void schreibeObjekt(Knoten objekt, JsonGenerator ziel) throws IOException {
        ziel.writeStartObject();
        for (int i = 0; i < objekt.namen.size(); i++) {
            ziel.writeFieldName(objekt.namen.get(i));
            schreibeKurz(objekt.teile.get(i), ziel);
        }
        ziel.writeEndObject();
    }

    private static void schreibeListe(List<Knoten> glieder, JsonGenerator ziel) throws IOException {
        ziel.writeStartArray();
        for (Knoten glied : glieder) {
            schreibeKurz(glied, ziel);
        }
        ziel.writeEndArray();
    }

    private static void schreibeTafel(Knoten liste, JsonGenerator ziel) throws IOException {
        ziel.writeStartObject();
        ziel.writeArrayFieldStart("$s");
        for (String name : liste.teile.get(0).namen) {
            ziel.writeString(name);
        }
        ziel.writeEndArray();
        ziel.writeArrayFieldStart("$z");
        for (Knoten zeile : liste.teile) {
            schreibeListe(zeile.teile, ziel);
        }
        ziel.writeEndArray();
        ziel.writeEndObject();
    }
}
