package de.bismit.statistik;

/**
 * A directly standardised rate (direkte Rate).
 *
 * @param faelle all cases
 * @param rate the rate per head
 * @param varianz its variance
 */
public record DirekteRate(double faelle, double rate, double varianz) {

    /** Below this many cases there is no interval: the method does not hold. */
    public static final int MINDESTENS = 10;

    /**
     * Dobson's interval: that of Byar for the count, moved and scaled, {@code rate + sqrt(varianz / x) (byar(x) - x)}.
     *
     * @throws IllegalArgumentException below {@value #MINDESTENS} cases
     */
    public Intervall dobson(double niveau) {
        if (faelle < MINDESTENS) {
            throw new IllegalArgumentException(faelle + " Fälle: ein Intervall nach Dobson braucht mindestens " + MINDESTENS
                    + "; Jahre oder Gebiete zusammenlegen");
        }
        Intervall byar = Zaehlintervalle.byar(faelle, niveau);
        double massstab = Math.sqrt(varianz / faelle);
        return new Intervall(rate + massstab * (byar.von() - faelle), rate + massstab * (byar.bis() - faelle));
    }

    @Override
    public String toString() {
        return "direkt standardisiert " + Kurzzahl.text(rate) + " aus " + Kurzzahl.text(faelle) + " Fällen";
    }
}
