package de.bismit.daten;

import de.bismit.wert.Befund;
import java.util.AbstractList;
import java.util.List;

/** The findings of a {@link Datenbestand}, with the books they belong to: prints as one sentence (Befundliste). */
public final class Befundliste extends AbstractList<Befund> {

    private final List<Befund> befunde;
    private final Buchfuehrung buchfuehrung;

    Befundliste(List<Befund> befunde, Buchfuehrung buchfuehrung) {
        this.befunde = List.copyOf(befunde);
        this.buchfuehrung = buchfuehrung;
    }

    @Override
    public Befund get(int i) {
        return befunde.get(i);
    }

    @Override
    public int size() {
        return befunde.size();
    }

    @Override
    public String toString() {
        String zahl = befunde.isEmpty() ? "keine Befunde" : befunde.size() == 1 ? "1 Befund" : befunde.size() + " Befunde";
        StringBuilder text = new StringBuilder(zahl + " in " + buchfuehrung);
        befunde.forEach(b -> text.append('\n').append(b));
        return text.toString();
    }
}
