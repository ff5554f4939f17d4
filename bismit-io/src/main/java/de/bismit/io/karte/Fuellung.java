package de.bismit.io.karte;

import de.bismit.wert.Satz;
import java.util.Locale;

/** How a territory is filled: a colour only where a number may be compared, else a pattern that needs no colour. */
enum Fuellung {
    /** The colour of its class. */
    STUFE(new Satz("", "")),
    /** A span that lies in more than one class. */
    MEHRERE_STUFEN(new Satz("Spanne über mehrere Stufen: gestreift", "range across classes: striped")),
    /** A number that must not be compared. */
    NICHT_VERGLEICHBAR(new Satz("nicht vergleichbar", "not comparable")),
    /** No number. */
    FEHLT(new Satz("kein Wert", "no value")),
    /** A number cannot exist. */
    NICHT_ZUTREFFEND(new Satz("kein Angebot oder nicht zutreffend", "not offered or not applicable"));

    private final Satz legende;

    Fuellung(Satz legende) {
        this.legende = legende;
    }

    Satz legende() {
        return legende;
    }

    String kennung() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Fuellung von(Kartengebiet gebiet, Farbstufen stufen) {
        return gebiet.wert().falte(zahl -> vonZahlen(gebiet, stufen), spanne -> vonZahlen(gebiet, stufen), ohne -> FEHLT, nie -> NICHT_ZUTREFFEND);
    }

    private static Fuellung vonZahlen(Kartengebiet gebiet, Farbstufen stufen) {
        if (!gebiet.istVergleichbar()) {
            return NICHT_VERGLEICHBAR;
        }
        return stufen.stufe(gebiet.wert().untereGrenze()) == stufen.stufe(gebiet.wert().obereGrenze()) ? STUFE : MEHRERE_STUFEN;
    }
}
