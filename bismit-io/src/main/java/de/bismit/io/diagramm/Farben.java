package de.bismit.io.diagramm;

import java.awt.Color;
import java.util.List;

/**
 * Colours of series that colour-blind people keep apart and that stand 3 to 1 on white: after Okabe and Ito (2008), the light ones
 * darkened. Series differ in shape and dashes too.
 */
final class Farben {

    /** What is compared. */
    static final List<String> REIHEN = List.of("#0072b2", "#d55e00", "#007a5a", "#a6517f", "#9a7200", "#7f3b08", "#2b8cbe", "#5b4a9e", "#4d4d4d");
    /** What it is compared with. */
    static final String RAHMEN = "#14202b";
    static final String GITTER = "#d9dee3";
    static final String BRUCH = "#6b7280";

    private Farben() {
    }

    static String hex(int nummer, boolean rahmen) {
        return rahmen ? RAHMEN : REIHEN.get(nummer % REIHEN.size());
    }

    static Color farbe(int nummer, boolean rahmen) {
        return Color.decode(hex(nummer, rahmen));
    }
}
