package de.bismit.io.bestand;

import de.bismit.daten.Zeichenbedeutung;
import de.bismit.daten.Zeichenschema;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.wert.Befund;
import de.bismit.wert.Merkzeichen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an office's schemes of signs, one row a sign, from a table like the shipped one. */
final class Schemazeilen {

    /** {@code schema;zeichen;stellung;bedeutung}. */
    static final Dateiart<Schemazeile> ART = new Csvart<>("zeichenschemata.csv", Schemazeilen::zeile, Schemazeile::kennung);

    /** What a row says of a sign: by itself a Zeichenbedeutung, beside a number a Merkzeichen. */
    record Schemazeile(String schema, String zeichen, @Nullable Zeichenbedeutung allein, @Nullable Merkzeichen amWert) {
        String kennung() {
            return schema + " " + zeichen + (allein == null ? " am Wert" : " allein");
        }
    }

    private Schemazeilen() {
    }

    private static Schemazeile zeile(Zeile z) {
        z.kenne("hinweis", "quelle", "provenienz");
        String stellung = z.pflicht("stellung");
        return switch (stellung) {
            case "allein" -> new Schemazeile(z.pflicht("schema"), z.pflicht("zeichen"), z.wort("bedeutung", Zeichenbedeutung.class), null);
            case "am_wert" -> new Schemazeile(z.pflicht("schema"), z.pflicht("zeichen"), null, z.wort("bedeutung", Merkzeichen.class));
            default -> throw z.fehler("stellung", "ist \"" + stellung + "\"; erwartet allein oder am_wert", null);
        };
    }

    /** The shipped schemes, and an office's. */
    static List<Zeichenschema> schemata(List<Eintrag<Schemazeile>> eigene, Consumer<Befund> befunde) {
        Map<String, List<Eintrag<Schemazeile>>> nachSchema = new LinkedHashMap<>();
        eigene.forEach(e -> nachSchema.computeIfAbsent(e.wert().schema(), s -> new ArrayList<>()).add(e));
        List<Zeichenschema> alle = new ArrayList<>(Zeichenschema.mitgelieferte());
        nachSchema.forEach((name, zeilen) -> {
            try {
                alle.add(schema(name, zeilen.stream().map(Eintrag::wert).toList()));
            } catch (IllegalArgumentException e) {
                befunde.accept(Ordnerbefund.EINTRAG.bei(zeilen.get(0).stelle(), String.valueOf(e.getMessage())));
            }
        });
        return List.copyOf(alle);
    }

    private static Zeichenschema schema(String name, List<Schemazeile> zeilen) {
        Map<String, Zeichenbedeutung> allein = new LinkedHashMap<>();
        Map<String, Merkzeichen> amWert = new LinkedHashMap<>();
        for (Schemazeile zeile : zeilen) {
            if (zeile.allein() != null) {
                allein.put(zeile.zeichen(), zeile.allein());
            }
            if (zeile.amWert() != null) {
                amWert.put(zeile.zeichen(), zeile.amWert());
            }
        }
        return Zeichenschema.eigenes(name, allein, amWert);
    }
}
