package de.bismit.io.karte;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Maps of the same territories on one HTML page (Kartenblatt), which share their shapes: these stand in the page once, and each map
 * only says how they are filled. {@link #formen()} comes first, then a {@link #svg(Karte)} a map, each without the headings that
 * {@link Karte#svg()} has: the page says those. Immutable; same input, same text.
 *
 * <pre>{@code
 * Kartenblatt blatt = Kartenblatt.fuer(Karte.von(jahresvergleich)).orElseThrow();
 * String html = blatt.formen() + blatt.svg(karte) + blatt.svg(andereKarte);
 * }</pre>
 */
public final class Kartenblatt {

    private final Karte vorlage;
    private final Map<String, Beschriftungsort> orte;

    private Kartenblatt(Karte vorlage) {
        this.vorlage = vorlage;
        orte = vorlage.bild().beschriftungsorte();
    }

    /** For maps of the territories of this one; empty if none of them has a shape. */
    public static Optional<Kartenblatt> fuer(Karte vorlage) {
        return vorlage.hatFlaeche() ? Optional.of(new Kartenblatt(vorlage)) : Optional.empty();
    }

    /** The shapes, as an SVG element that is not seen; once in the page. */
    public String formen() {
        return vorlage.bild().formen();
    }

    /**
     * One map, as an SVG element that needs {@link #formen()} in the same page.
     *
     * @throws IllegalArgumentException if it is of other territories
     */
    public String svg(Karte karte) {
        List<String> erwartet = vorlage.schluessel();
        if (!karte.schluessel().equals(erwartet)) {
            throw new IllegalArgumentException(karte + ": gehört nicht auf dieses Kartenblatt; erwartet die Gebiete " + erwartet + ", gefunden "
                    + karte.schluessel() + "; für andere Gebiete ein eigenes Blatt anlegen");
        }
        return karte.bild().aufBlatt(orte);
    }

    @Override
    public String toString() {
        return "Kartenblatt: " + vorlage.schluessel().size() + " Gebiete";
    }
}
