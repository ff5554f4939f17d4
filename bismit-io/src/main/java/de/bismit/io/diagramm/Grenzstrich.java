package de.bismit.io.diagramm;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.knowm.xchart.style.markers.Marker;

/** An end of a range: a short upright stroke, so that narrow ranges can be seen too. */
final class Grenzstrich extends Marker {

    private static final double HALBE_HOEHE = 6;

    @Override
    public void paint(Graphics2D stift, double x, double y, int groesse) {
        stift.setStroke(new BasicStroke(1.6f));
        stift.draw(new Line2D.Double(x, y - HALBE_HOEHE, x, y + HALBE_HOEHE));
    }
}
