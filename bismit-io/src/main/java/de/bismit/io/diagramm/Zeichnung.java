package de.bismit.io.diagramm;

import java.awt.Graphics2D;

/** A chart without title and notes, ready to be drawn. */
interface Zeichnung {

    /** How high it is. */
    int hoehe();

    /** Draws it at the origin, as wide as it was made. */
    void male(Graphics2D stift);
}
