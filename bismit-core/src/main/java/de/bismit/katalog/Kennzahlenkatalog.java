package de.bismit.katalog;

import de.bismit.gebiet.Kreis;
import de.bismit.internal.Aehnlichkeit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All Kennzahlen an office works with, in the order of the Leitfaden (Kennzahlenkatalog): those that can be computed and
 * those that are only described. Versioned; immutable.
 *
 * <pre>{@code
 * katalog.kennzahl("D-ABGANG-OHNE-HSA")                     // or by its number in the collection: "XD32"
 * katalog.nach(Belegstand.BESCHRIEBEN)
 * katalog.im(Gliederung.LEITFADEN, "D")
 * katalog.steuerbare(Revierkommunen.LEIPZIG_STADT)
 * }</pre>
 */
public final class Kennzahlenkatalog {

    private final String fassung;
    private final List<Gliederung> gliederungen;
    private final List<Kennzahl> kennzahlen;
    private final List<Steuerungsangabe> steuerungsangaben;
    private final Map<String, Integer> feldraenge;
    private final Map<String, Kennzahl> nachKennung = new LinkedHashMap<>();

    private Kennzahlenkatalog(String fassung, List<Gliederung> gliederungen, List<Kennzahl> kennzahlen,
            List<Steuerungsangabe> steuerungsangaben) {
        this.fassung = fassung;
        this.gliederungen = List.copyOf(gliederungen);
        this.steuerungsangaben = List.copyOf(steuerungsangaben);
        List<Katalogmangel> maengel = Katalogpruefung.maengel(gliederungen, kennzahlen);
        if (!maengel.isEmpty()) {
            throw new IllegalArgumentException(maengel.get(0) + (maengel.size() == 1 ? "" : " (und " + (maengel.size() - 1) + " weitere Mängel)"));
        }
        feldraenge = feldraenge();
        this.kennzahlen = geordnet(kennzahlen);
        for (Kennzahl kennzahl : this.kennzahlen) {
            nachKennung.put(kennzahl.id(), kennzahl);
        }
        for (Map.Entry<String, List<Kennzahl>> alias : traeger().entrySet()) {
            if (alias.getValue().size() == 1) {
                nachKennung.putIfAbsent(alias.getKey(), alias.getValue().get(0));
            }
        }
    }

    /** By Themenfeld of the Leitfaden, then id; those without a place last. */
    private List<Kennzahl> geordnet(List<Kennzahl> ungeordnete) {
        TreeMap<Integer, TreeMap<String, Kennzahl>> nachFeld = new TreeMap<>();
        for (Kennzahl kennzahl : ungeordnete) {
            int rang = feldrang(kennzahl);
            TreeMap<String, Kennzahl> feld = nachFeld.get(rang);
            if (feld == null) {
                feld = new TreeMap<>();
                nachFeld.put(rang, feld);
            }
            feld.put(kennzahl.id(), kennzahl);
        }
        List<Kennzahl> geordnete = new ArrayList<>(ungeordnete.size());
        for (TreeMap<String, Kennzahl> feld : nachFeld.values()) {
            geordnete.addAll(feld.values());
        }
        return List.copyOf(geordnete);
    }

    /**
     * A catalogue of these, without a version.
     *
     * @throws IllegalArgumentException if it has a {@link #maengel(List, List) Mangel}
     */
    public static Kennzahlenkatalog of(List<Gliederung> gliederungen, List<Kennzahl> kennzahlen) {
        return of("", gliederungen, kennzahlen, List.of());
    }

    /**
     * A catalogue of these.
     *
     * @param fassung its version: {@code 2026.1}
     * @param steuerungsangaben what single Kommunen say about steering
     * @throws IllegalArgumentException if it has a {@link #maengel(List, List) Mangel}
     */
    public static Kennzahlenkatalog of(String fassung, List<Gliederung> gliederungen, List<Kennzahl> kennzahlen,
            List<Steuerungsangabe> steuerungsangaben) {
        return new Kennzahlenkatalog(fassung, gliederungen, kennzahlen, steuerungsangaben);
    }

    /** What keeps these from being a catalogue: an id twice, a link to nowhere, a circle of links, an unknown Themenfeld. */
    public static List<Katalogmangel> maengel(List<Gliederung> gliederungen, List<Kennzahl> kennzahlen) {
        return Katalogpruefung.maengel(gliederungen, kennzahlen);
    }

