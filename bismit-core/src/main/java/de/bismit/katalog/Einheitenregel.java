package de.bismit.katalog;

import de.bismit.katalog.Veraenderung.Massstab;
import de.bismit.wert.Einheit;
import java.util.Locale;

/**
 * Which unit the result of a formula can have: the usual one where nobody says it, and a sentence where the one that was said
 * does not fit. A factor of 100 is Prozent or {@code je 100 …}, one of 1000 {@code je 1000 …}; a count keeps its unit.
 */
final class Einheitenregel implements Formelfall<Einheitenregel.Erwartung> {

    /**
     * What fits.
     *
     * @param ueblich the unit to take where nobody says it
     * @param faktor the factor the unit must stand for; 0 for a count
     * @param zaehlbar whether numerator and denominator are counts, or of one unit, as Prozent asks for
     */
    record Erwartung(Einheit ueblich, double faktor, boolean zaehlbar) {
    }

    static Einheit uebliche(Formel formel) {
        return formel.falte(new Einheitenregel()).ueblich();
    }

    /** @throws IllegalArgumentException with a sentence, if the unit does not fit the formula */
    static Einheit pruefe(String id, Formel formel, Einheit einheit) {
        Erwartung erwartung = formel.falte(new Einheitenregel());
        if (einheit.equals(erwartung.ueblich)) {
            return einheit;
        }
        if (erwartung.faktor == 0) {
            boolean andersGenannt = erwartung.ueblich.istAnzahl() && !einheit.istProzent() && Faktor.der(einheit) == 1 && !einheit.name().contains(" je ");
            return andersGenannt ? einheit : lehneAb(id, einheit, "die Formel zählt in „" + erwartung.ueblich + "“");
        }
        if (Faktor.der(einheit) != erwartung.faktor) {
            return lehneAb(id, einheit, String.format(Locale.GERMANY, "die Formel hat den Faktor %.0f, die Einheit steht für %.0f; passend wäre %s",
                    erwartung.faktor, Faktor.der(einheit), erwartung.faktor == 1 ? "„… je …“" : "„je " + (long) erwartung.faktor + " …“"));
        }
        return einheit.istProzent() && !erwartung.zaehlbar ? lehneAb(id, einheit, "Zähler und Nenner haben verschiedene Einheiten") : einheit;
    }

    private static Einheit lehneAb(String id, Einheit einheit, String grund) {
        throw new IllegalArgumentException("die Einheit „" + einheit + "“ passt nicht zur Formel von " + id + ": " + grund);
    }

    @Override
    public Erwartung bestand(Bestand formel) {
        return new Erwartung(einheit(formel.summe()), 0, true);
    }

    @Override
    public Erwartung verhaeltnis(Verhaeltnis formel) {
        return quotient(formel.zaehler(), formel.nenner(), formel.faktor());
    }

    private static Erwartung quotient(Merkmalsumme zaehler, Merkmalsumme nenner, double faktor) {
        Einheit oben = einheit(zaehler);
        Einheit unten = einheit(nenner);
        boolean zaehlbar = oben.equals(unten) || oben.istAnzahl() && unten.istAnzahl();
        Einheit ueblich = faktor == 100 && zaehlbar ? Einheit.PROZENT
                : faktor == 1 ? Einheit.of(oben + " je " + unten, 1) : Einheit.of("je " + (long) faktor, 1);
        return new Erwartung(ueblich, faktor, zaehlbar);
    }

    @Override
    public Erwartung veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        Einheit einheit = formel.quote().groesse().einheit();
        return new Erwartung(einheit, Faktor.der(einheit), true);
    }

    @Override
    public Erwartung veraenderung(Veraenderung formel) {
        return formel.massstab() == Massstab.DIFFERENZ ? new Erwartung(einheit(formel.summe()), 0, true)
                : formel.massstab() == Massstab.INDEX ? new Erwartung(Einheit.of("Index", 1), 1, false) : new Erwartung(Einheit.PROZENT, 100, true);
    }

    @Override
    public Erwartung quotensumme(Quotensumme formel) {
        Quotensumme.Teilquote erste = formel.teilquoten().get(0);
        return quotient(erste.zaehler(), erste.nenner(), formel.faktor());
    }

    @Override
    public Erwartung gewichtetesMittel(GewichtetesMittel formel) {
        return new Erwartung(Einheit.of("Mittelwert", 1), 1, false);
    }

    @Override
    public Erwartung dissimilaritaet(Dissimilaritaet formel) {
        return new Erwartung(Einheit.of("0 bis 1", 2), 1, false);
    }

    @Override
    public Erwartung chancenverhaeltnis(Chancenverhaeltnis formel) {
        return new Erwartung(Einheit.of("Verhältnis", 2), 1, false);
    }

    private static Einheit einheit(Merkmalsumme summe) {
        return summe.posten().get(0).merkmal().groesse().einheit();
    }
}
