package de.bismit.io.diagramm;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Upright strokes that tell what Kommunen are held against: one stroke, two, with a bar above, below, at both ends, in two halves.
 * The page of the report draws the same (punktbild.js).
 */
final class Bezugsform {

    /** Half the height of the square they stand in. */
    static final double HALB = 9;

    private static final List<double[][]> FORMEN = List.of(new double[][] {{-1.5, -8.5, 3, 17}}, new double[][] {{-4, -8.5, 2.5, 17}, {1.5, -8.5, 2.5, 17}},
            new double[][] {{-5, -8.5, 10, 2.5}, {-1.3, -6, 2.6, 14.5}}, new double[][] {{-1.3, -8.5, 2.6, 14.5}, {-5, 6, 10, 2.5}},
            new double[][] {{-5, -8.5, 10, 2.5}, {-1.3, -6, 2.6, 12}, {-5, 6, 10, 2.5}}, new double[][] {{-1.5, -8.5, 3, 6}, {-1.5, 2.5, 3, 6}});

    private Bezugsform() {
    }

    private static double[][] balken(int nummer) {
        return FORMEN.get(nummer % FORMEN.size());
    }

    /** As an SVG path in a square from -1 to 1. */
    static String pfad(int nummer) {
        return List.of(balken(nummer)).stream().map(b -> String.format(Locale.ROOT, "M%.3f,%.3fh%.3fv%.3fh%.3fZ", b[0] / HALB, b[1] / HALB, b[2] / HALB, b[3] / HALB, -b[2] / HALB))
                .collect(Collectors.joining());
    }

    /** Around a place. */
    static Shape umriss(int nummer, double x, double y) {
        Path2D pfad = new Path2D.Double();
        for (double[] b : balken(nummer)) {
            pfad.append(new Rectangle2D.Double(b[0], b[1], b[2], b[3]), false);
        }
        return pfad.createTransformedShape(AffineTransform.getTranslateInstance(x, y));
    }
}
