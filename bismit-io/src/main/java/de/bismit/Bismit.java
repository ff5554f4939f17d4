package de.bismit;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahlergebnis;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Rechner;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Regionen;
import de.bismit.gebiet.Revier;
import de.bismit.harmonisierung.Kategorien;
import de.bismit.harmonisierung.Kategorienabbildung;
import de.bismit.harmonisierung.Umschluessler;
import de.bismit.io.bericht.Bericht;
import de.bismit.io.bericht.Steckbrief;
import de.bismit.io.bestand.Bestand;
import de.bismit.io.excel.Auswahlblatt;
import de.bismit.io.excel.Auswahlblattleser;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Binder;
import de.bismit.io.tabelle.Leseauswahl;
import de.bismit.io.tabelle.Lesung;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Regelwerk;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way in (Fassade): read, compute, compare, with the definitions this library ships. Immutable and thread-safe.
 *
 * <pre>{@code
 * Bismit bismit = Bismit.standard();
 * Datenbestand daten = bismit.lies(Path.of("21111-02-06-4.csv"));
 * Kennzahlentafel tafel = bismit.berechne(daten).fuer(Reviere.MITTELDEUTSCHES_REVIER);
 * bismit.vergleiche(tafel).kennzahl("D-ABGANG-OHNE-HSA").im(2015);
 * }</pre>
 */
public final class Bismit {

    private final Bestand bestand;
    private final List<Befund> befunde;

    private Bismit(Bestand bestand, List<Befund> befunde) {
        this.bestand = bestand;
        this.befunde = List.copyOf(befunde);
    }

    /** With the definitions this library ships. */
    public static Bismit standard() {
        return new Bismit(Bestand.mitgeliefert(), List.of());
    }

    /**
     * With an office's folder beside the definitions this library ships; where both define an id the office's counts. See
     * {@link Bestand#mit} for the files it may have.
     *
     * <pre>{@code
     * Bismit bismit = Bismit.mit(Path.of("bismit-io/beispiele/lausitz"));
     * bismit.berechne(daten).fuer(bismit.revier("lausitz"));
     * }</pre>
     *
     * <p>What falsifies no entry, such as a file that nobody reads, does not refuse the folder: it stands in {@link #befunde()}, and
     * {@link #toString} points there.
     *
     * @throws IllegalArgumentException if there is no such folder
     * @throws IllegalStateException if something in it is wrong; the message lists all of it, with file and line
     */
    public static Bismit mit(Path ordner) {
        return pruefe(ordner).wertOderFehler();
    }

    /**
     * As {@link #mit}, but with what is good of the folder, and a finding for everything that is not.
     *
     * @throws IllegalArgumentException if there is no such folder
     */
    public static Ergebnis<Bismit> pruefe(Path ordner) {
        Ergebnis<Bestand> bestand = Bestand.mit(ordner);
        return new Ergebnis<>(bestand.gelesen().map(b -> new Bismit(b, bestand.befunde())).orElse(null), bestand.befunde());
    }

    /** What was found in the office's folder; nothing without one. */
    public List<Befund> befunde() {
        return befunde;
    }

    /** Real figures of the nine Kommunen of the Mitteldeutsches Revier, their Länder and Germany, to try things with. */
    public Datenbestand beispiel() {
        return bestand.beispiel();
    }

    /**
     * Reads files of official statistics: GENESIS tables as shown on screen, flat files of both generations, ZIPs of them.
     * What cannot be read is a finding, not an exception.
     *
     * @throws java.io.UncheckedIOException if a file is not there or cannot be opened
     */
    public Datenbestand lies(Path erste, Path... weitere) {
        List<Path> dateien = new ArrayList<>(List.of(erste));
        dateien.addAll(List.of(weitere));
        return lies(dateien);
    }

    /** Reads files; see {@link #lies(Path, Path...)}. */
    public Datenbestand lies(List<Path> dateien) {
        return binde(dateien.stream().flatMap(datei -> GenesisLeser.neu().lies(datei).stream()).toList());
    }

    /** Reads files that use other signs than the classic ones, as their sender declares. */
    public Datenbestand lies(Zeichenschema schema, List<Path> dateien) {
        return binde(dateien.stream().flatMap(datei -> GenesisLeser.neu().mit(schema).lies(datei).stream()).toList());
    }

