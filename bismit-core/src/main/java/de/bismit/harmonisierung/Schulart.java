package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school type of a Land, or a part of it, and the federal category it is counted in (Schulart).
 *
 * @param id a stable id, {@code SN-OS}
 * @param land the Land; empty for a federal category itself
 * @param name the name in the Land, {@code Oberschule}
 * @param teil {@code gesamt}, a range of classes, a branch, or what is counted (pupils, schools)
 * @param kuerzel its abbreviation; may be empty
 * @param aliase further names
 * @param geltung when this holds
 * @param klassen the classes it has, {@code 5-10}; may be empty
 * @param abschluesse the certificates it leads to
 * @param kategorie the federal category
 * @param grad how well both fit
 * @param hinweis why it is not exact, or what to mind; may be empty
 * @param traegerschaft who maintains public schools of this type
 * @param steuerung who decides what
 * @param nachweis the source
 */
public record Schulart(String id, Optional<Land> land, String name, String teil, String kuerzel, List<String> aliase, Geltungszeit geltung,
        String klassen, List<String> abschluesse, Bundeskategorie kategorie, Abbildungsgrad grad, String hinweis, String traegerschaft,
        String steuerung, Nachweis nachweis) implements Kategorieeintrag {

    /** {@code 5-10}, {@code 7-12 (Begabungsklassen ab 5)}; not {@code 1-3 Jahre} or {@code Erwachsene}. */
    private static final Pattern KLASSEN = Pattern.compile("\\d[\\d/-]*( \\(.*\\))?");

    /** Copies the lists. */
    public Schulart {
        aliase = List.copyOf(aliase);
        abschluesse = List.copyOf(abschluesse);
    }

    /** A row of a table like {@code schularten.csv}, for those who read it cell by cell. */
    public static Schulart aus(Ressource.Zeile z) {
        return new Schulart(z.pflicht("id"), Kategorietext.land(z), z.pflicht("schulart"), z.pflicht("teil"), z.text("kuerzel"),
                Kategorietext.mehrere(z, "aliases"), Geltungszeit.aus(z), z.text("klassenstufen"), Kategorietext.mehrere(z, "abschluesse"),
                new Bundeskategorie(z.pflicht("national_kategorie"), z.pflicht("genesis_variable"), z.pflicht("genesis_code")),
                Kategorietext.grad(z, "abbildung"), z.text("abbildung_grund"), z.text("traegerschaft"), z.text("steuerung"),
                Nachweis.aus(z));
    }

    @Override
    public List<String> namen() {
        List<String> namen = new ArrayList<>(List.of(name));
        namen.addAll(aliase);
        if (!kuerzel.isEmpty()) {
            namen.add(kuerzel);
        }
        return namen;
    }

    /**
     * How far this can be compared with one of another Land: exact only if both are counted in one category, fit it exactly and have
     * the same classes. The Oberschule of Sachsen (5-10) against that of Brandenburg (7-10) is lossy.
     */
    public Abbildungsgrad gegen(Schulart andere) {
        if (!kategorie.code().equals(andere.kategorie.code())) {
            return Abbildungsgrad.UNMOEGLICH;
        }
        Abbildungsgrad schlechterer = grad.und(andere.grad);
        return klassen.equals(andere.klassen) ? schlechterer : schlechterer.und(Abbildungsgrad.VERLUSTBEHAFTET);
    }

    @Override
    public String bezeichnung() {
        String genauer = teil.equals("gesamt") ? "" : ", " + teil;
        if (klassen.isEmpty() || genauer.contains(klassen)) {
            return name + genauer;
        }
        return name + genauer + (KLASSEN.matcher(klassen).matches() ? " (Klassen " : " (") + klassen + ")";
    }

    @Override
    public String toString() {
        return Kategorietext.eintrag(this);
    }
}
