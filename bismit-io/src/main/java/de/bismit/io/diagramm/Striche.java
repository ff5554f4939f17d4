package de.bismit.io.diagramm;

/** Dashes that tell lines of one colour apart. */
final class Striche {

    private static final float[][] MUSTER = {{}, {8, 4}, {2, 3}, {10, 3, 2, 3}, {5, 5}};

    private Striche() {
    }

    /** Length of stroke and gap by turns; the first is an unbroken line. */
    static float[] von(int nummer) {
        return MUSTER[nummer % MUSTER.length].clone();
    }
}