    /**
     * Reads of files only some territories, years and Merkmale; a flat file larger than the heap can be read so:
     * {@code bismit.lies(Leseauswahl.alles().mitGebieten("15*").mitJahren(2015, 2020), List.of(pfad))}.
     */
    public Datenbestand lies(Leseauswahl auswahl, List<Path> dateien) {
        return binde(dateien.stream().flatMap(datei -> GenesisLeser.neu().nur(auswahl).lies(datei).stream()).toList());
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param name what findings and origins call it; its ending and any epoch in it are read as those of a file name
     */
    public Datenbestand lies(InputStream strom, String name) {
        return binde(GenesisLeser.neu().lies(strom, name));
    }

    /** The data of raw tables that were read before. */
    public Datenbestand binde(List<Lesung> lesungen) {
        return new Binder(bestand.bindungen()).binde(lesungen);
    }

    /**
     * The data in the borders of one day: {@code bismit.umschluessele(daten, LocalDate.of(2019, 12, 31))}. Weights and more are the
     * {@link Umschluessler}'s.
     *
     * @throws IllegalArgumentException if no crosswalk leads to that day; the message names those that exist
     */
    public Datenbestand umschluessele(Datenbestand daten, LocalDate gebietsstand) {
        return Umschluessler.auf(gebietsstand).umschluessele(daten);
    }

    /** The schemes of signs that {@link #lies(Zeichenschema, List)} takes. */
    public List<Zeichenschema> zeichenschemata() {
        return bestand.zeichenschemata();
    }

    /** The Kennzahlen. */
    public Kennzahlenkatalog katalog() {
        return bestand.katalog();
    }

    /** The rules of comparability. */
    public Regelwerk regelwerk() {
        return bestand.regelwerk();
    }

    /**
     * What is known of categories: {@code bismit.kategorien().schularten().finde(Land.SACHSEN, "Oberschule", tag)}.
     */
    public Kategorien kategorien() {
        return bestand.kategorien();
    }

    /**
     * One mapping to common categories: {@code bismit.abbildung("schulgruppe").wendeAn(daten)}.
     *
     * @throws IllegalArgumentException if there is none with that id; the message names those there are
     */
    public Kategorienabbildung abbildung(String id) {
        return kategorien().abbildungen().abbildung(id);
    }

    /** What the office has decided to reach: {@code new Zielbezug(bismit.ziele())}; nothing without its {@code ziele.csv}. */
    public Ziele ziele() {
        return bestand.ziele();
    }

    /** The Reviere. */
    public List<Revier> reviere() {
        return bestand.regionen().reviere();
    }

    /** The Reviere and Verbünde. */
    public Regionen regionen() {
        return bestand.regionen();
    }

    /**
     * The Revier a word means, {@code "MR"} or {@code "mitteldeutsches"}; see {@link Regionen#suche}.
     *
     * @throws IllegalArgumentException if it means none; the message names those there are
     */
    public Revier revier(String wort) {
        return bestand.regionen().suche(wort).flatMap(gefunden -> reviere().stream().filter(gefunden::equals).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("\"" + wort + "\" ist kein Revier; es gibt "
                        + reviere().stream().map(r -> r.kennung() + " " + r.name()).collect(Collectors.joining(", "))));
    }

    /** All Kennzahlen these data can feed, with the breaks the rules know of; {@code .fuer(revier)} makes it a region's. */
    public Kennzahlentafel berechne(Datenbestand daten) {
        return Rechner.berechne(katalog(), daten, regelwerk());
    }

    /** The Kennzahlenvergleich of a region's table. */
    public Kennzahlenvergleich vergleiche(Kennzahlentafel tafel) {
        return regelwerk().vergleiche(tafel);
    }

    /**
     * The report of a region's table: {@code bismit.bericht(tafel).fuer("D").schreibe(Path.of("bericht.html"))}.
     *
     * @throws IllegalArgumentException if the table is for no region
     */
    public Bericht bericht(Kennzahlentafel tafel) {
        return Bericht.von(vergleiche(tafel));
    }

    /** A Kennzahl on a page, without values: {@code bismit.steckbrief("D-ABGANG-OHNE-HSA")}. */
    public Steckbrief steckbrief(String kennung) {
        return Steckbrief.von(katalog(), regelwerk(), kennung);
    }

    /** A Kennzahl on a page, with the newest values of a region's table. */
    public Steckbrief steckbrief(String kennung, Kennzahlentafel tafel) {
        return Steckbrief.von(vergleiche(tafel), kennung);
    }

    /** The selection sheet of a region, to be filled by its Kommunen; needs the optional library for XLSX. */
    public Auswahlblatt auswahlblatt(Gebiet region) {
        return Auswahlblatt.fuer(katalog(), region);
    }

    /** The filled selection sheets of a region's Kommunen; what cannot be understood is a finding. */
    public Ergebnis<List<Auswahl>> liesAuswahlen(Gebiet region, List<Path> blaetter) {
        return Auswahlblattleser.fuer(katalog(), region).liesAlle(blaetter);
    }

    /** The choices of a region's Kommunen, merged. */
    public Auswahlergebnis fuehreZusammen(Gebiet region, List<Auswahl> auswahlen) {
        return Auswahlergebnis.aus(katalog(), region, auswahlen);
    }

    @Override
    public String toString() {
        String eigenes = bestand.herkunft().isEmpty() ? "" : ", " + bestand.regionen() + "; " + bestand.herkunft();
        String gefunden = befunde.isEmpty() ? "" : "; " + (befunde.size() == 1 ? "ein Befund" : befunde.size() + " Befunde") + ": bismit.befunde()";
        return "bismit: " + katalog() + ", " + regelwerk() + eigenes + gefunden + ". Anfangen: bismit.beispiel() oder bismit.lies(Path.of(\"…\"))";
    }
}
