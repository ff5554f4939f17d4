package de.bismit.vergleich;

import de.bismit.daten.Gebietsbezug;
import de.bismit.gebiet.Kreis;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The Kreise that resemble a Kommune most (Vergleichsgruppe).
 *
 * @param kommune the Kommune
 * @param jahr the year of the Kontext
 * @param nachbarn the others, the nearest first
 * @param bezug the Kreise among which they were looked for, and those that lacked a number
 */
public record Vergleichsgruppe(Kreis kommune, int jahr, List<Nachbar> nachbarn, Gebietsbezug bezug) {

    /** Copies the neighbours; refuses an empty group. */
    public Vergleichsgruppe {
        nachbarn = List.copyOf(nachbarn);
        if (nachbarn.isEmpty()) {
            throw new IllegalArgumentException("Vergleichsgruppe von " + kommune.name() + " ohne Nachbarn: erwartet mindestens einen");
        }
    }

    /** The Kreise of the group, without the Kommune itself. */
    public List<Kreis> kreise() {
        return nachbarn.stream().map(Nachbar::kreis).toList();
    }

    @Override
    public String toString() {
        return "Vergleichsgruppe von " + kommune.name() + " " + jahr + ", gesucht unter " + bezug + ":\n" + nachbarn.stream().map(Nachbar::toString).collect(Collectors.joining("\n"));
    }
}
