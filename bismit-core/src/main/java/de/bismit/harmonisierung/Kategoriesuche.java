package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Resolves names of the Länder, only by Land, name and day: the Land's own names first, then those of the federal categories,
 * which every Land is asked about.
 */
final class Kategoriesuche<T extends Kategorieeintrag> {

    private static final int VORSCHLAEGE = 8;

    private final List<T> zeilen;

    Kategoriesuche(List<T> zeilen) {
        this.zeilen = Kategoriezeilen.jeId(zeilen, Kategorieeintrag::id);
    }

    Kategoriesuche<T> mit(List<T> weitere) {
        return new Kategoriesuche<>(Kategoriezeilen.beide(zeilen, weitere));
    }

    List<T> zeilen() {
        return zeilen;
    }

    List<T> von(Optional<Land> land) {
        return zeilen.stream().filter(z -> z.land().equals(land)).toList();
    }

    Kategoriefund<T> finde(Land land, String name, LocalDate tag) {
        Kategoriefrage frage = new Kategoriefrage(Optional.of(land), name, tag);
        List<T> eigene = gueltigeGenannte(von(Optional.of(land)), name, tag);
        if (!eigene.isEmpty()) {
            return antwort(frage, eigene);
        }
        List<T> jemals = new ArrayList<>(genannte(von(Optional.of(land)), name));
        for (String code : bundescodes(name)) {
            List<T> inKategorie = alle(land, code);
            List<T> jetzt = gueltige(inKategorie, tag);
            if (!jetzt.isEmpty()) {
                return antwort(frage, jetzt);
            }
            jemals.addAll(inKategorie);
        }
        if (jemals.isEmpty() && !von(Optional.of(land)).isEmpty()) {
            throw unbekannt(land, name);
        }
        return new Kategoriefund.NichtBelegt<>(frage, jemals.stream().distinct().toList());
    }

    Kategoriefund<T> finde(Land land, String name, String teil, LocalDate tag) {
        List<T> genannte = genannte(von(Optional.of(land)), name);
        if (genannte.stream().noneMatch(z -> z.teil().equalsIgnoreCase(teil.strip()))) {
            throw new IllegalArgumentException("„" + name + "“ in " + land.anzeigename() + " hat keinen Teil „" + teil + "“; es gibt "
                    + genannte.stream().map(z -> "„" + z.teil() + "“").distinct().toList());
        }
        Kategoriefrage frage = new Kategoriefrage(Optional.of(land), name + ", " + teil, tag);
        List<T> teile = genannte.stream().filter(z -> z.teil().equalsIgnoreCase(teil.strip())).toList();
        List<T> jetzt = gueltige(teile, tag);
        return jetzt.isEmpty() ? new Kategoriefund.NichtBelegt<>(frage, teile) : antwort(frage, jetzt);
    }

    /** Every Land's own meaning of a name: one Land is an answer, several are candidates even if one category counts them all. */
    Kategoriefund<T> finde(String name, LocalDate tag) {
        Kategoriefrage frage = new Kategoriefrage(Optional.empty(), name, tag);
        List<T> jetzt = Arrays.stream(Land.values()).flatMap(land -> gueltigeGenannte(von(Optional.of(land)), name, tag).stream()).toList();
        if (jetzt.isEmpty()) {
            jetzt = von(Optional.empty()).stream().filter(z -> heisst(z, name)).toList();
        }
        if (jetzt.isEmpty()) {
            List<T> jemals = genannte(zeilen, name);
            if (jemals.isEmpty()) {
                throw new IllegalArgumentException("„" + name + "“ ist in keinem Land bekannt; ähnlich sind " + aehnliche(zeilen, name));
            }
            return new Kategoriefund.NichtBelegt<>(frage, jemals);
        }
        boolean mehrereLaender = jetzt.stream().map(Kategorieeintrag::land).distinct().count() > 1;
        return mehrereLaender ? new Kategoriefund.Mehrdeutig<>(frage, jetzt) : antwort(frage, jetzt);
    }

