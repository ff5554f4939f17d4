package de.bismit.berechnung;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Testtabelle;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Reviere;
import de.bismit.gebiet.Revierkommune;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Richtung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Jahresdurchschnitt;
import de.bismit.zeit.Paarung;
import de.bismit.zeit.Schuljahr;
import de.bismit.zeit.Semester;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.List;

/**
 * Published figures of the nine Revierkommunen, in their own order, for the tests of this room and of vergleich.
 *
 * <p>GENESIS 21111-02-06-4 (leavers 2015, Stand 24.02.2018), 13211-02-05-4 (unemployed 2016, Stand 10.10.2017),
 * 21111-01-03-4 (schools 2015/16), 21311-01-01-4-B (students WS 2023/24), 12411-01-01-4 (population 31.12.2023).
 * © Statistische Ämter des Bundes und der Länder, Deutschland, 2017, 2018, 2026; dl-de/by-2-0.
 */
public final class Revierzahlen {

    /** The nine, in the Revier's own order. */
    public static final List<String> NEUN = Reviere.MITTELDEUTSCHES_REVIER.kommunen().stream().map(Revierkommune::schluessel).toList();
    /** The year of the leavers. */
    public static final Zeitbezug ABGANG_2015 = new Abgangsjahr(2015);
    /** The semester of the students. */
    public static final Zeitbezug WS_2023 = new Semester(2023, true);

    /** Leavers. */
    public static final Merkmal ABGAENGE = Merkmal.of(Testtabelle.personen("schulabgaenge", "Absolventen und Abgänger", Zeitart.ABGANGSJAHR));
    /** Those without the Hauptschulabschluss. */
    public static final Merkmal OHNE_HSA = ABGAENGE.mit("abschluss", "ohne Hauptschulabschluss");
    static final Merkmal ARBEITSLOSE = Merkmal.of(Testtabelle.personen("arbeitslose", "Arbeitslose", Zeitart.JAHRESDURCHSCHNITT));
    /** The published unemployment rate. */
    public static final Merkmal QUOTE = Merkmal.of(new Groesse("arbeitslosenquote", "Arbeitslosenquote", Einheit.PROZENT, Additivitaet.NEIN,
            Zeitart.JAHRESDURCHSCHNITT, ""));
    static final Merkmal SCHULEN = Merkmal.of(Testtabelle.personen("schulen", "Allgemeinbildende Schulen", Zeitart.SCHULJAHR));
    /** Students. */
    public static final Merkmal STUDIERENDE = Merkmal.of(new Groesse("studierende", "Studierende", Einheit.ANZAHL, Additivitaet.JA,
            Zeitart.SEMESTER, "HOCHSCHULE"));
    static final Merkmal BEVOELKERUNG = Merkmal.of(Testtabelle.personen("bevoelkerung", "Bevölkerung", Zeitart.STICHTAG));

    /** Leavers without Hauptschulabschluss of all leavers, in percent. */
    public static final Kennzahl D_OHNE_HSA = Kennzahl.builder("D-ABGANG-OHNE-HSA", "Abgänge ohne Hauptschulabschluss", anteil(OHNE_HSA, ABGAENGE))
            .alias(List.of("XD32")).zusatz("Anteil an allen Abgängen").einheit(Einheit.PROZENT).richtung(Richtung.NIEDRIGER_BESSER)
            .dimension("geschlecht", List.of("weiblich")).angabe("zaehlervariante", "mit Förderschulabschlüssen").build();
    /** The published unemployment rate, and what follows from it for a region. */
    public static final Kennzahl X_ALQ = Kennzahl.builder("X-ARBEITSLOSENQUOTE", "Arbeitslosenquote", new VeroeffentlichteQuote(QUOTE, ARBEITSLOSE, 0.05))
            .einheit(Einheit.PROZENT).build();
    /** Students per 100 inhabitants. */
    public static final Kennzahl F_STUDIERENDE = Kennzahl.builder("F-STUDIERENDE", "Studierende je Einwohner", new Verhaeltnis(
            summe(STUDIERENDE), summe(BEVOELKERUNG), 100, Paarung.GLEICHES_JAHR, false)).einheit(Einheit.PROZENT).build();

    private static final int[] OHNE = {162, 103, 171, 104, 190, 370, 112, 116, 44};
    private static final int[] ALLE = {1323, 1190, 988, 1090, 1723, 3438, 1401, 1660, 707};
    private static final int[] FRAUEN_OHNE = {76, 34, 67, 37, 60, 148, 37, 51, 17};
    private static final int[] FRAUEN = {682, 598, 434, 523, 800, 1650, 678, 842, 352};
    private static final int[] ARBEITSLOS = {9026, 8410, 8676, 8137, 12_503, 25_629, 9167, 8982, 4360};
    private static final double[] QUOTEN = {9.6, 8.4, 12.4, 9.6, 10.8, 8.8, 8.5, 6.6, 9.2};
    private static final int[] SCHULEN_ST = {77, 71, 56, 61, 79};
    private static final int[] STUDENTEN = {0, 2968, 0, 2289, 20_485, 40_606, 0, 0, 0};
    private static final int[] EINWOHNER = {177_174, 184_255, 131_071, 156_642, 242_172, 619_879, 199_688, 261_573, 88_692};

