package de.bismit.io.json;

import org.jspecify.annotations.Nullable;

/** Where in a file an object stands (Jsonpfad): put into words only when somebody asks, which few do. */
final class Jsonpfad {

    private final String datei;
    private final @Nullable Jsonpfad darueber;
    private final String stufe;
    private final int nummer;

    private Jsonpfad(String datei, @Nullable Jsonpfad darueber, String stufe, int nummer) {
        this.datei = datei;
        this.darueber = darueber;
        this.stufe = stufe;
        this.nummer = nummer;
    }

    static Jsonpfad von(String datei) {
        return new Jsonpfad(datei, null, "", 0);
    }

    Jsonpfad feld(String name) {
        return new Jsonpfad(datei, this, name, 0);
    }

    /** An entry of a list, from 1, with its id where it has one. */
    Jsonpfad eintrag(int stelle, String kennung) {
        return new Jsonpfad(datei, this, kennung, stelle);
    }

    String datei() {
        return datei;
    }

    /** {@code  [3] D-ABGANG-OHNE-HSA, formel}; empty for the file itself. */
    @Override
    public String toString() {
        if (darueber == null) {
            return "";
        }
        return darueber + (nummer == 0 ? ", " + stufe : " [" + nummer + "]" + (stufe.isEmpty() ? "" : " " + stufe));
    }
}
