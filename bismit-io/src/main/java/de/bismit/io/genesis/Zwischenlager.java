package de.bismit.io.genesis;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that come only once and are to be opened more than once (Zwischenlager): some megabytes in memory, more in a temporary
 * file, so that a stream or a member of a ZIP may be larger than the heap. Closing deletes the file.
 */
final class Zwischenlager implements Closeable {

    private static final int IM_SPEICHER = 1 << 22;
    private static final int PORTION = 1 << 16;

    private final int imSpeicher;
    private final ByteArrayOutputStream speicher = new ByteArrayOutputStream();
    private OutputStream ziel = speicher;
    private byte[] inhalt = {};
    private @Nullable Path datei;

    Zwischenlager() {
        this(IM_SPEICHER);
    }

    /** With so many bytes in memory at most. */
    Zwischenlager(int imSpeicher) {
        this.imSpeicher = imSpeicher;
    }

    /**
     * Takes a stream, once. If it fails, what came before is there.
     *
     * @return why the stream failed; empty if it came to its end
     * @throws IOException if there is no room on the disk
     */
    Optional<IOException> nimm(InputStream strom) throws IOException {
        byte[] portion = new byte[PORTION];
        Optional<IOException> fehler = Optional.empty();
        int gelesen = 0;
        while (gelesen >= 0) {
            schreibe(portion, gelesen);
            try {
                gelesen = strom.read(portion);
            } catch (IOException e) {
                fehler = Optional.of(e);
                gelesen = -1;
            }
        }
        ziel.close();
        inhalt = speicher.toByteArray();
        return fehler;
    }

    private void schreibe(byte[] portion, int laenge) throws IOException {
        if (datei == null && speicher.size() + laenge > imSpeicher) {
            Path neue = Files.createTempFile("bismit", ".tmp");
            datei = neue;
            ziel = Files.newOutputStream(neue);
            speicher.writeTo(ziel);
            speicher.reset();
        }
        ziel.write(portion, 0, laenge);
    }

    /** Drops what stands behind the last line break: of a stream that failed it may be half of something. */
    void nurGanzeZeilen() throws IOException {
        Path grosse = datei;
        if (grosse == null) {
            inhalt = Arrays.copyOf(inhalt, nachLetztemUmbruch(inhalt, inhalt.length));
            return;
        }
        try (RandomAccessFile zugriff = new RandomAccessFile(grosse.toFile(), "rw")) {
            byte[] portion = new byte[PORTION];
            long ende = zugriff.length();
            int behalten = 0;
            while (ende > 0 && behalten == 0) {
                int laenge = (int) Math.min(PORTION, ende);
                ende -= laenge;
                zugriff.seek(ende);
                zugriff.readFully(portion, 0, laenge);
                behalten = nachLetztemUmbruch(portion, laenge);
            }
            zugriff.setLength(ende + behalten);
        }
    }

    private static int nachLetztemUmbruch(byte[] text, int laenge) {
        int ende = laenge;
        while (ende > 0 && text[ende - 1] != '\n') {
            ende--;
        }
        return ende;
    }

    /** The bytes under a name; to be used before closing. */
    Quelle quelle(String name) {
        Path grosse = datei;
        return grosse == null ? Quelle.von(name, inhalt) : new Quelle(name, () -> Files.newInputStream(grosse));
    }

    @Override
    public void close() throws IOException {
        ziel.close();
        if (datei != null) {
            Files.deleteIfExists(datei);
        }
    }
}
