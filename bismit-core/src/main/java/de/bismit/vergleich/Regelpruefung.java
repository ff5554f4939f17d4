package de.bismit.vergleich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks one rule about one set of values: candidate, trigger, contribution. */
final class Regelpruefung {

    private static final double KLEIN = 30;

    private final Regel regel;
    private final List<String> kennungen;
    private final Pruefmenge menge;
    private final List<Pruefwert> genannte = new ArrayList<>();
    private final List<Pruefwert> genannteImFenster = new ArrayList<>();

    /** What a rule about the Kennzahl of the values contributes; empty if it stays silent. */
    static Optional<Begruendung> pruefe(Regel regel, List<String> kennungen, Pruefmenge menge) {
        boolean zuAndererZeit = regel.abweichend().isEmpty() && !regel.fenster().beruehrt(menge.erster(), menge.letzter());
        return zuAndererZeit ? Optional.empty() : new Regelpruefung(regel, kennungen, menge).pruefe();
    }

    private Regelpruefung(Regel regel, List<String> kennungen, Pruefmenge menge) {
        this.regel = regel;
        this.kennungen = kennungen;
        this.menge = eingegrenzt(regel, menge);
        for (Pruefwert wert : this.menge.werte()) {
            if (regel.nennt(wert.land())) {
                genannte.add(wert);
                if (fenster(wert).enthaelt(wert.tag())) {
                    genannteImFenster.add(wert);
                }
            }
        }
    }

    /** A circumstance that does not apply takes the value out of a rule that is about it. */
    private static Pruefmenge eingegrenzt(Regel regel, Pruefmenge menge) {
        boolean grenztEin = regel.ausloeser() == Ausloeser.LAENDERMISCHUNG || regel.ausloeser() == Ausloeser.ZEITSCHNITT;
        if (!grenztEin || regel.merkmal().isEmpty()) {
            return menge;
        }
        List<Pruefwert> uebrige = menge.ohneEntfallende(regel.merkmalname());
        return uebrige == menge.werte() ? menge : new Pruefmenge(uebrige);
    }

    private Optional<Begruendung> pruefe() {
        if (!kandidat()) {
            return Optional.empty();
        }
        Optional<Begruendung> bekannt = ausgeloest() ? Optional.of(new Begruendung(regel, regel.schwere().stufe(), "")) : Optional.empty();
        if (!angabeFehlt()) {
            return bekannt;
        }
        // one missing statement must not excuse what the others show
        Begruendung unbekannt = ungeprueft();
        return bekannt.filter(b -> b.stufe().compareTo(unbekannt.stufe()) > 0).or(() -> Optional.of(unbekannt));
    }

    private boolean kandidat() {
        for (Pruefwert wert : genannte) {
            if (fenster(wert).beruehrt(menge.erster(), menge.letzter())) {
                return true;
            }
        }
        return false;
    }

    /** Rules that compare a circumstance cannot speak where it is not stated. */
    private boolean angabeFehlt() {
        return switch (regel.ausloeser()) {
            // what differs may lie outside the window or in another Land: unknown must not be better than known there
            case VARIANTE_VERSCHIEDEN, GEBIETSSTAND_VERSCHIEDEN, STATISTIK_GEMISCHT -> menge.fehlt(regel.merkmalname());
            case RUNDUNG, ANGABE_LAUTET -> imFensterOhneAngabe();
            default -> false;
        };
    }

    private Begruendung ungeprueft() {
        Stufe stufe = regel.schwere() == Regelschwere.HINWEIS ? Stufe.VERGLEICHBAR : Stufe.UNGEPRUEFT;
        return new Begruendung(regel, stufe, regel.merkmalname());
    }

    private boolean ausgeloest() {
        return switch (regel.ausloeser()) {
            case IMMER -> true;
            case LAENDERMISCHUNG -> menge.mehrereLaender() && !genannteImFenster.isEmpty();
            case ZEITSCHNITT -> zeitschnitt();
            case VARIANTE_VERSCHIEDEN, GEBIETSSTAND_VERSCHIEDEN, STATISTIK_GEMISCHT -> menge.verschieden(regel.merkmalname(), regel.gleichwertig());
            case VARIANTE_UNBEKANNT -> imFensterOhneAngabe();
            case ANGEBOT_FEHLT -> menge.werte().stream().anyMatch(Pruefwert::angebotFehlt);
            case KLEINE_FALLZAHL -> genannteImFenster.stream().anyMatch(w -> w.zaehler().hatZahlen() && w.zaehler().obereGrenze() < KLEIN);
            case RUNDUNG -> genannteImFenster.stream().anyMatch(this::gerundet);
            case ANGABE_LAUTET -> lautetImFenster();
        };
    }

    private boolean imFensterOhneAngabe() {
        return menge.fehlt(regel.merkmalname()) && genannteImFenster.stream().anyMatch(w -> w.fehlt(regel.merkmalname()));
    }

    private boolean lautetImFenster() {
        return menge.nennt(regel.merkmalname(), regel.merkmalwert())
                && genannteImFenster.stream().anyMatch(w -> w.lautet(regel.merkmalname(), regel.merkmalwert()));
    }

    private boolean gerundet(Pruefwert wert) {
        String merkmal = regel.merkmalname();
        return !wert.fehlt(merkmal) && !wert.entfaellt(merkmal) && !"1".equals(wert.angaben().get(merkmal));
    }

    private boolean zeitschnitt() {
        if (regel.art().equals("Sondereffekt")) {
            return menge.mehrereZeiten() && !genannteImFenster.isEmpty() || imFensterNebenUngenanntem();
        }
        boolean geschlossen = genannte.stream().anyMatch(w -> fenster(w).geschlossen());
        if (regel.art().equals("Methodenbruch") && geschlossen) {
            return menge.mehrereZeiten();   // the candidate test has shown that the span touches the window
        }
        return menge.mehrereZeiten() && verschiedeneAbschnitteEinesLandes()
                || genannteImFenster.stream().anyMatch(w -> fenster(w).geschlossen()) && imFensterNebenUngenanntem();
    }

    private boolean verschiedeneAbschnitteEinesLandes() {
        Map<String, Integer> abschnitte = new HashMap<>();
        for (Pruefwert wert : genannte) {
            int abschnitt = fenster(wert).abschnitt(wert.tag());
            if (abschnitte.merge(wert.land(), abschnitt, (a, b) -> a.equals(b) ? a : Integer.MAX_VALUE) == Integer.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }

    private boolean imFensterNebenUngenanntem() {
        return !genannteImFenster.isEmpty() && genannte.size() < menge.werte().size();
    }

    private Fenster fenster(Pruefwert wert) {
        return regel.fenster(wert.land(), kennungen);
    }
}
