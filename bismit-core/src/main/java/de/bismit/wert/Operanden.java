package de.bismit.wert;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The operands of a strict operation, sorted into bounds, reasons that make it missing, and reasons that add nothing. */
final class Operanden {

    private final EnumSet<Grund> fehlt = EnumSet.noneOf(Grund.class);
    private final EnumSet<Grund> entfaellt = EnumSet.noneOf(Grund.class);
    private final EnumSet<Merkzeichen> merkzeichen = EnumSet.noneOf(Merkzeichen.class);
    private double[] unten = new double[16];
    private double[] oben = new double[16];
    private int zahlen;
    private int alle;

    Operanden(Iterable<? extends Wert> werte) {
        werte.forEach(this::nimm);
    }

    private void nimm(Wert wert) {
        alle++;
        merkzeichen.addAll(wert.merkzeichen());
        if (wert.hatZahlen()) {
            nimmZahlen(wert);
        } else if (wert instanceof NichtZutreffend n && n.zaehltAlsNull()) {
            entfaellt.addAll(n.gruende());
        } else {
            fehlt.addAll(wert.gruende());
        }
    }

    private void nimmZahlen(Wert wert) {
        if (zahlen == unten.length) {
            unten = Arrays.copyOf(unten, 2 * zahlen);
            oben = Arrays.copyOf(oben, 2 * zahlen);
        }
        unten[zahlen] = wert.untereGrenze();
        oben[zahlen++] = wert.obereGrenze();
    }

    int alle() {
        return alle;
    }

    double[] unten() {
        return Arrays.copyOf(unten, zahlen);
    }

    double[] oben() {
        return Arrays.copyOf(oben, zahlen);
    }

    Set<Merkzeichen> merkzeichen() {
        return merkzeichen;
    }

    /** Why there is no number; empty if there is one. */
    Optional<Wert> hindernis() {
        if (!fehlt.isEmpty()) {
            return Optional.of(new Ohne(fehlt, merkzeichen));
        }
        if (zahlen > 0) {
            return Optional.empty();
        }
        return Optional.of(entfaellt.isEmpty() ? new Ohne(Set.of(Grund.KEINE_WERTE), merkzeichen)
                : new NichtZutreffend(entfaellt, merkzeichen));
    }
}
