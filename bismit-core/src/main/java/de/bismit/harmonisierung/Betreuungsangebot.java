package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where children of an age are looked after in a Land, and which statistic counts them (Betreuungsangebot).
 *
 * @param id a stable id, {@code TH-SK}
 * @param land the Land; empty for Germany
 * @param altersgruppe the age group in words
 * @param vonAlter the youngest
 * @param bisUnterAlter the age below which
 * @param institution Krippe, Hort, Schulhort, Offene Ganztagsschule …
 * @param rechtskreis the law
 * @param statistik the statistic that counts them
 * @param merkmal how it calls them; may be empty
 * @param statistikSeit the first reference day; null if not known
 * @param anspruch the legal claim in words; may be empty
 * @param anspruchSeit since when; null if not known
 * @param beleg a figure of 01.03.2016 that shows it; may be empty
 * @param folge what it means for a rate of care
 * @param massnahme what to do
 * @param nachweis the source
 */
public record Betreuungsangebot(String id, Optional<Land> land, String altersgruppe, int vonAlter, int bisUnterAlter, String institution,
        String rechtskreis, String statistik, String merkmal, @Nullable LocalDate statistikSeit, String anspruch,
        @Nullable LocalDate anspruchSeit, String beleg, String folge, String massnahme, Nachweis nachweis) {

    /** Refuses an empty age group. */
    public Betreuungsangebot {
        if (vonAlter >= bisUnterAlter) {
            throw new IllegalArgumentException("Betreuung " + id + ": von " + vonAlter + " bis unter " + bisUnterAlter + " Jahre ist niemand");
        }
    }

    /** A row of a table like {@code betreuung.csv}, for those who read it cell by cell. */
    public static Betreuungsangebot aus(Ressource.Zeile z) {
        return new Betreuungsangebot(z.pflicht("id"), Kategorietext.land(z), z.pflicht("altersgruppe"), z.ganzzahl("von_alter"),
                z.ganzzahl("bis_unter_alter"), z.pflicht("institution"), z.pflicht("rechtskreis"), z.pflicht("statistik"), z.text("merkmal"),
                z.datumOderNull("statistik_seit"), z.text("rechtsanspruch"), z.datumOderNull("rechtsanspruch_seit"), z.text("beleg_2016"),
                z.text("folge_fuer_betreuungsquote"), z.text("massnahme"), Nachweis.aus(z));
    }

    @Override
    public String toString() {
        return Kategorietext.name(land) + ", " + altersgruppe + ": " + institution + " (" + rechtskreis + "), gezählt in " + statistik
                + (folge.isEmpty() ? "" : ". " + folge) + (massnahme.isEmpty() ? "" : ". Tun: " + massnahme) + ". Quelle: " + nachweis;
    }
}
