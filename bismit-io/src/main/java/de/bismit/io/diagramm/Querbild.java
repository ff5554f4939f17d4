package de.bismit.io.diagramm;

import de.bismit.daten.Querschnitt;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.io.diagramm.Linie.Punkt;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Einheit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Territories side by side at one time.
 *
 * @param kennung the id of the Kennzahl
 * @param titel what it is, with the time
 * @param einheit the unit
 * @param zeilen the territories in their order, the region's own first
 * @param region the row of the region, whose value is drawn as a line; -1 if there is none
 * @param urteil the verdict on the Kommunen; empty if nobody asked
 */
record Querbild(String kennung, String titel, Einheit einheit, List<Zeile> zeilen, int region, Optional<Stufe> urteil) implements Bild {

    /**
     * One territory.
     *
     * @param name its name
     * @param rahmen whether it is there to compare with
     * @param punkt its value
     */
    record Zeile(String name, boolean rahmen, Punkt punkt) {
    }

    Querbild {
        zeilen = List.copyOf(zeilen);
    }

    static Querbild von(Querschnitt q) {
        String zeit = q.zeit().toString();
        List<Zeile> zeilen = new ArrayList<>();
        q.werte().forEach((schluessel, wert) -> zeilen.add(new Zeile(name(schluessel), false, new Punkt(q.zeit().berichtsjahr(), zeit, wert))));
        return new Querbild(q.id(), q.titel() + ", " + zeit, q.einheit(), zeilen, -1, Optional.empty());
    }

    private static String name(String schluessel) {
        return Land.vonSchluessel(schluessel).isPresent() && schluessel.length() == 2 ? Land.vonSchluessel(schluessel).map(Land::anzeigename).orElseThrow()
                : Kreis.of(schluessel).name();
    }

    static Querbild von(Jahresvergleich v) {
        List<Zeile> zeilen = new ArrayList<>();
        int kommunen = v.kommunen().size();
        for (int i = 0; i < v.zeilen().size(); i++) {
            Vergleichszeile z = v.zeilen().get(i);
            zeilen.add(new Zeile(z.gebiet().name(), i >= kommunen, new Punkt(v.jahr(), v.zeit(), z.wert().wert())));
        }
        boolean mitLinie = v.zeilen().stream().anyMatch(z -> z.abstand().isPresent());   // the sum of counts is no line to hold its parts against
        List<Zeile> gezeigte = mitLinie ? zeilen : zeilen.subList(0, kommunen);
        return new Querbild(v.kennzahl().id(), v.kennzahl().name() + ", " + v.zeit(), v.kennzahl().einheit(), gezeigte, mitLinie ? kommunen : -1,
                Optional.of(v.urteil().stufe()));
    }
}
