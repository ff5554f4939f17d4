package de.bismit.wert;

/**
 * How much of a region a value covers (Deckung).
 *
 * @param mitWert how many Kommunen have a number or, since they lack the offer, add 0
 * @param kommunen how many belong to the region
 * @param mitAngebot how many of them have the offer; all of them where an offer is no question
 */
public record Deckung(int mitWert, int kommunen, int mitAngebot) {

    /** Refuses counts that do not fit together. */
    public Deckung {
        if (mitWert < 0 || mitWert > kommunen || mitAngebot < 0 || mitAngebot > kommunen) {
            throw new IllegalArgumentException("Deckung " + mitWert + " von " + kommunen + ", Angebot " + mitAngebot
                    + ": erwartet Zahlen zwischen 0 und der Zahl der Kommunen");
        }
    }

    /** Coverage of a single territory. */
    public static Deckung einzeln(boolean hatWert) {
        return new Deckung(hatWert ? 1 : 0, 1, 1);
    }

    /** Whether no Kommune is missing. */
    public boolean vollstaendig() {
        return mitWert == kommunen;
    }

    @Override
    public String toString() {
        String text = "Deckung " + mitWert + " von " + kommunen;
        return mitAngebot == kommunen ? text : text + ", " + mitAngebot + " von " + kommunen + " mit Angebot";
    }
}
