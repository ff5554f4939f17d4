package de.bismit.daten;

/**
 * A suggestion that figures are rounded, from the figures themselves (Rundungsvermutung). It changes no value until
 * {@link Datenbestand#mitRundung} is given its {@link #rundung()}.
 *
 * @param rundung whose counts, and the base
 * @param belege how many different person counts above zero were seen, all of them multiples of the base
 */
public record Rundungsvermutung(Landesrundung rundung, int belege) {

    @Override
    public String toString() {
        return "vermutlich gerundet auf " + rundung.basis() + ": " + rundung.land().anzeigename() + ", Statistik " + rundung.statistik()
                + ", " + rundung.jahr() + " (" + belege + " verschiedene Personenzahlen)";
    }
}
