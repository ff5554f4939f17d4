package de.bismit.daten;

import de.bismit.gebiet.Land;

/**
 * That the person counts of a Land in one statistic and year are rounded (Landesrundung): declared, or a confirmed
 * {@link Rundungsvermutung}.
 *
 * @param land whose counts
 * @param statistik the first digits of the tables, {@code 21111}
 * @param jahr the year reported for
 * @param basis the base; 1 for declared not rounded
 */
public record Landesrundung(Land land, String statistik, int jahr, int basis) {

    /** Refuses a base below 1. */
    public Landesrundung {
        Rundung.zurBasis(basis);
    }

    boolean gilt(String gebiet, int berichtsjahr) {
        return jahr == berichtsjahr && gebiet.startsWith(land.schluessel());
    }

    @Override
    public String toString() {
        return land.anzeigename() + ", Statistik " + statistik + ", " + jahr + ": " + Rundung.zurBasis(basis);
    }
}
