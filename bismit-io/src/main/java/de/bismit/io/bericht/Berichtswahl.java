package de.bismit.io.bericht;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Setvorschlag;
import de.bismit.auswahl.Sitzung;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Ziele;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report was asked to show.
 *
 * @param vergleich the comparison behind it
 * @param querschnitte the Kennzahlen and years, in order
 * @param bezuege what the Kommunen are held against in these years
 * @param ziele targets to be drawn
 * @param mitRang whether ranks are shown
 * @param sitzung the meeting that says what is released; null without one
 * @param kreis for whom the report is meant
 * @param auswahl who chose what; null without
 */
record Berichtswahl(Kennzahlenvergleich vergleich, List<Jahresvergleich> querschnitte, List<Gegenueberstellung> bezuege, Ziele ziele,
        boolean mitRang, @Nullable Sitzung sitzung, Freigabe kreis, @Nullable Setvorschlag auswahl) {

    Berichtswahl {
        querschnitte = List.copyOf(querschnitte);
        bezuege = List.copyOf(bezuege);
    }

    Berichtswahl mitQuerschnitten(List<Jahresvergleich> neue) {
        return new Berichtswahl(vergleich, neue, bezuege, ziele, mitRang, sitzung, kreis, auswahl);
    }

    Berichtswahl mitBezuegen(List<Gegenueberstellung> neue) {
        return new Berichtswahl(vergleich, querschnitte, neue, ziele, mitRang, sitzung, kreis, auswahl);
    }

    Berichtswahl mitZielen(Ziele neue) {
        return new Berichtswahl(vergleich, querschnitte, bezuege, neue, mitRang, sitzung, kreis, auswahl);
    }

    Berichtswahl mitRang(boolean neu) {
        return new Berichtswahl(vergleich, querschnitte, bezuege, ziele, neu, sitzung, kreis, auswahl);
    }

    Berichtswahl mitSitzung(Sitzung neue, Freigabe neuerKreis) {
        return new Berichtswahl(vergleich, querschnitte, bezuege, ziele, mitRang, neue, neuerKreis, auswahl);
    }

    Berichtswahl mitAuswahl(Setvorschlag neue) {
        return new Berichtswahl(vergleich, querschnitte, bezuege, ziele, mitRang, sitzung, kreis, neue);
    }
}
