package de.bismit.index;

import de.bismit.katalog.Richtung;
import de.bismit.normierung.Behandlung;
import de.bismit.normierung.Ergaenzung;
import de.bismit.normierung.Normierung;
import de.bismit.statistik.Divisor;
import de.bismit.statistik.Gleichstand;
import de.bismit.statistik.Korrelation;
import de.bismit.wert.Grund;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of indices on small random tables of four indicators in two branches. */
class GesamtindexProperties {

    private static final List<String> INDIKATOREN = List.of("a", "b", "c", "d");
    private static final Zweig AUFBAU = Zweig.of("Index", Zweig.of("links", Blatt.of("a", Richtung.HOEHER_BESSER), Blatt.of("b", Richtung.NIEDRIGER_BESSER)),
            Zweig.of("rechts", Blatt.of("c", Richtung.HOEHER_BESSER), Blatt.of("d", Richtung.HOEHER_BESSER).mitGewicht(3)));
    private static final List<Gesamtindex> VERSCHIEDENE = List.of(
            Gesamtindex.aus(AUFBAU).normiert(Normierung.minMax(1, 100)),
            Gesamtindex.aus(AUFBAU).normiert(Normierung.minMax(1, 100)).aggregiert(Aggregation.geometrisch()),
            Gesamtindex.aus(AUFBAU).normiert(Normierung.zWert(Divisor.N_MINUS_1, 100, 10)).aggregiert(Aggregation.mazziottaPareto(true, Divisor.N_MINUS_1)),
            Gesamtindex.aus(AUFBAU).ergaenzt(Ergaenzung.median()).behandelt(Behandlung.nachRegel()).normiert(Normierung.rangpunkte(Gleichstand.MITTEL)),
            Gesamtindex.aus(AUFBAU).normiert(Normierung.zWert(Divisor.N)).aggregiert("links", Aggregation.copeland()),
            Gesamtindex.aus(AUFBAU).normiert(Normierung.minMax(1, 2)).gewichtet("rechts", Gewichtung.hauptkomponente()),
            Gesamtindex.aus(AUFBAU).normiert(Normierung.minMax(1, 2)).aggregiert(Aggregation.harmonisch()));

    private static Indikatortafel tafel(long saat, int n, double luecken) {
        Random zufall = new Random(saat);
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        for (String indikator : INDIKATOREN) {
            spalten.put(indikator, IntStream.range(0, n).mapToObj(i -> zufall.nextDouble() < luecken ? Wert.ohne(Grund.LEER)
                    : Wert.of(zufall.nextInt(1000) / 7.0 + 0.001 * i)).toList());
        }
        return Indikatortafel.of(IntStream.range(0, n).mapToObj(i -> "E" + i).toList(), spalten);
    }

