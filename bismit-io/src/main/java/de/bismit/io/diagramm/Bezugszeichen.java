package de.bismit.io.diagramm;

import java.awt.Graphics2D;
import org.knowm.xchart.style.markers.Marker;

/** The stroke of a comparator, as XChart draws points. */
final class Bezugszeichen extends Marker {

    private final int nummer;

    Bezugszeichen(int nummer) {
        this.nummer = nummer;
    }

    @Override
    public void paint(Graphics2D stift, double x, double y, int groesse) {
        stift.fill(Bezugsform.umriss(nummer, x, y));
    }
}
