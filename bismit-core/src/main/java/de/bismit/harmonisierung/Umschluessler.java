package de.bismit.harmonisierung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Tabellenteil;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Umschluesselung;
import de.bismit.internal.Pflichtangabe;
import de.bismit.wert.Befund;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Converts data to the borders of one day (Umschlüsselung). Immutable and thread-safe.
 *
 * <pre>{@code
 * Datenbestand auf2019 = Umschluessler.auf(LocalDate.of(2019, 12, 31)).umschluessele(daten);
 * Umschluessler.auf(tag).nach(Umlageschluessel.nach(Gewicht.FLAECHE))         // all Größen by area
 * Umschluessler.auf(tag).nach("schulabgaenge", Umlageschluessel.eigene(…))     // one Größe by shares of one's own
 * Umschluessler.auf(tag).auchVor1995()                                   // Kreise before the reforms of the nineties too
 * Umschluessler.auf(tag).mitSpannen()                                    // spans instead of estimates
 * Umschluessler.auf(tag).bilanz(daten)                                   // sums before and after
 * }</pre>
 *
 * <p>Formula: {@code Wert(neu) = Σ Anteil(alt, neu) · Wert(alt)}, over the Kreise of the borders the figures use; the shares of
 * an old Kreis sum to 1, so that nothing is lost or made up. Which borders the figures use is told by the delivery
 * ({@link Lieferung#gebietsstand()}), never by the reference day alone:
 *
 * <ul>
 *   <li>A table that is on the target already is left as it is.
 *   <li>Where the office has calculated back, its value of the target goes before any weight, and old keys are not added to it.
 *       A table cannot have been calculated back to borders later than its Datenstand.
 *   <li>Only additive Größen are shared out. Rates and all others are carried over where the territory is the same under both
 *       keys, and missing with their reason where it is not: Kennzahlen compute them anew from their converted parts.
 *   <li>A Kreis that goes in whole gives exact values. One that was divided gives estimates, flagged
 *       {@link de.bismit.wert.Merkzeichen#GESCHAETZT}: by population, area for areas, employees for jobs, or one's own shares.
 *   <li>The span of an estimate is what it can be whatever the weight: its whole parts, and of each divided Kreis between nothing
 *       and all of it, {@code Σ ganze + Σ min(0, Wert) … Σ ganze + Σ max(0, Wert)}. Estimates by other weights lie within it; the true
 *       value does, which cannot be said of the range of the weights (Leipzig 1998: 495.288 as calculated back by the office, 492.313
 *       by population, 462.909 by area). {@code Messwert.schaetzspanne()} tells it; {@link #mitSpannen()} calculates with it.
 *   <li>A part that is missing leaves the sum missing, with the united reasons; a part that is in no table is one of them. An old key
 *       without territory is no part. Parts that came in several deliveries of one table are put together first, if the deliveries say
 *       the same of their figures.
 *   <li>Keys that nothing leads on from stay as they are, with a finding. Names never identify.
 *   <li>Before 31.12.1995 nothing is converted unless {@linkplain #auchVor1995() asked for}.
 * </ul>
 *
 * <p>Only Kreise are converted; Länder and Germany did not change, other levels are left in the borders of their source. The
 * findings are those of {@link Datenbestand#befunde()}, codes BIS-U001 to BIS-U008.
 */
public final class Umschluessler {

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Umschluesselung umschluesselung;
    private final @Nullable Umlageschluessel fuerAlle;
    private final Map<String, Umlageschluessel> jeGroesse;
    private final boolean auchVor1995;
    private final boolean mitSpannen;
    private final Blattsammlung blaetter;

    private Umschluessler(Umschluesselung umschluesselung, @Nullable Umlageschluessel fuerAlle, Map<String, Umlageschluessel> jeGroesse, boolean auchVor1995,
            boolean mitSpannen) {
        this.umschluesselung = umschluesselung;
        this.fuerAlle = fuerAlle;
        this.jeGroesse = Map.copyOf(jeGroesse);
        this.auchVor1995 = auchVor1995;
        this.mitSpannen = mitSpannen;
        blaetter = new Blattsammlung(umschluesselung, auchVor1995);
    }

    /**
     * Converts to the borders of a day, with the weights that suit each Größe.
     *
     * @throws IllegalArgumentException if no chain leads to that day; the message names those that exist
     */
    public static Umschluessler auf(LocalDate gebietsstand) {
        return new Umschluessler(Umschluesselung.auf(gebietsstand), null, Map.of(), false, false);
    }

    /** Shares out all Größen in this way, but those named by {@link #nach(String, Umlageschluessel)}. */
    public Umschluessler nach(Umlageschluessel gewichtung) {
        return new Umschluessler(umschluesselung, vorhandene(gewichtung), jeGroesse, auchVor1995, mitSpannen);
    }

    /** Shares out one Größe in this way. */
    public Umschluessler nach(String groesse, Umlageschluessel gewichtung) {
        Map<String, Umlageschluessel> mehr = new TreeMap<>(jeGroesse);
        mehr.put(Pflichtangabe.von(groesse, "die Größe", "ihre Kennung, zum Beispiel \"schulabgaenge\""), vorhandene(gewichtung));
        return new Umschluessler(umschluesselung, fuerAlle, mehr, auchVor1995, mitSpannen);
    }

    private static Umlageschluessel vorhandene(Umlageschluessel gewichtung) {
        return Pflichtangabe.von(gewichtung, "die Gewichtung", "zum Beispiel Umlageschluessel.nach(Gewicht.FLAECHE)");
    }

    /** Converts times before 31.12.1995 too; the crosswalk of those years is known to hold wrong shares. */
    public Umschluessler auchVor1995() {
        return new Umschluessler(umschluesselung, fuerAlle, jeGroesse, true, mitSpannen);
    }

    /** Gives the span of what can be instead of an estimate, so that ratios and ranks know how much is open. */
    public Umschluessler mitSpannen() {
        return new Umschluessler(umschluesselung, fuerAlle, jeGroesse, auchVor1995, true);
    }

    /** The day whose borders are the target. */
    public LocalDate gebietsstand() {
        return umschluesselung.gebietsstand();
    }

    /** The weight of a Größe. */
    public Umlageschluessel gewichtung(Groesse groesse) {
        return jeGroesse.getOrDefault(groesse.id(), fuerAlle == null ? Standardgewichte.fuer(groesse) : fuerAlle);
    }

    /**
     * The data in the borders of the target; each delivery states them. Values answer {@code herkunft()} down to the cells of the
     * source.
     *
     * @throws IllegalArgumentException if shares of one's own name a Kreis that the target does not have
     */
    public Datenbestand umschluessele(Datenbestand daten) {
        Map<Lieferung, Lieferung> neue = new IdentityHashMap<>();
        Map<Lieferung, Umschluesselungsbefunde> befunde = new LinkedHashMap<>();
        pruefeEigeneAnteile();
        List<Tabellenteil> teile = new ArrayList<>();
        for (Tabellenteil teil : gefuegte(daten)) {
            Lieferung lieferung = neue.computeIfAbsent(teil.lieferung(), l -> istAufZiel(l) ? l : l.mitGebietsstand(gebietsstand()));
            teile.add(umschluessele(teil, lieferung, daten,
                    befunde.computeIfAbsent(teil.lieferung(), l -> new Umschluesselungsbefunde(l.datei()))));
        }
        List<Befund> alle = befunde.values().stream().flatMap(b -> b.befunde().stream()).toList();
        return daten.mitTeilen(teile, teile.stream().flatMap(t -> t.gebiete().stream()).distinct().map(Umschluessler::angabe).toList(), alle);
    }

    private Tabellenteil umschluessele(Tabellenteil teil, Lieferung lieferung, Datenbestand daten,
            Umschluesselungsbefunde befunde) {
        if (lieferung == teil.lieferung()) {
            return teil;
        }
        return switch (ebene(teil, daten)) {
            case BUND, LAND -> teil.mit(lieferung);
            case KREIS -> {
                Teilplan plan = new Teilplan(teil, blaetter, befunde);
                befunde.pruefeGewichte(plan, this::gewichtung);
                yield teil.umgelegt(new Umlageplan(plan).umlage(this::gewichtung, mitSpannen, bezeichnung()), lieferung);
            }
            case REGIERUNGSBEZIRK, GEMEINDEVERBAND, GEMEINDE, VERBUND -> teil;
        };
    }

    /** The sums of each additive Merkmal over the Kreise of each Land, before and after: the check that nothing was lost. */
    public List<Massenbilanz> bilanz(Datenbestand daten) {
        List<Massenbilanz> bilanzen = new ArrayList<>();
        for (Tabellenteil teil : gefuegte(daten)) {
            if (istBetroffen(teil, daten)) {
                Teilplan plan = new Teilplan(teil, blaetter, new Umschluesselungsbefunde(""));
                Tabellenteil danach = teil.umgelegt(new Umlageplan(plan).umlage(this::gewichtung, false, ""), teil.lieferung());
                bilanzen.addAll(new Bilanzrechnung(plan, danach, this::gewichtung).bilanzen());
            }
        }
        return bilanzen;
    }

    private List<Tabellenteil> gefuegte(Datenbestand daten) {
        return new Verstreutes(blaetter).fuege(Pflichtangabe.von(daten, "der Datenbestand", "zum Beispiel bismit.lies(…)").teile(), teil -> istBetroffen(teil, daten));
    }

    private boolean istBetroffen(Tabellenteil teil, Datenbestand daten) {
        return !istAufZiel(teil.lieferung()) && ebene(teil, daten) == Ebene.KREIS;
    }

    private boolean istAufZiel(Lieferung lieferung) {
        return lieferung.gebietsstand().equals(Optional.of(gebietsstand().toString()));
    }

    private void pruefeEigeneAnteile() {
        List<Umlageschluessel> alle = new ArrayList<>(jeGroesse.values());
        if (fuerAlle != null) {
            alle.add(fuerAlle);
        }
        for (Umlageschluessel gewichtung : alle) {
            String fremdes = gewichtung.fremdesZiel(umschluesselung.blatt(gebietsstand().getYear() - 1));
            if (fremdes != null) {
                throw new IllegalArgumentException("Eigene Anteile " + gewichtung + ": am " + DEUTSCH.format(gebietsstand())
                        + " gibt es keinen Kreis " + fremdes);
            }
        }
    }

    private static Ebene ebene(Tabellenteil teil, Datenbestand daten) {
        return teil.gebiete().isEmpty() ? Ebene.VERBUND : daten.gebiet(teil.gebiete().get(0)).map(Gebietsangabe::ebene).orElse(Ebene.VERBUND);
    }

    private static Gebietsangabe angabe(String schluessel) {
        return new Gebietsangabe(schluessel, Gebietsverzeichnis.deutschland().name(schluessel).orElse(schluessel), Ebene.KREIS);
    }

    private String bezeichnung() {
        return "umgeschlüsselt auf den " + DEUTSCH.format(gebietsstand());
    }

    @Override
    public String toString() {
        return "Umschlüssler auf den " + DEUTSCH.format(gebietsstand()) + (fuerAlle == null ? "" : " " + fuerAlle)
                + (jeGroesse.isEmpty() ? "" : ", " + new TreeMap<>(jeGroesse)) + (auchVor1995 ? ", auch vor dem 31.12.1995" : "")
                + (mitSpannen ? ", mit Spannen" : "");
    }
}
