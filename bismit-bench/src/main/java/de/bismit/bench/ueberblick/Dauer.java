package de.bismit.bench.ueberblick;

/** How long is measured (Dauer): a few iterations of so many milliseconds, each at least one operation. */
enum Dauer {

    /** Less than a millisecond an operation. */
    KURZ(5, 5, 200),
    /** Milliseconds. */
    MITTEL(3, 5, 300),
    /** The same for those whose ratios are targets: until the last compiler has done its work. */
    GRUENDLICH(5, 5, 600),
    /** Tenths of a second, and much code to compile. */
    DATEI(3, 5, 1000),
    /** A second or more. */
    LANG(1, 3, 1);

    private final int aufwaermen;
    private final int messen;
    private final int millis;

    Dauer(int aufwaermen, int messen, int millis) {
        this.aufwaermen = aufwaermen;
        this.messen = messen;
        this.millis = millis;
    }

    int aufwaermen() {
        return aufwaermen;
    }

    int messen() {
        return messen;
    }

    int millis() {
        return millis;
    }

    @Override
    public String toString() {
        return aufwaermen + " + " + messen + " iterations of " + (millis == 1 ? "one operation" : millis + " ms");
    }
}
