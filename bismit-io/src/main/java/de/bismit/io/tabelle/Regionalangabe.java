package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;

/** A region key as printed, with its level and name from the file. The empty key stands for "no region column". */
record Regionalangabe(String schluessel, Ebene ebene, String name) {
}
