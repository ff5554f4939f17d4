package de.bismit.katalog;

/**
 * What a Kommune itself says about steering a Kennzahl (Steuerungsangabe): goes before what follows from its kind.
 *
 * @param kennzahl the id of the Kennzahl
 * @param kommune the key of the Kommune
 * @param steuerbar whether it can
 * @param grund why, and who says so
 */
public record Steuerungsangabe(String kennzahl, String kommune, boolean steuerbar, String grund) {

    Steuerbarkeit urteil() {
        return Steuerbarkeit.of(steuerbar, grund);
    }
}
