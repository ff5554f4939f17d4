package de.bismit.io.tabelle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is kept of a table while it is read (Leseauswahl): territories, years, Merkmale by their measure and their categories.
 * Immutable.
 *
 * <pre>{@code
 * Leseauswahl.alles().mitGebieten("DG", "15", "15002", "16*").mitJahren(2015, 2020).mitMerkmalen("BEVSTD")
 *         .mitAuspraegungen("GES", "GESW", "INSGESAMT")
 * }</pre>
 *
 * <p>What is left out is still counted for what the signs mean: a cell that is kept has the status it has in the whole table.
 * Rows that cannot be read are kept, since nobody knows whose they are; cells without a time are kept for the same reason.
 * Memory is needed for what is kept, and for one bit for each territory, time and measure.
 */
public final class Leseauswahl {

    private static final Leseauswahl ALLES = new Leseauswahl(Set.of(), Integer.MIN_VALUE, Integer.MAX_VALUE, Set.of(), Map.of());
    private static final String BELIEBIG = "*";
    private static final String DEUTSCHLAND = "DG";

    private final Set<String> gebiete;
    private final int vonJahr;
    private final int bisJahr;
    private final Set<String> merkmale;
    private final Map<String, Set<String>> auspraegungen;

    private Leseauswahl(Set<String> gebiete, int vonJahr, int bisJahr, Set<String> merkmale, Map<String, Set<String>> auspraegungen) {
        this.gebiete = gebiete;
        this.vonJahr = vonJahr;
        this.bisJahr = bisJahr;
        this.merkmale = merkmale;
        this.auspraegungen = auspraegungen;
    }

    /** Everything. */
    public static Leseauswahl alles() {
        return ALLES;
    }

    /** Only these keys as printed; one that ends in {@code *} means all that begin so, {@code 15*} Sachsen-Anhalt and all in it. */
    public Leseauswahl mitGebieten(String... schluessel) {
        return mitGebieten(List.of(schluessel));
    }

    /**
     * See {@link #mitGebieten(String...)}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Leseauswahl mitGebieten(Collection<String> schluessel) {
        return new Leseauswahl(nichtLeer("Gebiete", schluessel), vonJahr, bisJahr, merkmale, auspraegungen);
    }

    /**
     * Only times of these Berichtsjahre, both included.
     *
     * @throws IllegalArgumentException if the later stands first
     */
    public Leseauswahl mitJahren(int von, int bis) {
        if (von > bis) {
            throw new IllegalArgumentException("Leseauswahl: Jahre von " + von + " bis " + bis + "; erwartet das frühere zuerst");
        }
        return new Leseauswahl(gebiete, von, bis, merkmale, auspraegungen);
    }

    /**
     * Only these measures, as {@code lesen --tidy} names them: of a flat file the code of the value variable ({@code BEVSTD}), else
     * the header ({@code Schulabschluss > Insgesamt}) or its last level.
     */
    public Leseauswahl mitMerkmalen(String... namen) {
        return mitMerkmalen(List.of(namen));
    }

    /**
     * See {@link #mitMerkmalen(String...)}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Leseauswahl mitMerkmalen(Collection<String> namen) {
        return new Leseauswahl(gebiete, vonJahr, bisJahr, nichtLeer("Merkmale", namen), auspraegungen);
    }

    /**
     * Only rows that say one of these codes of a classification, as {@code lesen --tidy} names both: {@code GES}, {@code GESW};
     * the total is {@code INSGESAMT}. Rows without this classification are kept; of a table without it a finding says so
     * ({@code BIS-L024}). Of several classifications each must fit.
     *
     * @throws IllegalArgumentException if there is no code
     */
    public Leseauswahl mitAuspraegungen(String variable, String... codes) {
        Map<String, Set<String>> neue = new TreeMap<>(auspraegungen);
        neue.put(variable, nichtLeer("Ausprägungen von " + variable, List.of(codes)));
        return new Leseauswahl(gebiete, vonJahr, bisJahr, merkmale, Collections.unmodifiableMap(neue));
    }

    private static Set<String> nichtLeer(String was, Collection<String> welche) {
        if (welche.isEmpty() || welche.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Leseauswahl: " + was + " " + welche + "; erwartet mindestens eines und kein leeres");
        }
        return Set.copyOf(welche);
    }

    boolean istAlles() {
        return gebiete.isEmpty() && merkmale.isEmpty() && auspraegungen.isEmpty() && vonJahr == Integer.MIN_VALUE && bisJahr == Integer.MAX_VALUE;
    }

    /** A table without regions is about Germany. */
    boolean nimmtGebiet(Regionalangabe angabe) {
        String schluessel = angabe.schluessel().isEmpty() ? DEUTSCHLAND : angabe.schluessel();
        return gebiete.isEmpty() || gebiete.contains(schluessel)
                || gebiete.stream().anyMatch(g -> g.endsWith(BELIEBIG) && schluessel.startsWith(anfang(g)));
    }

    /** Whether a territory that is kept lies in the Land of this one. */
    boolean beruehrtLand(String schluessel) {
        return gebiete.isEmpty() || gebiete.stream().map(Leseauswahl::anfang)
                .anyMatch(g -> g.length() < 2 ? schluessel.startsWith(g) : schluessel.startsWith(g.substring(0, 2)));
    }

    private static String anfang(String gebiet) {
        return gebiet.endsWith(BELIEBIG) ? gebiet.substring(0, gebiet.length() - 1) : gebiet;
    }

    boolean nimmtJahr(int jahr) {
        return jahr >= vonJahr && jahr <= bisJahr;
    }

    boolean nimmtMerkmal(Messgroesse m) {
        return merkmale.isEmpty() || merkmale.contains(m.merkmal()) || merkmale.contains(m.code())
                || !m.pfad().isEmpty() && merkmale.contains(m.pfad().get(m.pfad().size() - 1));
    }

    boolean nimmtKlasse(Klasse klasse) {
        return klasse.auspraegungen().stream().allMatch(a -> auspraegungen.getOrDefault(a.variable(), Set.of(a.code())).contains(a.code()));
    }

    /** By which classifications rows are chosen. */
    Set<String> variablen() {
        return auspraegungen.keySet();
    }

    @Override
    public String toString() {
        List<String> teile = new ArrayList<>();
        Optional.of(gebiete).filter(g -> !g.isEmpty()).ifPresent(g -> teile.add("Gebiete " + String.join(", ", g.stream().sorted().toList())));
        if (vonJahr != Integer.MIN_VALUE || bisJahr != Integer.MAX_VALUE) {
            teile.add("Jahre " + vonJahr + " bis " + bisJahr);
        }
        Optional.of(merkmale).filter(m -> !m.isEmpty()).ifPresent(m -> teile.add("Merkmale " + String.join(", ", m.stream().sorted().toList())));
        auspraegungen.forEach((variable, codes) -> teile.add(variable + " " + String.join(", ", codes.stream().sorted().toList())));
        return teile.isEmpty() ? "alles" : String.join("; ", teile);
    }
}
