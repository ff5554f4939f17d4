package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import java.util.stream.Collectors;

/** A formula by its ids alone, so that other words for the same thing are the same formula. */
final class Formeltext implements Formelfall<String> {

    @Override
    public String bestand(Bestand formel) {
        return "bestand(" + summe(formel.summe()) + ")";
    }

    @Override
    public String verhaeltnis(Verhaeltnis formel) {
        return "verhaeltnis(" + summe(formel.zaehler()) + "/" + summe(formel.nenner()) + "*" + formel.faktor() + ","
                + formel.paarung().name() + "," + formel.teilmenge() + ")";
    }

    @Override
    public String veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return "quote(" + merkmal(formel.quote()) + "," + merkmal(formel.zaehler()) + "," + formel.halbeStelle() + ")";
    }

    @Override
    public String veraenderung(Veraenderung formel) {
        return "veraenderung(" + summe(formel.summe()) + "," + formel.jahre() + ")";
    }

    private static String summe(Merkmalsumme summe) {
        return summe.merkmale().stream().map(Formeltext::merkmal).collect(Collectors.joining("+"));
    }

    private static String merkmal(Merkmal merkmal) {
        return merkmal.groesse().id() + merkmal.auspraegungen();
    }
}
