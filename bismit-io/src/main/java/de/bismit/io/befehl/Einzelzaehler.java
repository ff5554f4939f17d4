package de.bismit.io.befehl;

import de.bismit.katalog.Bestand;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;

/** Whether the numerator of a formula is a single Merkmal. */
final class Einzelzaehler implements Formelfall<Boolean> {

    @Override
    public Boolean bestand(Bestand formel) {
        return formel.merkmale().size() == 1;
    }

    @Override
    public Boolean verhaeltnis(Verhaeltnis formel) {
        return formel.zaehler().merkmale().size() == 1;
    }

    @Override
    public Boolean veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return true;
    }

    @Override
    public Boolean veraenderung(Veraenderung formel) {
        return formel.merkmale().size() == 1;
    }
}
