package de.bismit.wert;

/**
 * A text for readers in both languages (Satz).
 *
 * @param deutsch in German
 * @param englisch in English; where nobody translated it, the German text
 */
public record Satz(String deutsch, String englisch) {

    /** The German text stands in for a missing English one. */
    public Satz {
        englisch = englisch.isBlank() ? deutsch : englisch;
    }

    /** Only in German. */
    public static Satz deutsch(String text) {
        return new Satz(text, "");
    }

    /** The text in a language. */
    public String in(Sprache sprache) {
        return sprache == Sprache.ENGLISCH ? englisch : deutsch;
    }

    @Override
    public String toString() {
        return deutsch;
    }
}
