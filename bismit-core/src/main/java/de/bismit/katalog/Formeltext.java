package de.bismit.katalog;

import de.bismit.daten.Merkmal;
import de.bismit.katalog.Veraenderung.Massstab;
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
        boolean einfach = !formel.bezug().fest() && formel.massstab() == Massstab.PROZENT;
        return "veraenderung(" + summe(formel.summe()) + "," + (einfach ? String.valueOf(-formel.bezug().wert())
                : formel.bezug().anhang() + "," + formel.massstab().name()) + ")";
    }

    @Override
    public String quotensumme(Quotensumme formel) {
        return "quotensumme(" + formel.teilquoten().stream().map(t -> t.gewicht() + "*" + summe(t.zaehler()) + "/" + summe(t.nenner()))
                .collect(Collectors.joining(",")) + "*" + formel.faktor() + ")";
    }

    @Override
    public String gewichtetesMittel(GewichtetesMittel formel) {
        return "mittel(" + summe(formel.zaehler()) + ")";
    }

    @Override
    public String dissimilaritaet(Dissimilaritaet formel) {
        return "dissimilaritaet(" + formel.einheiten().stream().map(e -> summe(e.a()) + ":" + summe(e.b())).collect(Collectors.joining(",")) + ")";
    }

    @Override
    public String chancenverhaeltnis(Chancenverhaeltnis formel) {
        return "chancen(" + formel.teile().stream().map(t -> summe(t.summe())).collect(Collectors.joining(",")) + "," + formel.haldane() + ")";
    }

    private static String summe(Merkmalsumme summe) {
        return summe.posten().stream().map(Formeltext::posten).collect(Collectors.joining("+"));
    }

    private static String posten(Posten posten) {
        return (posten.gewicht() == 1 ? "" : posten.gewicht() + "*") + merkmal(posten.merkmal()) + posten.jahr().anhang();
    }

    private static String merkmal(Merkmal merkmal) {
        return merkmal.groesse().id() + merkmal.auspraegungen();
    }
}
