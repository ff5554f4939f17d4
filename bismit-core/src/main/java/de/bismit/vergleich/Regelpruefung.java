package de.bismit.vergleich;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks one rule about one set of values: candidate, trigger, contribution. */
final class Regelpruefung {

    private static final double KLEIN = 30;

    private final Regel regel;
    private final List<String> kennungen;
    private final List<Pruefwert> werte;

    Regelpruefung(Regel regel, List<String> kennungen, List<Pruefwert> werte) {
        this.regel = regel;
        this.kennungen = kennungen;
        this.werte = werte.stream().filter(w -> !ausgenommen(regel, w)).toList();
    }

    /** A circumstance that does not apply takes the value out of a rule that is about it. */
    private static boolean ausgenommen(Regel regel, Pruefwert wert) {
        boolean grenztEin = regel.ausloeser() == Ausloeser.LAENDERMISCHUNG || regel.ausloeser() == Ausloeser.ZEITSCHNITT;
        return grenztEin && !regel.merkmal().isEmpty() && wert.entfaellt(regel.merkmal());
    }

    /** What the rule contributes; empty if it stays silent. */
    Optional<Begruendung> pruefe() {
        if (!kandidat()) {
            return Optional.empty();
        }
        Optional<Begruendung> bekannt = ausgeloest() ? Optional.of(new Begruendung(regel, regel.schwere().stufe(), satz())) : Optional.empty();
        if (!angabeFehlt()) {
            return bekannt;
        }
        // one missing statement must not excuse what the others show
        Begruendung unbekannt = ungeprueft();
        return bekannt.filter(b -> b.stufe().compareTo(unbekannt.stufe()) > 0).or(() -> Optional.of(unbekannt));
    }

    private boolean kandidat() {
        List<Pruefwert> genannte = genannte();
        if (genannte.isEmpty() || !regel.betrifft(kennungen)) {
            return false;
        }
        LocalDate erster = werte.stream().map(Pruefwert::tag).min(LocalDate::compareTo).orElseThrow();
        LocalDate letzter = werte.stream().map(Pruefwert::tag).max(LocalDate::compareTo).orElseThrow();
        return genannte.stream().anyMatch(w -> fenster(w).beruehrt(erster, letzter));
    }

    /** Rules that compare a circumstance cannot speak where it is not stated. */
    private boolean angabeFehlt() {
        return switch (regel.ausloeser()) {
            // what differs may lie outside the window or in another Land: unknown must not be better than known there
            case VARIANTE_VERSCHIEDEN, GEBIETSSTAND_VERSCHIEDEN, STATISTIK_GEMISCHT ->
                werte.stream().anyMatch(w -> w.angabe(merkmal()).isEmpty());
            case RUNDUNG -> genannteImFenster().stream().anyMatch(w -> w.angabe(merkmal()).isEmpty());
            default -> false;
        };
    }

    private Begruendung ungeprueft() {
        Stufe stufe = regel.schwere() == Regelschwere.HINWEIS ? Stufe.VERGLEICHBAR : Stufe.UNGEPRUEFT;
        return new Begruendung(regel, stufe, satz() + " (nicht geprüft: Angabe \"" + merkmal() + "\" fehlt)");
    }

    private String merkmal() {
        return regel.merkmal().isEmpty() && regel.ausloeser() == Ausloeser.GEBIETSSTAND_VERSCHIEDEN ? "gebietsstand" : regel.merkmal();
    }

    private boolean ausgeloest() {
        return switch (regel.ausloeser()) {
            case IMMER -> true;
            case LAENDERMISCHUNG -> laendermischung();
            case ZEITSCHNITT -> zeitschnitt();
            case VARIANTE_VERSCHIEDEN, GEBIETSSTAND_VERSCHIEDEN, STATISTIK_GEMISCHT -> verschieden();
            case VARIANTE_UNBEKANNT -> genannteImFenster().stream().anyMatch(w -> w.angabe(merkmal()).isEmpty());
            case ANGEBOT_FEHLT -> werte.stream().anyMatch(Pruefwert::angebotFehlt);
            case KLEINE_FALLZAHL -> genannteImFenster().stream().anyMatch(w -> w.zaehler().hatZahlen() && w.zaehler().obereGrenze() < KLEIN);
            case RUNDUNG -> genannteImFenster().stream().anyMatch(w ->
                    w.angabe(merkmal()).filter(basis -> !basis.equals("1")).isPresent() && !w.entfaellt(merkmal()));
        };
    }

    private boolean laendermischung() {
        List<Pruefwert> imFenster = genannteImFenster();
        return imFenster.stream().anyMatch(w -> werte.stream().anyMatch(v -> !v.land().equals(w.land())));
    }

    private boolean verschieden() {
        Set<String> angaben = werte.stream().map(w -> w.angabe(merkmal())).flatMap(Optional::stream)
                .filter(a -> !a.equals("entfällt")).collect(Collectors.toSet());
        return angaben.size() > 1;
    }

    private boolean zeitschnitt() {
        boolean mehrereZeiten = werte.stream().map(Pruefwert::tag).distinct().count() > 1;
        if (regel.art().equals("Sondereffekt")) {
            return mehrereZeiten && !genannteImFenster().isEmpty() || imFensterNebenUngenanntem();
        }
        Predicate<Pruefwert> geschlossen = w -> fenster(w).geschlossen();
        if (regel.art().equals("Methodenbruch") && genannte().stream().anyMatch(geschlossen)) {
            return mehrereZeiten;   // the candidate test has shown that the span touches the window
        }
        return verschiedeneAbschnitteEinesLandes() || genannteImFenster().stream().anyMatch(geschlossen) && imFensterNebenUngenanntem();
    }

    private boolean verschiedeneAbschnitteEinesLandes() {
        return genannte().stream().collect(Collectors.groupingBy(Pruefwert::land)).values().stream()
                .anyMatch(eines -> eines.stream().map(w -> fenster(w).abschnitt(w.tag())).distinct().count() > 1);
    }

    private boolean imFensterNebenUngenanntem() {
        return !genannteImFenster().isEmpty() && werte.stream().anyMatch(w -> !regel.laender().contains(w.land()));
    }

    private List<Pruefwert> genannte() {
        return werte.stream().filter(w -> regel.laender().contains(w.land())).toList();
    }

    private List<Pruefwert> genannteImFenster() {
        return genannte().stream().filter(w -> fenster(w).enthaelt(w.tag())).toList();
    }

    private Fenster fenster(Pruefwert wert) {
        return regel.fenster(wert.land(), kennungen);
    }

    private String satz() {
        return Objects.requireNonNull(regel.titel());
    }
}
