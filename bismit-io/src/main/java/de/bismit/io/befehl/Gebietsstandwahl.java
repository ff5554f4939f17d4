package de.bismit.io.befehl;

import de.bismit.daten.Datenbestand;
import de.bismit.harmonisierung.Umschluessler;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day named by {@code --gebietsstand}, refused before anything is read if no crosswalk leads there. */
final class Gebietsstandwahl {

    private final @Nullable Umschluessler umschluessler;

    private Gebietsstandwahl(@Nullable Umschluessler umschluessler) {
        this.umschluessler = umschluessler;
    }

    /** The wish as typed; null leaves the data as they are. */
    static Gebietsstandwahl of(@Nullable String tag) {
        if (tag == null) {
            return new Gebietsstandwahl(null);
        }
        try {
            return new Gebietsstandwahl(Umschluessler.auf(LocalDate.parse(tag)));
        } catch (DateTimeParseException e) {
            throw Abbruch.falscherAufruf("--gebietsstand " + tag + " ist kein Tag; gebraucht wird JJJJ-MM-TT, zum Beispiel 2019-12-31.");
        } catch (IllegalArgumentException ohneKette) {
            throw Abbruch.falscherAufruf("--gebietsstand " + tag + ": " + ohneKette.getMessage() + ".");
        }
    }

    /** Converts, and says on the side what did not go smoothly. */
    Datenbestand umschluessele(Datenbestand daten, Umgebung umgebung) {
        if (umschluessler == null) {
            return daten;
        }
        Datenbestand neu = umschluessler.umschluessele(daten);
        List<Befund> weitere = new ArrayList<>(neu.befunde());
        weitere.removeAll(daten.befunde());
        List<Befund> warnungen = weitere.stream().filter(b -> b.schwere() != Schwere.HINWEIS).toList();
        if (!warnungen.isEmpty()) {
            umgebung.melde(warnungen.size() == 1 ? "Beim Umschlüsseln: " + warnungen.get(0)
                    : "Beim Umschlüsseln: " + warnungen.size() + " Befunde, der erste: " + warnungen.get(0));
        }
        return neu;
    }
}
