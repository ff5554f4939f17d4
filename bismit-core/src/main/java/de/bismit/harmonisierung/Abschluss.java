package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A school-leaving certificate of a Land and the federal category it is counted in (Abschluss).
 *
 * @param id a stable id, {@code SN-QHSA}
 * @param land the Land; empty for a federal category itself
 * @param name the name in the Land
 * @param aliase further names
 * @param kategorie the federal category of schools of general education (variable BILAG2)
 * @param beruflicherCode its code at vocational schools (variable BILAG3); may be empty
 * @param stufe 1 without, 2 Hauptschulabschluss, 3 intermediate, 4 Fachhochschulreife, 5 Hochschulreife
 * @param erwerb where and when it is obtained; may be empty
 * @param geltung when this holds; for leavers the year they left in counts
 * @param grad how well both fit
 * @param hinweis why it is not exact, or what to mind; may be empty
 * @param nachweis the source
 */
public record Abschluss(String id, Optional<Land> land, String name, List<String> aliase, Bundeskategorie kategorie, String beruflicherCode,
        int stufe, String erwerb, Geltungszeit geltung, Abbildungsgrad grad, String hinweis, Nachweis nachweis) implements Kategorieeintrag {

    private static final int HOECHSTE_STUFE = 5;

    /** Copies the names; refuses a level outside 1 to 5. */
    public Abschluss {
        aliase = List.copyOf(aliase);
        if (stufe < 1 || stufe > HOECHSTE_STUFE) {
            throw new IllegalArgumentException("Abschluss " + id + ": Stufe " + stufe + ", erwartet 1 bis " + HOECHSTE_STUFE);
        }
    }

    /** A row of a table like {@code abschluesse.csv}, for those who read it cell by cell. */
    public static Abschluss aus(Ressource.Zeile z) {
        return new Abschluss(z.pflicht("id"), Kategorietext.land(z), z.pflicht("abschluss"), Kategorietext.mehrere(z, "aliases"),
                new Bundeskategorie(z.pflicht("national_kategorie"), z.pflicht("genesis_variable"), z.pflicht("genesis_code")),
                z.text("genesis_code_beruflich"), z.ganzzahl("stufe"), z.text("erwerb"), Geltungszeit.aus(z),
                Kategorietext.grad(z, "abbildung"), z.text("hinweis"), Nachweis.aus(z));
    }

    /** A certificate has no parts. */
    @Override
    public String teil() {
        return "gesamt";
    }

    @Override
    public List<String> namen() {
        List<String> namen = new ArrayList<>(List.of(name));
        namen.addAll(aliase);
        return namen;
    }

    @Override
    public String bezeichnung() {
        return name + " (Stufe " + stufe + ")";
    }

    @Override
    public String toString() {
        return Kategorietext.eintrag(this);
    }
}
