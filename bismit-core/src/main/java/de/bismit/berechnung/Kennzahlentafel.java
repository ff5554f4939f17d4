package de.bismit.berechnung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.daten.Querschnitt;
import de.bismit.daten.Zeitreihe;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Revier;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Kennzahl × Zeit × Gebiet (Kennzahlentafel). Values are evaluated when asked for, from the Merkmale: a region's value is
 * never made of its members' rates. Immutable and thread-safe.
 */
public final class Kennzahlentafel {

    private final Kennzahlenkatalog katalog;
    private final Datenbestand daten;
    private final @Nullable Gebiet region;
    private final @Nullable String gruppe;
    private final Bruchkunde kunde;
    private final Map<String, Auswertung> auswertungen;

    Kennzahlentafel(Kennzahlenkatalog katalog, Datenbestand daten, Bruchkunde kunde) {
        this(katalog, daten, kunde, null, null, werteAus(katalog.mitFormel(), daten, kunde));
    }

    private Kennzahlentafel(Kennzahlenkatalog katalog, Datenbestand daten, Bruchkunde kunde, @Nullable Gebiet region, @Nullable String gruppe,
            Map<String, Auswertung> auswertungen) {
        this.katalog = katalog;
        this.daten = daten;
        this.kunde = kunde;
        this.region = region;
        this.gruppe = gruppe;
        this.auswertungen = auswertungen;
    }

    private static Map<String, Auswertung> werteAus(List<Kennzahl> kennzahlen, Datenbestand daten, Bruchkunde kunde) {
        Map<String, Auswertung> auswertungen = new LinkedHashMap<>();
        for (Kennzahl kennzahl : kennzahlen) {
            if (fehlende(kennzahl, daten).isEmpty()) {
                Auswertung auswertung = new Auswertung(kennzahl, daten, kunde);
                if (!auswertung.jahre().isEmpty()) {
                    auswertungen.put(kennzahl.id(), auswertung);
                }
            }
        }
        return auswertungen;
    }

    private static List<Merkmal> fehlende(Kennzahl kennzahl, Datenbestand daten) {
        return kennzahl.formel().map(Formel::merkmale).orElse(List.of()).stream().filter(m -> !daten.hat(m)).distinct().toList();
    }

    /** The same table for a region: its Kommunen in its own order, the region itself, its Länder, Germany. */
    public Kennzahlentafel fuer(Gebiet neueRegion) {
        return new Kennzahlentafel(katalog, daten, kunde, neueRegion, gruppe, auswertungen);
    }

    /**
     * The same table within one category, with the Kennzahlen that have it: {@code innerhalb("geschlecht", "weiblich")}.
     */
    public Kennzahlentafel innerhalb(String dimension, String auspraegung) {
        List<Kennzahl> engere = auswertungen.values().stream().map(Auswertung::kennzahl)
                .filter(k -> k.dimensionen().getOrDefault(dimension, List.of()).contains(auspraegung))
                .map(k -> k.innerhalb(dimension, auspraegung)).toList();
        return new Kennzahlentafel(katalog, daten, kunde, region, (gruppe == null ? "" : gruppe + ", ") + dimension + "=" + auspraegung,
                werteAus(engere, daten, kunde));
    }

    /** The region this is for. */
    public Optional<Gebiet> region() {
        return Optional.ofNullable(region);
    }

    /** The data behind it. */
    public Datenbestand daten() {
        return daten;
    }

    /** The catalogue behind it. */
    public Kennzahlenkatalog katalog() {
        return katalog;
    }

    /** The Kennzahlen that can be computed, in the order of the catalogue. */
    public List<Kennzahl> kennzahlen() {
        return auswertungen.values().stream().map(Auswertung::kennzahl).toList();
    }

    /** The Kommunen of the region in its own order; without a region none. */
    public List<Kreis> kommunen() {
        return region == null ? List.of() : region.kreise();
    }

    /** Kommunen, region, its Länder and Germany: the rows of a comparison. */
    public List<Gebiet> gebiete() {
        LinkedHashSet<Gebiet> gebiete = new LinkedHashSet<>(kommunen());
        region().ifPresent(gebiete::add);
        LinkedHashSet<Land> laender = new LinkedHashSet<>();
        kommunen().forEach(k -> laender.add(k.land()));
        laender.forEach(l -> gebiete.add(Bundesland.of(l)));
        gebiete.add(Bund.DEUTSCHLAND);
        return new ArrayList<>(gebiete);
    }

    /** The years a Kennzahl can be computed for, in order. */
    public List<Integer> jahre(String kennzahl) {
        return List.copyOf(auswertung(kennzahl).jahre());
    }

    /**
     * One value.
     *
     * @throws de.bismit.katalog.UnbekannteKennzahl if the catalogue does not have the Kennzahl
     * @throws IllegalArgumentException if the loaded tables cannot feed it; the message names what is missing
     */
    public Kennzahlwert wert(String kennzahl, Gebiet gebiet, int jahr) {
        return auswertung(kennzahl).wert(gebiet, jahr);
    }

