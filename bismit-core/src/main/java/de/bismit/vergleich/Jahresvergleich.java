package de.bismit.vergleich;

import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Deckung;
import de.bismit.wert.Satz;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One Kennzahl in one year over the Kommunen of a region (Jahresvergleich): rows in the region's own order, then the
 * region, its Länder and Germany; with the verdict on the Kommunen.
 *
 * @param kennzahl the Kennzahl
 * @param jahr the report year
 * @param zeit what the year means here, {@code Abgangsjahr 2015}
 * @param zeilen the rows
 * @param urteil the verdict on comparing the Kommunen
 * @param urteilMitAngebot where some Kommunen lack the offer: the verdict on comparing the others with one another
 */
public record Jahresvergleich(Kennzahl kennzahl, int jahr, String zeit, List<Vergleichszeile> zeilen, Urteil urteil,
        Optional<Urteil> urteilMitAngebot) {

    private static final int NAMENSBREITE = 28;
    private static final Satz OHNE_RANG = new Satz("Ohne Rang: Die Werte der Kommunen lassen sich nicht miteinander vergleichen.",
            "Without ranks: the values of the municipalities cannot be compared with one another.");

    /** Copies the rows. */
    public Jahresvergleich {
        zeilen = List.copyOf(zeilen);
    }

    /** Who must not be compared has no place among the others either; those that have the offer may still have one among themselves. */
    static boolean istRangfolgeErlaubt(Urteil urteil, Optional<Urteil> mitAngebot) {
        return mitAngebot.orElse(urteil).stufe() != Stufe.NICHT_VERGLEICHBAR;
    }

    /** Why no Kommune has a rank; empty where they have. */
    public Optional<Satz> ohneRang() {
        return istRangfolgeErlaubt(urteil, urteilMitAngebot) ? Optional.empty() : Optional.of(OHNE_RANG);
    }

    /** Whether counts are compared: the value of a region, Land or Germany is then a sum, and no yardstick for its parts. */
    public boolean vergleichtAnzahlen() {
        return zeilen.get(0).vonAnzahl();
    }

    /** The row of the region. */
    public Vergleichszeile region() {
        return zeilen.stream().filter(z -> z.wert().deckung().kommunen() > 1).findFirst().orElseThrow();
    }

    /** The rows of the Kommunen. */
    public List<Vergleichszeile> kommunen() {
        return zeilen.stream().takeWhile(z -> z.wert().deckung().kommunen() == 1).toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(ueberschrift());
        for (Vergleichszeile zeile : zeilen) {
            text.append('\n').append(zeile(zeile));
        }
        urteil.massgebliche().forEach(g -> text.append('\n').append(g));
        return text.toString();
    }

    private String ueberschrift() {
        return kennzahl.name() + " " + jahr + (kennzahl.zusatz().isEmpty() ? "" : " (" + kennzahl.zusatz() + ")") + ", "
                + kennzahl.einheit() + ", " + urteil.stufe().anzeige()
                + urteilMitAngebot.map(u -> " (die Kommunen mit Angebot untereinander: " + u.stufe().anzeige() + ")").orElse("");
    }

    private String zeile(Vergleichszeile zeile) {
        String name = zeile.gebiet().name();
        String kopf = String.format(Locale.ROOT, "%-" + NAMENSBREITE + "s %10s  %s", name, zeile.wert().anzeige(), zeile.anzeigeAbstand()).stripTrailing()
                + (zeile.wert().istGeschaetzt() ? "  geschätzt" : "");
        Deckung deckung = zeile.wert().deckung();
        return deckung.kommunen() == 1 ? kopf
                : kopf + "  " + (zeile.wert().anzeigeTeile().isEmpty() ? "" : zeile.wert().anzeigeTeile() + ", ") + deckung;
    }
}
