package de.bismit.io.bericht;

import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;

/** What a verdict means, in a sentence for those who do not know the rules (Urteilssatz). */
final class Urteilssatz {

    private Urteilssatz() {
    }

    static Satz zu(Jahresvergleich v) {
        Satz alle = von(v.urteil().stufe());
        return v.urteilMitAngebot().map(Urteil::stufe).filter(s -> s != v.urteil().stufe())
                .map(s -> new Satz(alle.deutsch() + " Für die Kommunen, die das Angebot haben, gilt untereinander: " + s.anzeige() + ".",
                        alle.englisch() + " Among those that have the offer: " + s.anzeige(Sprache.ENGLISCH) + "."))
                .orElse(alle);
    }

    private static Satz von(Stufe stufe) {
        return switch (stufe) {
            case VERGLEICHBAR -> new Satz("Die Werte der Kommunen lassen sich miteinander vergleichen.",
                    "The values of the municipalities can be compared.");
            case EINGESCHRAENKT -> new Satz("Die Werte der Kommunen lassen sich nur mit Vorsicht vergleichen.",
                    "The values of the municipalities can only be compared with care.");
            case UNGEPRUEFT -> new Satz("Ob sich die Werte der Kommunen vergleichen lassen, ist nicht geprüft: Es fehlen Angaben dazu, wie sie entstanden sind.",
                    "Whether the values of the municipalities can be compared was not checked: it is not known how they came about.");
            case NICHT_VERGLEICHBAR -> new Satz("Die Werte der Kommunen lassen sich nicht miteinander vergleichen; jeder steht für sich.",
                    "The values of the municipalities cannot be compared; each stands alone.");
        };
    }
}
