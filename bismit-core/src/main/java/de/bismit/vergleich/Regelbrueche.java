package de.bismit.vergleich;

import de.bismit.zeit.Bruch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which breaks rules of comparability mean for the series of some Länder: those that split a series at a date
 * ({@link Ausloeser#ZEITSCHNITT}). Rules that go by a circumstance, as those on the census, break a
 * series where its deliveries say so.
 */
final class Regelbrueche {

    private static final List<String> LAENDER_DER_REVIERE = List.of("SN", "ST", "TH", "BB", "NW");
    private static final Comparator<Bruch> ORDNUNG = Comparator.comparing(Bruch::datum).thenComparing(Bruch::regel);

    private Regelbrueche() {
    }

    static List<Bruch> von(List<Regel> regeln, List<String> kennungen, Set<String> laender) {
        TreeSet<Bruch> brueche = new TreeSet<>(ORDNUNG);
        for (Regel regel : regeln) {
            if (trennt(regel)) {
                laender.stream().filter(land -> gilt(regel, land)).forEach(land -> tage(regel, regel.fenster(land, kennungen))
                        .forEach(tag -> brueche.add(new Bruch(tag, regel.titel(), regel.id()))));
            }
        }
        return List.copyOf(brueche);
    }

    /** A change of method at a date splits a series, though its rule may only ask for a note (VB009). */
    private static boolean trennt(Regel regel) {
        boolean neueMethode = regel.art().equals("Methodenbruch") && !regel.fenster().geschlossen();
        return regel.ausloeser() == Ausloeser.ZEITSCHNITT && (regel.massnahme() == Massnahme.BRUCH || neueMethode);
    }

    /** Rules name the Länder of the Reviere; one that names them all is about a statistic, hence about Germany too. */
    private static boolean gilt(Regel regel, String land) {
        return regel.nennt(land) || regel.laender().containsAll(LAENDER_DER_REVIERE);
    }

    /** Where sections meet; within a closed window of change of method, each year is a section of its own. */
    private static List<LocalDate> tage(Regel regel, Fenster fenster) {
        LocalDate bis = fenster.bis();
        if (bis == null) {
            return List.of(fenster.von());
        }
        List<LocalDate> tage = new ArrayList<>(List.of(fenster.von(), bis.plusDays(1)));
        if (regel.art().equals("Methodenbruch")) {
            for (LocalDate tag = fenster.von().plusYears(1); !tag.isAfter(bis); tag = tag.plusYears(1)) {
                tage.add(tag);
            }
        }
        return tage;
    }
}
