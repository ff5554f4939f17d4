package de.bismit.berechnung;

import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Deckung;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Schritt;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Bruch;
import de.bismit.zeit.Zeitbezug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One Kennzahl for one territory and year (Kennzahlwert), with its parts, coverage, breaks and origin. Not rounded. */
public final class Kennzahlwert {

    private final Auswertung auswertung;
    private final Gebiet gebiet;
    private final int jahr;
    private final Wert wert;
    private final Wert zaehler;
    private final @Nullable Wert nenner;
    private final Deckung deckung;
    private final List<Kreis> gedeckte;

    Kennzahlwert(Auswertung auswertung, Gebiet gebiet, int jahr, Wert wert, Wert zaehler, @Nullable Wert nenner, Deckung deckung,
            List<Kreis> gedeckte) {
        this.auswertung = auswertung;
        this.gebiet = gebiet;
        this.jahr = jahr;
        this.wert = wert;
        this.zaehler = zaehler;
        this.nenner = nenner;
        this.deckung = deckung;
        this.gedeckte = gedeckte;
    }

    /** The Kennzahl. */
    public Kennzahl kennzahl() {
        return auswertung.kennzahl();
    }

    /** How the Kennzahl is computed. */
    public Formel formel() {
        return auswertung.formel();
    }

    /** The territory. */
    public Gebiet gebiet() {
        return gebiet;
    }

    /** The report year. */
    public int jahr() {
        return jahr;
    }

    /** What the year means for the numerator: a reference day, a school year …; empty if no table has it. */
    public Optional<Zeitbezug> zeit() {
        return auswertung.zeit(jahr);
    }

    /** The value, not rounded, or why there is none. */
    public Wert wert() {
        return wert;
    }

    /**
     * The value as it is compared (Vergleichswert): where an office prints only a rounded rate, all numbers printed like it, so
     * that 7,5 is 7.45 to 7.55; otherwise {@link #wert()}. For differences and ranks; what is shown stays as printed.
     */
    public Wert vergleichswert() {
        boolean gedruckt = Summierer.schluessel(gebiet).size() == 1;
        return gedruckt ? Druckstelle.spanne(wert, formel().falte(new Druckstelle())) : wert;
    }

    /** The numerator, or the count itself; of a change the later value; of a formula of more than two parts the value. */
    public Wert zaehler() {
        return zaehler;
    }

    /** The denominator; of a change the earlier value; empty for a count and for a formula of more than two parts. */
    public Optional<Wert> nenner() {
        return Optional.ofNullable(nenner);
    }

    /**
     * What can be said of the Kommunen that have a value, where the region as a whole has none: never the region's value. Empty
     * if no Kommune is missing, if none has a value, or if the Merkmal cannot be summed over Kommunen at all.
     */
    public Optional<Teilsumme> teilsumme() {
        return gedeckte.isEmpty() ? Optional.empty()
                : Optional.of(new Teilsumme(this, auswertung.teil(gebiet, gedeckte, jahr))).filter(t -> t.wert().hatZahlen());
    }

    /** How many Kommunen this covers, and what share of the denominator. */
    public Deckung deckung() {
        return deckung;
    }

    /** The breaks of this Kennzahl's series for this territory. */
    public List<Bruch> brueche() {
        return auswertung.brueche(gebiet);
    }

    /** The value as shown: rounded to the unit's decimals, a span rounded outward, otherwise the reasons. */
    public String anzeige() {
        return anzeige(Sprache.DEUTSCH);
    }

    /** The same in a language. */
    public String anzeige(Sprache sprache) {
        return wert.anzeige(kennzahl().einheit().nachkommastellen(), sprache);
    }

    /** Numerator and denominator as shown, {@code 1.372 von 13.520}; empty for a count or where one is no number. */
    public String anzeigeTeile() {
        return anzeigeTeile(Sprache.DEUTSCH);
    }

    /** The same in a language: {@code 1,372 of 13,520}. */
    public String anzeigeTeile(Sprache sprache) {
        if (nenner == null || !zaehler.istZahl() || !nenner.istZahl()) {
            return "";
        }
        return anteil(zaehler, sprache) + (sprache == Sprache.ENGLISCH ? " of " : " von ") + anteil(nenner, sprache);
    }

    /** Whether the value rests on an estimate, by the office or by a conversion between territories. */
    public boolean istGeschaetzt() {
        return wert.merkzeichen().contains(Merkzeichen.GESCHAETZT);
    }

    private static String anteil(Wert wert, Sprache sprache) {
        double zahl = wert.zahl();
        return Zahlformat.gerundet(zahl, zahl == Math.rint(zahl) ? 0 : 2, sprache.form());
    }

    /** The way back to the cells: the formula with its numbers, the sum of each side, the cells with their footnotes. */
    public Herkunft herkunft() {
        Kennzahl k = kennzahl();
        String was = k.name() + ", " + gebiet.name() + ", " + zeit().map(Zeitbezug::toString).orElse(String.valueOf(jahr));
        return new Herkunft(Schritt.FORMEL, wert.hatZahlen() ? anzeige() + " " + k.einheit() : "", rechenweg(),
                wert.hatZahlen() ? was : was + ": " + wert, k.id() + ", Fassung " + k.fassung(), null,
                new Herkunftsbaum(auswertung, gebiet, jahr).teile());
    }

    private String rechenweg() {
        if (nenner == null || !zaehler.istZahl() || !nenner.istZahl()) {
            return formel().inWorten();
        }
        return formel().falte(new Rechenweg(anteil(zaehler, Sprache.DEUTSCH), anteil(nenner, Sprache.DEUTSCH)));
    }

    @Override
    public String toString() {
        String rest = anzeigeTeile().isEmpty() ? "" : ", " + anzeigeTeile();
        String bezug = deckung.kommunen() > 1 ? ", " + deckung : "";
        return anzeige() + (wert.hatZahlen() ? " " + kennzahl().einheit() : "") + " (" + kennzahl().name() + ", " + gebiet.name() + ", "
                + zeit().map(Zeitbezug::toString).orElse(String.valueOf(jahr)) + rest + bezug + (istGeschaetzt() ? ", geschätzt" : "") + ")";
    }
}
