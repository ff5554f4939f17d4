package de.bismit.daten;

import de.bismit.gebiet.Land;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table as received, with its circumstances (Lieferung). What is not known is unknown, and makes comparisons
 * unchecked ("ungeprüft") rather than fine.
 *
 * <pre>{@code
 * Lieferung.builder("21111-02-06-4", "21111-02-06-4.csv").gebietsstand("jeweiliger").build()
 * }</pre>
 */
public final class Lieferung {

    private static final String GEBIETSSTAND = "gebietsstand";

    private final String tabelle;
    private final String datei;
    private final String titel;
    private final @Nullable Datenstand datenstand;
    private final @Nullable String gebietsstand;
    private final List<Zensusbasis> zensusbasen;
    private final Zeichenschema zeichenschema;
    private final @Nullable Integer rundungsbasis;
    private final List<Landesrundung> rundungen;
    private final String lizenz;
    private final List<Fussnote> fussnoten;
    private final List<Bruch> brueche;
    private final TreeMap<String, String> angaben;
    private final String zusatz;   // told with every cell

    private Lieferung(Builder b) {
        tabelle = b.tabelle;
        datei = b.datei;
        titel = b.titel;
        datenstand = b.datenstand;
        gebietsstand = b.gebietsstand;
        zensusbasen = List.copyOf(b.zensusbasen);
        zeichenschema = b.zeichenschema;
        rundungsbasis = b.rundungsbasis;
        rundungen = List.copyOf(b.rundungen);
        lizenz = b.lizenz;
        fussnoten = List.copyOf(b.fussnoten);
        brueche = brueche(b);
        angaben = new TreeMap<>(b.angaben);
        zusatz = standtext() + (lizenz.isEmpty() ? "" : ", " + kurzlizenz());
    }

    /** Those declared, and one where a later census basis begins. */
    private static List<Bruch> brueche(Builder b) {
        List<Bruch> alle = new ArrayList<>(b.brueche);
        b.zensusbasen.stream().skip(1).map(Zensusbasis::bruch).filter(z -> b.brueche.stream().noneMatch(z::istDerselbeWie)).forEach(alle::add);
        alle.sort(Comparator.comparing(Bruch::datum));
        return List.copyOf(alle);
    }

    /** A delivery of which nothing but table and file is known yet. */
    public static Builder builder(String tabelle, String datei) {
        return new Builder(tabelle, datei);
    }

    /** The code of the table. */
    public String tabelle() {
        return tabelle;
    }

    /** The file, {@code zip!member} for a member of a ZIP. */
    public String datei() {
        return datei;
    }

    /** The title as printed. */
    public String titel() {
        return titel;
    }

    /** The version of the table. */
    public Optional<Datenstand> datenstand() {
        return Optional.ofNullable(datenstand);
    }

    /** Whose borders the figures use: {@code jeweiliger} (of the reference day), {@code zurueckgerechnet} or an ISO date. */
    public Optional<String> gebietsstand() {
        return Optional.ofNullable(gebietsstand);
    }

    /** As {@link #gebietsstand()} for one Land, where the delivery says something of its own about it. */
    public Optional<String> gebietsstand(Land land) {
        return angabe(GEBIETSSTAND + land.kuerzel()).or(this::gebietsstand);
    }

    /** The census the population figures of a time rest on. */
    public Optional<String> zensusbasis(Zeitbezug zeit) {
        return zensusbasen.stream().filter(z -> !zeit.referenztag().isBefore(z.ab())).reduce((a, b) -> b).map(Zensusbasis::name);
    }

    /** The census bases in order of time. */
    public List<Zensusbasis> zensusbasen() {
        return zensusbasen;
    }

    /** The signs used instead of numbers. */
    public Zeichenschema zeichenschema() {
        return zeichenschema;
    }

    /** The base figures were rounded to for confidentiality: 1 means declared not rounded. */
    public Optional<Integer> rundungsbasis() {
        return Optional.ofNullable(rundungsbasis);
    }

    /** The rounding of single Länder and years, declared or confirmed; goes before {@link #rundungsbasis}. */
    public List<Landesrundung> rundungen() {
        return rundungen;
    }

    /** The base the person counts of a territory and time were rounded to, 1 for declared not rounded. */
    public Optional<Integer> rundungsbasis(String gebiet, Zeitbezug zeit) {
        return rundungen.stream().filter(r -> r.gilt(gebiet, zeit.berichtsjahr())).map(Landesrundung::basis).reduce((a, b) -> b)
                .or(this::rundungsbasis);
    }

    Rundung rundung(String gebiet, Zeitbezug zeit) {
        return Rundung.zurBasis(rundungsbasis(gebiet, zeit).orElse(1));
    }

    /** How far a printed person count may lie from the true one, {@code [zeit * gebiete + gebiet]}. */
    double[] abstaende(List<Zeitbezug> zeiten, List<String> gebiete) {
        double[] ebene = new double[zeiten.size() * gebiete.size()];
        for (int i = 0; i < ebene.length; i++) {
            ebene[i] = rundung(gebiete.get(i % gebiete.size()), zeiten.get(i / gebiete.size())).delta();
        }
        return ebene;
    }

    /** Whether anything of this is declared or confirmed as rounded. */
    boolean istGerundet() {
        return rundungsbasis != null && rundungsbasis > 1 || rundungen.stream().anyMatch(r -> r.basis() > 1);
    }

