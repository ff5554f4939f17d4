package de.bismit.auswahl;

import de.bismit.gebiet.Kreis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many Kommunen of a region want a Kennzahl (Unterstützung): k of 9. A Kommune that sent no sheet counts among the 9
 * and supports nothing.
 *
 * @param eintraege what each Kommune that sent a sheet says, in the region's own order
 * @param kommunen how many Kommunen the region has
 */
public record Unterstuetzung(Map<Kreis, Auswahleintrag> eintraege, int kommunen) {

    /** Copies the entries and keeps their order. */
    public Unterstuetzung {
        eintraege = Collections.unmodifiableMap(new LinkedHashMap<>(eintraege));
    }

    /** Those that want it, in the region's own order. */
    public List<Kreis> dafuer() {
        return mit(Entscheidung.JA);
    }

    /** How many want it. */
    public int ja() {
        return dafuer().size();
    }

    /** How many want it later; not part of {@link #ja()}. */
    public int spaeter() {
        return mit(Entscheidung.SPAETER).size();
    }

    /** How many do not want it. */
    public int nein() {
        return mit(Entscheidung.NEIN).size();
    }

    /** How many sent a sheet that says nothing to it. */
    public int offen() {
        return mit(Entscheidung.OFFEN).size();
    }

    /** The Kommunen with this decision, in the region's own order. */
    public List<Kreis> mit(Entscheidung entscheidung) {
        return eintraege.entrySet().stream().filter(e -> e.getValue().entscheidung() == entscheidung).map(Map.Entry::getKey).toList();
    }

    /** Whether all that sent a sheet want it. */
    public boolean einmuetig() {
        return ja() == eintraege.size();
    }

    /** The reasons, each with the Kommune that gives it. */
    public String begruendungen() {
        return eintraege.entrySet().stream().filter(e -> !e.getValue().begruendung().isEmpty())
                .map(e -> e.getKey().name() + ": " + e.getValue().begruendung()).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return ja() + " von " + kommunen + (spaeter() == 0 ? "" : ", später " + spaeter()) + (nein() == 0 ? "" : ", Nein " + nein())
                + (offen() == 0 ? "" : ", ohne Angabe " + offen());
    }
}
