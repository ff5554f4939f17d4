package de.bismit.io.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook file, unpacked within limits. What is read later is packed anew from these parts, so that nobody
 * can hide something from the limits in a second directory of the ZIP.
 */
final class Paket {

    /** A filled sheet of 220 Kennzahlen has about 30 kB. */
    static final int HOECHSTENS_BYTES = 20 << 20;
    static final int HOECHSTENS_ENTPACKT = 100 << 20;
    static final int HOECHSTENS_TEILE = 1000;

    private static final LocalDateTime ZEITPUNKT = LocalDateTime.of(2000, 1, 1, 0, 0);   // the same input gives the same bytes

    /** A file that is refused, and why. */
    static final class Abgelehnt extends IOException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Abgelehnt(String code, String satz) {
            super(satz);
            this.code = code;
        }

        String code() {
            return code;
        }

        String satz() {
            return String.valueOf(getMessage());
        }
    }

    private final Map<String, byte[]> teile;

    private Paket(Map<String, byte[]> teile) {
        this.teile = teile;
    }

    /** Unpacks; the stream stays open. */
    static Paket lies(InputStream strom) throws IOException {
        byte[] datei = strom.readNBytes(HOECHSTENS_BYTES + 1);
        if (datei.length > HOECHSTENS_BYTES) {
            throw new Abgelehnt("BIS-X002", "größer als " + (HOECHSTENS_BYTES >> 20) + " MB; erwartet ein ausgefülltes Auswahlblatt ohne Bilder und weitere Tabellen");
        }
        Map<String, byte[]> teile = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(datei)).get()) {
            int rest = HOECHSTENS_ENTPACKT;
            for (ZipArchiveEntry eintrag : Collections.list(zip.getEntries())) {
                byte[] inhalt = entpacke(zip, eintrag, rest + 1);
                rest -= inhalt.length;
                if (rest < 0 || teile.size() >= HOECHSTENS_TEILE) {
                    throw new Abgelehnt("BIS-X002", "entpackt größer als " + (HOECHSTENS_ENTPACKT >> 20) + " MB oder mehr als " + HOECHSTENS_TEILE
                            + " Teile; so groß ist kein Auswahlblatt, die Datei beim Absender erfragen");
                }
                teile.put(eintrag.getName(), inhalt);
            }
        } catch (IllegalArgumentException unlesbar) {
            throw new Abgelehnt("BIS-X001", "kein lesbares ZIP-Archiv (" + unlesbar.getMessage() + "); in Excel oder LibreOffice öffnen und als .xlsx speichern");
        }
        return new Paket(teile);
    }

    private static byte[] entpacke(ZipFile zip, ZipArchiveEntry eintrag, int hoechstens) throws IOException {
        try (InputStream strom = zip.getInputStream(eintrag)) {
            return strom == null ? new byte[0] : strom.readNBytes(hoechstens);
        }
    }

    boolean hat(String teil) {
        return teile.containsKey(teil);
    }

    boolean hatTeil(String ende) {
        return teile.keySet().stream().anyMatch(t -> t.endsWith(ende));
    }

    /** The text of a part; empty if it is absent. */
    String text(String teil) {
        byte[] inhalt = teile.get(teil);
        return inhalt == null ? "" : new String(inhalt, StandardCharsets.UTF_8);
    }

    InputStream strom(String teil) {
        return new ByteArrayInputStream(teile.getOrDefault(teil, new byte[0]));
    }

    /** Whether any XML part declares a document type: workbooks never do, attacks by entities must. */
    boolean hatDokumenttyp() {
        return teile.keySet().stream().filter(t -> t.endsWith(".xml") || t.endsWith(".rels")).anyMatch(t -> text(t).contains("<!DOCTYPE"));
    }

    /** The same with another text in the parts whose name begins so. */
    Paket ersetze(String anfang, String muster, String ersatz) {
        Map<String, byte[]> neue = new TreeMap<>(teile);
        neue.replaceAll((name, inhalt) -> !name.startsWith(anfang) ? inhalt
                : new String(inhalt, StandardCharsets.UTF_8).replaceAll(muster, ersatz).getBytes(StandardCharsets.UTF_8));
        return new Paket(neue);
    }

    /** The same parts; in those whose name begins so, elements of this kind that follow each other stand in order. */
    Paket sortiere(String anfang, String element) {
        Pattern folge = Pattern.compile("(?:<" + element + " [^>]*/>)+");
        Map<String, byte[]> neue = new TreeMap<>(teile);
        neue.replaceAll((name, inhalt) -> !name.startsWith(anfang) ? inhalt
                : folge.matcher(new String(inhalt, StandardCharsets.UTF_8)).replaceAll(treffer -> sortiert(treffer.group()))
                        .getBytes(StandardCharsets.UTF_8));
        return new Paket(neue);
    }

    private static String sortiert(String elemente) {
        return Matcher.quoteReplacement(Pattern.compile("(?<=>)").splitAsStream(elemente).sorted().collect(Collectors.joining()));
    }

    byte[] gepackt() {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try {
            schreibe(ziel);
        } catch (IOException e) {
            throw new IllegalStateException("im Speicher lässt sich immer schreiben", e);
        }
        return ziel.toByteArray();
    }

    /** Writes; the stream stays open. */
    void schreibe(OutputStream ziel) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(ziel, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> teil : teile.entrySet()) {
            ZipEntry eintrag = new ZipEntry(teil.getKey());
            eintrag.setTimeLocal(ZEITPUNKT);
            zip.putNextEntry(eintrag);
            zip.write(teil.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
