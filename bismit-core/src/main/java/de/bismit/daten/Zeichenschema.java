package de.bismit.daten;

import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import de.bismit.wert.Merkzeichen;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which signs a delivery uses instead of numbers and beside them (Zeichenschema); declared, never guessed. The same sign
 * says different things: {@code e} is final for German offices and estimated for Eurostat, {@code 0} in percent is rounded in
 * the classic and exact in the new scheme.
 *
 * <pre>{@code
 * Zeichenschema.of("NEU").allein("k")                                           // GERUNDETE_NULL
 * Zeichenschema.KLASSISCH.mitBedeutung("-", Zeichenbedeutung.UNMOEGLICH)        // "-" says: does not apply here
 * }</pre>
 *
 * <p>The shipped ones are data, {@code zeichenschemata.csv}, read when first asked for. Equal by name and signs.
 */
public final class Zeichenschema {

    /** {@code - . ... / x}: the German statistical offices (after DIN 55301). */
    public static final Zeichenschema KLASSISCH = mitgeliefert("KLASSISCH");
    /** {@code 0 k g t u x}: offices that have changed, where {@code 0} is an exact zero and {@code e} final. */
    public static final Zeichenschema NEU = mitgeliefert("NEU");
    /** {@code *} for blocked: Bundesagentur für Arbeit. */
    public static final Zeichenschema BUNDESAGENTUR = mitgeliefert("BUNDESAGENTUR");
    /** {@code :} for not available and flags after a blank: Eurostat. */
    public static final Zeichenschema EUROSTAT = mitgeliefert("EUROSTAT");
    /** Nothing says which. */
    public static final Zeichenschema UNBEKANNT = new Zeichenschema("UNBEKANNT", () -> new Inhalt(Map.of(), Map.of(), Map.of()));