    private static boolean nahe(Map<String, Wert> a, Map<String, Wert> b, double genau) {
        return a.keySet().stream().allMatch(e -> a.get(e).istZahl() == b.get(e).istZahl()
                && (!a.get(e).istZahl() || Math.abs(a.get(e).zahl() - b.get(e).zahl()) <= genau * Math.max(1, Math.abs(a.get(e).zahl()))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean geometrischNieUeberArithmetisch(@ForAll long saat, @ForAll @IntRange(min = 5, max = 30) int n) {
        Map<String, Wert> geometrisch = VERSCHIEDENE.get(1).berechne(tafel(saat, n, 0)).werte("links");
        Map<String, Wert> arithmetisch = VERSCHIEDENE.get(0).berechne(tafel(saat, n, 0)).werte("links");
        Map<String, Wert> harmonisch = VERSCHIEDENE.get(0).aggregiert(Aggregation.harmonisch()).berechne(tafel(saat, n, 0)).werte("links");
        return geometrisch.keySet().stream().allMatch(e -> geometrisch.get(e).zahl() <= arithmetisch.get(e).zahl() * (1 + 1e-14)
                && harmonisch.get(e).zahl() <= geometrisch.get(e).zahl() * (1 + 1e-14));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean gewichteMalEtwasAendernNichts(@ForAll long saat, @ForAll @DoubleRange(min = 0.01, max = 100) double faktor, @ForAll @IntRange(max = 6) int welcher) {
        Gesamtindex index = VERSCHIEDENE.get(welcher);
        Gesamtindex anderer = index;
        for (Blatt blatt : AUFBAU.blaetter()) {
            anderer = anderer.gewicht(blatt.id(), faktor * blatt.gewicht());
        }
        return nahe(index.berechne(tafel(saat, 12, 0)).werte(), anderer.berechne(tafel(saat, 12, 0)).werte(), 1e-12);
    }

    /** Same bits. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean dieReihenfolgeDerEinheitenAendertKeinBit(@ForAll long saat, @ForAll @IntRange(min = 8, max = 30) int n, @ForAll @IntRange(max = 6) int welcher) {
        Indikatortafel tafel = tafel(saat, n, 0.05);
        List<String> gemischt = new ArrayList<>(tafel.einheiten());
        Collections.shuffle(gemischt, new Random(saat));
        Indexergebnis anders = VERSCHIEDENE.get(welcher).berechne(tafel.geordnet(gemischt));
        return anders.einheiten().equals(gemischt) && VERSCHIEDENE.get(welcher).berechne(tafel).werte().equals(anders.werte());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    boolean eineEinheitOhneDatenAendertKeineAndere(@ForAll long saat, @ForAll @IntRange(min = 8, max = 30) int n, @ForAll @IntRange(max = 6) int welcher) {
        Gesamtindex index = welcher == 3 ? VERSCHIEDENE.get(0) : VERSCHIEDENE.get(welcher);
        Indikatortafel tafel = tafel(saat, n, 0.05);
        List<String> mehr = new ArrayList<>(tafel.einheiten());
        mehr.add("A-leer");
        Map<String, List<Wert>> spalten = new LinkedHashMap<>();
        INDIKATOREN.forEach(i -> {
            List<Wert> werte = new ArrayList<>(tafel.werte(i));
            werte.add(Wert.ohne(Grund.UNBEKANNT_ODER_GEHEIM));
            spalten.put(i, werte);
        });
        Indexergebnis mit = index.berechne(Indikatortafel.of(mehr, spalten));
        Map<String, Wert> ohne = index.berechne(tafel).werte();
        return mit.wert("A-leer").gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM)
                && ohne.entrySet().stream().allMatch(e -> e.getValue().equals(mit.wert(e.getKey())));
    }

    /** Every way to aggregate, with weights taken from the data, gaps filled and outliers treated, each step varied that it has. */
    @Property(tries = 42, edgeCases = EdgeCasesMode.NONE)
    boolean faedenSpracheUndZeitzoneAendernKeinBit(@ForAll long saat, @ForAll @IntRange(min = 2, max = 7) int faeden, @ForAll @IntRange(max = 6) int welcher) {
        Indikatortafel tafel = tafel(saat, 12, 0.02);
        Robustheit robustheit = VERSCHIEDENE.get(welcher).robustheit(tafel, variationen(welcher));
        Map<String, Wert> werte = VERSCHIEDENE.get(welcher).berechne(tafel).werte();
        Simulation eine = robustheit.simuliere(60, saat, 1);
        Map<String, Einfluss> einfluesse = robustheit.sobol(Zielgroesse.mittlereRangaenderung(), 16, saat, 1);
        Locale sprache = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Simulation andere = robustheit.simuliere(60, saat, faeden);
            return werte.equals(VERSCHIEDENE.get(welcher).berechne(tafel).werte())
                    && tafel.einheiten().stream().allMatch(e -> gleich(eine, andere, e))
                    && einfluesse.equals(robustheit.sobol(Zielgroesse.mittlereRangaenderung(), 16, saat, faeden));
        } finally {
            Locale.setDefault(sprache);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Variation> variationen(int welcher) {
        Gesamtindex index = VERSCHIEDENE.get(welcher);
        List<Variation> variationen = new ArrayList<>(List.of(Variation.gewichte(0.25),
                Variation.gewichtung("rechts", List.of(Gewichtung.hauptkomponente(), Gewichtung.gleich(),
                        Gewichtung.zielkorrelationen(Map.of("c", 1.0, "d", 2.0), Korrelation.SPEARMAN))),
                Variation.aggregation("links", List.of(Aggregation.arithmetisch(), welcher == 4 ? Aggregation.copeland() : Aggregation.potenzmittel(2)))));
        index.ergaenzung().ifPresent(e -> variationen.add(Variation.ergaenzung(List.of(Ergaenzung.median(), Ergaenzung.mittel()))));
        index.behandlung().ifPresent(b -> variationen.add(Variation.behandlung(List.of(Behandlung.nachRegel(), Behandlung.logarithmieren()))));
        if (index.normierung().orElseThrow().toString().startsWith("Min-Max 1")) {
            variationen.add(Variation.normierung(List.of(Normierung.minMax(1, 100), Normierung.rangpunkte(Gleichstand.MIN))));
        }
        return variationen;
    }

    private static boolean gleich(Simulation eine, Simulation andere, String einheit) {
        return IntStream.range(0, eine.laeufe()).allMatch(l -> eine.rang(einheit, l).equals(andere.rang(einheit, l)))
                && eine.rangspanne(einheit).equals(andere.rangspanne(einheit))
                && eine.werte(einheit).mittel().equals(andere.werte(einheit).mittel())
                && eine.werte(einheit).minimum().equals(andere.werte(einheit).minimum())
                && eine.werte(einheit).maximum().equals(andere.werte(einheit).maximum());
    }
}
