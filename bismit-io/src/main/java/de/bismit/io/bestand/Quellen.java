package de.bismit.io.bestand;

import de.bismit.io.json.Jsonobjekt;
import de.bismit.wert.Befund;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The shipped files beside these classes. */
final class Quellen {

    private static final Ablage HIER = new Mitgeliefertes();

    private Quellen() {
    }

    static InputStream strom(String name) {
        InputStream strom = Quellen.class.getResourceAsStream(name);
        if (strom == null) {
            throw new IllegalStateException("die mitgelieferte Datei " + name + " fehlt im Klassenpfad");
        }
        return strom;
    }

    static List<Jsonobjekt> liste(String name) {
        return Jsonobjekt.liesMitgelieferte(strom(name), name);
    }

    /** The shipped entries of a kind. A finding among them is a fault of the build; fields nobody reads are only a test's business. */
    static <T> List<Eintrag<T>> mitgeliefert(Dateiart<T> art) {
        return art.lies(HIER, befund -> {
            if (!befund.code().equals(Ordnerbefund.FELD_UNBEKANNT.code())) {
                throw new IllegalStateException(befund.toString());
            }
        });
    }

    /** What is wrong with the shipped entries of a kind. */
    static List<Befund> befunde(Dateiart<?> art) {
        List<Befund> befunde = new ArrayList<>();
        art.lies(HIER, befunde::add);
        return befunde;
    }
}
