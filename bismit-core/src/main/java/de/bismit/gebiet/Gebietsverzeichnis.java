package de.bismit.gebiet;

import de.bismit.internal.Ressource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which keys of Länder, Regierungsbezirke and Kreise existed from when to when (Gebietsverzeichnis).
 *
 * <pre>{@code
 * var verzeichnis = Gebietsverzeichnis.deutschland();
 * verzeichnis.gueltig("15256", LocalDate.of(2007, 6, 30))   // GUELTIG
 * verzeichnis.gueltig("15256", LocalDate.of(2007, 7, 1))    // UNGUELTIG
 * verzeichnis.ueberlappende("15256")                        // keys of the same territory at other times
 * }</pre>
 *
 * <p>Sources: the year-ends 1990 to 2018 and the target 31.12.2019 of the Umsteigeschlüssel Kreise (BBSR Bonn), the
 * Gemeindeverzeichnis of 30.11.2023 (Destatis), and dates of laws; each entry says which. A key without end was still
 * there on 30.11.2023 and is taken to exist since. Days before 31.12.1990 are not checked.
 */
public final class Gebietsverzeichnis {

    private final Map<String, List<Gebietseintrag>> eintraege;
    private final Ueberlappungen ueberlappungen;

    private Gebietsverzeichnis(List<Gebietseintrag> alle) {
        // The tables are sorted by level, key and time (a test proves it); sorting again would cost more than reading.
        Map<String, List<Gebietseintrag>> gruppen = new LinkedHashMap<>();
        alle.forEach(e -> gruppen.computeIfAbsent(e.schluessel(), k -> new ArrayList<>()).add(e));
        gruppen.replaceAll((schluessel, liste) -> List.copyOf(liste));
        this.eintraege = gruppen;
        this.ueberlappungen = new Ueberlappungen(gruppen);
    }

    /** The directory of Germany, read when first asked for. */
    public static Gebietsverzeichnis deutschland() {
        return Deutschland.VERZEICHNIS;
    }

    /** Whether there is a day on which both keys certainly existed. */
    public boolean zugleich(String einer, String anderer) {
        return eintraege(einer).stream().anyMatch(a -> eintraege(anderer).stream().anyMatch(a::sicherZugleich));
    }

    /** Whether a key existed on a day; {@code UNBEKANNT} for a key that is not known. */
    public Gueltigkeit gueltig(String schluessel, LocalDate tag) {
        return gueltig(schluessel, tag, tag);
    }

    /**
     * Whether a key existed on each day of a period: {@code GUELTIG} on every day, {@code UNGUELTIG} certainly on no
     * day, otherwise {@code UNBEKANNT}.
     */
    public Gueltigkeit gueltig(String schluessel, LocalDate von, LocalDate bis) {
        if (bis.isBefore(von)) {
            throw new IllegalArgumentException("Zeitraum endet vor seinem Anfang: " + von + " bis " + bis);
        }
        List<Gebietseintrag> liste = eintraege(schluessel);
        if (liste.stream().anyMatch(e -> e.sicherDurchgehend(von, bis))) {
            return Gueltigkeit.GUELTIG;
        }
        return !liste.isEmpty() && liste.stream().allMatch(e -> e.sicherNie(von, bis))
                ? Gueltigkeit.UNGUELTIG : Gueltigkeit.UNBEKANNT;
    }

    /** Whether the key is known. */
    public boolean kennt(String schluessel) {
        return eintraege.containsKey(schluessel);
    }

    /**
     * The keys of Kreise whose territory overlaps that of this Kreis and which never existed on one same day with it:
     * its predecessors and successors, near and far. Two keys overlap if each gives at least 1 % of its population (of
     * its area where that is missing) to one same Kreis of 31.12.2019, taken from those two year-ends of the
     * Umsteigeschlüssel at which the one and the other existed and which lie nearest to each other. Empty for keys that
     * the Umsteigeschlüssel does not hold (eight digits, Länder, Regierungsbezirke, Kreise formed after 2019).
     */
    public Set<String> ueberlappende(String schluessel) {
        return ueberlappungen.von(schluessel);
    }

    /** The name of the latest period of a key. */
    public Optional<String> name(String schluessel) {
        List<Gebietseintrag> liste = eintraege(schluessel);
        return liste.isEmpty() ? Optional.empty() : Optional.of(liste.get(liste.size() - 1).name());
    }

    /** The periods of a key, oldest first; empty for a key that is not known. */
    public List<Gebietseintrag> eintraege(String schluessel) {
        return eintraege.getOrDefault(schluessel, List.of());
    }

    /** All periods of all keys, ordered by level, key and time. */
    public List<Gebietseintrag> alle() {
        return eintraege.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return "Gebietsverzeichnis Deutschland: " + eintraege.size() + " Schlüssel, " + alle().size() + " Zeiträume";
    }

    private static final class Deutschland {

        static final Gebietsverzeichnis VERZEICHNIS = new Gebietsverzeichnis(
                Stream.of("laender.csv", "regierungsbezirke.csv", "kreise.csv")
                        .flatMap(name -> Ressource.lies(Gebietsverzeichnis.class, name, Deutschland::eintrag).stream())
                        .toList());

        private static Gebietseintrag eintrag(Ressource.Zeile zeile) {
            return new Gebietseintrag(zeile.pflicht("schluessel"), zeile.pflicht("name"),
                    Ebene.valueOf(zeile.pflicht("ebene")),
                    zeile.datumOderNull("entstanden_fruehestens"), zeile.datumOderNull("entstanden_spaetestens"),
                    zeile.datumOderNull("aufgeloest_fruehestens"), zeile.datumOderNull("aufgeloest_spaetestens"),
                    zeile.pflicht("quelle"), zeile.pflicht("provenienz"));
        }
    }
}
