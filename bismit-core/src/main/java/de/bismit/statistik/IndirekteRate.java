package de.bismit.statistik;

/**
 * Cases beside those expected (indirekte Rate).
 *
 * @param beobachtet the cases
 * @param erwartet those expected with the rates of the reference, above 0
 * @param referenzrate the rate per head of the reference
 */
public record IndirekteRate(double beobachtet, double erwartet, double referenzrate) {

    /** The standardised ratio (SMR), {@code beobachtet / erwartet}: 1 means as expected. */
    public double verhaeltnis() {
        return beobachtet / erwartet;
    }

    /** The indirectly standardised rate per head, the ratio times the rate of the reference. */
    public double rate() {
        return verhaeltnis() * referenzrate;
    }

    /** The interval of the ratio, from {@link Zaehlintervalle#anzahl} of the cases. */
    public Intervall verhaeltnisintervall(double niveau) {
        return Zaehlintervalle.anzahl(beobachtet, niveau).mal(1 / erwartet);
    }

    /** The interval of the rate. */
    public Intervall ratenintervall(double niveau) {
        return verhaeltnisintervall(niveau).mal(referenzrate);
    }

    @Override
    public String toString() {
        return Kurzzahl.text(beobachtet) + " Fälle statt " + Kurzzahl.text(erwartet) + " erwarteter, indirekt standardisiert " + Kurzzahl.text(rate());
    }
}
