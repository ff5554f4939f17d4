package de.bismit.berechnung;

import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.wert.Deckung;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which Kommunen of a region have a value in every part of a formula, and how much of its denominator they are. */
record Gedeckte(List<Teilwert> teile) {

    private int kommunen() {
        return teile.get(0).summanden().size();
    }

    private boolean zaehlt(int i) {
        for (Teilwert teil : teile) {
            if (!teil.zaehlt(i)) {
                return false;
            }
        }
        return true;
    }

    Deckung deckung() {
        int mitWert = 0;
        int mitAngebot = 0;
        for (int i = 0; i < kommunen(); i++) {
            mitWert += zaehlt(i) ? 1 : 0;
            mitAngebot += teile.get(0).mitAngebot(i) ? 1 : 0;
        }
        boolean luecken = mitWert < kommunen();
        return new Deckung(mitWert, kommunen(), mitAngebot, luecken && teile.size() == 2 ? Optional.of(nenneranteil(teile.get(1))) : Optional.empty());
    }

    private Wert nenneranteil(Teilwert bezug) {
        List<Wert> gedeckt = new ArrayList<>();
        List<Wert> rest = new ArrayList<>();
        for (int i = 0; i < kommunen(); i++) {
            (zaehlt(i) ? gedeckt : rest).add(bezug.summanden().get(i));
        }
        Wert mit = Wert.summe(gedeckt);
        Wert ohne = Wert.summe(rest);
        if (!mit.hatZahlen() || !ohne.hatZahlen()) {
            return mit.anteilAn(mit.plus(ohne));
        }
        // the covered part is the same in numerator and denominator: its share is largest where the rest is smallest
        Wert kleinster = Wert.of(mit.untereGrenze()).anteilAn(Wert.of(mit.untereGrenze() + ohne.obereGrenze()));
        Wert groesster = Wert.of(mit.obereGrenze()).anteilAn(Wert.of(mit.obereGrenze() + ohne.untereGrenze()));
        return kleinster.hatZahlen() && groesster.hatZahlen() ? Wert.spanne(kleinster.zahl(), groesster.zahl(), Set.of())
                : kleinster.hatZahlen() ? groesster : kleinster;
    }

    /** The Kreise with a value where some have none; empty for a region that is complete, or a single territory. */
    List<Kreis> kreise(Gebiet gebiet) {
        List<Kreis> alle = gebiet.kreise();
        List<Kreis> gedeckt = new ArrayList<>();
        for (int i = 0; i < alle.size() && alle.size() == kommunen(); i++) {
            if (zaehlt(i)) {
                gedeckt.add(alle.get(i));
            }
        }
        return gedeckt.size() == alle.size() ? List.of() : gedeckt;
    }
}
