package de.bismit.auswahl;

import de.bismit.gebiet.Kreis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one Kommune chose (Auswahl): a filled selection sheet.
 *
 * @param kommune whose choice it is
 * @param katalogfassung the version of the catalogue it was made from; empty if it does not say
 * @param bearbeitung who filled it; may be empty
 * @param eintraege the rows with a decision or a reason, each Kennzahl at most once
 */
public record Auswahl(Kreis kommune, String katalogfassung, String bearbeitung, List<Auswahleintrag> eintraege) {

    /** Refuses a Kennzahl named twice. */
    public Auswahl {
        eintraege = List.copyOf(eintraege);
        Set<String> gesehen = new HashSet<>();
        for (Auswahleintrag eintrag : eintraege) {
            if (!gesehen.add(eintrag.kennzahl())) {
                throw new IllegalArgumentException("die Auswahl von " + kommune.name() + " nennt " + eintrag.kennzahl()
                        + " zweimal; jede Kennzahl darf nur einmal vorkommen");
            }
        }
    }

    /** A choice without a word on who made it. */
    public static Auswahl of(Kreis kommune, String katalogfassung, List<Auswahleintrag> eintraege) {
        return new Auswahl(kommune, katalogfassung, "", eintraege);
    }

    /** What it says to a Kennzahl; {@link Entscheidung#OFFEN} without a reason if nothing. */
    public Auswahleintrag eintrag(String kennzahl) {
        return eintraege.stream().filter(e -> e.kennzahl().equals(kennzahl)).findFirst()
                .orElseGet(() -> Auswahleintrag.of(kennzahl, Entscheidung.OFFEN));
    }

    /** The ids of the Kennzahlen with this decision, in the order of the sheet. */
    public List<String> mit(Entscheidung entscheidung) {
        return eintraege.stream().filter(e -> e.entscheidung() == entscheidung).map(Auswahleintrag::kennzahl).toList();
    }

    @Override
    public String toString() {
        return kommune.name() + ": " + mit(Entscheidung.JA).size() + " Kennzahlen gewählt, " + mit(Entscheidung.SPAETER).size() + " später, "
                + mit(Entscheidung.NEIN).size() + " abgelehnt";
    }
}
