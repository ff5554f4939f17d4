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
    static final Dateiart<Mitglied<Revierkommune>> REVIERE = new Csvart<>("reviere.csv", Regionsleser::revierkommune, Mitglied::kennung);
    /** {@code verbund_code;verbund;ags5}. */
    static final Dateiart<Mitglied<Kreis>> VERBUENDE = new Csvart<>("verbuende.csv", Regionsleser::kreis, Mitglied::kennung);

    /** What a row says of a region. */
    record Mitglied<K extends Kreis>(String region, String name, K kreis) {
        String kennung() {
            return region + "/" + kreis.schluessel();
        }
    }

    private Regionsleser() {
    }

    private static Mitglied<Revierkommune> revierkommune(Zeile z) {
        z.kenne("nuts3", "bundesland", "land_code", "invkg_fundstelle", "lon", "lat", "flaeche_km2_2018", "bevoelkerung_2018", "quelle");
        return new Mitglied<>(z.pflicht("revier_code"), z.pflicht("revier"), Revierkommune.of(ags(z), z.pflicht("kommune"), z.pflicht("art")));
    }

    private static Mitglied<Kreis> kreis(Zeile z) {
        z.kenne("kommune", "quelle");
        return new Mitglied<>(z.pflicht("verbund_code"), z.pflicht("verbund"), Kreis.of(ags(z)));
    }

    private static String ags(Zeile z) {
        String ags = z.pflicht("ags5");
        if (!Gebietsverzeichnis.deutschland().kennt(ags)) {
            throw z.fehler("ags5", "ist \"" + ags + "\"; erwartet der Schlüssel eines Kreises mit fünf Ziffern, auch der führenden Null", null);
        }
        return ags;
    }

    /** The shipped regions, and an office's. */
    static Regionen regionen(List<Eintrag<Mitglied<Revierkommune>>> reviere, List<Eintrag<Mitglied<Kreis>>> verbuende, Consumer<Befund> befunde) {
        Regionsbauer bauer = new Regionsbauer();
        reviere.forEach(e -> nimmAuf(e, m -> bauer.kommune(m.region(), m.name(), m.kreis()), befunde));
        verbuende.forEach(e -> nimmAuf(e, m -> bauer.kreis(m.region(), m.name(), m.kreis()), befunde));
        return Regionen.mitgelieferte().mit(bauer.reviere(), bauer.verbuende());
    }

    private static <K extends Kreis> void nimmAuf(Eintrag<Mitglied<K>> eintrag, Consumer<Mitglied<K>> bauer, Consumer<Befund> befunde) {
        try {
            bauer.accept(eintrag.wert());
        } catch (IllegalArgumentException e) {
            befunde.accept(Ordnerbefund.EINTRAG.bei(eintrag.stelle(), String.valueOf(e.getMessage())));
        }
    }
}
