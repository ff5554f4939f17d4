package de.bismit.vergleich;

import static de.bismit.vergleich.Regelprobe.KENNZAHL;

import de.bismit.vergleich.Regelprobe.Entwurf;
import de.bismit.wert.Wert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of verdicts, whatever rules an office adds. */
class RegelwerkProperties {

    private static final List<String> LAENDER = List.of("SN", "ST", "TH", "BB");

    private static Stufe stufe(List<Regel> regeln, List<Pruefwert> werte) {
        return Regelwerk.of(regeln).urteile(KENNZAHL, werte).stufe();
    }

    static boolean eineRegelMehrMildertNie(List<Regel> regeln, Regel weitere, List<Pruefwert> werte) {
        List<Regel> mehr = new ArrayList<>(regeln);
        mehr.add(weitere);
        return stufe(mehr, werte).compareTo(stufe(regeln, werte)) >= 0;
    }

    static boolean hinweiseAendernNichts(List<Regel> regeln, Regel weitere, List<Pruefwert> werte) {
        List<Regel> mehr = new ArrayList<>(regeln);
        mehr.add(mitSchwere(weitere, Regelschwere.HINWEIS));
        return stufe(mehr, werte) == stufe(regeln, werte);
    }

    static boolean reihenfolgeIstGleich(List<Regel> regeln, List<Pruefwert> werte, Random zufall) {
        List<Regel> andereRegeln = new ArrayList<>(regeln);
        List<Pruefwert> andereWerte = new ArrayList<>(werte);
        Collections.shuffle(andereRegeln, zufall);
        Collections.shuffle(andereWerte, zufall);
        return Regelwerk.of(regeln).urteile(KENNZAHL, werte).stufe() == Regelwerk.of(andereRegeln).urteile(KENNZAHL, andereWerte).stufe();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean zusatzregelMildertNie(@ForAll("regelwerke") List<Regel> regeln, @ForAll("regeln") Regel weitere, @ForAll("mengen") List<Pruefwert> werte) {
        return eineRegelMehrMildertNie(regeln, weitere, werte);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean hinweisAendertNie(@ForAll("regelwerke") List<Regel> regeln, @ForAll("regeln") Regel weitere, @ForAll("mengen") List<Pruefwert> werte) {
        return hinweiseAendernNichts(regeln, weitere, werte);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean reihenfolgeSpieltKeineRolle(@ForAll("regelwerke") List<Regel> regeln, @ForAll("mengen") List<Pruefwert> werte, @ForAll long saat) {
        return reihenfolgeIstGleich(regeln, werte, new Random(saat));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    boolean urteilIstDasStrengsteSeinerGruendeUndDerStrengsteStehtVorn(@ForAll("regelwerke") List<Regel> regeln, @ForAll("mengen") List<Pruefwert> werte) {
        Urteil urteil = Regelwerk.of(regeln).urteile(KENNZAHL, werte);
        List<Stufe> stufen = urteil.gruende().stream().map(Begruendung::stufe).toList();
        return stufen.isEmpty() ? urteil.stufe() == Stufe.VERGLEICHBAR
                : stufen.get(0) == urteil.stufe() && stufen.stream().sorted(Collections.reverseOrder()).toList().equals(stufen);
    }

    /** Where a circumstance is not stated, the verdict is never better than where it is: here for rules that restrict. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    boolean eineFehlendeAngabeStelltNieBesser(@ForAll("regeln") Regel regel, @ForAll("mengen") List<Pruefwert> werte, @ForAll long saat) {
        Regel einschraenkend = mitSchwere(regel, Regelschwere.EINGESCHRAENKT);
        int stelle = new Random(saat).nextInt(werte.size());
        Pruefwert bekannt = werte.get(stelle);
        if (bekannt.entfaellt("m")) {
            return true;
        }
        List<Pruefwert> ohne = new ArrayList<>(werte);
        ohne.set(stelle, new Pruefwert(bekannt.land(), bekannt.tag(), Map.of(), bekannt.zaehler(), bekannt.angebotFehlt()));
        return stufe(List.of(einschraenkend), ohne).compareTo(stufe(List.of(einschraenkend), werte)) >= 0;
    }

    /** Whatever the rules: one more value of which nothing is known does not make of what was not checked something fine. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    boolean eineUnbekannteMehrMachtAusUngeprueftNieVergleichbar(@ForAll("regelwerke") List<Regel> regeln, @ForAll("mengen") List<Pruefwert> werte,
            @ForAll("mengen") List<Pruefwert> weitere) {
        List<Pruefwert> mehr = new ArrayList<>(werte);
        mehr.add(unbekannt(weitere.get(0)));
        return ungeprueft(regeln, werte) ? stufe(regeln, mehr) != Stufe.VERGLEICHBAR : true;
    }

    /** Nor does knowing less of the values there are. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    boolean wenigerZuWissenMachtAusUngeprueftNieVergleichbar(@ForAll("regelwerke") List<Regel> regeln, @ForAll("mengen") List<Pruefwert> werte,
            @ForAll long saat) {
        Random zufall = new Random(saat);
        List<Pruefwert> weniger = werte.stream().map(w -> zufall.nextBoolean() ? w : unbekannt(w)).toList();
        return ungeprueft(regeln, werte) ? stufe(regeln, weniger) != Stufe.VERGLEICHBAR : true;
    }

    private static Pruefwert unbekannt(Pruefwert wert) {
        return new Pruefwert(wert.land(), wert.tag(), Map.of(), wert.zaehler(), wert.angebotFehlt());
    }

    /** Counts the cases the laws on what was not checked are about: there must be some. */
    private static boolean ungeprueft(List<Regel> regeln, List<Pruefwert> werte) {
        boolean ungeprueft = stufe(regeln, werte) == Stufe.UNGEPRUEFT;
        Statistics.label("ungeprüft").collect(ungeprueft);
        Statistics.label("ungeprüft").coverage(c -> c.check(true).count(n -> n >= 50));
        return ungeprueft;
    }

    private static Regel mitSchwere(Regel r, Regelschwere schwere) {
        return r.aendere().schwere(schwere).build();
    }

    @Provide
    Arbitrary<List<Regel>> regelwerke() {
        return regeln().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Regel> regeln() {
        Arbitrary<Integer> jahre = Arbitraries.integers().between(2000, 2012);
        return Combinators.combine(Arbitraries.of(Ausloeser.class), Arbitraries.of(LAENDER).set().ofMinSize(1).ofMaxSize(3), jahre,
                        Arbitraries.integers().between(-1, 5), Arbitraries.of("Definition", "Sondereffekt", "Methodenbruch"),
                        Arbitraries.of(Regelschwere.class), Arbitraries.of(1, 2, 3, 4, 5))
                .as((ausloeser, laender, von, dauer, art, schwere, nummer) -> {
                    Entwurf entwurf = Regelprobe.regel(ausloeser).id("VB00" + nummer).laender(laender.toArray(String[]::new)).art(art)
                            .merkmal("m").schwere(schwere);
                    return entwurf.fenster(von + "-01-01", dauer < 0 ? null : von + dauer + "-12-31").regel();
                });
    }

    @Provide
    Arbitrary<List<Pruefwert>> mengen() {
        return Combinators.combine(Arbitraries.of(LAENDER), Arbitraries.integers().between(1998, 2016), Arbitraries.of("", "1", "3", "entfällt"),
                Arbitraries.of(5, 500), Arbitraries.of(true, false, false, false)).as(RegelwerkProperties::pruefwert).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Pruefwert pruefwert(String land, int jahr, String angabe, int zaehler, boolean ohneAngebot) {
        Map<String, String> angaben = new HashMap<>();
        if (!angabe.isEmpty()) {
            angaben.put("m", angabe);
        }
        return new Pruefwert(land, LocalDate.of(jahr, 7, 31), angaben, Wert.of(zaehler), ohneAngebot);
    }
}