    private int feldrang(Kennzahl kennzahl) {
        Einordnung einordnung = kennzahl.einordnungen().get(Gliederung.LEITFADEN);
        return einordnung == null ? Integer.MAX_VALUE : feldraenge.getOrDefault(einordnung.themenfeld(), Integer.MAX_VALUE);
    }

    private Map<String, Integer> feldraenge() {
        Map<String, Integer> raenge = new HashMap<>();
        for (Gliederung gliederung : gliederungen) {
            if (gliederung.id().equals(Gliederung.LEITFADEN)) {
                for (Themenfeld feld : gliederung.themenfelder()) {
                    raenge.put(feld.id(), raenge.size());
                }
            }
        }
        return raenge;
    }

    /** An alias may stand for several Kennzahlen, say for two categories of one definition; then it names none of them. */
    private Map<String, List<Kennzahl>> traeger() {
        Map<String, List<Kennzahl>> traeger = new LinkedHashMap<>();
        for (Kennzahl kennzahl : kennzahlen) {
            for (String alias : new LinkedHashSet<>(kennzahl.alias())) {
                List<Kennzahl> bisher = traeger.get(alias);
                if (bisher == null) {
                    bisher = new ArrayList<>();
                    traeger.put(alias, bisher);
                }
                bisher.add(kennzahl);
            }
        }
        return traeger;
    }

    /** The version of the catalogue; empty if it has none. */
    public String fassung() {
        return fassung;
    }

    /** All Kennzahlen, by Themenfeld of the Leitfaden, then id. */
    public List<Kennzahl> kennzahlen() {
        return kennzahlen;
    }

    /** The Kennzahlen with a Formel, in the same order. */
    public List<Kennzahl> mitFormel() {
        return kennzahlen.stream().filter(k -> k.formel().isPresent()).toList();
    }

    /** The Kennzahlen that stand as well as this, in the same order. */
    public List<Kennzahl> nach(Belegstand stand) {
        return kennzahlen.stream().filter(k -> k.belegstand() == stand).toList();
    }

    /** The Kennzahlen of one Themenfeld, in the same order. */
    public List<Kennzahl> im(String gliederung, String themenfeld) {
        return kennzahlen.stream().filter(k -> k.themenfeld(gliederung).equals(Optional.of(themenfeld))).toList();
    }

    /**
     * The Kennzahlen by Themenfeld, in the order of the Gliederung; empty fields are left out, as are Kennzahlen without a place.
     *
     * @throws IllegalArgumentException if the catalogue does not have the Gliederung
     */
    public Map<Themenfeld, List<Kennzahl>> nachThemenfeld(String gliederung) {
        Gliederung gefunden = gliederung(gliederung).orElseThrow(() -> new IllegalArgumentException("die Gliederung \"" + gliederung
                + "\" gibt es nicht; es gibt " + gliederungen.stream().map(Gliederung::id).toList()));
        Map<Themenfeld, List<Kennzahl>> nachFeld = new LinkedHashMap<>();
        for (Themenfeld feld : gefunden.themenfelder()) {
            List<Kennzahl> enthaltene = im(gliederung, feld.id());
            if (!enthaltene.isEmpty()) {
                nachFeld.put(feld, enthaltene);
            }
        }
        return Collections.unmodifiableMap(nachFeld);
    }

    /** The Themenfeld of a Kennzahl in a Gliederung; empty if it has none there, or the catalogue lacks the Gliederung. */
    public Optional<Themenfeld> themenfeld(String gliederung, Kennzahl kennzahl) {
        return gliederung(gliederung).flatMap(g -> kennzahl.themenfeld(g.id()).flatMap(g::themenfeld));
    }

    /** The Kennzahlen that this level can steer. */
    public List<Kennzahl> steuerbarDurch(Steuerungsebene ebene) {
        return kennzahlen.stream().filter(k -> k.steuerung().durch(ebene)).toList();
    }

    /** The Kennzahlen that this Kommune can steer, by its kind or by its own word. */
    public List<Kennzahl> steuerbare(Kreis kommune) {
        return kennzahlen.stream().filter(k -> steuerbarkeit(k.id(), kommune).steuerbar()).toList();
    }

    /**
     * Whether a Kommune can steer a Kennzahl: by its own word, otherwise by its kind.
     *
     * @throws UnbekannteKennzahl naming the nearest ones
     */
    public Steuerbarkeit steuerbarkeit(String kennung, Kreis kommune) {
        Kennzahl gemeint = kennzahl(kennung);
        return steuerungsangaben.stream().filter(a -> gemeint.heisst(a.kennzahl()) && a.kommune().equals(kommune.schluessel())).findFirst()
                .map(Steuerungsangabe::urteil).orElseGet(() -> gemeint.steuerung().fuer(Kommunenart.von(kommune)));
    }

