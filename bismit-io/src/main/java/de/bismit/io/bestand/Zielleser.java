package de.bismit.io.bestand;

import de.bismit.internal.Ressource.Zeile;
import de.bismit.vergleich.Ziel;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Wert;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads targets that were decided (Ziele) from a {@code ;}-separated UTF-8 file: {@value #DATEI} in an office's folder.
 *
 * <pre>{@code
 * kennzahl;gebiet;jahr;wert;von;bis;beschlossen_von;quelle
 * D-ABGANG-OHNE-HSA;15084;2030;8,0;;;Kreistag, 12.03.2024;Bildungsbericht 2024, S. 17
 * C-BETREUUNGSQUOTE-U3;15084;2028;;55;60;Jugendhilfeausschuss, 05.09.2023;
 * }</pre>
 *
 * A target is a value or a corridor, in the unit of the Kennzahl, with decimal comma or point. A bad line is answered with
 * file, line and field.
 */
public final class Zielleser {

    /** What the file is called in an office's folder. */
    public static final String DATEI = "ziele.csv";

    static final Dateiart<Ziel> ART = art(DATEI);

    private Zielleser() {
    }

    private static Dateiart<Ziel> art(String datei) {
        return new Csvart<>(datei, Zielleser::ziel, z -> z.kennzahl() + "/" + z.gebiet() + "/" + z.jahr());
    }

    /**
     * The targets of a file of any name; good lines survive bad ones.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static Ergebnis<Ziele> lies(Path datei) {
        Path absolut = datei.toAbsolutePath();
        Path ordner = absolut.getParent();
        if (ordner == null || !Files.isRegularFile(absolut)) {
            throw new IllegalArgumentException("die Datei " + datei + " mit den Zielen gibt es nicht; Pfad prüfen");
        }
        List<Befund> befunde = new ArrayList<>();
        return new Ergebnis<>(ziele(art(String.valueOf(absolut.getFileName())).lies(new Ordner(ordner), befunde::add)), befunde);
    }

    static Ziele ziele(List<Eintrag<Ziel>> eintraege) {
        return new Ziele(eintraege.stream().map(Eintrag::wert).toList());
    }

    private static Ziel ziel(Zeile z) {
        return new Ziel(z.pflicht("kennzahl"), z.pflicht("gebiet"), z.ganzzahl("jahr"), wert(z), z.pflicht("beschlossen_von"), z.text("quelle"));
    }

    private static Wert wert(Zeile z) {
        boolean korridor = !z.text("von").isEmpty() || !z.text("bis").isEmpty();
        if (korridor == !z.text("wert").isEmpty()) {
            throw new IllegalArgumentException("erwartet entweder einen wert oder einen Korridor aus von und bis, gefunden: wert \""
                    + z.text("wert") + "\", von \"" + z.text("von") + "\", bis \"" + z.text("bis") + "\"");
        }
        if (!korridor) {
            return Wert.of(zahl(z, "wert"));
        }
        double von = zahl(z, "von");
        double bis = zahl(z, "bis");
        if (von > bis) {
            throw z.fehler("bis", "ist " + z.text("bis") + " und liegt unter von = " + z.text("von") + "; beide vertauschen", null);
        }
        return Wert.spanne(von, bis, Set.of());
    }

    private static double zahl(Zeile z, String spalte) {
        String text = z.pflicht(spalte);
        try {
            double zahl = Double.parseDouble(text.replace(',', '.'));
            if (Double.isFinite(zahl)) {
                return zahl;
            }
        } catch (NumberFormatException keineZahl) {
            // answered below, like a number that is none
        }
        throw z.fehler(spalte, "ist \"" + text + "\"; erwartet eine Zahl, zum Beispiel 8,5", null);
    }
}
