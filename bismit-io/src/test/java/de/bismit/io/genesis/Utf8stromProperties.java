package de.bismit.io.genesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Texts of several buffers arrive whole, wherever their umlauts stand and in whatever portions they are asked for. */
class Utf8stromProperties {

    private static final int LAENGE = 300_000;
    private static final int GROSSE_PORTION = 1 << 17;

    /** Long and short stretches of ASCII with letters between them that no UTF-8 can begin and go on with in windows-1252. */
    private static String text(Random zufall) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LAENGE) {
            int strecke = zufall.nextInt(zufall.nextInt(3) == 0 ? 150_000 : 40);
            for (int i = 0; i < strecke; i++) {
                text.append((char) ('a' + i % 26));
            }
            text.append("äöüß".charAt(zufall.nextInt(4)));
        }
        return text.toString();
    }

    @Property(tries = 60)
    void grosseTexteKommenGanzAn(@ForAll long saat, @ForAll boolean windows, @ForAll @IntRange(min = 1, max = 200_000) int portion)
            throws IOException {
        Random zufall = new Random(saat);
        String text = text(zufall);
        byte[] bytes = text.getBytes(windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        ByteArrayOutputStream gelesen = new ByteArrayOutputStream();
        try (Utf8strom strom = new Utf8strom(new ByteArrayInputStream(bytes))) {
            byte[] ziel = new byte[Math.max(portion, GROSSE_PORTION) + 5];
            for (int n = 0; n >= 0; n = strom.read(ziel, 5, zufall.nextBoolean() ? portion : GROSSE_PORTION)) {
                gelesen.write(ziel, 5, n);
            }
            assertTrue(strom.mangel().isEmpty());
            assertEquals(false, strom.endetMitZeilenumbruch());
        }
        assertEquals(text, gelesen.toString(StandardCharsets.UTF_8));
    }
}
