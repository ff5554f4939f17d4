package de.bismit.io.diagramm;

import de.bismit.daten.Querschnitt;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.io.bericht.Kennzahlinhalt;
import de.bismit.io.diagramm.Linie.Punkt;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Einheit;
import de.bismit.wert.Satz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Territories side by side at one time.
 *
 * @param kennung the id of the Kennzahl
 * @param titel what it is, with the time
 * @param einheit the unit
 * @param zeilen the territories in their order, the region's own first
 * @param region the row of the region, whose value is drawn as a line; -1 if there is none
 * @param bezuege what the rows are held against
 * @param urteil the verdict on the Kommunen; empty if nobody asked
 * @param begleittext what a report says beside it
 */
record Querbild(String kennung, Satz titel, Einheit einheit, List<Zeile> zeilen, int region, List<Gegenueberstellung> bezuege, Optional<Stufe> urteil,
        Optional<Begleittext> begleittext) implements Bild {

    /**
     * One territory.
     *
     * @param name its name
     * @param rahmen whether it is there to compare with
     * @param punkt its value
     * @param vergleich its distance and verdict; empty if nobody asked
     */
    record Zeile(String name, boolean rahmen, Punkt punkt, Optional<Vergleichszeile> vergleich) {
    }

    /** Comparators with any number to draw. */
    List<Gegenueberstellung> gezeichneteBezuege() {
        return bezuege.stream().filter(g -> g.zeilen().stream().anyMatch(z -> z.bezugswert().hatZahlen())).toList();
    }

    /** The row of a territory; -1 if it has none. */
    int zeile(String gebiet) {
        return IntStream.range(0, zeilen.size()).filter(i -> zeilen.get(i).name().equals(gebiet)).findFirst().orElse(-1);
    }

    Querbild {
        zeilen = List.copyOf(zeilen);
        bezuege = List.copyOf(bezuege);
    }

    static Querbild von(Querschnitt q) {
        Satz zeit = Linie.zeit(q.zeit());
        List<Zeile> zeilen = new ArrayList<>();
        q.werte().forEach((schluessel, wert) -> zeilen.add(new Zeile(name(schluessel), false, new Punkt(q.zeit().berichtsjahr(), zeit, wert), Optional.empty())));
        return new Querbild(q.id(), titel(Satz.deutsch(q.titel()), zeit), q.einheit(), zeilen, -1, List.of(), Optional.empty(), Optional.empty());
    }

    private static Satz titel(Satz name, Satz zeit) {
        return new Satz(name.deutsch() + ", " + zeit.deutsch(), name.englisch() + ", " + zeit.englisch());
    }

    /** The cross-section of a report. */
    static Querbild von(Kennzahlinhalt k) {
        Querbild q = von(k.querschnitt());
        return new Querbild(q.kennung, q.titel, q.einheit, q.zeilen, q.region, k.gezeigteBezuege(), q.urteil, Optional.of(Begleittext.von(k)));
    }

    private static String name(String schluessel) {
        return Land.vonSchluessel(schluessel).isPresent() && schluessel.length() == 2 ? Land.vonSchluessel(schluessel).map(Land::anzeigename).orElseThrow()
                : Kreis.of(schluessel).name();
    }

    static Querbild von(Jahresvergleich v) {
        List<Zeile> zeilen = new ArrayList<>();
        int kommunen = v.kommunen().size();
        Satz zeit = v.zeilen().get(0).wert().zeit().map(Linie::zeit).orElse(Satz.deutsch(v.zeit()));
        for (int i = 0; i < v.zeilen().size(); i++) {
            Vergleichszeile z = v.zeilen().get(i);
            zeilen.add(new Zeile(z.gebiet().name(), i >= kommunen, new Punkt(v.jahr(), zeit, z.wert().wert()), Optional.of(z)));
        }
        boolean mitLinie = v.zeilen().stream().anyMatch(z -> z.abstand().isPresent());   // else the Kommunen must not be held against it
        List<Zeile> gezeigte = v.vergleichtAnzahlen() ? zeilen.subList(0, kommunen) : zeilen;
        return new Querbild(v.kennzahl().id(), titel(Reihenbild.name(v.kennzahl()), zeit), v.kennzahl().einheit(), gezeigte, mitLinie ? kommunen : -1,
                List.of(), Optional.of(v.urteil().stufe()), Optional.empty());
    }
}
