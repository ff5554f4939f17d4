package de.bismit.io.excel;

import de.bismit.auswahl.Auswahl;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads filled selection sheets (Auswahlblätter) back, also with rows moved, columns added or in another order, {@code x},
 * {@code J} or {@code yes} instead of {@code Ja}. Immutable.
 *
 * <pre>{@code
 * Auswahlblattleser leser = Auswahlblattleser.fuer(katalog, Reviere.MITTELDEUTSCHES_REVIER);
 * Ergebnis<List<Auswahl>> auswahlen = leser.liesAlle(List.of(Path.of("saalekreis.xlsx"), Path.of("leipzig.xlsx")));
 * }</pre>
 *
 * <p>What cannot be understood is a Befund with file, sheet and cell, and good rows survive. Read is what is printed: formulas
 * are never calculated. Files with macros are refused, as are files of more than 20 MB, or more than 100 MB unpacked.
 */
public final class Auswahlblattleser {

    private final Kennzahlenkatalog katalog;
    private final Gebiet region;

    private Auswahlblattleser(Kennzahlenkatalog katalog, Gebiet region) {
        this.katalog = katalog;
        this.region = region;
    }

    /** Reads sheets of a region's Kommunen by the ids of a catalogue. */
    public static Auswahlblattleser fuer(Kennzahlenkatalog katalog, Gebiet region) {
        return new Auswahlblattleser(katalog, region);
    }

    /**
     * Reads one file.
     *
     * @throws UncheckedIOException if it is not there or cannot be opened
     * @throws IllegalStateException if the library for reading XLSX is absent
     */
    public Ergebnis<Auswahl> lies(Path datei) {
        try (InputStream strom = Files.newInputStream(datei)) {
            return lies(strom, datei.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(datei + " lässt sich nicht öffnen: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param name what findings call it
     */
    public Ergebnis<Auswahl> lies(InputStream strom, String name) {
        Excelbibliothek.pruefeLesen();
        List<Blatt> blaetter;
        try {
            blaetter = Mappe.lies(strom);
        } catch (Paket.Abgelehnt abgelehnt) {
            return nichts(abgelehnt.code(), name, abgelehnt.satz());
        } catch (IOException e) {
            return nichts("BIS-X001", name, "keine lesbare Excel-Datei im Format .xlsx (beschädigt, leer oder ein anderes Format); in Excel oder LibreOffice öffnen und als .xlsx speichern");
        }
        return blaetter.stream().flatMap(b -> Blattkopf.finde(b).map(k -> new Blattauswertung(katalog, region, name, b, k)).stream()).findFirst()
                .map(Blattauswertung::auswahl)
                .orElseGet(() -> nichts("BIS-X004", name, "kein Auswahlblatt; erwartet eine Zeile mit den Überschriften „" + Blattkopf.Spalte.KENNUNG.ueberschrift()
                        + "“ und „" + Blattkopf.Spalte.WAHL.ueberschrift() + "“, gefunden die Blätter " + blaetter.stream().map(Blatt::name).collect(Collectors.joining(", "))
                        + "; das ausgefüllte Blatt schicken lassen"));
    }

    private Ergebnis<Auswahl> versuche(Path datei) {
        try {
            return lies(datei);
        } catch (UncheckedIOException e) {
            return nichts("BIS-X000", datei.getFileName().toString(), "lässt sich nicht öffnen; Namen und Rechte prüfen");
        }
    }

    private static Ergebnis<Auswahl> nichts(String code, String name, String satz) {
        return new Ergebnis<>(null, List.of(Befund.einzeln(code, Schwere.FEHLER, new Stelle(name, 0, 0), satz)));
    }

    /**
     * Reads the files of all Kommunen; one that cannot be opened is a Befund and does not stop the others. Of a Kommune that sent two, what both say or only one says counts; where they contradict
     * each other, neither counts.
     */
    public Ergebnis<List<Auswahl>> liesAlle(List<Path> dateien) {
        List<Befund> befunde = new ArrayList<>();
        Doppelabgaben abgaben = new Doppelabgaben();
        for (Path datei : dateien) {
            Ergebnis<Auswahl> ergebnis = versuche(datei);
            befunde.addAll(ergebnis.befunde());
            ergebnis.gelesen().ifPresent(a -> abgaben.nimm(a, datei.getFileName().toString()));
        }
        befunde.addAll(abgaben.befunde());
        return new Ergebnis<>(abgaben.auswahlen(), befunde);
    }
}
