package de.bismit.io.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of our own data files or of an office's folder, with accessors that say file, line and field when something is
 * not as it should be. It remembers which fields the reading asked for, so that one nobody knows is found. Belongs to one
 * reading; not thread-safe. Hides the JSON library.
 */
public final class Jsonobjekt {

    private static final int GEZEIGT = 60;

    private final Jsonfelder inhalt;
    private final Jsonpfad pfad;
    private final Set<String> gefragte = new HashSet<>();
    private final Map<String, List<Jsonobjekt>> kinder = new HashMap<>();

    private Jsonobjekt(@Nullable Object wert, Jsonpfad pfad, int zeile) {
        this.pfad = pfad;
        if (!(wert instanceof Jsonfelder objekt)) {
            throw new Jsonfehler(pfad.datei(), zeile, 0, pfad + ": erwartet ein Objekt {…}, gefunden " + art(wert), null);
        }
        inhalt = objekt;
    }

    /**
     * Reads a file with one object.
     *
     * @param name the file's name, for messages
     * @throws Jsonfehler naming file, line and field if it is no such file
     */
    public static Jsonobjekt lies(InputStream strom, String name) {
        return new Jsonobjekt(Jsonleser.lies(strom, name), Jsonpfad.von(name), 0);
    }

    /** Reads text with one object; see {@link #lies(InputStream, String)}. */
    public static Jsonobjekt lies(String text, String name) {
        return new Jsonobjekt(Jsonleser.lies(text, name), Jsonpfad.von(name), 0);
    }

    /** Reads a file with a list of objects; see {@link #lies(InputStream, String)}. */
    public static List<Jsonobjekt> liesListe(InputStream strom, String name) {
        return objekte(Jsonleser.lies(strom, name), Jsonpfad.von(name), 0);
    }

    /** Reads text with a list of objects; see {@link #lies(InputStream, String)}. */
    public static List<Jsonobjekt> liesListe(String text, String name) {
        return objekte(Jsonleser.lies(text, name), Jsonpfad.von(name), 0);
    }

    /** Reads one of the files this library ships, fast and without remembering lines: a fault in it is one of the build. */
    public static List<Jsonobjekt> liesMitgelieferte(InputStream strom, String name) {
        return objekte(Bordjson.lies(strom, name), Jsonpfad.von(name), 0);
    }

    /** An object without fields, for messages about something that stands elsewhere. */
    public static Jsonobjekt leer(String ort) {
        return new Jsonobjekt(new Jsonfelder(Map.of(), Map.of(), 0), Jsonpfad.von(ort), 0);
    }

    private @Nullable Object wert(String feld) {
        gefragte.add(feld);
        return inhalt.felder().get(feld);
    }

