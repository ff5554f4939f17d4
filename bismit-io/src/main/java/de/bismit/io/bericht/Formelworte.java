package de.bismit.io.bericht;

import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalworte;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Paarung;
import java.util.List;
import java.util.Locale;

/** A formula for people: categories of one Größe are named together, in words rather than codes. */
final class Formelworte implements Formelfall<String> {

    private static final String MINUS = " − ";

    @Override
    public String bestand(Bestand formel) {
        return summe(formel.summe());
    }

    @Override
    public String verhaeltnis(Verhaeltnis formel) {
        double faktor = formel.faktor();
        String mal = faktor == 1 ? "" : Zahlformat.gerundet(faktor, faktor == Math.rint(faktor) ? 0 : 4, Locale.GERMANY) + " × ";
        return mal + klammer(summe(formel.zaehler())) + " / " + klammer(summe(formel.nenner()))
                + (formel.paarung() == Paarung.VORJAHR ? ", Nenner vom Vorjahr" : "");
    }

    @Override
    public String veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return Merkmalworte.summe(List.of(formel.quote())) + ", wie veröffentlicht; für das Revier die Spanne, die sich aus "
                + Merkmalworte.summe(List.of(formel.zaehler())) + " und den gerundeten Quoten ergibt";
    }

    @Override
    public String veraenderung(Veraenderung formel) {
        String gegenueber = summe(formel.summe()) + " gegenüber " + formel.zeitraum();
        return switch (formel.massstab()) {
            case PROZENT -> "Veränderung von " + gegenueber + " in Prozent";
            case DIFFERENZ -> "Veränderung von " + gegenueber;
            case INDEX -> "Index von " + summe(formel.summe()) + ", " + formel.zeitraum() + " = 100";
        };
    }

    @Override
    public String quotensumme(Quotensumme formel) {
        return formel.inWorten();
    }

    @Override
    public String gewichtetesMittel(GewichtetesMittel formel) {
        return formel.inWorten();
    }

    @Override
    public String dissimilaritaet(Dissimilaritaet formel) {
        return formel.inWorten();
    }

    @Override
    public String chancenverhaeltnis(Chancenverhaeltnis formel) {
        return formel.inWorten();
    }

    /** Without brackets {@code a + b / c} would be read as another formula. */
    private static String klammer(String summe) {
        return summe.contains(" + ") || summe.contains(MINUS) ? "(" + summe + ")" : summe;
    }

    private static String summe(Merkmalsumme summe) {
        List<Merkmal> addierte = merkmale(summe, 1);
        List<Merkmal> abgezogene = merkmale(summe, -1);
        if (addierte.isEmpty() || addierte.size() + abgezogene.size() < summe.posten().size()) {
            return summe.toString();
        }
        return Merkmalworte.summe(addierte) + (abgezogene.isEmpty() ? "" : MINUS + klammer(Merkmalworte.summe(abgezogene)));
    }

    /** What counts so often, in the report year. */
    private static List<Merkmal> merkmale(Merkmalsumme summe, double gewicht) {
        return summe.posten().stream().filter(p -> p.gewicht() == gewicht && p.jahr().equals(Bezugsjahr.GLEICHES)).map(Posten::merkmal).toList();
    }
}
