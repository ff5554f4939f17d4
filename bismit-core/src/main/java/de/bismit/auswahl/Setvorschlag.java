package de.bismit.auswahl;

import de.bismit.katalog.Kennzahlenset;
import de.bismit.vergleich.Kennzahlenvergleich;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed Vergleichskennzahlenset with its criteria, and for every Kennzahl of the catalogue why it is in or out
 * (Setvorschlag). A ground to talk on, not a decision.
 */
public final class Setvorschlag {

    private final Auswahlergebnis ergebnis;
    private final Setkriterien kriterien;
    private final boolean mitDaten;
    private final List<Setentscheidung> entscheidungen;

    private Setvorschlag(Auswahlergebnis ergebnis, Setkriterien kriterien, boolean mitDaten, List<Setentscheidung> entscheidungen) {
        this.ergebnis = ergebnis;
        this.kriterien = kriterien;
        this.mitDaten = mitDaten;
        this.entscheidungen = entscheidungen;
    }

    static Setvorschlag von(Auswahlergebnis ergebnis, Setkriterien kriterien, @Nullable Kennzahlenvergleich vergleich) {
        return new Setvorschlag(ergebnis, kriterien, vergleich != null, ergebnis.katalog().kennzahlen().stream()
                .map(k -> Kriterienpruefung.pruefe(k, ergebnis.unterstuetzung(k.id()), kriterien, vergleich)).toList());
    }

    /** The merged choices behind it. */
    public Auswahlergebnis ergebnis() {
        return ergebnis;
    }

    /** What a Kennzahl must fulfil. */
    public Setkriterien kriterien() {
        return kriterien;
    }

    /** Whether data and verdicts were looked at. */
    public boolean mitDaten() {
        return mitDaten;
    }

    /** The proposed set. */
    public Kennzahlenset set() {
        return new Kennzahlenset("vergleich", "Vergleichskennzahlenset (Vorschlag)",
                entscheidungen.stream().filter(Setentscheidung::aufgenommen).map(e -> e.kennzahl().id()).toList());
    }

    /** Every Kennzahl of the catalogue, in its order. */
    public List<Setentscheidung> entscheidungen() {
        return entscheidungen;
    }

    /** The Kennzahlen that at least one Kommune wants, now or later, in the order of the catalogue. */
    public List<Setentscheidung> gefragte() {
        return entscheidungen.stream().filter(Setentscheidung::gefragt).toList();
    }

    /**
     * One Kennzahl.
     *
     * @throws de.bismit.katalog.UnbekannteKennzahl naming the nearest ones
     */
    public Setentscheidung entscheidung(String kennung) {
        String id = ergebnis.katalog().kennzahl(kennung).id();
        return entscheidungen.stream().filter(e -> e.kennzahl().id().equals(id)).findFirst().orElseThrow();
    }

    /** The criteria that were looked at, in words. */
    public String kriterientext() {
        return mitDaten ? kriterien.toString() : "gewählt von mindestens " + kriterien.quorum() + " Kommunen; ohne Blick auf Daten und Vergleichbarkeit";
    }

    /** The wanted Kennzahlen as rows, for files. */
    public Auswahltabelle alsTabelle() {
        return Auswahltabelle.von(this);
    }

    /** The wanted Kennzahlen as text, one line each, and how they were judged. */
    public String tabelle() {
        return new Vorschlagstext(this).text();
    }

    @Override
    public String toString() {
        return "Vorschlag: " + set().kennzahlen().size() + " von " + gefragte().size() + " gewünschten Kennzahlen; " + kriterientext();
    }
}
