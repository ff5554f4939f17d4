package de.bismit.harmonisierung;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer of a look-up (Kategoriefund): assigned, no such offer, ambiguous, or not documented. Nothing is chosen silently;
 * {@link #falte} asks for an answer to each case.
 *
 * @param <T> what was looked up
 */
public sealed interface Kategoriefund<T extends Kategorieeintrag> {

    /** What was asked for. */
    Kategoriefrage frage();

    /** What was found: the answer, or the candidates. */
    List<T> eintraege();

    /** One answer for each case. */
    <R> R falte(Fundfall<T, R> fall);

    /**
     * The cases.
     *
     * @param <T> what was looked up
     * @param <R> what each case gives
     */
    interface Fundfall<T extends Kategorieeintrag, R> {
        /** All that was found is counted in one federal category. */
        R zugeordnet(Zugeordnet<T> fund);

        /** The Land has no such category. */
        R keinAngebot(KeinAngebot<T> fund);

        /** Several categories are meant. */
        R mehrdeutig(Mehrdeutig<T> fund);

        /** Nothing is known for that day. */
        R nichtBelegt(NichtBelegt<T> fund);
    }

    /**
     * Counted in one federal category.
     *
     * @param frage what was asked for
     * @param eintraege at least one; several that share the category (Förderschulen by Förderschwerpunkt)
     */
    record Zugeordnet<T extends Kategorieeintrag>(Kategoriefrage frage, List<T> eintraege) implements Kategoriefund<T> {

        /** Copies the list. */
        public Zugeordnet {
            eintraege = List.copyOf(eintraege);
        }

        /** The federal category. */
        public Bundeskategorie kategorie() {
            return eintraege.get(0).kategorie();
        }

        /** How well it fits: the worst of all that was found. */
        public Abbildungsgrad grad() {
            return eintraege.stream().map(Kategorieeintrag::grad).max(Comparator.naturalOrder()).orElseThrow();
        }

        @Override
        public <R> R falte(Fundfall<T, R> fall) {
            return fall.zugeordnet(this);
        }

        @Override
        public String toString() {
            if (eintraege.size() == 1) {
                T einer = eintraege.get(0);
                String land = frage.land().isPresent() ? "" : Kategorietext.name(einer.land()) + ", ";
                return frage + ": " + land + einer.bezeichnung() + ", " + Kategorietext.zuordnung(einer);
            }
            return frage + ": " + kategorie() + ", " + grad().anzeige() + ", mit "
                    + eintraege.stream().map(Kategorieeintrag::bezeichnung).collect(Collectors.joining("; "));
        }
    }

    /**
     * The Land has no such category: "kein Angebot", not zero, whatever a file prints.
     *
     * @param frage what was asked for
     * @param eintraege the rows that say so
     */
    record KeinAngebot<T extends Kategorieeintrag>(Kategoriefrage frage, List<T> eintraege) implements Kategoriefund<T> {

        /** Copies the list. */
        public KeinAngebot {
            eintraege = List.copyOf(eintraege);
        }

        @Override
        public <R> R falte(Fundfall<T, R> fall) {
            return fall.keinAngebot(this);
        }

        @Override
        public String toString() {
            T zeile = eintraege.get(0);
            return frage + ": kein Angebot (" + zeile.kategorie() + ")." + Kategorietext.hinweis(zeile) + " Quelle: " + zeile.nachweis();
        }
    }

    /**
     * The name means several categories: name the part, or the Land.
     *
     * @param frage what was asked for
     * @param eintraege the candidates
     */
    record Mehrdeutig<T extends Kategorieeintrag>(Kategoriefrage frage, List<T> eintraege) implements Kategoriefund<T> {

        /** Copies the list. */
        public Mehrdeutig {
            eintraege = List.copyOf(eintraege);
        }

        @Override
        public <R> R falte(Fundfall<T, R> fall) {
            return fall.mehrdeutig(this);
        }

        @Override
        public String toString() {
            boolean imLand = frage.land().isPresent();
            return frage + ": mehrdeutig; bitte " + (imLand ? "den Teil" : "das Land") + " nennen:" + eintraege.stream()
                    .map(e -> "\n  " + (imLand ? "„" + e.teil() + "“, " : Kategorietext.name(e.land()) + ", ") + e.bezeichnung() + ": "
                            + e.kategorie() + ", " + e.grad().anzeige())
                    .collect(Collectors.joining());
        }
    }

    /**
     * Nothing is known for that day.
     *
     * @param frage what was asked for
     * @param eintraege what is known for other days; may be empty
     */
    record NichtBelegt<T extends Kategorieeintrag>(Kategoriefrage frage, List<T> eintraege) implements Kategoriefund<T> {

        /** Copies the list. */
        public NichtBelegt {
            eintraege = List.copyOf(eintraege);
        }

        @Override
        public <R> R falte(Fundfall<T, R> fall) {
            return fall.nichtBelegt(this);
        }

        @Override
        public String toString() {
            return frage + ": nicht belegt; " + (eintraege.isEmpty() ? "für dieses Land gibt es keine Zeilen, eigene nimmt mit(…) auf"
                    : "belegt sind " + eintraege.stream().map(e -> e.bezeichnung() + " " + e.geltung()).collect(Collectors.joining("; ")));
        }
    }
}