    /** What single Kommunen say about steering. */
    public List<Steuerungsangabe> steuerungsangaben() {
        return steuerungsangaben;
    }

    /** The Kennzahlen that are this to the given one: its parts, its variants, its denominators. */
    public List<Kennzahl> verweisende(Verweis.Art art, String kennung) {
        String ziel = kennzahl(kennung).id();
        return kennzahlen.stream().filter(k -> k.verweise().contains(new Verweis(art, ziel))).toList();
    }

    /** All other Kennzahlen that measure the same by another definition, whichever of them names the other. */
    public List<Kennzahl> varianten(String kennung) {
        Kennzahl gemeint = kennzahl(kennung);
        return kennzahlen.stream().filter(k -> k != gemeint && stamm(k).equals(stamm(gemeint))).toList();
    }

    private String stamm(Kennzahl kennzahl) {
        return kennzahl.verweise().stream().filter(v -> v.art() == Verweis.Art.VARIANTE_VON).findFirst()
                .map(v -> stamm(kennzahl(v.ziel()))).orElse(kennzahl.id());
    }

    /** The ways to arrange them. */
    public List<Gliederung> gliederungen() {
        return gliederungen;
    }

    /** The Gliederung of an id. */
    public Optional<Gliederung> gliederung(String id) {
        return gliederungen.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** The Kennzahl of an id or alias, if there is one. */
    public Optional<Kennzahl> findeKennzahl(String kennung) {
        return Optional.ofNullable(nachKennung.get(kennung));
    }

    /**
     * The Kennzahl of an id or alias.
     *
     * @throws UnbekannteKennzahl naming the nearest ones
     */
    public Kennzahl kennzahl(String kennung) {
        return findeKennzahl(kennung).orElseThrow(() -> new UnbekannteKennzahl(kennung, aehnliche(kennung)));
    }

    /** The Kennzahlen whose id, alias, name or definition contains the word, ignoring case. */
    public List<Kennzahl> suche(String wort) {
        String klein = wort.toLowerCase(Locale.GERMANY);
        return kennzahlen.stream().filter(k -> suchtext(k).contains(klein)).toList();
    }

    private static String suchtext(Kennzahl k) {
        return String.join(" ", String.join(" ", k.kennungen()), k.name(), k.zusatz(), k.definition()).toLowerCase(Locale.GERMANY);
    }

    private List<String> aehnliche(String kennung) {
        List<Kennzahl> traeger = traeger().getOrDefault(kennung, List.of());
        return !traeger.isEmpty() ? traeger.stream().map(Kennzahl::id).toList()
                : Aehnlichkeit.naechste(kennung, kennzahlen.stream().map(Kennzahl::id).toList());
    }

    /** This catalogue with some more or other Gliederungen and Kennzahlen; equal ids replace. */
    public Kennzahlenkatalog mit(List<Gliederung> weitereGliederungen, List<Kennzahl> weitere) {
        return of(fassung, vereint(gliederungen, weitereGliederungen, Gliederung::id), vereint(kennzahlen, weitere, Kennzahl::id), steuerungsangaben);
    }

    /** What would keep {@link #mit(List, List)} from being a catalogue. */
    public List<Katalogmangel> maengelMit(List<Gliederung> weitereGliederungen, List<Kennzahl> weitere) {
        return maengel(vereint(gliederungen, weitereGliederungen, Gliederung::id), vereint(kennzahlen, weitere, Kennzahl::id));
    }

    private static <T> List<T> vereint(List<T> bisherige, List<T> weitere, Function<T, String> id) {
        Map<String, T> alle = new LinkedHashMap<>();
        bisherige.forEach(e -> alle.put(id.apply(e), e));
        weitere.forEach(e -> alle.put(id.apply(e), e));
        return List.copyOf(alle.values());
    }

    /** This catalogue with some more or other Kennzahlen; equal ids replace. */
    public Kennzahlenkatalog mit(List<Kennzahl> weitere) {
        return mit(List.of(), weitere);
    }

    @Override
    public String toString() {
        return (fassung.isEmpty() ? "" : "Katalog " + fassung + ": ") + kennzahlen.size() + " Kennzahlen in " + kennzahlen.stream().map(this::feldrang).distinct().count() + " Themenfeldern";
    }
}
