package de.bismit.io.diagramm;

import de.bismit.wert.Einheit;
import de.bismit.wert.Satz;
import java.util.Optional;
import java.util.function.Function;

/** What a chart shows, before anybody draws it: XChart and Vega-Lite are given the same. */
sealed interface Bild permits Reihenbild, Querbild {

    /** The id of what is shown, for ids in the picture. */
    String kennung();

    /** What it is, in one line. */
    Satz titel();

    /** The unit of the values. */
    Einheit einheit();

    /** What a report says beside the chart; empty where there is no report. */
    Optional<Begleittext> begleittext();

    /** One function for each kind. */
    default <T> T falte(Function<Reihenbild, T> reihen, Function<Querbild, T> quer) {
        return this instanceof Reihenbild r ? reihen.apply(r) : quer.apply((Querbild) this);
    }
}
