package de.bismit.bench;

import de.bismit.bench.aufgabe.Teilnehmer;
import de.bismit.bench.daten.Umfang;
import de.bismit.bench.daten.Zahlenebene;
import org.openjdk.jmh.annotations.Param;

/** A task on one plane of numbers, {@code [kennzahl][jahr][gebiet]}; the loops by hand give the numbers all have to have. */
public abstract class Zahlenwettbewerb extends Wettbewerb<Zahlenebene> {

    /** How much data; GEMEINDEN on request. */
    @Param({"DEUTSCHLAND", "REVIER"})
    public Umfang umfang = Umfang.REVIER;

    /** The loops by hand. */
    abstract Teilnehmer<Zahlenebene> schleifen();

    @Override
    final Zahlenebene daten() {
        return Zahlenebene.erzeuge(umfang, SAAT);
    }

    @Override
    final double[] soll(Zahlenebene daten) {
        return schleifen().mit(daten).ergebnis();
    }
}
