package de.bismit.io.befehl;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files a call asks for: checked before anything is read, written at its end. */
final class Ausgaben {

    private final Umgebung umgebung;
    private final List<String> eingaben;
    private final boolean ueberschreiben;
    private final List<Path> ziele = new ArrayList<>();
    private boolean standardausgabe;

    Ausgaben(Umgebung umgebung, List<String> eingaben, boolean ueberschreiben) {
        this.umgebung = umgebung;
        this.eingaben = eingaben;
        this.ueberschreiben = ueberschreiben;
    }

    /** Refuses a target that would cost something: a file not ours, an input, the same one twice. */
    void pruefe(String option, @Nullable String name, Zieldatei art) {
        if (name == null) {
            return;
        }
        if (Umgebung.istStandardausgabe(name)) {
            if (standardausgabe) {
                throw Abbruch.falscherAufruf("Die Standardausgabe (-) kann nur eine der Ausgaben aufnehmen.");
            }
            standardausgabe = true;
            return;
        }
        Path ziel = umgebung.pfad(name);
        if (eingaben.stream().map(umgebung::pfad).anyMatch(e -> dieselbe(e, ziel))) {
            throw Abbruch.falscherAufruf(name + " soll gelesen und mit " + option + " geschrieben werden; einen anderen Namen wählen.");
        }
        if (ziele.stream().anyMatch(z -> dieselbe(z, ziel))) {
            throw Abbruch.falscherAufruf(name + " ist zweimal als Ziel genannt; jede Ausgabe braucht ihre eigene Datei.");
        }
        ziele.add(ziel);
        art.pruefe(ziel, name, ueberschreiben);
    }

    private static boolean dieselbe(Path eine, Path andere) {
        try {
            return eine.normalize().equals(andere.normalize())
                    || Files.exists(eine) && Files.exists(andere) && Files.isSameFile(eine, andere);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether results for machines go to the standard output, so that nothing else may. */
    boolean standardausgabeVergeben() {
        return standardausgabe;
    }

    void schreibe(@Nullable String name, Consumer<OutputStream> inhalt) {
        if (name == null) {
            return;
        }
        if (Umgebung.istStandardausgabe(name)) {
            inhalt.accept(umgebung.out());
            return;
        }
        try (OutputStream strom = Files.newOutputStream(umgebung.pfad(name))) {
            inhalt.accept(strom);
        } catch (IOException e) {
            throw Abbruch.falscherAufruf(nichtGeschrieben(name, e));
        } catch (UncheckedIOException e) {
            throw Abbruch.falscherAufruf(nichtGeschrieben(name, e.getCause() == null ? new IOException(e.getMessage()) : e.getCause()));
        }
    }

    private static String nichtGeschrieben(String name, IOException e) {
        return name + " lässt sich nicht schreiben (" + e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage()
                + "); einen anderen Ort nennen.";
    }
}
