package de.bismit.katalog;

import java.util.List;

/** Nobody knows this Kennzahl; the message names the nearest ones. */
public final class UnbekannteKennzahl extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String kennung;

    UnbekannteKennzahl(String kennung, List<String> aehnliche) {
        super("Kennzahl \"" + kennung + "\" steht nicht im Katalog"
                + (aehnliche.isEmpty() ? "; suche(wort) hilft" : "; gemeint " + String.join(", ", aehnliche) + "?"));
        this.kennung = kennung;
    }

    /** The id that was asked for. */
    public String kennung() {
        return kennung;
    }
}
