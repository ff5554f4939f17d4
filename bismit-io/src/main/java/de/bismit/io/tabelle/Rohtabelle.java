package de.bismit.io.tabelle;

import de.bismit.daten.Datenstand;
import de.bismit.daten.Fussnote;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Ebene;
import de.bismit.wert.Befund;
import de.bismit.zeit.Zeitbezug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as printed: data rows times value columns, each cell with its key, its text and its state (Rohtabelle). Before
 * binding, merging and scaling; immutable.
 *
 * <p>{@code z} and {@code s} count from 0; {@link #zeilennummer} and {@link #spaltennummer} give the physical place in the
 * file, from 1. Rejected rows are among the rows, their cells {@link Status#VERWORFEN}. Always
 * {@code zellen = werte + ohneWert + verworfen}.
 */
public final class Rohtabelle {

    private static final Status[] STATUS = Status.values();
    private static final byte ZAHL = (byte) Status.ZAHL.ordinal();

    private final String tabelle;
    private final String datei;
    private final String format;
    private final List<String> titel;
    private final @Nullable Datenstand stand;
    private final List<Fussnote> fussnoten;
    private final String lizenz;
    private final Zeichenschema zeichenschema;
    private final boolean schemaErklaert;
    private final Zahlsprache sprache;
    private final Tabellenbild bild;
    private final Zellspeicher zellen;
    private final Kennzeichenspeicher kennzeichen;
    private final byte[] status;
    private final List<Befund> befunde;
    private final long uebergangeneZeilen;
    private final long werte;
    private final long verworfen;

    Rohtabelle(Rohtabellenbauer b, Tabellenbild bild, Zellspeicher zellen, Kennzeichenspeicher kennzeichen, byte[] status) {
        this.tabelle = b.tabelle;
        this.datei = b.datei;
        this.format = b.format;
        this.titel = b.titel;
        this.stand = b.stand;
        this.fussnoten = b.fussnoten;
        this.lizenz = b.lizenz;
        this.zeichenschema = b.zeichenschema;
        this.schemaErklaert = b.schemaErklaert;
        this.sprache = b.sprache;
        this.bild = bild;
        this.zellen = zellen;
        this.kennzeichen = kennzeichen;
        this.uebergangeneZeilen = b.uebergangeneZeilen();
        this.status = status;
        this.befunde = b.befunde.befunde();
        long[] jeStatus = new long[STATUS.length];
        for (byte einer : status) {
            jeStatus[einer]++;
        }
        this.werte = Arrays.stream(STATUS).filter(Status::istWert).mapToLong(s -> jeStatus[s.ordinal()]).sum();
        this.verworfen = jeStatus[Status.VERWORFEN.ordinal()];
    }

    /** The table code ({@code 12411-01-01-4}), of a flat file the code of the statistic ({@code 12411}). */
    public String tabelle() {
        return tabelle;
    }

    /** The base name of the file, {@code zip!member} for a member of a ZIP. */
    public String datei() {
        return datei;
    }

    /** {@code datencsv}, {@code ffcsv-alt} or {@code ffcsv-neu}. */
    public String format() {
        return format;
    }

    /** The lines of the title; of a flat file the label of the statistic. */
    public List<String> titel() {
        return titel;
    }

    /** The version of the table, if the file or its name says it. */
    public Optional<Datenstand> stand() {
        return Optional.ofNullable(stand);
    }

    /** The footnotes. */
    public List<Fussnote> fussnoten() {
        return fussnoten;
    }

    /** Copyright and licence as printed; may be empty. */
    public String lizenz() {
        return lizenz;
    }

    /** The signs the cells were read by. */
    public Zeichenschema zeichenschema() {
        return zeichenschema;
    }

    /** Whether the caller or the file says which signs these are; otherwise the classic ones were taken. */
    public boolean schemaErklaert() {
        return schemaErklaert;
    }

    /** The axes. */
    Tabellenbild bild() {
        return bild;
    }

    /** How many data rows there are, rejected ones too. */
    public int zeilen() {
        return bild.zeilen;
    }

    /** How many rows a {@link Leseauswahl} left out; they are not among the {@link #zeilen}. */
    public long uebergangeneZeilen() {
        return uebergangeneZeilen;
    }

    /** How many value columns there are. */
    public int spalten() {
        return bild.spalten;
    }

    /** The physical line of a row, from 1. */
    public int zeilennummer(int z) {
        return bild.zeilennummern[z];
    }

    /** The physical position of a column, from 1. */
    public int spaltennummer(int s) {
        return bild.spaltennummern[s];
    }

    /** Whether the whole row was rejected. */
    public boolean istVerworfen(int z) {
        return bild.verworfeneZeilen.get(z);
    }

    /** The region key as printed; empty if the table has no region. */
    public String gebiet(int z) {
        return bild.gebiet(z).schluessel();
    }

    /** The level of the key as the file tells it; {@code BUND} without region. */
    public Ebene ebene(int z) {
        return bild.gebiet(z).ebene();
    }

    /** The name of the region without indentation; may be empty. */
    public String gebietsname(int z) {
        return bild.gebiet(z).name();
    }

    /** The number of the row's region: equal for equal key and level, below {@link #gebietszahl}. */
    public int gebietsnummer(int z) {
        return bild.gebiete[z];
    }

    /** How many different regions there are. */
    public int gebietszahl() {
        return bild.gebietsliste.size();
    }

    /** The number of the row's class in {@link #klassen}. */
    public int klasse(int z) {
        return bild.klassen[z];
    }

    /** The row classes. */
    public List<Klasse> klassen() {
        return bild.klassenliste;
    }

    /** The number of the cell's measure in {@link #messgroessen}. */
    public int messgroesse(int z, int s) {
        return bild.messgroesse(z, s);
    }

    /** The measures. */
    public List<Messgroesse> messgroessen() {
        return bild.messliste;
    }

    /** The number of the cell's time in {@link #zeiten}, -1 if it has none. */
    public int zeitnummer(int z, int s) {
        return bild.zeit(z, s);
    }

    /** The times. */
    public List<Zeitbezug> zeiten() {
        return bild.zeitliste;
    }

    /** Whether the cell has a time: always, but in rejected rows and in tables that print none. */
    public boolean hatZeit(int z, int s) {
        return zeitnummer(z, s) >= 0;
    }

    /**
     * The time of the cell; a printed year is a {@link de.bismit.zeit.Kalenderjahr}.
     *
     * @throws IllegalStateException if it has none, see {@link #hatZeit}
     */
    public Zeitbezug zeit(int z, int s) {
        if (!hatZeit(z, s)) {
            throw new IllegalStateException(ort(z, s) + ": ohne lesbare Zeit; vorher hatZeit fragen");
        }
        return bild.zeitliste.get(zeitnummer(z, s));
    }

    /** What the cell says. */
    public Status status(int z, int s) {
        return STATUS[status[z * bild.spalten + s]];
    }

    /**
     * The printed number, unscaled; 0 for a {@code -} proven to be zero.
     *
     * @throws IllegalStateException if the cell has none, see {@link Status#istWert}
     */
    public double zahl(int z, int s) {
        if (!status(z, s).istWert()) {
            throw new IllegalStateException(ort(z, s) + ": ohne Zahl (" + status(z, s) + ")");
        }
        return zellen.zahlen[z * bild.spalten + s];
    }

    /** The printed number with decimal point and all its decimals; {@code 0} for a proven zero; else empty. */
    public String zahltext(int z, int s) {
        return switch (status(z, s)) {
            case ZAHL -> Zeichendeuter.dezimaltext(text(z, s), sprache);
            case NULL, GERUNDETE_NULL -> "0";
            default -> "";
        };
    }

    /** Half a unit of the last printed digit of a cell with a number: 0.05 of {@code 0,0}. */
    double halbeStelle(int z, int s) {
        String text = zahltext(z, s);
        int punkt = text.indexOf('.');
        return 0.5 / Math.pow(10, punkt < 0 ? 0 : text.length() - punkt - 1);
    }

    /** Half a unit of the finest printed digit among the numbers of a measure, since a sign like {@code k} shows none itself. */
    double[] halbeStellen() {
        double[] halbe = new double[messgroessen().size()];
        Arrays.fill(halbe, 0.5);
        for (int z = 0; z < zeilen(); z++) {
            for (int s = 0; s < spalten(); s++) {
                if (status(z, s) == Status.ZAHL) {
                    halbe[messgroesse(z, s)] = Math.min(halbe[messgroesse(z, s)], halbeStelle(z, s));
                }
            }
        }
        return halbe;
    }

    /** The text of the cell as printed. */
    public String text(int z, int s) {
        return zellen.text(z * bild.spalten + s);
    }

    /** The quality mark beside the value, {@code e}, {@code ()}, {@code p}; mostly empty. */
    public String kennzeichen(int z, int s) {
        return kennzeichen.zeichen(z * bild.spalten + s);
    }

    /** Whether a cell, counted row by row, is a printed number without a mark. */
    boolean istSchlichteZahl(int zelle) {
        return status[zelle] == ZAHL && !kennzeichen.hat(zelle);
    }

    /** The number of such a cell. */
    double schlichteZahl(int zelle) {
        return zellen.zahlen[zelle];
    }

    /** How many value cells there are. */
    public long zellen() {
        return status.length;
    }

    /** How many cells have a number. */
    public long werte() {
        return werte;
    }

    /** How many cells were read and have no number. */
    public long ohneWert() {
        return zellen() - werte - verworfen;
    }

    /** How many cells could not be read. */
    public long verworfen() {
        return verworfen;
    }

    /** The findings of reading. */
    public List<Befund> befunde() {
        return befunde;
    }

    private String ort(int z, int s) {
        return datei + ", Zeile " + zeilennummer(z) + ", Spalte " + spaltennummer(s);
    }

    @Override
    public String toString() {
        return String.format(Locale.GERMANY, "%s, %,d Zeilen, %,d Zellen: %,d Werte, %,d ohne Wert, %,d verworfen (%s)%s",
                tabelle, zeilen(), zellen(), werte, ohneWert(), verworfen, datei,
                uebergangeneZeilen == 0 ? "" : String.format(Locale.GERMANY, "; %,d Zeilen übergangen", uebergangeneZeilen));
    }
}
