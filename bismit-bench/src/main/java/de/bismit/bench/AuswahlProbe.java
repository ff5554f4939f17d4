package de.bismit.bench;

import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Leseauswahl;
import de.bismit.io.tabelle.Rohtabelle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reduces a flat file while reading it. Run it with a {@code -Xmx} smaller than the file. */
public final class AuswahlProbe {

    private AuswahlProbe() {
    }

    /** The file, the keys to keep with commas between them, the first and the last year. */
    public static void main(String[] args) throws IOException {
        Path datei = Path.of(args[0]);
        Leseauswahl auswahl = Leseauswahl.alles().mitGebieten(args[1].split(",")).mitJahren(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        Rohtabelle tabelle = GenesisLeser.neu().nur(auswahl).lies(datei).get(0).rohtabelle().orElseThrow();
        System.out.println(String.format(Locale.ROOT, "zeilen=%d uebergangen=%d dateiMB=%.1f hoechstensMB=%.1f", tabelle.zeilen(),
                tabelle.uebergangeneZeilen(), Files.size(datei) / 1e6, Runtime.getRuntime().maxMemory() / 1e6));
    }
}
