package de.bismit.io.excel;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Datenlage;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahlenkatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The selection sheet (Auswahlblatt): one row a Kennzahl, grouped by Themenfeld, where a Kommune says Ja, Nein or später, as
 * XLSX. Headings are frozen and locked (no password); only choice, reason and the head can be edited. The same input gives
 * the same bytes. Immutable.
 *
 * <pre>{@code
 * Auswahlblatt.fuer(katalog, Reviere.MITTELDEUTSCHES_REVIER).mitDaten(tafel)
 *         .mitKommune(Revierkommunen.SAALEKREIS).schreibe(Path.of("saalekreis.xlsx"));
 * }</pre>
 */
public final class Auswahlblatt {

    private final Kennzahlenkatalog katalog;
    private final Gebiet region;
    private final @Nullable Kreis kommune;
    private final @Nullable Auswahl vorbelegung;
    private final Map<String, Datenlage> datenlagen;

    private Auswahlblatt(Kennzahlenkatalog katalog, Gebiet region, @Nullable Kreis kommune, @Nullable Auswahl vorbelegung, Map<String, Datenlage> datenlagen) {
        this.katalog = katalog;
        this.region = region;
        this.kommune = kommune;
        this.vorbelegung = vorbelegung;
        this.datenlagen = datenlagen;
    }

    /** An empty sheet for whichever Kommune of a region; it chooses itself from a list. */
    public static Auswahlblatt fuer(Kennzahlenkatalog katalog, Gebiet region) {
        return new Auswahlblatt(katalog, region, null, null, Map.of());
    }

    /**
     * The same, saying for how many Kommunen and years there are data.
     *
     * @throws IllegalArgumentException if the table is not for a region
     */
    public Auswahlblatt mitDaten(Kennzahlentafel tafel) {
        Map<String, Datenlage> lagen = new HashMap<>();
        katalog.kennzahlen().forEach(k -> lagen.put(k.id(), Datenlage.von(tafel, k.id())));
        return new Auswahlblatt(katalog, region, kommune, vorbelegung, lagen);
    }

    /** The same for one Kommune. */
    public Auswahlblatt mitKommune(Kreis neue) {
        return new Auswahlblatt(katalog, region, neue, vorbelegung, datenlagen);
    }

    /** The same, filled with a choice: to go on with it. */
    public Auswahlblatt mitAuswahl(Auswahl auswahl) {
        return new Auswahlblatt(katalog, region, auswahl.kommune(), auswahl, datenlagen);
    }

    /**
     * Writes to a file, which is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalStateException if the library for writing XLSX is absent
     */
    public void schreibe(Path ziel) {
        Excelbibliothek.pruefeSchreiben();
        try (OutputStream strom = Files.newOutputStream(ziel)) {
            schreibe(strom);
        } catch (IOException e) {
            throw new UncheckedIOException("Das Auswahlblatt " + ziel + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** Writes to a stream, which stays open; see {@link #schreibe(Path)}. */
    public void schreibe(OutputStream ziel) {
        Excelbibliothek.pruefeSchreiben();
        List<Blattzeile> zeilen = Blattzeile.alle(katalog, vorbelegung, datenlagen);
        String bearbeitung = vorbelegung == null ? "" : vorbelegung.bearbeitung();
        new Blattschreiber(katalog.fassung(), region.kreise().stream().map(Kreis::name).toList(), kommune == null ? "" : kommune.name(), bearbeitung)
                .schreibe(zeilen, ziel);
    }

    @Override
    public String toString() {
        return "Auswahlblatt mit " + katalog.kennzahlen().size() + " Kennzahlen für " + (kommune == null ? region.name() : kommune.name());
    }
}
