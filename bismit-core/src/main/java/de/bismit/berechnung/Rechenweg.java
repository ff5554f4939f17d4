package de.bismit.berechnung;

import de.bismit.katalog.Bestand;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Zahlformat;
import java.util.Locale;

/** The formula with its numbers put in: {@code 100 · 190 / 1.723}. */
record Rechenweg(String zaehler, String nenner) implements Formelfall<String> {

    @Override
    public String bestand(Bestand formel) {
        return zaehler;
    }

    @Override
    public String verhaeltnis(Verhaeltnis formel) {
        double faktor = formel.faktor();
        String mal = faktor == 1 ? "" : Zahlformat.gerundet(faktor, faktor == Math.rint(faktor) ? 0 : 4, Locale.GERMANY) + " · ";
        return mal + zaehler + " / " + nenner;
    }

    @Override
    public String veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return formel.inWorten();
    }

    @Override
    public String veraenderung(Veraenderung formel) {
        return switch (formel.massstab()) {
            case PROZENT -> "100 · (" + zaehler + " - " + nenner + ") / " + nenner;
            case INDEX -> "100 · " + zaehler + " / " + nenner;
            case DIFFERENZ -> zaehler + " - " + nenner;
        };
    }

    @Override
    public String gewichtetesMittel(GewichtetesMittel formel) {
        return zaehler + " / " + nenner;
    }

    @Override
    public String quotensumme(Quotensumme formel) {
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
}