    /** The code of the statistic this is a table of, {@code 21111}: as declared, else the beginning of the table's. */
    public String statistik() {
        return angabe("statistik").orElse(tabelle.split("-", 2)[0]);
    }

    /** Licence and attribution as printed. */
    public String lizenz() {
        return lizenz;
    }

    /** The footnotes. */
    public List<Fussnote> fussnoten() {
        return fussnoten;
    }

    /** Where the series of this table break, in order of time; a new census basis is a break. */
    public List<Bruch> brueche() {
        return brueche;
    }

    /** Any further circumstance a rule may ask for, by its name ({@code ortsprinzip}). */
    public Optional<String> angabe(String name) {
        return Optional.ofNullable(angaben.get(name));
    }

    /** All further circumstances, sorted by name. */
    public List<String> angabennamen() {
        return List.copyOf(angaben.keySet());
    }

    /** The same delivery with more known of its rounding. */
    public Lieferung mitRundungen(List<Landesrundung> weitere) {
        return kopie().rundungen(Stream.concat(rundungen.stream(), weitere.stream()).distinct().toList()).build();
    }

    /**
     * The same delivery laid out in the borders of one day; what was said of borders before stays known as the angabe
     * {@code gebietsstandDerQuelle}.
     */
    public Lieferung mitGebietsstand(LocalDate tag) {
        Builder b = kopie().gebietsstand(tag.toString());
        angaben.keySet().stream().filter(name -> name.startsWith(GEBIETSSTAND)).forEach(b.angaben::remove);
        return b.angabe("gebietsstandDerQuelle", gebietsstand().orElse("unbekannt")).build();
    }

    /** The same delivery with more known of it, as of one whose cells were derived from this. */
    public Lieferung mitAngaben(Map<String, String> weitere) {
        Builder b = kopie();
        weitere.forEach(b::angabe);
        return b.build();
    }

    private Builder kopie() {
        Builder b = new Builder(tabelle, datei).titel(titel).datenstand(datenstand).gebietsstand(gebietsstand).zensusbasen(zensusbasen)
                .zeichenschema(zeichenschema).rundungsbasis(rundungsbasis).rundungen(rundungen).lizenz(lizenz).fussnoten(fussnoten)
                .brueche(brueche);
        angaben.forEach(b::angabe);
        return b;
    }

    /** Datenstand and licence in a few words, for a reader. */
    public String zusatz() {
        return zusatz;
    }

    private String standtext() {
        return datenstand == null ? "Stand unbekannt" : "Stand " + datenstand;
    }

    private String kurzlizenz() {
        return lizenz.contains("Namensnennung") ? "dl-de/by-2-0" : lizenz;
    }

    @Override
    public String toString() {
        return tabelle + " (" + datei + ", " + standtext() + ")";
    }

    /** Collects what is known of a delivery. Not thread-safe. */
    public static final class Builder {
        private final String tabelle;
        private final String datei;
        private String titel = "";
        private @Nullable Datenstand datenstand;
        private @Nullable String gebietsstand;
        private List<Zensusbasis> zensusbasen = List.of();
        private Zeichenschema zeichenschema = Zeichenschema.UNBEKANNT;
        private @Nullable Integer rundungsbasis;
        private List<Landesrundung> rundungen = List.of();
        private String lizenz = "";
        private List<Fussnote> fussnoten = List.of();
        private List<Bruch> brueche = List.of();
        private final TreeMap<String, String> angaben = new TreeMap<>();

        private Builder(String tabelle, String datei) {
            this.tabelle = tabelle;
            this.datei = datei;
        }

        /** The title as printed. */
        public Builder titel(String neu) {
            titel = neu;
            return this;
        }

        /** The version of the table; null for unknown. */
        public Builder datenstand(@Nullable Datenstand neu) {
            datenstand = neu;
            return this;
        }

        /** Whose borders the figures use; null for unknown. */
        public Builder gebietsstand(@Nullable String neu) {
            gebietsstand = neu;
            return this;
        }

        /** The census bases in order of time; each but the first breaks the series. */
        public Builder zensusbasen(List<Zensusbasis> neu) {
            zensusbasen = neu;
            return this;
        }

        /** The signs used. */
        public Builder zeichenschema(Zeichenschema neu) {
            zeichenschema = neu;
            return this;
        }

        /** The base of rounding, 1 for declared not rounded, null for unknown. */
        public Builder rundungsbasis(@Nullable Integer neu) {
            rundungsbasis = neu;
            return this;
        }

        /** The rounding of single Länder and years. */
        public Builder rundungen(List<Landesrundung> neu) {
            rundungen = neu;
            return this;
        }

        /** Licence and attribution as printed. */
        public Builder lizenz(String neu) {
            lizenz = neu;
            return this;
        }

        /** The footnotes. */
        public Builder fussnoten(List<Fussnote> neu) {
            fussnoten = neu;
            return this;
        }

        /** Where the series break. */
        public Builder brueche(List<Bruch> neu) {
            brueche = neu;
            return this;
        }

        /** A further circumstance. */
        public Builder angabe(String name, String wert) {
            angaben.put(name, wert);
            return this;
        }

        /** The finished delivery. */
        public Lieferung build() {
            return new Lieferung(this);
        }
    }
}
