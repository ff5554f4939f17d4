package de.bismit.io.bestand;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Zeitart;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The Größen of {@code groessen.json}, and Merkmale written as text: {@code schulabgaenge[abschluss=ohneHSA]}. */
final class Groessen {

    private static final String DATEI = "groessen.json";

    private final Map<String, Groesse> alle = new HashMap<>();

    /** Those shipped. */
    Groessen() {
        this(List.of());
    }

    /** Those shipped, and an office's; of one id the office's. */
    Groessen(List<Eintrag<Groesse>> eigene) {
        for (Jsonobjekt zeile : Quellen.liste(DATEI)) {
            Groesse groesse = groesse(zeile);
            alle.put(groesse.id(), groesse);
        }
        for (Eintrag<Groesse> eintrag : eigene) {
            alle.put(eintrag.kennung(), eintrag.wert());
        }
    }

    static Dateiart<Groesse> art() {
        return new Jsonart<>(DATEI, Groessen::groesse, Groesse::id);
    }

    private static Groesse groesse(Jsonobjekt zeile) {
        zeile.kenne("quelle", "provenienz");
        Einheit einheit = Einheit.of(zeile.text("einheit"), zeile.ganzzahl("nachkommastellen").orElse(0));
        return new Groesse(zeile.text("id"), zeile.text("name"), einheit, wort(zeile, "additiv", Additivitaet.class),
                wort(zeile, "zeitart", Zeitart.class), zeile.text("angebot", ""));
    }

    static <E extends Enum<E>> E wort(Jsonobjekt zeile, String feld, Class<E> art) {
        try {
            return Enum.valueOf(art, zeile.text(feld).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw zeile.fehler("im Feld \"" + feld + "\" steht \"" + zeile.text(feld) + "\"; erwartet eines von "
                    + Arrays.toString(art.getEnumConstants()));
        }
    }

    /** The ids, sorted. */
    Set<String> kennungen() {
        return new TreeSet<>(alle.keySet());
    }

    Groesse groesse(String id, Jsonobjekt woher) {
        Groesse groesse = alle.get(id);
        if (groesse == null) {
            throw woher.fehler("die Größe \"" + id + "\" steht nicht in groessen.json; erwartet eine von "
                    + String.join(", ", kennungen()) + " oder eine eigene in groessen.json des Ordners");
        }
        return groesse;
    }

    Merkmal merkmal(String text, Jsonobjekt woher) {
        int klammer = text.indexOf('[');
        String id = klammer < 0 ? text : text.substring(0, klammer);
        if (!alle.containsKey(id) && !istKennung(id) || klammer >= 0 && text.indexOf(']') != text.length() - 1) {
            throw woher.fehler("\"" + text + "\" ist kein Merkmal; erwartet groesse oder groesse[dimension=auspraegung,…]");
        }
        return klammer < 0 ? Merkmal.of(groesse(id, woher))
                : Merkmal.of(groesse(id, woher), auspraegungen(text.substring(klammer + 1, text.length() - 1), text, woher));
    }

    /** Letters and digits of ASCII; a regular expression would be slow at the start. */
    private static boolean istKennung(String text) {
        for (int i = 0; i < text.length(); i++) {
            char zeichen = text.charAt(i);
            if (zeichen > 'z' || !Character.isLetterOrDigit(zeichen)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Map<String, String> auspraegungen(String liste, String text, Jsonobjekt woher) {
        Map<String, String> auspraegungen = new TreeMap<>();
        for (String paar : liste.isEmpty() ? new String[0] : liste.split(",")) {
            int gleich = paar.indexOf('=');
            if (gleich < 0) {
                throw woher.fehler("in \"" + text + "\" fehlt bei \"" + paar + "\" das =");
            }
            auspraegungen.put(paar.substring(0, gleich).strip(), paar.substring(gleich + 1).strip());
        }
        return auspraegungen;
    }

    /** The text a Merkmal is written as; reads back. */
    static String text(Merkmal merkmal) {
        String liste = String.join(",", merkmal.auspraegungen().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
        return merkmal.groesse().id() + (liste.isEmpty() ? "" : "[" + liste + "]");
    }
}
