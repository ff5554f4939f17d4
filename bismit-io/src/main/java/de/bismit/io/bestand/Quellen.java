package de.bismit.io.bestand;

import de.bismit.io.json.Jsonobjekt;
import java.io.InputStream;
import java.util.List;

/** The shipped files beside these classes. */
final class Quellen {

    private Quellen() {
    }

    static InputStream strom(String name) {
        InputStream strom = Quellen.class.getResourceAsStream(name);
        if (strom == null) {
            throw new IllegalStateException("die mitgelieferte Datei " + name + " fehlt im Klassenpfad");
        }
        return strom;
    }

    static Jsonobjekt objekt(String name) {
        return Jsonobjekt.lies(strom(name), name);
    }

    static List<Jsonobjekt> liste(String name) {
        return Jsonobjekt.liesListe(strom(name), name);
    }
}
