package de.bismit.io.befehl;

import de.bismit.io.json.Erzeuger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file to write: what we did not write ourselves is never replaced unasked. */
enum Zieldatei {

    /** A Kennzahlenbericht. */
    HTML("<meta name=\"generator\" content=\"" + Erzeuger.NAME + " "),
    /** A Kennzahlenvergleich, or a merged choice, for machines. */
    JSON("^\\s*\\{\\s*\"version\"\\s*:\\s*\\d+\\s*,\\s*\"erzeuger\"\\s*:\\s*\"" + Erzeuger.NAME + " "),
    /** What reading gave; its form is fixed and has no place for a mark, so its first fields are the mark. */
    LESEN_JSON("^\\s*\\[\\s*(\\]|\\{\\s*\"datei\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*\"format\"\\s*:)"),
    /** All cells; likewise, its header is the mark. */
    TIDY("^tabelle;merkmal;auspraegungen;ags;zeit;wert;status;kennzeichen;zeichen;einheit;datei;zeile;spalte\n"),
    /** A merged choice as table; its header is the mark. */
    AUSWAHL_CSV("^Kennung;Kennzahl;Einheit;Themenfeld;Ja;später;Nein;"),
    /** A Steckbrief; hidden from readers. */
    MARKDOWN("^<!-- " + Erzeuger.NAME + " "),
    /** A chart for other programs. */
    VEGALITE("^\\s*\\{\\s*\"\\$schema\"\\s*:\\s*\"https://vega.github.io/schema/vega-lite/v5.json\"\\s*,\\s*\"usermeta\"\\s*:\\s*\\{\\s*\"bismit\""),
    /** A workbook: somebody may have filled it, so even one of ours is never replaced unasked. */
    XLSX("(?!)");

    private static final int ANFANG = 4096;

    private final Pattern eigenes;

    Zieldatei(String eigenes) {
        this.eigenes = Pattern.compile(eigenes);
    }

    /**
     * Refuses a file that stands there and is not ours.
     *
     * @param ueberschreiben whether replacing it was asked for
     */
    void pruefe(Path ziel, String name, boolean ueberschreiben) {
        if (Files.isDirectory(ziel)) {
            throw Abbruch.falscherAufruf(name + " ist ein Ordner; erwartet der Name einer Datei.");
        }
        if (!ueberschreiben && Files.exists(ziel) && !istEigene(ziel)) {
            throw Abbruch.falscherAufruf(name + " gibt es schon und " + (this == XLSX ? "ist vielleicht ausgefüllt" : "stammt nicht von bismit") + "; mit --ueberschreiben wird die Datei"
                    + " ersetzt, sonst einen anderen Namen wählen.");
        }
    }

    private boolean istEigene(Path ziel) {
        try {
            return !Files.isRegularFile(ziel) || Files.size(ziel) == 0 || beginntWieEigene(ziel);   // nothing is lost in a pipe or an empty file
        } catch (IOException e) {
            return false;
        }
    }

    private boolean beginntWieEigene(Path ziel) throws IOException {
        try (InputStream strom = Files.newInputStream(ziel)) {
            return eigenes.matcher(new String(strom.readNBytes(ANFANG), StandardCharsets.UTF_8)).find();
        }
    }
}
