package de.bismit.daten;

/** What a sign says that stands in a cell by itself (Zeichenbedeutung). */
public enum Zeichenbedeutung {
    /** Nothing there. In tables that may be a zero, no territory or not published: the complete table decides. */
    NICHTS,
    /** An exact zero, whatever the unit. */
    GENAU_NULL,
    /** Of {@code 0}: an exact zero where things are counted, otherwise less than half of the last digit or zero. */
    GERUNDET_ODER_NULL,
    /** Not zero, but rounded to it: less than half of the last digit. */
    GERUNDETE_NULL,
    /** Unknown, or kept secret. */
    UNBEKANNT_ODER_GEHEIM,
    /** Will follow. */
    SPAETER,
    /** Not certain enough. */
    UNSICHER,
    /** Blocked, no sensible statement. */
    NICHT_SINNVOLL,
    /** Not published. */
    NICHT_VEROEFFENTLICHT,
    /** Cannot occur, or does not apply (nicht zutreffend): adds 0 to a sum. */
    UNMOEGLICH
}
