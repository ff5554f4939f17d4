package de.bismit.io.bestand;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Zeitart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Größen of {@code groessen.json}, and Merkmale written as text: {@code schulabgaenge[abschluss=ohneHSA]}. */
final class Groessen {

    private static final Pattern MERKMAL = Pattern.compile("([A-Za-z0-9]+)(?:\\[([^\\]]*)\\])?");

    static final Dateiart<Groesse> ART = new Jsonart<>("groessen.json", Groessen::groesse, Groesse::id);

    private final Spaeter<Map<String, Groesse>> alle;

    /** Those shipped. */
    Groessen() {
        this(List.of());
    }

    /** Those shipped, and an office's. */
    Groessen(List<Eintrag<Groesse>> eigene) {
        alle = new Spaeter<>(() -> Dateiart.vereinige(Quellen.mitgeliefert(ART), eigene).stream()
                .collect(Collectors.toMap(Groesse::id, Function.identity())));
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
        return new TreeSet<>(alle.get().keySet());
    }

    Groesse groesse(String id, Jsonobjekt woher) {
        Groesse groesse = alle.get().get(id);
        if (groesse == null) {
            throw woher.fehler("die Größe \"" + id + "\" steht nicht in groessen.json; erwartet eine von "
                    + String.join(", ", kennungen()) + " oder eine eigene in groessen.json des Ordners");
        }
        return groesse;
    }

    Merkmal merkmal(String text, Jsonobjekt woher) {
        Matcher m = MERKMAL.matcher(text);
        if (!m.matches()) {
            throw woher.fehler("\"" + text + "\" ist kein Merkmal; erwartet groesse oder groesse[dimension=auspraegung,…]");
        }
        TreeMap<String, String> auspraegungen = new TreeMap<>();
        String liste = m.group(2) == null ? "" : m.group(2);
        for (String paar : liste.isEmpty() ? new String[0] : liste.split(",")) {
            String[] teile = paar.split("=", 2);
            if (teile.length < 2) {
                throw woher.fehler("in \"" + text + "\" fehlt bei \"" + paar + "\" das =");
            }
            auspraegungen.put(teile[0].strip(), teile[1].strip());
        }
        return Merkmal.of(groesse(m.group(1), woher), auspraegungen);
    }

    /** The text a Merkmal is written as; reads back. */
    static String text(Merkmal merkmal) {
        String liste = String.join(",", merkmal.auspraegungen().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
        return merkmal.groesse().id() + (liste.isEmpty() ? "" : "[" + liste + "]");
    }
}