    private Revierzahlen() {
    }

    /** The share of one count in another, in percent. */
    public static Formel anteil(Merkmal zaehler, Merkmal nenner) {
        return new Verhaeltnis(summe(zaehler), summe(nenner), 100, Paarung.GLEICHES_JAHR, true);
    }

    /** A sum of Merkmale. */
    public static Merkmalsumme summe(Merkmal... merkmale) {
        return new Merkmalsumme(List.of(merkmale));
    }

    /** A catalogue of these. */
    public static Kennzahlenkatalog katalog(Kennzahl... kennzahlen) {
        return Kennzahlenkatalog.of(List.of(), List.of(kennzahlen));
    }

    static Lieferung lieferung(String tabelle) {
        return Testtabelle.stand(tabelle, tabelle + ".csv", "2018-02-24").gebietsstand("jeweiliger").zeichenschema(Zeichenschema.KLASSISCH)
                .rundungsbasis(1).build();
    }

    /** Leavers 2015 of the nine, their Länder and Germany. */
    public static Testtabelle abgaenge() {
        return abgaenge(lieferung("21111-02-06-4"));
    }

    /** Leavers 2015 as of another delivery. */
    public static Testtabelle abgaenge(Lieferung lieferung) {
        Testtabelle tabelle = new Testtabelle(lieferung);
        fuelle(tabelle, OHNE_HSA, ABGANG_2015, OHNE);
        fuelle(tabelle, ABGAENGE, ABGANG_2015, ALLE);
        fuelle(tabelle, OHNE_HSA.mit("geschlecht", "weiblich"), ABGANG_2015, FRAUEN_OHNE);
        fuelle(tabelle, ABGAENGE.mit("geschlecht", "weiblich"), ABGANG_2015, FRAUEN);
        return tabelle.zahl(OHNE_HSA, ABGANG_2015, "DG", 47_435).zahl(ABGAENGE, ABGANG_2015, "DG", 846_423)
                .zahl(OHNE_HSA, ABGANG_2015, "14", 2354).zahl(ABGAENGE, ABGANG_2015, "14", 28_463)
                .zahl(OHNE_HSA, ABGANG_2015, "15", 1735).zahl(ABGAENGE, ABGANG_2015, "15", 16_396)
                .zahl(OHNE_HSA, ABGANG_2015, "16", 1197).zahl(ABGAENGE, ABGANG_2015, "16", 16_485);
    }

    /** Unemployed and their published rates 2016 of the nine. */
    public static Testtabelle arbeitslose() {
        Testtabelle tabelle = new Testtabelle(lieferung("13211-02-05-4"));
        fuelle(tabelle, ARBEITSLOSE, new Jahresdurchschnitt(2016), ARBEITSLOS);
        for (int i = 0; i < QUOTEN.length; i++) {
            tabelle.zahl(QUOTE, new Jahresdurchschnitt(2016), NEUN.get(i), QUOTEN[i]);
        }
        return tabelle;
    }

    /** Numbers in Sachsen-Anhalt, {@code x} in Sachsen and Thüringen. */
    static Testtabelle schulen() {
        Testtabelle tabelle = new Testtabelle(lieferung("21111-01-03-4"));
        for (int i = 0; i < NEUN.size(); i++) {
            if (i < SCHULEN_ST.length) {
                tabelle.zahl(SCHULEN, new Schuljahr(2015), NEUN.get(i), SCHULEN_ST[i]);
            } else {
                tabelle.ohne(SCHULEN, new Schuljahr(2015), NEUN.get(i), Grund.NICHT_SINNVOLL);
            }
        }
        return tabelle;
    }

    /** Students of the winter and, with the same numbers, of the one before; a {@code -} is read as zero. */
    public static Testtabelle studierende() {
        Testtabelle tabelle = new Testtabelle(lieferung("21311-01-01-4-B"));
        fuelle(tabelle, STUDIERENDE, WS_2023, STUDENTEN);
        fuelle(tabelle, STUDIERENDE, new Semester(2022, true), STUDENTEN);
        return tabelle;
    }

    /** Population 31.12.2023 and, with the same numbers, the year before. */
    public static Testtabelle bevoelkerung() {
        Testtabelle tabelle = new Testtabelle(lieferung("12411-01-01-4"));
        fuelle(tabelle, BEVOELKERUNG, Stichtag.of(2023, 12, 31), EINWOHNER);
        fuelle(tabelle, BEVOELKERUNG, Stichtag.of(2022, 12, 31), EINWOHNER);
        return tabelle;
    }

    private static void fuelle(Testtabelle tabelle, Merkmal merkmal, Zeitbezug zeit, int[] zahlen) {
        for (int i = 0; i < zahlen.length; i++) {
            tabelle.zahl(merkmal, zeit, NEUN.get(i), zahlen[i]);
        }
    }
}
