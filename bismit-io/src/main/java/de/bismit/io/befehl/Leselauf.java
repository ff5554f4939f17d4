package de.bismit.io.befehl;

import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Lesung;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads the files of a call one after the other; one that cannot be opened does not stop the others. */
final class Leselauf {

    private static final String NICHT_ZU_OEFFNEN = "BIS-L000";

    private final Umgebung umgebung;
    private final List<String> namen;
    private final GenesisLeser leser;

    Leselauf(List<String> namen, GenesisLeser leser, Umgebung umgebung) {
        this.namen = namen;
        this.leser = leser;
        this.umgebung = umgebung;
    }

    void lies(Consumer<Lesung> empfaenger) {
        List<Path> pfade = namen.stream().map(umgebung::pfad).toList();
        try (Fortschritt fortschritt = new Fortschritt(pfade.stream().mapToLong(Leselauf::groesse).sum(), umgebung)) {
            for (int i = 0; i < pfade.size(); i++) {
                lies(pfade.get(i), namen.get(i)).forEach(empfaenger);
                fortschritt.weiter(groesse(pfade.get(i)));
            }
        }
    }

    private List<Lesung> lies(Path pfad, String name) {
        try {
            return leser.lies(pfad);
        } catch (UncheckedIOException e) {
            String satz = satz(e).replace(pfad.toString(), name);
            return List.of(Lesung.ohneTabelle(name, "unlesbar",
                    Befund.einzeln(NICHT_ZU_OEFFNEN, Schwere.FEHLER, new Stelle(name, 0, 0), satz)));
        }
    }

    /** The sentence itself, without the class of a cause that was merely wrapped. */
    private static String satz(UncheckedIOException e) {
        IOException ursache = e.getCause();
        return ursache != null && ursache.toString().equals(e.getMessage()) ? String.valueOf(ursache.getMessage()) : String.valueOf(e.getMessage());
    }

    private static long groesse(Path pfad) {
        try {
            return Files.isRegularFile(pfad) ? Files.size(pfad) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