    /**
     * One value and its parts by the categories of a dimension that the data have.
     *
     * @throws IllegalArgumentException if the Kennzahl does not have the dimension, or the data none of its categories
     */
    public Gruppenvergleich gruppen(String kennzahl, String dimension, Gebiet gebiet, int jahr) {
        Auswertung alle = auswertung(kennzahl);
        Kennzahl gemeint = alle.kennzahl();
        Map<String, Kennzahlwert> gruppen = new LinkedHashMap<>();
        for (String auspraegung : gemeint.dimensionen().getOrDefault(dimension, List.of())) {
            Kennzahl enger = gemeint.innerhalb(dimension, auspraegung);
            if (fehlende(enger, daten).isEmpty()) {
                gruppen.put(auspraegung, new Auswertung(enger, daten, kunde).wert(gebiet, jahr));
            }
        }
        if (gruppen.isEmpty()) {
            throw new IllegalArgumentException(gemeint.id() + " gibt es hier nicht nach " + dimension + "; der Katalog kennt "
                    + (gemeint.dimensionen().isEmpty() ? "keine Dimension" : gemeint.dimensionen().keySet()));
        }
        return new Gruppenvergleich(alle.wert(gebiet, jahr), dimension, gruppen);
    }

    /** One Kennzahl and territory over all years. */
    public Zeitreihe zeitreihe(String kennzahl, Gebiet gebiet) {
        Auswertung auswertung = auswertung(kennzahl);
        Map<Zeitbezug, Wert> werte = new LinkedHashMap<>();
        for (int jahr : auswertung.jahre()) {
            auswertung.zeit(jahr).ifPresent(zeit -> werte.put(zeit, auswertung.wert(gebiet, jahr).wert()));
        }
        Kennzahl k = auswertung.kennzahl();
        return new Zeitreihe(k.id(), k.name(), gebiet.schluessel(), gebiet.name(), k.einheit(), werte, auswertung.brueche(gebiet));
    }

    /**
     * One Kennzahl and year over the Kommunen of the region.
     *
     * @throws IllegalArgumentException if the Kennzahl has no such year; the message names those it has
     */
    public Querschnitt querschnitt(String kennzahl, int jahr) {
        Auswertung auswertung = auswertung(kennzahl);
        Zeitbezug zeit = zeit(auswertung, jahr);
        Map<String, Wert> werte = new LinkedHashMap<>();
        kommunen().forEach(k -> werte.put(k.schluessel(), auswertung.wert(k, jahr).wert()));
        return new Querschnitt(kennzahl, auswertung.kennzahl().name(), zeit, auswertung.kennzahl().einheit(), werte);
    }

    /**
     * One Kennzahl and year over all Kreise of the loaded tables, by key, each territory once: of several generations of keys the
     * one that existed on the reference day, no city beside the Kreis it lies in; Hamburg and Berlin under the keys of their Länder
     * ({@code 02}, {@code 11}), as tables print them.
     *
     * @throws IllegalArgumentException if the Kennzahl has no such year; the message names those it has
     */
    public Querschnitt alleKreise(String kennzahl, int jahr) {
        Auswertung auswertung = auswertung(kennzahl);
        Zeitbezug zeit = zeit(auswertung, jahr);
        return new Querschnitt(kennzahl, auswertung.kennzahl().name(), zeit, auswertung.kennzahl().einheit(),
                new Kreisauswahl(auswertung, daten, jahr).werte());
    }

    private static Zeitbezug zeit(Auswertung auswertung, int jahr) {
        return auswertung.zeit(jahr).orElseThrow(() -> new IllegalArgumentException(
                auswertung.kennzahl().id() + " gibt es nicht für " + jahr + "; vorhanden: " + auswertung.jahre()));
    }

    /**
     * The cells the value of a territory rests on, of numerator and denominator: what rules of comparability look at.
     */
    public List<Messwert> grundlage(String kennzahl, Gebiet gebiet, int jahr) {
        Auswertung auswertung = auswertung(kennzahl);
        return new Grundlage(auswertung.summierer(), gebiet, jahr).zellen(auswertung.formel());
    }

    private Auswertung auswertung(String kennung) {
        Kennzahl kennzahl = katalog.kennzahl(kennung);
        Auswertung auswertung = auswertungen.get(kennzahl.id());
        if (auswertung == null) {
            throw new IllegalArgumentException(kennzahl.id() + hindernis(kennzahl));
        }
        return auswertung;
    }

    private String hindernis(Kennzahl kennzahl) {
        if (kennzahl.vorlage().isPresent()) {
            return " braucht Gewichte, die nur Sie nennen können: " + kennzahl.vorlage().get().offene().keySet()
                    + "; kennzahl.mitGewichten(…) und katalog.mit(…) setzen sie ein";
        }
        if (kennzahl.formel().isEmpty()) {
            return " ist nur beschrieben: der Katalog hat noch keine Formel dafür";
        }
        List<Merkmal> fehlende = fehlende(kennzahl, daten);
        if (gruppe != null && fehlende.isEmpty()) {
            return " gibt es nicht nach " + gruppe;
        }
        return " lässt sich aus den geladenen Tabellen nicht berechnen; es fehlt: " + (fehlende.isEmpty()
                ? "ein Jahr, in dem Zähler und Nenner zusammenkommen" : String.join(", ", fehlende.stream().map(Merkmal::toString).toList()));
    }

    @Override
    public String toString() {
        TreeSet<Integer> jahre = new TreeSet<>();
        auswertungen.values().forEach(a -> jahre.addAll(a.jahre()));
        String gebiete = region == null ? daten.gebiete().size() + " Gebiete"
                : kommunen().size() + " Kommunen + " + (region instanceof Revier ? "Revier" : region.name());
        return auswertungen.size() + " Kennzahlen, " + gebiete + (jahre.isEmpty() ? "" : ", " + jahre.first() + "-" + jahre.last());
    }
}
