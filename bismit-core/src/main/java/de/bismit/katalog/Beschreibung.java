package de.bismit.katalog;

/**
 * A Kennzahl in words (Beschreibung). Whatever is not known is empty.
 *
 * @param definition one or two German sentences
 * @param zaehler the numerator, or what is counted
 * @param nenner the denominator; empty for a count
 * @param bezugsgruppe the reference group: {@code 15-64}
 * @param zeitbezug reference day or period, and which belong together: {@code 30.06. zu 31.12. Vorjahr}
 * @param hinweis what to mind
 */
public record Beschreibung(String definition, String zaehler, String nenner, String bezugsgruppe, String zeitbezug, String hinweis) {

    /** Nothing known. */
    public static final Beschreibung LEER = new Beschreibung("", "", "", "", "", "");

    /** The same with this definition. */
    public Beschreibung mitDefinition(String neue) {
        return new Beschreibung(neue, zaehler, nenner, bezugsgruppe, zeitbezug, hinweis);
    }

    /** The same with these words for numerator and denominator. */
    public Beschreibung mitSeiten(String neuerZaehler, String neuerNenner) {
        return new Beschreibung(definition, neuerZaehler, neuerNenner, bezugsgruppe, zeitbezug, hinweis);
    }
}
