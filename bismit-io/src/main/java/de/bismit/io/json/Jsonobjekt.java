package de.bismit.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of our own data files, with accessors that say file and field when something is not as it should be.
 * Hides the JSON library.
 */
public final class Jsonobjekt {

    private static final int GEZEIGT = 60;

    private final Map<String, Object> felder;
    private final Jsonfelder zeilen;
    private final String ort;

    private Jsonobjekt(@Nullable Object wert, String ort) {
        this.ort = ort;
        if (!(wert instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(ort + ": erwartet ein Objekt {…}, gefunden " + art(wert));
        }
        felder = new LinkedHashMap<>();
        map.forEach((name, inhalt) -> felder.put(String.valueOf(name), inhalt));
        zeilen = wert instanceof Jsonfelder gelesene ? gelesene : new Jsonfelder(0);
    }

    /**
     * Reads a file with one object.
     *
     * @param name the file's name, for messages
     * @throws IllegalArgumentException naming file, line and field if it is no such file
     */
    public static Jsonobjekt lies(InputStream strom, String name) {
        return new Jsonobjekt(baum(strom, name), name);
    }

    /** Reads a file with a list of objects; see {@link #lies}. */
    public static List<Jsonobjekt> liesListe(InputStream strom, String name) {
        return objekte(baum(strom, name), name);
    }

    /** An object without fields, for messages about something that stands elsewhere. */
    public static Jsonobjekt leer(String ort) {
        return new Jsonobjekt(Map.of(), ort);
    }

    private static @Nullable Object baum(InputStream strom, String name) {
        try (strom) {
            return Jsonleser.lies(strom, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
    }

    /** The text of a field that must be there. */
    public String text(String feld) {
        if (felder.get(feld) instanceof String text) {
            return text;
        }
        throw falsch(feld, "ein Text");
    }

    /** The text of a field, or the other one if the field is missing. */
    public String text(String feld, String sonst) {
        return hat(feld) ? text(feld) : sonst;
    }

    /** The text of a field that may be missing. */
    public Optional<String> wahlweise(String feld) {
        return hat(feld) ? Optional.of(text(feld)) : Optional.empty();
    }

    /** The number of a field, or the other one if the field is missing. */
    public double zahl(String feld, double sonst) {
        if (!hat(feld)) {
            return sonst;
        }
        if (felder.get(feld) instanceof Number zahl) {
            return zahl.doubleValue();
        }
        throw falsch(feld, "eine Zahl");
    }

    /** The whole number of a field that may be missing. */
    public Optional<Integer> ganzzahl(String feld) {
        if (!hat(feld)) {
            return Optional.empty();
        }
        if (felder.get(feld) instanceof Integer zahl) {
            return Optional.of(zahl);
        }
        throw falsch(feld, "eine ganze Zahl");
    }

    /** The truth of a field, or the other one if the field is missing. */
    public boolean ja(String feld, boolean sonst) {
        if (!hat(feld)) {
            return sonst;
        }
        if (felder.get(feld) instanceof Boolean wahrheit) {
            return wahrheit;
        }
        throw falsch(feld, "true oder false");
    }

    /** The object of a field that must be there. */
    public Jsonobjekt objekt(String feld) {
        if (!hat(feld)) {
            throw falsch(feld, "ein Objekt {…}");
        }
        return new Jsonobjekt(felder.get(feld), ort + ", " + feld);
    }

    /** The objects of a list; none if the field is missing. */
    public List<Jsonobjekt> objekte(String feld) {
        return hat(feld) ? objekte(felder.get(feld), ort + ", " + feld) : List.of();
    }

    private static List<Jsonobjekt> objekte(@Nullable Object liste, String ort) {
        if (!(liste instanceof List<?> eintraege)) {
            throw new IllegalArgumentException(ort + ": erwartet eine Liste […], gefunden " + art(liste));
        }
        List<Jsonobjekt> objekte = new ArrayList<>();
        for (Object eines : eintraege) {
            objekte.add(new Jsonobjekt(eines, ort + " [" + (objekte.size() + 1) + "]" + kennung(eines)));
        }
        return objekte;
    }

    private static String kennung(@Nullable Object objekt) {
        return objekt instanceof Map<?, ?> map && map.get("id") instanceof String id ? " " + id : "";
    }

    /** The texts of a list; none if the field is missing. */
    public List<String> texte(String feld) {
        return hat(feld) ? texte(felder.get(feld), feld) : List.of();
    }

    private List<String> texte(@Nullable Object liste, String feld) {
        if (!(liste instanceof List<?> eintraege) || !eintraege.stream().allMatch(String.class::isInstance)) {
            throw falsch(feld, "eine Liste von Texten");
        }
        return eintraege.stream().map(String.class::cast).toList();
    }

    /** The lists of texts of a list; none if the field is missing. */
    public List<List<String>> textlisten(String feld) {
        if (!hat(feld)) {
            return List.of();
        }
        if (!(felder.get(feld) instanceof List<?> listen)) {
            throw falsch(feld, "eine Liste von Listen von Texten");
        }
        return listen.stream().map(l -> texte(l, feld)).toList();
    }

    /** Field to text of an object; empty if the field is missing. */
    public Map<String, String> textfelder(String feld) {
        Map<String, String> texte = new LinkedHashMap<>();
        if (hat(feld)) {
            Jsonobjekt objekt = objekt(feld);
            objekt.felder().forEach(f -> texte.put(f, objekt.text(f)));
        }
        return texte;
    }

    /** The names of all fields, in order. */
    public List<String> felder() {
        return List.copyOf(felder.keySet());
    }

    /** Whether the field is there and not null. */
    public boolean hat(String feld) {
        return felder.get(feld) != null;
    }

    /** The line in which this object begins; 0 if it was not read from a file. */
    public int zeile() {
        return zeilen.anfang();
    }

    /** An exception that says where this object stands. */
    public IllegalArgumentException fehler(String satz) {
        return new IllegalArgumentException(ort + ": " + satz);
    }

    /** An exception that says where a field of this object stands, down to its line. */
    public IllegalArgumentException fehler(String feld, String satz) {
        int zeile = zeilen.zeile(feld);
        return new IllegalArgumentException(ort + (zeile == 0 ? "" : ", Zeile " + zeile) + ": " + satz);
    }

    private IllegalArgumentException falsch(String feld, String erwartet) {
        return fehler(feld, "erwartet im Feld \"" + feld + "\" " + erwartet + ", gefunden " + art(felder.get(feld)));
    }

    private static String art(@Nullable Object wert) {
        String text = wert == null ? "nichts" : wert.toString();
        return text.length() > GEZEIGT ? text.substring(0, GEZEIGT) + "…" : text;
    }

    @Override
    public String toString() {
        return ort;
    }
}
