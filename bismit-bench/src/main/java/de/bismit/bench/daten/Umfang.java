package de.bismit.bench.daten;

import java.time.LocalDate;
import java.util.List;

/** How much data (Umfang): territories, Kennzahlen and years. */
public enum Umfang {

    /** The nine Revierkommunen, 68 Kennzahlen, 15 years. */
    REVIER(9, 68, 15),
    /** The 400 Kreise of 2022, 300 Kennzahlen, 30 years. */
    DEUTSCHLAND(400, 300, 30),
    /** 11,000 Gemeinden, 100 Kennzahlen, 30 years. */
    GEMEINDEN(11_000, 100, 30);

    private static final LocalDate GEBIETSSTAND = LocalDate.of(2022, 6, 30);

    private final int gebiete;
    private final int kennzahlen;
    private final int jahre;

    Umfang(int gebiete, int kennzahlen, int jahre) {
        this.gebiete = gebiete;
        this.kennzahlen = kennzahlen;
        this.jahre = jahre;
    }

    /** How many territories. */
    public int gebiete() {
        return gebiete;
    }

    /** How many Kennzahlen. */
    public int kennzahlen() {
        return kennzahlen;
    }

    /** How many years. */
    public int jahre() {
        return jahre;
    }

    /** How many cells a plane has. */
    public int zellen() {
        return gebiete * kennzahlen * jahre;
    }

    /** The keys of the territories, sorted. */
    List<String> schluessel() {
        return switch (this) {
            case REVIER -> Gebiete.revierkommunen();
            case DEUTSCHLAND -> Gebiete.kreise(GEBIETSSTAND, GEBIETSSTAND);
            case GEMEINDEN -> Gebiete.gemeinden(Gebiete.kreise(GEBIETSSTAND, GEBIETSSTAND), gebiete);
        };
    }
}
