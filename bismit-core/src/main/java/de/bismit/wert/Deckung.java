package de.bismit.wert;

import java.util.Optional;

/**
 * How much of a region a value covers (Deckung): how many Kommunen, what share of the denominator, how many with an offer.
 *
 * @param mitWert how many Kommunen have a number or, since they lack the offer, add 0
 * @param kommunen how many belong to the region
 * @param mitAngebot how many of them have the offer; all of them where an offer is no question
 * @param nenneranteil the denominator of the Kommunen with a value as a fraction of the whole region's, known even where
 *     numerators are missing; why not, where denominators are missing too; empty where there is no denominator; 1 if no
 *     Kommune is missing
 */
public record Deckung(int mitWert, int kommunen, int mitAngebot, Optional<Wert> nenneranteil) {

    /** Refuses counts that do not fit together. */
    public Deckung {
        if (mitWert < 0 || mitWert > kommunen || mitAngebot < 0 || mitAngebot > kommunen) {
            throw new IllegalArgumentException("Deckung " + mitWert + " von " + kommunen + ", Angebot " + mitAngebot
                    + ": erwartet Zahlen zwischen 0 und der Zahl der Kommunen");
        }
        nenneranteil = mitWert == kommunen ? Optional.of(Wert.of(1)) : nenneranteil;
    }

    /** Coverage of something that has no denominator. */
    public Deckung(int mitWert, int kommunen, int mitAngebot) {
        this(mitWert, kommunen, mitAngebot, Optional.empty());
    }

    /** Coverage of a single territory. */
    public static Deckung einzeln(boolean hatWert) {
        return new Deckung(hatWert ? 1 : 0, 1, 1);
    }

    /** Whether no Kommune is missing. */
    public boolean vollstaendig() {
        return mitWert == kommunen;
    }

    /** In a language, for readers: {@code Deckung 8 von 9 (93,1 % des Nenners)}, {@code coverage 8 of 9 (93.1 % of the denominator)}. */
    public String anzeige(Sprache sprache) {
        boolean englisch = sprache == Sprache.ENGLISCH;
        String von = englisch ? " of " : " von ";
        String anteil = vollstaendig() ? "" : nenneranteil.filter(Wert::hatZahlen)
                .map(a -> " (" + prozent(a, sprache) + (englisch ? " of the denominator)" : " des Nenners)")).orElse("");
        String angebot = mitAngebot == kommunen ? "" : ", " + mitAngebot + von + kommunen + (englisch ? " with the offer" : " mit Angebot");
        return (englisch ? "coverage " : "Deckung ") + mitWert + von + kommunen + anteil + angebot;
    }

    private static String prozent(Wert anteil, Sprache sprache) {
        Wert prozent = anteil.mal(100);
        return (prozent.istZahl() ? Zahlformat.gerundet(prozent.zahl(), 1, sprache.form())
                : Zahlformat.spanne(prozent.untereGrenze(), prozent.obereGrenze(), 1, sprache.form())) + " %";
    }

    @Override
    public String toString() {
        return anzeige(Sprache.DEUTSCH);
    }
}
