package de.bismit.io.diagramm;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/** A shape of points, full or hollow; each series has its own. */
final class Punktform extends Marker {

    private static final int FORMEN = 5;

    private final int form;
    private final boolean offen;

    Punktform(int nummer, boolean offen) {
        form = nummer % FORMEN;
        this.offen = offen;
    }

    @Override
    public void paint(Graphics2D stift, double x, double y, int groesse) {
        Shape umriss = umriss(x, y, groesse / 2.0);
        Color farbe = stift.getColor();
        stift.setStroke(new BasicStroke(1.6f));
        stift.setColor(offen ? Color.WHITE : farbe);
        stift.fill(umriss);
        stift.setColor(farbe);
        stift.draw(umriss);
    }

    private Shape umriss(double x, double y, double r) {
        return switch (form) {
            case 0 -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case 1 -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
            case 2 -> vieleck(x, y - r * 1.15, x + r * 1.1, y + r * 0.85, x - r * 1.1, y + r * 0.85);
            case 3 -> vieleck(x, y - r * 1.2, x + r * 1.2, y, x, y + r * 1.2, x - r * 1.2, y);
            default -> vieleck(x, y + r * 1.15, x + r * 1.1, y - r * 0.85, x - r * 1.1, y - r * 0.85);
        };
    }

    private static Shape vieleck(double... ecken) {
        Path2D pfad = new Path2D.Double();
        pfad.moveTo(ecken[0], ecken[1]);
        for (int i = 2; i < ecken.length; i += 2) {
            pfad.lineTo(ecken[i], ecken[i + 1]);
        }
        pfad.closePath();
        return pfad;
    }
}
