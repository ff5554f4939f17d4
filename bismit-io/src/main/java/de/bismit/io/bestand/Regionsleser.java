package de.bismit.io.bestand;

import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Regionen;
import de.bismit.gebiet.Regionsbauer;
import de.bismit.gebiet.Revierkommune;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.wert.Befund;
import java.util.List;
import java.util.function.Consumer;

/** Reads an office's Reviere and Verbünde, one row a Kommune, in the region's own order. */
final class Regionsleser {

    /** {@code revier_code;revier;ags5;kommune;art}. */
    static final Dateiart<Mitglied> REVIERE = new Csvart<>("reviere.csv", Regionsleser::revierkommune, Mitglied::kennung);
    /** {@code verbund_code;verbund;ags5}. */
    static final Dateiart<Mitglied> VERBUENDE = new Csvart<>("verbuende.csv", Regionsleser::kreis, Mitglied::kennung);

    /** What a row says of a region. */
    record Mitglied(String region, String name, Kreis kreis) {
        String kennung() {
            return region + "/" + kreis.schluessel();
        }
    }

    private Regionsleser() {
    }

    private static Mitglied revierkommune(Zeile z) {
        z.kenne("nuts3", "bundesland", "land_code", "invkg_fundstelle", "lon", "lat", "flaeche_km2_2018", "bevoelkerung_2018", "quelle");
        return new Mitglied(z.pflicht("revier_code"), z.pflicht("revier"), Revierkommune.of(ags(z), z.pflicht("kommune"), z.pflicht("art")));
    }

    private static Mitglied kreis(Zeile z) {
        z.kenne("kommune", "quelle");
        return new Mitglied(z.pflicht("verbund_code"), z.pflicht("verbund"), Kreis.of(ags(z)));
    }

    private static String ags(Zeile z) {
        String ags = z.pflicht("ags5");
        if (!Gebietsverzeichnis.deutschland().kennt(ags)) {
            throw z.fehler("ags5", "ist \"" + ags + "\"; erwartet der Schlüssel eines Kreises mit fünf Ziffern, auch der führenden Null", null);
        }
        return ags;
    }

    /** The shipped regions, and an office's. */
    static Regionen regionen(List<Eintrag<Mitglied>> reviere, List<Eintrag<Mitglied>> verbuende, Consumer<Befund> befunde) {
        Regionsbauer bauer = new Regionsbauer();
        for (Eintrag<Mitglied> eintrag : reviere) {
            nimmAuf(eintrag, m -> bauer.kommune(m.region(), m.name(), (Revierkommune) m.kreis()), befunde);
        }
        for (Eintrag<Mitglied> eintrag : verbuende) {
            nimmAuf(eintrag, m -> bauer.kreis(m.region(), m.name(), m.kreis()), befunde);
        }
        return Regionen.mitgelieferte().mit(bauer.reviere(), bauer.verbuende());
    }

    private static void nimmAuf(Eintrag<Mitglied> eintrag, Consumer<Mitglied> bauer, Consumer<Befund> befunde) {
        try {
            bauer.accept(eintrag.wert());
        } catch (IllegalArgumentException e) {
            befunde.accept(Ordnerbefund.EINTRAG.bei(eintrag.stelle(), String.valueOf(e.getMessage())));
        }
    }
}
