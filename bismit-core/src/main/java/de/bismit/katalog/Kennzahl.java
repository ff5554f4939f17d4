package de.bismit.katalog;

import de.bismit.daten.Kategorienamen;
import de.bismit.wert.Einheit;
import de.bismit.wert.Sprache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What is compared (Kennzahl): a definition, with its Formel where there is one. Ids speak and stay
 * ({@code D-ABGANG-OHNE-HSA}). Immutable; built by {@link #builder(String, String, Formel)} or, without a Formel, by
 * {@link #beschrieben(String, String)}.
 */
public final class Kennzahl {

    private final String id;
    private final String name;
    private final String nameEnglisch;
    private final Optional<Formel> formel;
    private final Optional<Mittelvorlage> vorlage;
    private final Belegstand belegstand;
    private final List<String> alias;
    private final List<String> regelbezug;
    private final String zusatz;
    private final Kennzahlart art;
    private final Einheit einheit;
    private final Richtung richtung;
    private final Zusammenfassung zusammenfassung;
    private final Beschreibung beschreibung;
    private final Datengrundlage datengrundlage;
    private final Map<String, Einordnung> einordnungen;
    private final Map<String, List<String>> dimensionen;
    private final List<Verweis> verweise;
    private final boolean standard;
    private final Steuerung steuerung;
    private final Map<String, String> angaben;
    private final String quelle;
    private final String provenienz;

    Kennzahl(Kennzahlbauer b) {
        id = b.id;
        name = b.name;
        nameEnglisch = b.nameEnglisch;
        formel = b.formel;
        vorlage = b.vorlage;
        belegstand = b.belegstand;
        alias = b.alias;
        regelbezug = b.regelbezug;
        zusatz = b.zusatz;
        art = b.art;
        einheit = b.passendeEinheit();
        richtung = b.richtung;
        zusammenfassung = b.zusammenfassung;
        beschreibung = b.beschreibung;
        datengrundlage = b.datengrundlage;
        einordnungen = Collections.unmodifiableMap(new TreeMap<>(b.einordnungen));
        dimensionen = Collections.unmodifiableMap(new TreeMap<>(b.dimensionen));
        verweise = List.copyOf(b.verweise);
        standard = b.standard;
        steuerung = b.steuerung;
        angaben = Collections.unmodifiableMap(new TreeMap<>(b.angaben));
        quelle = b.quelle;
        provenienz = b.provenienz;
    }

    /** A Kennzahl of which id, name and Formel are known; {@link Belegstand#BERECHENBAR} unless something else is said. */
    public static Kennzahlbauer builder(String id, String name, Formel formel) {
        return new Kennzahlbauer(id, name, Optional.of(formel), Optional.empty());
    }

    /** A Kennzahl without a Formel, {@link Belegstand#BESCHRIEBEN}. */
    public static Kennzahlbauer beschrieben(String id, String name) {
        return new Kennzahlbauer(id, name, Optional.empty(), Optional.empty());
    }

    /** A Kennzahl whose Formel needs weights that are not known: see {@link #mitGewichten}. */
    public static Kennzahlbauer builder(String id, String name, Mittelvorlage vorlage) {
        return new Kennzahlbauer(id, name, Optional.empty(), Optional.of(vorlage));
    }

    /** All of this, to be changed. */
    public Kennzahlbauer zumAendern() {
        Kennzahlbauer b = new Kennzahlbauer(id, name, formel, vorlage).belegstand(belegstand).nameEnglisch(nameEnglisch).alias(alias).regelbezug(regelbezug).zusatz(zusatz).art(art)
                .einheit(einheit).richtung(richtung).zusammenfassung(zusammenfassung).beschreibung(beschreibung)
                .datengrundlage(datengrundlage).standard(standard).steuerung(steuerung).herkunft(quelle, provenienz);
        einordnungen.values().forEach(b::einordnung);
        dimensionen.forEach(b::dimension);
        verweise.forEach(b::verweis);
        angaben.forEach(b::angabe);
        return b;
    }

    /** The id. */
    public String id() {
        return id;
    }

    /** The name as shown. */
    public String name() {
        return name;
    }

    /** The name in a language; the German one where nobody translated it. */
    public String name(Sprache sprache) {
        return sprache == Sprache.ENGLISCH && !nameEnglisch.isEmpty() ? nameEnglisch : name;
    }

    /** How it is computed; empty if it is only described, or if weights are missing that nobody but the caller can name. */
    public Optional<Formel> formel() {
        return formel;
    }

    /** What is missing to compute it, where that is weights. */
    public Optional<Mittelvorlage> vorlage() {
        return vorlage;
    }

    /**
     * This Kennzahl with the weights its Formel needs, to be put into a catalogue by {@link Kennzahlenkatalog#mit}.
     *
     * <pre>{@code
     * katalog.mit(List.of(katalog.kennzahl("A-DURCHSCHNITTSALTER").mitGewichten(Map.of("ab75", 82.0))))
     * }</pre>
     *
     * @throws IllegalArgumentException if it needs none or others; the message names those it needs
     */
    public Kennzahl mitGewichten(Map<String, Double> gewichte) {
        Kennzahlbauer b = zumAendern();
        b.formel = Optional.of(vorlage.orElseThrow(() -> new IllegalArgumentException(id + " braucht keine Gewichte")).mit(gewichte));
        b.vorlage = Optional.empty();
        return b.build();
    }

    /** How well it stands. */
    public Belegstand belegstand() {
        return belegstand;
    }

    /** Other ids, among them those of the collection of 220 ({@code XD32}). */
    public List<String> alias() {
        return alias;
    }

    /** Ids whose rules of comparability hold here too, though the definition is another. */
    public List<String> regelbezug() {
        return regelbezug;
    }

    /** What stands in brackets behind the name: {@code Anteil an allen Abgängen}. */
    public String zusatz() {
        return zusatz;
    }

    /** What kind of figure it is. */
    public Kennzahlart art() {
        return art;
    }

    /** The version of the formula: a short fingerprint that changes whenever the formula or the unit does, and only then. */
    public String fassung() {
        CRC32 pruefsumme = new CRC32();
        String formeltext = formel.map(f -> f.falte(new Formeltext())).orElse("");
        pruefsumme.update((formeltext + "=" + einheit.name()).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", pruefsumme.getValue());
    }

    /** The unit of the result. */
    public Einheit einheit() {
        return einheit;
    }

    /** How to read it. */
    public Richtung richtung() {
        return richtung;
    }

    /** How the value of a region comes from its Kommunen. */
    public Zusammenfassung zusammenfassung() {
        return zusammenfassung;
    }

    /** The Kennzahl in words. */
    public Beschreibung beschreibung() {
        return beschreibung;
    }

    /** The definition in one or two German sentences; empty if nobody wrote it yet. */
    public String definition() {
        return beschreibung.definition();
    }

    /** Which statistic it comes from. */
    public Datengrundlage datengrundlage() {
        return datengrundlage;
    }

    /** Its place in each Gliederung that has it, by the Gliederung's id. */
    public Map<String, Einordnung> einordnungen() {
        return einordnungen;
    }

    /** The Themenfeld in a Gliederung. */
    public Optional<String> themenfeld(String gliederung) {
        Einordnung einordnung = einordnungen.get(gliederung);
        return einordnung == null ? Optional.empty() : Optional.of(einordnung.themenfeld());
    }

    /** Dimension to categories for which this can be computed: {@code geschlecht} to {@code weiblich}. */
    public Map<String, List<String>> dimensionen() {
        return dimensionen;
    }

    /** What it is to other Kennzahlen. */
    public List<Verweis> verweise() {
        return verweise;
    }

    /** Whether it belongs to the view shown without being asked for. */
    public boolean standard() {
        return standard;
    }

    /** Who can steer it. */
    public Steuerung steuerung() {
        return steuerung;
    }

    /** What a rule of comparability may ask of the definition: {@code zaehlervariante}, {@code ortsprinzip} … */
    public Map<String, String> angaben() {
        return angaben;
    }

    /** Where the definition is from. */
    public String quelle() {
        return quelle;
    }

    /** What of it was verified. */
    public String provenienz() {
        return provenienz;
    }

    /** All ids this answers to, its own first. */
    public List<String> kennungen() {
        List<String> kennungen = new ArrayList<>(List.of(id));
        kennungen.addAll(alias);
        return kennungen;
    }

    /** The ids under which rules of comparability know this: its own, and those of Kennzahlen made of the same data. */
    public List<String> regelkennungen() {
        List<String> kennungen = kennungen();
        kennungen.addAll(regelbezug);
        return kennungen;
    }

    /** Whether this id or alias means this Kennzahl. */
    public boolean heisst(String kennung) {
        return id.equals(kennung) || alias.contains(kennung);
    }

    /**
     * This Kennzahl within one category, with the same id.
     *
     * @throws IllegalArgumentException if it does not have the category; the message names those it has
     */
    public Kennzahl innerhalb(String dimension, String auspraegung) {
        if (!dimensionen.getOrDefault(dimension, List.of()).contains(auspraegung)) {
            throw new IllegalArgumentException(id + " gibt es nicht nach " + dimension + "=" + auspraegung
                    + (dimensionen.isEmpty() ? "; sie hat keine Dimensionen" : "; vorhanden: " + dimensionen));
        }
        Kennzahlbauer b = zumAendern();
        b.formel = formel.map(f -> f.innerhalb(dimension, auspraegung));
        String gruppe = Kategorienamen.mitgeliefert().name(dimension, auspraegung);
        b.zusatz = zusatz.isEmpty() ? gruppe : zusatz + ", " + gruppe;
        b.dimensionen.remove(dimension);
        return b.build();
    }

    @Override
    public String toString() {
        return id + " " + name + (zusatz.isEmpty() ? "" : " (" + zusatz + ")") + ", " + einheit;
    }
}