    /** What a Land counts in a federal category, named by its code. */
    Kategoriefund<T> inKategorie(Optional<Land> land, String code, LocalDate tag) {
        if (zeilen.stream().noneMatch(z -> z.kategorie().code().equals(code))) {
            throw new IllegalArgumentException("die Bundeskategorie \"" + code + "\" gibt es nicht; es gibt "
                    + zeilen.stream().map(z -> z.kategorie().code()).distinct().sorted().toList());
        }
        Kategoriefrage frage = new Kategoriefrage(land, code, tag);
        List<T> jemals = von(land).stream().filter(z -> z.kategorie().code().equals(code)).toList();
        List<T> jetzt = gueltige(jemals, tag);
        return jetzt.isEmpty() ? new Kategoriefund.NichtBelegt<>(frage, jemals) : antwort(frage, jetzt);
    }

    private Kategoriefund<T> antwort(Kategoriefrage frage, List<T> jetzt) {
        Predicate<T> fehlt = z -> z.grad() == Abbildungsgrad.UNMOEGLICH;
        if (jetzt.stream().allMatch(fehlt)) {
            return new Kategoriefund.KeinAngebot<>(frage, jetzt);
        }
        List<T> vorhandene = jetzt.stream().filter(fehlt.negate()).toList();
        boolean eindeutig = vorhandene.stream().map(z -> z.kategorie().code()).distinct().count() == 1;
        return eindeutig ? new Kategoriefund.Zugeordnet<>(frage, vorhandene) : new Kategoriefund.Mehrdeutig<>(frage, vorhandene);
    }

    /** The rows of that very name; if none holds, those whose name goes on in brackets ({@code Gemeinschaftsschule (Schulversuch)}). */
    private static <T extends Kategorieeintrag> List<T> gueltigeGenannte(List<T> zeilen, String name, LocalDate tag) {
        List<T> gueltige = gueltige(zeilen, tag);
        List<T> genau = gueltige.stream().filter(z -> heisst(z, name)).toList();
        return genau.isEmpty() ? gueltige.stream().filter(z -> ohneKlammer(z.name()).equalsIgnoreCase(name.strip())).toList() : genau;
    }

    private static <T extends Kategorieeintrag> List<T> genannte(List<T> zeilen, String name) {
        return zeilen.stream().filter(z -> heisst(z, name) || ohneKlammer(z.name()).equalsIgnoreCase(name.strip())).toList();
    }

    private static String ohneKlammer(String name) {
        int klammer = name.indexOf(" (");
        return klammer > 0 ? name.substring(0, klammer) : name;
    }

    private List<T> alle(Land land, String code) {
        return von(Optional.of(land)).stream().filter(z -> z.kategorie().code().equals(code)).toList();
    }

    private static <T extends Kategorieeintrag> List<T> gueltige(List<T> zeilen, LocalDate tag) {
        return zeilen.stream().filter(z -> z.geltung().gilt(tag)).toList();
    }

    private List<String> bundescodes(String name) {
        return von(Optional.empty()).stream().filter(z -> heisst(z, name) || z.kategorie().code().equals(name.strip()))
                .map(z -> z.kategorie().code()).distinct().toList();
    }

    private static boolean heisst(Kategorieeintrag zeile, String name) {
        String gesucht = ohneVorsatz(name);
        return zeile.namen().stream().anyMatch(n -> ohneVorsatz(n).equalsIgnoreCase(gesucht));
    }

    /** Federal tables print {@code mit Hauptschulabschluss} and {@code dar. schulischer Teil …}. */
    private static String ohneVorsatz(String name) {
        String ohne = name.strip();
        return ohne.startsWith("mit ") ? ohne.substring("mit ".length()) : ohne.startsWith("dar. ") ? ohne.substring("dar. ".length()) : ohne;
    }

    private IllegalArgumentException unbekannt(Land land, String name) {
        return new IllegalArgumentException("„" + name + "“ ist in " + land.anzeigename() + " nicht bekannt; ähnlich sind "
                + aehnliche(von(Optional.of(land)), name));
    }

    /** Names with the same beginning, else some of all. */
    private static List<String> aehnliche(List<? extends Kategorieeintrag> zeilen, String name) {
        String anfang = name.strip().substring(0, Math.min(3, name.strip().length()));
        List<String> alle = zeilen.stream().filter(z -> z.grad() != Abbildungsgrad.UNMOEGLICH).map(Kategorieeintrag::name).distinct().toList();
        List<String> nahe = alle.stream().filter(n -> !anfang.isEmpty() && n.regionMatches(true, 0, anfang, 0, anfang.length())).toList();
        return (nahe.isEmpty() ? alle : nahe).stream().limit(VORSCHLAEGE).toList();
    }
}
