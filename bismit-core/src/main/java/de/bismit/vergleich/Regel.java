package de.bismit.vergleich;

import java.util.List;
import java.util.Map;

/**
 * A fact that limits comparison, as data (Regel): {@code VB037}.
 *
 * @param id the id
 * @param titel in a few words
 * @param laender the Länder it names, {@code SN}, {@code DG} for Germany's published value
 * @param art what kind of fact: {@code Sondereffekt}, {@code Methodenbruch}, {@code Definition} …
 * @param fenster the period it is about
 * @param abweichend other periods for a Land or a Kennzahl, by its key
 * @param schwere how much it weighs
 * @param massnahme what to do: {@code ANNOTIEREN}, {@code BRUCH} …
 * @param umgang how to deal with it, in words: what would lift it
 * @param sachverhalt the fact, in German sentences
 * @param ausloeser what must be there for it to speak
 * @param kennzahlen the ids it is about; {@code *} for all
 * @param merkmal the circumstance it compares; may be empty
 * @param provenienz what of it was verified
 * @param quelle where it is from
 */
public record Regel(String id, String titel, List<String> laender, String art, Fenster fenster, Map<String, Fenster> abweichend,
        Regelschwere schwere, String massnahme, String umgang, String sachverhalt, Ausloeser ausloeser, List<String> kennzahlen,
        String merkmal, String provenienz, String quelle) {

    /** Copies the lists. */
    public Regel {
        laender = List.copyOf(laender);
        abweichend = Map.copyOf(abweichend);
        kennzahlen = List.copyOf(kennzahlen);
    }

    /** Whether it is about a Kennzahl that answers to these ids. */
    public boolean betrifft(List<String> kennungen) {
        return kennzahlen.contains("*") || kennungen.stream().anyMatch(kennzahlen::contains);
    }

    /** The period for a Land and a Kennzahl. */
    public Fenster fenster(String land, List<String> kennungen) {
        for (String kennung : kennungen) {
            if (abweichend.containsKey(kennung)) {
                return abweichend.get(kennung);
            }
        }
        return abweichend.getOrDefault(land, fenster);
    }

    @Override
    public String toString() {
        return id + " " + titel;
    }
}