    /** The text of a field that must be there. */
    public String text(String feld) {
        if (wert(feld) instanceof String text) {
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
        if (wert(feld) instanceof Number zahl) {
            return zahl.doubleValue();
        }
        throw falsch(feld, "eine Zahl");
    }

    /** The whole number of a field that may be missing. */
    public Optional<Integer> ganzzahl(String feld) {
        if (!hat(feld)) {
            return Optional.empty();
        }
        if (wert(feld) instanceof Integer zahl) {
            return Optional.of(zahl);
        }
        throw falsch(feld, "eine ganze Zahl");
    }

    /** The truth of a field, or the other one if the field is missing. */
    public boolean ja(String feld, boolean sonst) {
        if (!hat(feld)) {
            return sonst;
        }
        if (wert(feld) instanceof Boolean wahrheit) {
            return wahrheit;
        }
        throw falsch(feld, "true oder false");
    }

    /** The object of a field that must be there. */
    public Jsonobjekt objekt(String feld) {
        if (!hat(feld)) {
            throw falsch(feld, "ein Objekt {…}");
        }
        List<Jsonobjekt> kind = kinder.get(feld);
        if (kind == null) {
            kind = List.of(new Jsonobjekt(wert(feld), pfad.feld(feld), zeile(feld)));
            kinder.put(feld, kind);
        }
        return kind.get(0);
    }

    /** The objects of a list; none if the field is missing. */
    public List<Jsonobjekt> objekte(String feld) {
        if (!hat(feld)) {
            return List.of();
        }
        List<Jsonobjekt> objekte = kinder.get(feld);
        if (objekte == null) {
            objekte = objekte(wert(feld), pfad.feld(feld), zeile(feld));
            kinder.put(feld, objekte);
        }
        return objekte;
    }

    private static List<Jsonobjekt> objekte(@Nullable Object liste, Jsonpfad pfad, int zeile) {
        if (!(liste instanceof List<?> eintraege)) {
            throw new Jsonfehler(pfad.datei(), zeile, 0, pfad + ": erwartet eine Liste […], gefunden " + art(liste), null);
        }
        List<Jsonobjekt> objekte = new ArrayList<>();
        for (Object eines : eintraege) {
            objekte.add(new Jsonobjekt(eines, pfad.eintrag(objekte.size() + 1, kennung(eines)), zeile));
        }
        return objekte;
    }

    private static String kennung(@Nullable Object objekt) {
        return objekt instanceof Jsonfelder o && o.felder().get("id") instanceof String id ? id : "";
    }

    /** The texts of a list; none if the field is missing. */
    public List<String> texte(String feld) {
        return hat(feld) ? texte(wert(feld), feld) : List.of();
    }

    private List<String> texte(@Nullable Object liste, String feld) {
        if (!(liste instanceof List<?> eintraege)) {
            throw falsch(feld, "eine Liste von Texten");
        }
        List<String> texte = new ArrayList<>(eintraege.size());
        for (Object eintrag : eintraege) {
            if (!(eintrag instanceof String text)) {
                throw falsch(feld, "eine Liste von Texten");
            }
            texte.add(text);
        }
        return texte;
    }

    /** The lists of texts of a list; none if the field is missing. */
    public List<List<String>> textlisten(String feld) {
        if (!hat(feld)) {
            return List.of();
        }
        if (!(wert(feld) instanceof List<?> listen)) {
            throw falsch(feld, "eine Liste von Listen von Texten");
        }
        return listen.stream().map(l -> texte(l, feld)).toList();
    }

    /** Field to text of an object; empty if the field is missing. */
    public Map<String, String> textfelder(String feld) {
        Map<String, String> texte = new LinkedHashMap<>();
        if (hat(feld)) {
            Jsonobjekt objekt = objekt(feld);
            for (String f : objekt.felder()) {
                texte.put(f, objekt.text(f));
            }
        }
        return texte;
    }

    /** The names of all fields, in order. */
    public List<String> felder() {
        return List.copyOf(inhalt.felder().keySet());
    }

    /** Whether the field is there and not null; asking makes it known. */
    public boolean hat(String feld) {
        return wert(feld) != null;
    }

    /** Makes fields known that are for readers of the file only. */
    public void kenne(String... felder) {
        gefragte.addAll(List.of(felder));
    }

    /** One fault for each field that nobody asked for, here and below. */
    public List<Jsonfehler> unbekannteFelder() {
        List<Jsonfehler> fehler = new ArrayList<>();
        for (String feld : felder()) {
            if (!gefragte.contains(feld)) {
                fehler.add(fehler(feld, "das Feld \"" + feld + "\" kennt bismit hier nicht; es gibt "
                        + String.join(", ", gefragte.stream().sorted().toList()) + ". Schreibweise prüfen oder das Feld streichen"));
            }
            kinder.getOrDefault(feld, List.of()).forEach(kind -> fehler.addAll(kind.unbekannteFelder()));
        }
        return fehler;
    }

    /** The line this begins in; 0 if it is not known. */
    public int zeile() {
        return inhalt.zeile();
    }

    private int zeile(String feld) {
        return inhalt.zeilen().getOrDefault(feld, inhalt.zeile());
    }

    /** An exception that says where this object stands. */
    public Jsonfehler fehler(String satz) {
        return new Jsonfehler(pfad.datei(), inhalt.zeile(), 0, pfad + ": " + satz, null);
    }

    /** An exception that says where a field of this object stands, down to its line. */
    public Jsonfehler fehler(String feld, String satz) {
        return new Jsonfehler(pfad.datei(), zeile(feld), 0, pfad + ": " + satz, null);
    }

    private Jsonfehler falsch(String feld, String erwartet) {
        return fehler(feld, "erwartet im Feld \"" + feld + "\" " + erwartet + ", gefunden " + art(inhalt.felder().get(feld)));
    }

    private static String art(@Nullable Object wert) {
        String text = wert == null ? "nichts" : wert instanceof Jsonfelder o ? "{" + String.join(", ", o.felder().keySet()) + "}"
                : wert.toString();
        return text.length() > GEZEIGT ? text.substring(0, GEZEIGT) + "…" : text;
    }

    @Override
    public String toString() {
        return pfad.datei() + (zeile() == 0 ? "" : ", Zeile " + zeile()) + pfad;
    }
}
