package de.bismit.gebiet;

/** Whether a key existed on a day or throughout a period (Gültigkeit). */
public enum Gueltigkeit {
    /** It existed on every day asked for. */
    GUELTIG,
    /** It certainly existed on none of the days asked for. */
    UNGUELTIG,
    /** It existed on a part of the days, or the sources leave it open, or the key is unknown. */
    UNBEKANNT
}
