package de.bismit.io.bestand;

import de.bismit.wert.Befund;
import de.bismit.wert.Stelle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file as UTF-8, with or without the mark Excel puts before it; nothing else is taken for it. */
final class Textdatei {

    private static final char MARKE = '\uFEFF';

    /** What the fast way puts where bytes are no UTF-8; only a text with it is looked at closely. */
    private static final char ERSATZ = '\uFFFD';

    private Textdatei() {
    }

    static Optional<String> lies(Ablage ablage, String datei, Consumer<Befund> befunde) {
        byte[] bytes;
        try {
            bytes = ablage.lies(datei);
        } catch (IOException e) {
            befunde.accept(Ordnerbefund.UNLESBAR.bei(new Stelle(ablage.name(datei), 0, 0),
                    "lässt sich nicht lesen: " + e.getMessage() + "; Rechte und Laufwerk prüfen"));
            return Optional.empty();
        }
        String rasch = new String(bytes, StandardCharsets.UTF_8);
        if (rasch.indexOf(ERSATZ) < 0) {
            return Optional.of(ohneMarke(rasch));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer quelle = ByteBuffer.wrap(bytes);
        CharBuffer ziel = CharBuffer.allocate(bytes.length);
        CoderResult ergebnis = decoder.decode(quelle, ziel, true);
        if (ergebnis.isError()) {
            befunde.accept(falscheKodierung(ablage.name(datei), bytes, quelle.position()));
            return Optional.empty();
        }
        return Optional.of(ohneMarke(ziel.flip().toString()));
    }

    private static String ohneMarke(String text) {
        return !text.isEmpty() && text.charAt(0) == MARKE ? text.substring(1) : text;
    }

    private static Befund falscheKodierung(String datei, byte[] bytes, int stelle) {
        int zeile = 1;
        int anfang = 0;
        for (int i = 0; i < stelle; i++) {
            if (bytes[i] == '\n') {
                zeile++;
                anfang = i + 1;
            }
        }
        return Ordnerbefund.UNLESBAR.bei(new Stelle(datei, zeile, 0), String.format(Locale.ROOT,
                "Byte 0x%02X an Stelle %d der Zeile gehört nicht zu UTF-8; erwartet UTF-8. In Excel als „CSV UTF-8“ speichern, im Editor die"
                        + " Kodierung umstellen", bytes[stelle], stelle - anfang + 1));
    }
}
