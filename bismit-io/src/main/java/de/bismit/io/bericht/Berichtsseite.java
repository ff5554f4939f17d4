package de.bismit.io.bericht;

import com.samskivert.mustache.Mustache;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A report as one HTML page that needs nothing else. */
final class Berichtsseite {

    private final Berichtsansicht ansicht;

    Berichtsseite(Berichtsinhalt inhalt, Berichtsworte worte, String daten, String mappe) {
        ansicht = Berichtsansicht.von(inhalt, worte, Seitenteile.mit(daten, mappe));
    }

    void schreibe(OutputStream ziel) {
        try {
            Writer zeichen = new BufferedWriter(new OutputStreamWriter(ziel, StandardCharsets.UTF_8), 1 << 16);
            Mustache.Lambda echarts = (leer, davor) -> {
                davor.flush();
                ziel.write(Seitenteile.echarts());
            };
            Mustache.compiler().emptyStringIsFalse(true).compile(Seitenteile.lies("seite/bericht.mustache"))
                    .execute(ansicht, Map.of("echarts", echarts), zeichen);
            zeichen.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Der Bericht lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }
}