    private static final List<Zeichenschema> MITGELIEFERTE = List.of(KLASSISCH, NEU, BUNDESAGENTUR, EUROSTAT);
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_-]*");
    private static final Pattern UMGEDEUTET = Pattern.compile("(.+)\\[(.{1,4})=([A-Z_]+)]");

    private static final int LAENGSTES_UMGEDEUTETES = 4;
    private static final int ASCII = 128;

    /** The signs by position. */
    record Inhalt(Map<String, Zeichenbedeutung> allein, Map<String, Merkzeichen> amWert, Map<String, Merkzeichen> guetefeld) {
    }

    private final String kennung;
    private final Supplier<Inhalt> inhalt;

    private Zeichenschema(String kennung, Supplier<Inhalt> inhalt) {
        this.kennung = kennung;
        this.inhalt = inhalt;
    }

    private static Zeichenschema mitgeliefert(String kennung) {
        return new Zeichenschema(kennung, Suppliers.memoize(() -> Schemaleser.lies(kennung))::get);
    }

    /** The shipped schemes, without {@link #UNBEKANNT}. */
    public static List<Zeichenschema> mitgelieferte() {
        return MITGELIEFERTE;
    }

    /**
     * The scheme of this name; also one that was made by {@link #mitBedeutung}.
     *
     * @throws IllegalArgumentException if none is shipped; the message names those that are
     */
    public static Zeichenschema of(String kennung) {
        if (kennung.equals(UNBEKANNT.kennung)) {
            return UNBEKANNT;
        }
        Matcher m = UMGEDEUTET.matcher(kennung);
        if (m.matches()) {
            return of(m.group(1)).mitBedeutung(m.group(2), Zeichenbedeutung.valueOf(m.group(3)));
        }
        return MITGELIEFERTE.stream().filter(s -> s.kennung.equals(kennung)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Zeichenschema \"" + kennung + "\" gibt es nicht; erwartet eines von "
                        + MITGELIEFERTE + " oder ein eigenes (Zeichenschema.eigenes)"));
    }

    /**
     * A scheme of one's own.
     *
     * @param kennung its name, capitals
     * @param allein what signs say that stand by themselves; a sign of digits only {@code "0"}, which is a zero, exact or rounded
     * @param amWert what signs say beside a number, one character each; {@code "()"} around it
     * @throws IllegalArgumentException if the name is taken, or a sign could not be told from a number
     */
    public static Zeichenschema eigenes(String kennung, Map<String, Zeichenbedeutung> allein, Map<String, Merkzeichen> amWert) {
        if (!NAME.matcher(kennung).matches() || kennung.equals(UNBEKANNT.kennung)
                || MITGELIEFERTE.stream().anyMatch(s -> s.kennung.equals(kennung))) {
            throw new IllegalArgumentException("Zeichenschema \"" + kennung + "\": erwartet ein neuer Name aus Großbuchstaben, Ziffern, - und _");
        }
        allein.forEach(Zeichenschema::pruefe);
        amWert.keySet().forEach(Zeichenschema::pruefeMarke);
        Inhalt eigener = new Inhalt(Map.copyOf(allein), Map.copyOf(amWert), Map.of());
        return new Zeichenschema(kennung, () -> eigener);
    }

    /** The name, {@code KLASSISCH}; reads back with {@link #of} unless it is one's own. */
    public String kennung() {
        return kennung;
    }

    /** The signs that stand by themselves, and what they say. */
    public Map<String, Zeichenbedeutung> allein() {
        return inhalt.get().allein();
    }

    /** What a sign by itself says. */
    public Zeichenbedeutung allein(String zeichen) {
        Zeichenbedeutung bedeutung = allein().get(zeichen);
        if (bedeutung == null) {
            throw new IllegalArgumentException("Zeichenschema " + kennung + " kennt \"" + zeichen + "\" nicht; erwartet eines von " + allein().keySet());
        }
        return bedeutung;
    }

    /** The signs that stand beside a number, {@code "()"} around it, and what they say. */
    public Map<String, Merkzeichen> amWert() {
        return inhalt.get().amWert();
    }

    /** Whether a printed zero that counts nothing may stand for anything below half of its last digit. */
    public boolean nullIstGerundet() {
        return allein().get("0") == Zeichenbedeutung.GERUNDET_ODER_NULL;
    }

    /** What the signs of a quality mark say, {@code "p"}, {@code "bu"}, {@code "() r"}; those unknown say nothing. */
    public Set<Merkzeichen> merkzeichen(String marke) {
        EnumSet<Merkzeichen> menge = EnumSet.noneOf(Merkzeichen.class);
        for (int i = 0; i < marke.length(); i++) {
            String zeichen = marke.startsWith("()", i) ? "()" : marke.substring(i, i + 1);
            Merkzeichen amWert = amWert().get(zeichen);
            Merkzeichen gelesen = amWert == null ? inhalt.get().guetefeld().get(zeichen) : amWert;
            if (gelesen != null) {
                menge.add(gelesen);
            }
        }
        return Sets.immutableEnumSet(menge);
    }

    /**
     * The same scheme where one sign says something else: {@code -} may be "no run-off election here".
     *
     * @throws IllegalArgumentException if that is no sign, or a sign that cannot say this
     */
    public Zeichenschema mitBedeutung(String zeichen, Zeichenbedeutung bedeutung) {
        pruefe(zeichen, bedeutung);
        if (zeichen.length() > LAENGSTES_UMGEDEUTETES) {
            throw new IllegalArgumentException("\"" + zeichen + "\" ist zu lang zum Umdeuten; erwartet höchstens vier Zeichen");
        }
        Supplier<Inhalt> neuer = () -> {
            Inhalt alter = inhalt.get();
            Map<String, Zeichenbedeutung> allein = new LinkedHashMap<>(alter.allein);
            allein.put(zeichen, bedeutung);
            return new Inhalt(allein, alter.amWert, alter.guetefeld);
        };
        return new Zeichenschema(kennung + "[" + zeichen + "=" + bedeutung + "]", Suppliers.memoize(neuer::get)::get);
    }

    /** A printed 0 is read as a number, so it can say nothing but a zero; nothing else is "0 or rounded". */
    private static void pruefe(String zeichen, Zeichenbedeutung bedeutung) {
        boolean istNull = zeichen.equals("0");
        if (!istNull && (zeichen.isBlank() || zeichen.chars().anyMatch(Character::isDigit))) {
            throw new IllegalArgumentException("\"" + zeichen + "\" ist kein Zeichen; erwartet etwas ohne Ziffern, oder 0");
        }
        boolean passt = istNull ? bedeutung == Zeichenbedeutung.GENAU_NULL || bedeutung == Zeichenbedeutung.GERUNDET_ODER_NULL
                : bedeutung != Zeichenbedeutung.GERUNDET_ODER_NULL;
        if (!passt) {
            throw new IllegalArgumentException("\"" + zeichen + "\" kann nicht " + bedeutung + " heißen; erwartet "
                    + (istNull ? "bei 0 GENAU_NULL oder GERUNDET_ODER_NULL" : "eine andere Bedeutung, GERUNDET_ODER_NULL sagt nur die 0"));
        }
    }

    private static void pruefeMarke(String marke) {
        boolean einZeichen = marke.length() == 1 && marke.charAt(0) > ' ' && marke.charAt(0) < ASCII && !Character.isDigit(marke.charAt(0));
        if (!einZeichen && !marke.equals("()")) {
            throw new IllegalArgumentException("\"" + marke + "\" neben einer Zahl: erwartet ein einzelnes Zeichen ohne Umlaut und keine Ziffer, oder ()");
        }
    }

    @Override
    public boolean equals(Object anderes) {
        return this == anderes
                || anderes instanceof Zeichenschema s && s.kennung.equals(kennung) && s.inhalt.get().equals(inhalt.get());
    }

    @Override
    public int hashCode() {
        return kennung.hashCode();
    }

    @Override
    public String toString() {
        return kennung;
    }
}
