package de.bismit.gebiet;

/** By what a Kreis is shared out among its successors (Gewicht): persons by population, jobs by employees, land by area. */
public enum Gewicht {
    /** Area. */
    FLAECHE,
    /** Population. */
    BEVOELKERUNG,
    /** Employees at the place of work; only from 1997 on. */
    BESCHAEFTIGTE
}
