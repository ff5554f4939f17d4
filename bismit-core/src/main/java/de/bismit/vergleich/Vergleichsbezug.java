package de.bismit.vergleich;

import de.bismit.wert.Satz;

/**
 * What a value is held against (Vergleichsbezug). Closed: an office chooses among these.
 *
 * <pre>{@code
 * vergleich.kennzahl("D-ABGANG-OHNE-HSA").gegenueber(new Landbezug(), 2015)
 * }</pre>
 */
public sealed interface Vergleichsbezug
        permits Revierbezug, Landbezug, Bundbezug, Kreistypbezug, Nachbarbezug, Vergangenheitsbezug, Zielbezug {

    /** A short name for files and options, {@code land}. */
    String kennung();

    /** The name for readers. */
    Satz name();

    /** One answer for each kind: the exhaustive alternative to {@code instanceof}. */
    <T> T falte(Bezugsfall<T> fall);
}
