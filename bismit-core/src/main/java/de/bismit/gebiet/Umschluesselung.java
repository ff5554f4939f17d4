package de.bismit.gebiet;

import de.bismit.internal.Pflichtangabe;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * The weights between Gebietsstände (Umschlüsselung): which share of a Kreis in its borders of a year-end lies in which
 * Kreis of the target. For counts only; rates are converted through their parts. Shares of a Kreis sum to 1.
 *
 * <p>Targets are the days from 31.12.2019 to the last one known. Up to 31.12.2018 the shares are those of the BBSR; since
 * 31.12.2019 Kreise have only been taken in whole, each change with its date in a table of its own. Backwards a chain leads
 * only where a Kreis is still whole: the Wartburgkreis of 2022 has no share in that of 31.12.2019.
 *
 * <p>Source: © BBSR Bonn, Umsteigeschlüssel Kreise 1990–2018 auf 31.12.2019, licence not checked. Immutable.
 *
 * <pre>{@code
 * Umschluesselung.auf2019().anteile("15151", 2006, Gewicht.BEVOELKERUNG)   // 15001: 0.2026, 15082: 0.3659 …
 * Umschluesselung.auf(LocalDate.of(2021, 12, 31)).anteile("16056", 2015, Gewicht.FLAECHE)   // 16063: 1.0
 * }</pre>
 */
public final class Umschluesselung {

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final LocalDate gebietsstand;
    private final Gebietskette kette;
    /** Made when first asked for; threads may make one twice, and make the same. */
    private final AtomicReferenceArray<Umsteigeblatt> blaetter;

    private Umschluesselung(LocalDate gebietsstand) {
        this.gebietsstand = gebietsstand;
        kette = new Gebietskette(gebietsstand);
        blaetter = new AtomicReferenceArray<>(letztesJahr() - erstesJahr() + 1);
    }

    /** The crosswalk of all Kreise of Germany to the borders of 31.12.2019. */
    public static Umschluesselung auf2019() {
        return new Umschluesselung(Gebietskette.ANFANG);
    }

    /**
     * The crosswalk of all Kreise of Germany to the borders of a day.
     *
     * @throws IllegalArgumentException if no chain leads to that day; the message names those that exist
     */
    public static Umschluesselung auf(LocalDate gebietsstand) {
        Pflichtangabe.von(gebietsstand, "der Gebietsstand", "ein Tag, zum Beispiel LocalDate.of(2019, 12, 31)");
        if (gebietsstand.isBefore(Gebietskette.ANFANG) || gebietsstand.isAfter(Gebietskette.ende())) {
            throw new IllegalArgumentException("Zum Gebietsstand " + DEUTSCH.format(gebietsstand) + " führt keine Umschlüsselung; es gibt "
                    + "jeden Tag vom " + DEUTSCH.format(Gebietskette.ANFANG) + " bis zum " + DEUTSCH.format(Gebietskette.ende())
                    + ", mit anderen Grenzen ab " + Gebietskette.staende().stream().skip(1).map(DEUTSCH::format)
                            .collect(Collectors.joining(", ")));
        }
        return new Umschluesselung(gebietsstand);
    }

    /** The day whose borders are the target. */
    public LocalDate gebietsstand() {
        return gebietsstand;
    }

    /** The first year whose 31 December can be converted. */
    public int erstesJahr() {
        return Gebietskette.ERSTES_JAHR;
    }

    /** The last year whose 31 December can be converted. */
    public int letztesJahr() {
        return Gebietskette.ende().getYear();
    }

    /**
     * The year whose 31 December has the borders of a day, as far as it is known to the day: since 31.12.2019, before that the
     * year of the day. Days outside the chain count as its first and last.
     */
    public int jahr(LocalDate tag) {
        int jahr = Math.max(erstesJahr(), Math.min(letztesJahr(), tag.getYear()));
        return kette.aendertSichNoch(tag) ? jahr - 1 : jahr;
    }

    /**
     * All Kreise of a year-end.
     *
     * @throws IllegalArgumentException for a year that is not there
     */
    public Umsteigeblatt blatt(int jahr) {
        pruefe(jahr);
        Umsteigeblatt blatt = blaetter.get(jahr - erstesJahr());
        if (blatt == null) {
            blatt = new Umsteigeblatt(jahr, kette.anteile(jahr));
            blaetter.set(jahr - erstesJahr(), blatt);
        }
        return blatt;
    }

    private void pruefe(int jahr) {
        if (jahr < erstesJahr() || jahr > letztesJahr()) {
            throw new IllegalArgumentException("Umschlüsselung zum 31.12." + jahr + ": vorhanden sind die Stände " + erstesJahr()
                    + " bis " + letztesJahr());
        }
    }

    /**
     * The successors of a Kreis with their shares, in the order of keys; empty if the key is not on that year-end's sheet.
     *
     * @param schluessel the key in the borders of the year-end
     * @param jahr the year of the 31 December, from 1990
     * @throws IllegalArgumentException for another year, or for employees before 1997, where the source has no weights
     */
    public Map<String, Double> anteile(String schluessel, int jahr, Gewicht gewicht) {
        pruefe(jahr);
        Map<String, Double> anteile = new LinkedHashMap<>();
        kette.anteile(schluessel, jahr).forEach(a -> anteile.put(a.ziel(), wert(a, gewicht, jahr)));
        return anteile;
    }

    private static double wert(Umsteigeanteil anteil, Gewicht gewicht, int jahr) {
        return anteil.nach(gewicht).orElseThrow(() -> new IllegalArgumentException("für " + anteil.alt() + " zum 31.12." + jahr
                + " hat die Quelle kein Gewicht " + gewicht + "; Beschäftigte gibt es ab 1997"));
    }

    /** Whether the whole Kreis went to one successor, so that a conversion is exact. */
    public boolean ganz(String schluessel, int jahr) {
        List<Umsteigeanteil> anteile = kette.anteile(schluessel, jahr);
        return anteile.size() == 1 && anteile.get(0).istGanz();
    }

    /** The keys for which tables of Kreise print another, with that other: {@code 05313} is printed as {@code 05334002}. */
    public static Map<String, String> zweitschluessel() {
        return Gebietsaenderung.alle(Gebietsaenderung.Art.GLEICH).stream()
                .collect(Collectors.toUnmodifiableMap(Gebietsaenderung::alt, Gebietsaenderung::neu));
    }

    @Override
    public String toString() {
        return "Umschlüsselung der Kreise seit 1990 auf den " + DEUTSCH.format(gebietsstand) + " (BBSR, ab 2020 eigene)";
    }
}
