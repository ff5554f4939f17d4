package de.bismit.io.diagramm;

import de.bismit.wert.Einheit;
import java.util.function.Function;

/** What a chart shows, before anybody draws it: XChart and Vega-Lite are given the same. */
sealed interface Bild permits Reihenbild, Querbild {

    /** The id of what is shown, for ids in the picture. */
    String kennung();

    /** What it is, in one line. */
    String titel();

    /** The unit of the values. */
    Einheit einheit();

    /** One function for each kind. */
    default <T> T falte(Function<Reihenbild, T> reihen, Function<Querbild, T> quer) {
        return this instanceof Reihenbild r ? reihen.apply(r) : quer.apply((Querbild) this);
    }
}
