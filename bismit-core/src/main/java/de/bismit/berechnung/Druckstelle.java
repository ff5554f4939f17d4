package de.bismit.berechnung;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Half a unit of the last digit that an office prints of a rate it computed itself (Druckstelle): 0.05 for 7,5. Nothing for
 * counts and for what is computed here.
 */
final class Druckstelle implements Formelfall<BigDecimal> {

    private static final BigDecimal HALB = new BigDecimal("0.5");

    /**
     * All numbers that are printed as this one: 7,5 is 7.45 to 7.55. Both bounds belong to it, since whether the office rounds
     * a half up is not known; neighbours such as 7,5 and 7,6 therefore touch. Bounds are decimal, so that touching ones are the
     * same bits. A span says itself how it was rounded, and a zero that is a number is exact: a rounded one is read as a span.
     */
    static Wert spanne(Wert gedruckt, BigDecimal halbeStelle) {
        if (!gedruckt.istZahl() || gedruckt.zahl() == 0 || halbeStelle.signum() == 0) {
            return gedruckt;
        }
        BigDecimal zahl = BigDecimal.valueOf(gedruckt.zahl());
        return Wert.spanne(zahl.subtract(halbeStelle).doubleValue(), zahl.add(halbeStelle).doubleValue(), gedruckt.merkzeichen())
                .mit(Set.of(Merkzeichen.AUS_RUNDUNG));
    }

    /** A figure of one Merkmal that is no count and cannot be added is a rate or mean the office computed and rounded. */
    @Override
    public BigDecimal bestand(Bestand formel) {
        Groesse groesse = formel.merkmale().get(0).groesse();
        boolean gerechnet = formel.merkmale().size() == 1 && groesse.additivitaet() == Additivitaet.NEIN && !groesse.einheit().istAnzahl();
        return gerechnet ? HALB.movePointLeft(groesse.einheit().nachkommastellen()) : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal verhaeltnis(Verhaeltnis formel) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return BigDecimal.valueOf(formel.halbeStelle());
    }

    @Override
    public BigDecimal veraenderung(Veraenderung formel) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal quotensumme(Quotensumme formel) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal gewichtetesMittel(GewichtetesMittel formel) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal dissimilaritaet(Dissimilaritaet formel) {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal chancenverhaeltnis(Chancenverhaeltnis formel) {
        return BigDecimal.ZERO;
    }
}
