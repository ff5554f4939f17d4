package de.bismit.io.bestand;

import java.io.IOException;
import java.util.List;

/** Where definition files lie (Ablage): beside these classes, or in an office's folder. */
interface Ablage {

    /** Whether there is such a file. */
    boolean hat(String datei);

    /** The files of a folder within, with its name before theirs, sorted. */
    List<String> dateien(String ordner);

    /** The bytes of a file. */
    byte[] lies(String datei) throws IOException;

    /** What messages call a file. */
    String name(String datei);
}
