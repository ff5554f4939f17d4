package de.bismit.katalog;

import de.bismit.daten.Groesse;
import de.bismit.zeit.Zeitart;
import java.util.Set;

/** What kind of figure a formula makes, where nobody says it. */
final class Artvermutung implements Formelfall<Kennzahlart> {

    private static final Set<Zeitart> ZEITRAEUME = Set.of(Zeitart.KALENDERJAHR, Zeitart.ABGANGSJAHR);

    @Override
    public Kennzahlart bestand(Bestand formel) {
        Groesse groesse = formel.merkmale().get(0).groesse();
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
        return Kennzahlart.VERAENDERUNG;
    }
}
