package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.internal.Pflichtangabe;
import de.bismit.katalog.Kennzahl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Kommunen of a region side by side (Kennzahlenvergleich): not a league table; the order is the region's own and ranks
 * are a column one asks for.
 */
public final class Kennzahlenvergleich {

    private final Regelwerk regelwerk;
    private final Kennzahlentafel tafel;
    private final Umstandskunde umstandskunde = new Umstandskunde();

    Kennzahlenvergleich(Regelwerk regelwerk, Kennzahlentafel tafel) {
        this.regelwerk = regelwerk;
        this.tafel = tafel;
    }

    /** The table behind it. */
    public Kennzahlentafel tafel() {
        return tafel;
    }

    /** The rules behind it. */
    public Regelwerk regelwerk() {
        return regelwerk;
    }

    /** The Kennzahlen that can be compared, in the order of the catalogue. */
    public List<Kennzahlvergleich> kennzahlen() {
        return tafel.kennzahlen().stream().map(k -> new Kennzahlvergleich(regelwerk, tafel, k, umstandskunde)).toList();
    }

    /** Those shown without being asked for, and with a year in which half of the Kommunen have a value. */
    public List<Kennzahlvergleich> standard() {
        return kennzahlen().stream().filter(k -> k.kennzahl().standard() && k.letztesJahr().isPresent()).toList();
    }

    /**
     * One Kennzahl.
     *
     * @throws de.bismit.katalog.UnbekannteKennzahl if the catalogue does not have it
     * @throws IllegalArgumentException if the loaded tables cannot feed it
     */
    public Kennzahlvergleich kennzahl(String id) {
        tafel.jahre(Pflichtangabe.von(id, "die Kennung der Kennzahl", "zum Beispiel D-ABGANG-OHNE-HSA"));
        Kennzahl gemeint = tafel.katalog().kennzahl(id);
        return new Kennzahlvergleich(regelwerk, tafel,
                tafel.kennzahlen().stream().filter(k -> k.id().equals(gemeint.id())).findFirst().orElse(gemeint), umstandskunde);
    }

    /** The verdicts on all Kennzahlen, each in its latest year; those without such a year are left out. */
    public Gesamturteil urteil() {
        Map<String, Urteil> urteile = new LinkedHashMap<>();
        for (Kennzahlvergleich einer : kennzahlen()) {
            einer.letztesJahr().ifPresent(jahr -> urteile.put(einer.kennzahl().id(), einer.urteil(jahr)));
        }
        return new Gesamturteil(urteile);
    }

    @Override
    public String toString() {
        return "Kennzahlenvergleich: " + tafel;
    }
}
