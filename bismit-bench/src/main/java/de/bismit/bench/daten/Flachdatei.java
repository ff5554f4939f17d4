package de.bismit.bench.daten;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a flat file of the new schema (Flachdatei): Germany, Länder and Kreise that exist from 2014 to 2023, times 10
 * reference days, 42 classes and 6 measures, each key once, rows in no order as in real files. One cell in 50 holds a symbol.
 */
public final class Flachdatei {

    /** How much text stands beside the codes. */
    public enum Form {
        /** No labels: about 75 bytes a row, so that fields and cells cost what they can. */
        KNAPP,
        /** Labels as the offices print them: about 180 bytes a row. */
        AMTLICH
    }

    private static final int ERSTES_JAHR = 2014;
    private static final int JAHRE = 10;
    private static final int KLASSEN = 42;
    private static final int MASSE = 6;
    /** A prime larger than any number of keys: its multiples visit every key once, far from the one before. */
    private static final long SPRUNG = 1_610_612_741L;
    private static final List<String> SYMBOLE = List.of("-", ".", "x", "/", "...");
    private static final String KOPF = "statistics_code;statistics_label;time_code;time_label;time;"
            + "1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;"
            + "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;"
            + "value;value_unit;value_variable_code;value_variable_label\n";

    private final int zeilen;
    private final boolean mitNamen;
    private final Zufall zufall;
    private final List<String> gebiete;
    private final List<String> gebietsfelder;
    private long zahlen;
    private double summe;

    /** A file of so many rows. */
    public Flachdatei(int zeilen, Form form, long saat) {
        this.zeilen = zeilen;
        mitNamen = form == Form.AMTLICH;
        zufall = new Zufall(saat);
        gebiete = Stream.of(Stream.of("DG"), Gebiete.laender(),
                Gebiete.kreise(LocalDate.of(ERSTES_JAHR, 1, 1), LocalDate.of(ERSTES_JAHR + JAHRE - 1, 12, 31)).stream())
                .flatMap(s -> s).toList();
        gebietsfelder = gebiete.stream().map(this::gebietsfelder).toList();
        if (zeilen > hoechstens()) {
            throw new IllegalArgumentException(zeilen + " Zeilen, es gibt aber nur " + hoechstens() + " Schlüssel");
        }
    }

    /** How many rows there can be without a key twice. */
    public int hoechstens() {
        return gebiete.size() * JAHRE * KLASSEN * MASSE;
    }

    /** Writes it, and says what is in it. */
    public Leseergebnis schreibe(Path ziel) {
        zahlen = 0;
        summe = 0;
        try (BufferedWriter aus = Files.newBufferedWriter(ziel, StandardCharsets.UTF_8)) {
            aus.write('\uFEFF');
            aus.write(KOPF);
            StringBuilder zeile = new StringBuilder(256);
            for (int i = 0; i < zeilen; i++) {
                zeile.setLength(0);
                zeile(zeile, (int) (i * SPRUNG % hoechstens()));
                aus.append(zeile);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Leseergebnis(zeilen, zahlen, summe);
    }

    private void zeile(StringBuilder zeile, int schluessel) {
        int mass = schluessel % MASSE;
        int klasse = schluessel / MASSE % KLASSEN;
        int jahr = ERSTES_JAHR + schluessel / (MASSE * KLASSEN) % JAHRE;
        zeile.append("98765;").append(name("Erzeugte Statistik der Bildungsbeteiligung")).append(";STAG;").append(name("Stichtag"))
                .append(';').append(jahr).append("-12-31;").append(gebietsfelder.get(schluessel / (MASSE * KLASSEN * JAHRE)))
                .append(";ALTX;").append(name("Altersgruppen")).append(";A");
        zweistellig(zeile, klasse).append(';').append(name("von " + klasse + " bis unter " + (klasse + 1) + " Jahre")).append(';');
        boolean prozent = mass == 0;
        wert(zeile, schluessel, prozent);
        zeile.append(prozent ? ";Prozent;W" : ";Anzahl;W");
        zweistellig(zeile, mass).append(';').append(name(prozent ? "Anteil der Teilnehmenden" : "Teilnehmende der Gruppe " + mass))
                .append('\n');
    }

    private static StringBuilder zweistellig(StringBuilder zeile, int zahl) {
        return zeile.append((char) ('0' + zahl / 10)).append((char) ('0' + zahl % 10));
    }

    private String name(String name) {
        return mitNamen ? name : "";
    }

    private String gebietsfelder(String schluessel) {
        return switch (schluessel.length()) {
            case 5 -> "KREISE;" + name("Kreise und kreisfreie Städte");
            default -> schluessel.equals("DG") ? "DINSG;" + name("Deutschland") : "DLAND;" + name("Bundesländer");
        } + ";" + schluessel + ";" + name(schluessel.equals("DG") ? "Deutschland" : Gebiete.name(schluessel));
    }

    /** Counts of 1 to 6 digits and rates with one decimal. */
    private void wert(StringBuilder zeile, int schluessel, boolean prozent) {
        if (zufall.unter(50, 3L * schluessel) == 0) {
            zeile.append(SYMBOLE.get(zufall.unter(SYMBOLE.size(), 3L * schluessel + 1)));
            return;
        }
        int stellen = zufall.unter(6, 3L * schluessel + 1);
        int zahl = zufall.unter(prozent ? 1001 : (int) Math.pow(10, stellen + 1), 3L * schluessel + 2);
        zahlen++;
        if (prozent) {
            zeile.append(zahl / 10).append(',').append(zahl % 10);
            summe += zahl / 10.0;
        } else {
            zeile.append(zahl);
            summe += zahl;
        }
    }
}
