package de.bismit.katalog;

import de.bismit.daten.Kategorienamen;
import de.bismit.wert.Einheit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What is compared (Kennzahl): a definition with its formula. Ids speak and stay ({@code D-ABGANG-OHNE-HSA}). Immutable;
 * built by {@link #builder(String, String, Formel)}.
 */
public final class Kennzahl {

    private final String id;
    private final String name;
    private final Formel formel;
    private final List<String> alias;
    private final List<String> regelbezug;
    private final String zusatz;
    private final String definition;
    private final Einheit einheit;
    private final Richtung richtung;
    private final Map<String, String> themenfelder;
    private final Map<String, List<String>> dimensionen;
    private final boolean standard;
    private final Steuerung steuerung;
    private final Map<String, String> angaben;
    private final String quelle;
    private final String provenienz;

    private Kennzahl(Builder b) {
        id = b.id;
        name = b.name;
        formel = b.formel;
        alias = List.copyOf(b.alias);
        regelbezug = List.copyOf(b.regelbezug);
        zusatz = b.zusatz;
        definition = b.definition;
        einheit = b.einheit;
        richtung = b.richtung;
        themenfelder = Collections.unmodifiableMap(new TreeMap<>(b.themenfelder));
        dimensionen = Collections.unmodifiableMap(new TreeMap<>(b.dimensionen));
        standard = b.standard;
        steuerung = b.steuerung;
        angaben = Collections.unmodifiableMap(new TreeMap<>(b.angaben));
        quelle = b.quelle;
        provenienz = b.provenienz;
    }

    /** A Kennzahl of which id, name and formula are known. */
    public static Builder builder(String id, String name, Formel formel) {
        return new Builder(id, name, formel);
    }

    /** The id. */
    public String id() {
        return id;
    }

    /** The name as shown. */
    public String name() {
        return name;
    }

    /** How it is computed. */
    public Formel formel() {
        return formel;
    }

    /** Other ids, among them those of the collection of 220 ({@code XD32}). */
    public List<String> alias() {
        return alias;
    }

    /** What stands in brackets behind the name: {@code Anteil an allen Abgängen}. */
    public String zusatz() {
        return zusatz;
    }

    /** The definition in one or two German sentences. */
    public String definition() {
        return definition;
    }

    /** The version of the formula: a short fingerprint that changes whenever the formula or the unit does, and only then. */
    public String fassung() {
        CRC32 pruefsumme = new CRC32();
        pruefsumme.update((formel.falte(new Formeltext()) + "=" + einheit.name()).getBytes(StandardCharsets.UTF_8));
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

    /** The Themenfeld in a Gliederung. */
    public Optional<String> themenfeld(String gliederung) {
        return Optional.ofNullable(themenfelder.get(gliederung));
    }

    /** Dimension to categories for which this can be computed: {@code geschlecht} to {@code weiblich}. */
    public Map<String, List<String>> dimensionen() {
        return dimensionen;
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
        Builder b = new Builder(id, name, formel.innerhalb(dimension, auspraegung));
        b.alias = alias;
        b.regelbezug = regelbezug;
        String gruppe = Kategorienamen.mitgeliefert().name(dimension, auspraegung);
        b.zusatz = zusatz.isEmpty() ? gruppe : zusatz + ", " + gruppe;
        b.definition = definition;
        b.einheit = einheit;
        b.richtung = richtung;
        b.themenfelder.putAll(themenfelder);
        dimensionen.forEach((andere, kategorien) -> {
            if (!andere.equals(dimension)) {
                b.dimensionen.put(andere, kategorien);
            }
        });
        b.standard = standard;
        b.steuerung = steuerung;
        b.angaben.putAll(angaben);
        b.quelle = quelle;
        b.provenienz = provenienz;
        return b.build();
    }

    @Override
    public String toString() {
        return id + " " + name + (zusatz.isEmpty() ? "" : " (" + zusatz + ")") + ", " + einheit;
    }

    /** Collects what is known of a Kennzahl. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final Formel formel;
        private List<String> alias = List.of();
        private List<String> regelbezug = List.of();
        private String zusatz = "";
        private String definition = "";
        private Einheit einheit = Einheit.ANZAHL;
        private Richtung richtung = Richtung.NEUTRAL;
        private final Map<String, String> themenfelder = new LinkedHashMap<>();
        private final Map<String, List<String>> dimensionen = new LinkedHashMap<>();
        private boolean standard = true;
        private Steuerung steuerung = new Steuerung("unbekannt");
        private final Map<String, String> angaben = new LinkedHashMap<>();
        private String quelle = "";
        private String provenienz = "";

        private Builder(String id, String name, Formel formel) {
            if (id.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("eine Kennzahl braucht id und Name, gefunden: \"" + id + "\", \"" + name + "\"");
            }
            this.id = id;
            this.name = name;
            this.formel = formel;
        }

        /** Other ids. */
        public Builder alias(List<String> neu) {
            alias = List.copyOf(neu);
            return this;
        }

        /** Ids whose rules of comparability hold here too, though the definition is another. */
        public Builder regelbezug(List<String> neu) {
            regelbezug = List.copyOf(neu);
            return this;
        }

        /** What stands in brackets behind the name. */
        public Builder zusatz(String neu) {
            zusatz = neu;
            return this;
        }

        /** The definition in words. */
        public Builder definition(String neu) {
            definition = neu;
            return this;
        }

        /** The unit of the result. */
        public Builder einheit(Einheit neu) {
            einheit = neu;
            return this;
        }

        /** How to read it. */
        public Builder richtung(Richtung neu) {
            richtung = neu;
            return this;
        }

        /** The Themenfeld in a Gliederung. */
        public Builder themenfeld(String gliederung, String feld) {
            themenfelder.put(gliederung, feld);
            return this;
        }

        /** The categories of a dimension. */
        public Builder dimension(String dimension, List<String> auspraegungen) {
            dimensionen.put(dimension, List.copyOf(auspraegungen));
            return this;
        }

        /** Whether it is shown without being asked for. */
        public Builder standard(boolean neu) {
            standard = neu;
            return this;
        }

        /** Who can steer it. */
        public Builder steuerung(Steuerung neu) {
            steuerung = neu;
            return this;
        }

        /** A property of the definition that rules ask for. */
        public Builder angabe(String merkmal, String wert) {
            angaben.put(merkmal, wert);
            return this;
        }

        /** Where the definition is from and what of it was verified. */
        public Builder herkunft(String neueQuelle, String neueProvenienz) {
            quelle = neueQuelle;
            provenienz = neueProvenienz;
            return this;
        }

        /** The finished Kennzahl. */
        public Kennzahl build() {
            return new Kennzahl(this);
        }
    }
}
