package de.bismit.daten;

/** Whether values of a {@link Groesse} may be added over territories (Additivität). */
public enum Additivitaet {
    /** Yes: persons, births, square kilometres. */
    JA,
    /** Only the balance: moves and commuters inside the region would count twice. */
    NUR_SALDO,
    /** No: rates, means, and schools that are counted once per kind. */
    NEIN,
    /** Nothing says so; never added. */
    UNBEKANNT
}
