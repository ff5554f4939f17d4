package de.bismit.io.tabelle;

import de.bismit.daten.Lieferung;
import de.bismit.daten.Zeichenschema;
import de.bismit.zeit.Bruch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a binding knows of a table beyond its columns (Umstände); what is not known stays unknown.
 *
 * @param gebietsstand whose borders the figures use
 * @param zeichenschema the signs used instead of numbers
 * @param rundungsbasis the base figures were rounded to, 1 for declared not rounded
 * @param zensusbasen the census bases as declared, in order of time; footnotes of the table go before them
 * @param brueche where the series break
 * @param lizenz licence and attribution, for files that do not name them; empty if not known
 * @param angaben further circumstances rules ask for
 */
public record Umstaende(@Nullable String gebietsstand, Zeichenschema zeichenschema, @Nullable Integer rundungsbasis,
        List<Zensuserklaerung> zensusbasen, List<Bruch> brueche, String lizenz, Map<String, String> angaben) {

    /** Nothing known. */
    public static final Umstaende UNBEKANNT =
            new Umstaende(null, Zeichenschema.UNBEKANNT, null, List.of(), List.of(), "", Map.of());

    /** Copies the lists. */
    public Umstaende {
        zensusbasen = List.copyOf(zensusbasen);
        brueche = List.copyOf(brueche);
        angaben = Map.copyOf(angaben);
    }

    void traegeEin(Lieferung.Builder lieferung, Rohtabelle tabelle) {
        lieferung.gebietsstand(gebietsstand).zeichenschema(zeichenschema).rundungsbasis(rundungsbasis)
                .zensusbasen(Zensusermittlung.ermittle(zensusbasen, tabelle.stand(), tabelle.fussnoten())).brueche(brueche).lizenz(lizenz);
        angaben.forEach(lieferung::angabe);
    }
}
