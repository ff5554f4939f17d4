package de.bismit.io.bestand;

import de.bismit.daten.Kategoriename;
import de.bismit.daten.Kategorienamen;
import de.bismit.harmonisierung.Abbildungszeile;
import de.bismit.harmonisierung.Abschluesse;
import de.bismit.harmonisierung.Abschluss;
import de.bismit.harmonisierung.Betreuungsangebot;
import de.bismit.harmonisierung.Betreuungsangebote;
import de.bismit.harmonisierung.Kategorien;
import de.bismit.harmonisierung.Kategorienabbildungen;
import de.bismit.harmonisierung.Laendermerkmal;
import de.bismit.harmonisierung.Laendermerkmale;
import de.bismit.harmonisierung.Schulart;
import de.bismit.harmonisierung.Schularten;
import de.bismit.harmonisierung.Stichtage;
import de.bismit.harmonisierung.Stichtagsregel;
import de.bismit.wert.Befund;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads an office's categories, tables like those core ships, and puts them beside ours. */
final class Kategorienleser {

    static final Dateiart<Schulart> SCHULARTEN = new Csvart<>("schularten.csv", Schulart::aus, Schulart::id);
    static final Dateiart<Abschluss> ABSCHLUESSE = new Csvart<>("abschluesse.csv", Abschluss::aus, Abschluss::id);
    static final Dateiart<Betreuungsangebot> BETREUUNG = new Csvart<>("betreuung.csv", Betreuungsangebot::aus, Betreuungsangebot::id);
    static final Dateiart<Stichtagsregel> STICHTAGE = new Csvart<>("stichtage.csv", Stichtagsregel::aus, Stichtagsregel::id);
    static final Dateiart<Laendermerkmal> LAENDERMERKMALE = new Csvart<>("laendermerkmale.csv", Laendermerkmal::aus, Laendermerkmal::id);
    static final Dateiart<Kategoriename> NAMEN = new Csvart<>("kategorien.csv", Kategoriename::aus, n -> n.dimension() + "=" + n.code());
    static final Dateiart<Abbildungszeile> ABBILDUNGEN = new Csvart<>("kategorienabbildungen.csv", Abbildungszeile::aus, Kategorienleser::kennung);

    /** What an office has of a kind of file. */
    interface Eigenes {

        <T> List<Eintrag<T>> von(Dateiart<T> art);
    }

    private final Eigenes eigenes;
    private final Groessen groessen;
    private final Consumer<Befund> befunde;

    Kategorienleser(Eigenes eigenes, Groessen groessen, Consumer<Befund> befunde) {
        this.eigenes = eigenes;
        this.groessen = groessen;
        this.befunde = befunde;
    }

    /** Within a mapping a row stands for one target of one dimension, in some Länder, for some time. */
    private static String kennung(Abbildungszeile z) {
        return z.abbildung() + "/" + z.dimension() + "/" + z.ziel() + " " + z.groessen() + " " + z.laender() + " (" + z.geltung() + ")";
    }

    Kategorien kategorien() {
        return new Kategorien(Schularten.deutschland().mit(werte(SCHULARTEN)), Abschluesse.deutschland().mit(werte(ABSCHLUESSE)),
                Betreuungsangebote.deutschland().mit(werte(BETREUUNG)), Stichtage.deutschland().mit(werte(STICHTAGE)),
                Laendermerkmale.deutschland().mit(werte(LAENDERMERKMALE)), Kategorienamen.mitgeliefert().mit(werte(NAMEN)), abbildungen());
    }

    private <T> List<T> werte(Dateiart<T> art) {
        return eigenes.von(art).stream().map(Eintrag::wert).toList();
    }

    /** Each mapping by itself, since one whose rows contradict each other falls out as a whole. */
    private Kategorienabbildungen abbildungen() {
        Map<String, List<Eintrag<Abbildungszeile>>> nachAbbildung = new LinkedHashMap<>();
        for (Eintrag<Abbildungszeile> eintrag : eigenes.von(ABBILDUNGEN)) {
            if (kenntGroessen(eintrag)) {
                nachAbbildung.computeIfAbsent(eintrag.wert().abbildung(), id -> new ArrayList<>()).add(eintrag);
            }
        }
        Kategorienabbildungen alle = Kategorienabbildungen.deutschland();
        for (List<Eintrag<Abbildungszeile>> eine : nachAbbildung.values()) {
            alle = mit(alle, eine);
        }
        return alle;
    }

    private Kategorienabbildungen mit(Kategorienabbildungen alle, List<Eintrag<Abbildungszeile>> eine) {
        try {
            return alle.mit(eine.stream().map(Eintrag::wert).toList());
        } catch (IllegalArgumentException widerspruch) {
            befunde.accept(Ordnerbefund.EINTRAG.bei(eine.get(0).stelle(), String.valueOf(widerspruch.getMessage())));
            return alle;
        }
    }

    private boolean kenntGroessen(Eintrag<Abbildungszeile> eintrag) {
        List<String> unbekannte = eintrag.wert().groessen().stream().filter(g -> !groessen.kennungen().contains(g)).toList();
        unbekannte.forEach(g -> befunde.accept(Ordnerbefund.VERWEIS.bei(eintrag.stelle(), "die Abbildung " + eintrag.wert().abbildung()
                + " gilt für die Größe " + g + ", die es nicht gibt; erwartet eine von " + String.join(", ", groessen.kennungen())
                + " oder eine eigene in groessen.json")));
        return unbekannte.isEmpty();
    }
}
