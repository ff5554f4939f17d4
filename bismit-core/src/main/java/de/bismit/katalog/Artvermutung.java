package de.bismit.katalog;

import de.bismit.daten.Groesse;
import de.bismit.katalog.Veraenderung.Massstab;
import de.bismit.zeit.Zeitart;
import java.util.Set;

/** What kind of figure a formula makes, where nobody says it. */
final class Artvermutung implements Formelfall<Kennzahlart> {

    private static final Set<Zeitart> ZEITRAEUME = Set.of(Zeitart.KALENDERJAHR, Zeitart.ABGANGSJAHR);

    @Override
    public Kennzahlart bestand(Bestand formel) {
        Groesse groesse = formel.summe().posten().get(0).merkmal().groesse();
        return ZEITRAEUME.contains(groesse.zeitart()) ? Kennzahlart.STROM : Kennzahlart.BESTAND;
    }

    @Override
    public Kennzahlart verhaeltnis(Verhaeltnis formel) {
        return formel.teilmenge() ? Kennzahlart.QUOTE : Kennzahlart.RELATION;
    }

    @Override
    public Kennzahlart veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return Kennzahlart.QUOTE;
    }

    @Override
    public Kennzahlart veraenderung(Veraenderung formel) {
        return formel.massstab() == Massstab.INDEX ? Kennzahlart.INDEX : Kennzahlart.VERAENDERUNG;
    }

    @Override
    public Kennzahlart quotensumme(Quotensumme formel) {
        return Kennzahlart.QUOTE;
    }

    @Override
    public Kennzahlart gewichtetesMittel(GewichtetesMittel formel) {
        return Kennzahlart.MITTELWERT;
    }

    @Override
    public Kennzahlart dissimilaritaet(Dissimilaritaet formel) {
        return Kennzahlart.INDEX;
    }

    @Override
    public Kennzahlart chancenverhaeltnis(Chancenverhaeltnis formel) {
        return Kennzahlart.INDEX;
    }
}
