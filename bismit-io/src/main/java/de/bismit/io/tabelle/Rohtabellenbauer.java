package de.bismit.io.tabelle;

import de.bismit.daten.Datenstand;
import de.bismit.daten.Fussnote;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.io.tabelle.internal.Zahlenfolge;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import de.bismit.zeit.Zeitbezug;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Rohtabelle}: a reader declares columns, keys, classes, measures and times once, gets numbers for them,
 * and then gives row by row the cells and the numbers of the row. {@link #baue} settles the symbols. Not thread-safe.
 *
 * <p>Order: {@link #spalten}, {@link #messreihe}; then per row its cells with {@link #zelle} and one {@link #zeile} or
 * {@link #verwirf}. A time, region or class that is not known is {@link #KEINE}.
 */
public final class Rohtabellenbauer {

    /** The number of what a row does not have. */
    public static final int KEINE = -1;

    final String datei;
    final String format;
    final Befundsammler befunde;
    String tabelle = "";
    List<String> titel = List.of();
    List<Fussnote> fussnoten = List.of();
    String lizenz = "";
    @Nullable Datenstand stand;
    Zahlsprache sprache = Zahlsprache.DEUTSCH;

    int[] spalten = {};
    int[] spaltenzeiten = {};
    final Zeilenspeicher zeilen = new Zeilenspeicher();
    final Zahlenfolge reihen = new Zahlenfolge();
    final BitSet verworfeneZeilen = new BitSet();
    final List<Regionalangabe> gebietsliste = new ArrayList<>();
    final List<Klasse> klassenliste = new ArrayList<>();
    final List<Messgroesse> messliste = new ArrayList<>();
    final List<Zeitbezug> zeitliste = new ArrayList<>();
    final Zellspeicher zellen = new Zellspeicher();
    final Kennzeichenspeicher kennzeichen = new Kennzeichenspeicher();

    private final Map<Object, Integer> nummern = new HashMap<>();
    private final Sprachprobe sprachprobe = new Sprachprobe();
    Zeichenschema zeichenschema = Zeichenschema.KLASSISCH;
    boolean schemaErklaert;
    private @Nullable Uebergangene uebergangene;
    private Zeichendeuter deuter = new Zeichendeuter(zeichenschema);

    /** A builder for the table of one file; findings go to {@code befunde}. */
    public Rohtabellenbauer(String datei, String format, Befundsammler befunde) {
        this.datei = datei;
        this.format = format;
        this.befunde = befunde;
    }

    /** The code of the table or statistic. */
    public Rohtabellenbauer tabelle(String code) {
        this.tabelle = code;
        return this;
    }

    /** The lines of the title. */
    public Rohtabellenbauer titel(List<String> zeilen) {
        this.titel = List.copyOf(zeilen);
        return this;
    }

    /** The version of the table, if known. */
    public Rohtabellenbauer stand(Optional<Datenstand> datenstand) {
        this.stand = datenstand.orElse(null);
        return this;
    }

    /** The footnotes. */
    public Rohtabellenbauer fussnoten(List<Fussnote> liste) {
        this.fussnoten = List.copyOf(liste);
        return this;
    }

    /** Copyright and licence as printed. */
    public Rohtabellenbauer lizenz(String text) {
        this.lizenz = text;
        return this;
    }

    /** The signs, as declared or as the file says; before the first cell. Without this they are read as {@code KLASSISCH}. */
    public Rohtabellenbauer zeichenschema(Zeichenschema erklaertes) {
        zeichenschema = erklaertes;
        schemaErklaert = true;
        deuter = new Zeichendeuter(erklaertes);
        return this;
    }

    /** How numbers are printed; without this it is seen from the numbers. */
    public Rohtabellenbauer sprache(Zahlsprache sicher) {
        sprachprobe.sicher = sicher;
        return this;
    }

    /** What is kept of the rows to come; without this everything. */
    public Rohtabellenbauer auswahl(Leseauswahl auswahl) {
        uebergangene = auswahl.istAlles() ? null : new Uebergangene(this, auswahl);
        return this;
    }

    /** The physical positions of the value columns, from 1. */
    public Rohtabellenbauer spalten(int[] positionen) {
        this.spalten = positionen.clone();
        return this;
    }

    /** The times of the columns, if the header holds them; then rows give {@link #KEINE}. */
    public Rohtabellenbauer spaltenzeiten(int[] zeitnummern) {
        this.spaltenzeiten = zeitnummern.clone();
        return this;
    }

    /** The number of a region key at a level; the first name given for it is kept. */
    public int gebiet(String schluessel, Ebene ebene, String name) {
        return nummer(new Regionalangabe(schluessel, ebene, ""), new Regionalangabe(schluessel, ebene, name), gebietsliste);
    }

    /** The number of a row class. */
    public int klasse(Klasse klasse) {
        return nummer(klasse, klasse, klassenliste);
    }

    /** The number of a measure. */
    public int messgroesse(Messgroesse messgroesse) {
        return nummer(messgroesse, messgroesse, messliste);
    }

    /** The number of a time. */
    public int zeit(Zeitbezug zeit) {
        return nummer(zeit, zeit, zeitliste);
    }

    private <T> int nummer(Object schluessel, T eintrag, List<T> liste) {
        Integer alt = nummern.putIfAbsent(schluessel, liste.size());
        if (alt == null) {
            liste.add(eintrag);
            return liste.size() - 1;
        }
        return alt;
    }

    /** The number of a series of measures, one per value column. */
    public int messreihe(int... jeSpalte) {
        for (int messgroesse : jeSpalte) {
            reihen.dazu(messgroesse);
        }
        return reihen.anzahl() / spalten.length - 1;
    }

    /** The next cell of the row; cells beyond the last column are ignored. */
    public void zelle(char[] puffer, int von, int laenge) {
        if (zellen.anzahl() == (zeilen() + 1) * spalten.length) {
            return;
        }
        Zeichen art = sprachprobe.deute(deuter, puffer, von, laenge);
        if (!deuter.marken.isEmpty()) {
            kennzeichen.setze(zellen.anzahl(), deuter.marken);
        }
        zellen.zelle(art, art == Zeichen.ZAHL ? deuter.zahl : 0, puffer, von, laenge);
    }

    /**
     * The next cell of the row in UTF-8, as {@link #zelle(char[], int, int)}; up to eight bytes behind it may be read. What
     * most cells are is seen at once: counts, rates with a comma, signs of one letter.
     */
    public void zelle(byte[] puffer, int von, int laenge) {
        if (zellen.anzahl() == (zeilen() + 1) * spalten.length) {
            return;
        }
        long ganz = Ganzzahl.lies(puffer, von, laenge);
        if (ganz >= 0) {
            zellen.zelle(Zeichen.ZAHL, ganz, puffer, von, laenge);
        } else if (laenge < 1 || laenge > Long.BYTES || !nimmKurze(puffer, von, laenge)) {
            char[] text = new String(puffer, von, laenge, StandardCharsets.UTF_8).toCharArray();
            zelle(text, 0, text.length);
        }
    }

    private boolean nimmKurze(byte[] puffer, int von, int laenge) {
        Zeichen art = laenge == 1 ? deuter.symbol(puffer[von]) : null;
        if (art != null) {
            zellen.zelle(art, 0, puffer, von, laenge);
            return true;
        }
        int komma = Ganzzahl.vorKomma(puffer, von, laenge);
        long ziffern = komma == 0 || komma >= laenge - 1 ? -1 : Ganzzahl.liesOhne(komma, puffer, von, laenge);
        if (ziffern >= 0) {
            sprachprobe.siehtKomma();
            zellen.zelle(Zeichen.ZAHL, Zeichendeuter.dezimal(ziffern, laenge - 1 - komma), puffer, von, laenge);
        }
        return ziffern >= 0;
    }

    /** The quality mark of the cell before. */
    public void kennzeichen(String zeichen) {
        if (!zeichen.isEmpty()) {
            String vorhanden = kennzeichen.zeichen(zellen.anzahl() - 1);
            kennzeichen.setze(zellen.anzahl() - 1, vorhanden.isEmpty() || vorhanden.equals(zeichen) ? zeichen : vorhanden + " " + zeichen);
        }
    }

    /** Ends a row; keeps it or, if it is not among the {@link #auswahl}, only counts it. */
    public void zeile(int zeilennummer, int gebiet, int klasse, int zeit, int messreihe) {
        int g = gebiet < 0 ? gebiet("", Ebene.BUND, "") : gebiet;
        int k = klasse < 0 ? klasse(new Klasse(List.of())) : klasse;
        Uebergangene andere = uebergangene;
        if (andere == null || andere.behaelt(g, k, zeit, messreihe)) {
            behalte(zeilennummer, g, k, zeit, messreihe);
        } else {
            int erste = zeilen() * spalten.length;
            andere.zaehle(erste, g, k, zeit, messreihe);
            zellen.kuerzeAuf(erste);
            kennzeichen.kuerzeAuf(erste);
        }
    }

    private void behalte(int zeilennummer, int gebiet, int klasse, int zeit, int messreihe) {
        zeilen.dazu(zeilennummer, gebiet, klasse, zeit, messreihe);
        fuelleAuf(Zeichen.LEER);
    }

    /** Ends a row that could not be read: all its cells are rejected. The finding is the reader's. */
    public void verwirf(int zeilennummer, int gebiet, int klasse, int zeit, int messreihe) {
        int z = zeilen();
        fuelleAuf(Zeichen.VERWORFEN);
        behalte(zeilennummer, gebiet < 0 ? gebiet("", Ebene.BUND, "") : gebiet,
                klasse < 0 ? klasse(new Klasse(List.of())) : klasse, zeit, messreihe);
        verworfeneZeilen.set(z);
        for (int i = z * spalten.length; i < zellen.anzahl(); i++) {
            zellen.setze(i, Zeichen.VERWORFEN);
        }
    }

    private void fuelleAuf(Zeichen art) {
        int ende = art == Zeichen.VERWORFEN ? (zeilen() + 1) * spalten.length : zeilen() * spalten.length;
        while (zellen.anzahl() < ende) {
            zellen.zelle(art, 0, new char[0], 0, 0);
        }
    }

    /** The number of the time of a cell. */
    int spaltenzeit(int spalte, int zeit) {
        return spaltenzeiten.length == 0 ? zeit : spaltenzeiten[spalte];
    }

    /** The number of the measure of a cell. */
    int messgroesse(int messreihe, int spalte) {
        return reihen.wert(messreihe * spalten.length + spalte);
    }

    Zeichendeuter deuter() {
        return deuter;
    }

    /** How many rows were only counted so far. */
    public long uebergangeneZeilen() {
        return uebergangene == null ? 0 : uebergangene.zeilen();
    }

    /** How many rows there are so far. */
    public int zeilen() {
        return zeilen.anzahl();
    }

    /** Settles the symbols, finds double keys, balances the books. */
    public Rohtabelle baue(Gebietsverzeichnis verzeichnis) {
        sprache = sprachprobe.entscheide(zellen, deuter, i -> verworfeneZeilen.get(i / spalten.length));
        zellen.kuerze();
        Tabellenbild bild = new Tabellenbild(this);
        meldeUnlesbare(bild);
        BitSet wiederholte = new Doppelpruefung(bild, zellen, datei, befunde).pruefe();
        Uebergangene andere = uebergangene;
        if (andere != null) {
            andere.meldeWirkungslose(datei, befunde);
        }
        byte[] status = Zustandsaufloesung.loese(bild, zellen.zeichen, zellen.zahlen, wiederholte,
                andere == null ? List.of() : andere.zahlen(sprache), andere == null ? new BitSet() : andere.gebiete(), verzeichnis);
        Spaltenauswahl auswahl = andere == null ? null : new Spaltenauswahl(bild, andere);
        return auswahl == null || auswahl.istAlles() ? new Rohtabelle(this, bild, zellen, kennzeichen, status)
                : new Rohtabelle(this, auswahl.bild(), auswahl.zellen(zellen), auswahl.kennzeichen(kennzeichen), auswahl.status(status));
    }

    private void meldeUnlesbare(Tabellenbild bild) {
        String bekannte = zeichenschema.allein().keySet().stream().filter(z -> !z.equals("X")).collect(Collectors.joining(" "))
                + (schemaErklaert ? " (" + zeichenschema + ")" : "");
        for (int i = 0; i < zellen.anzahl(); i++) {
            int z = i / bild.spalten;
            if (zellen.zeichen[i] == Zeichen.VERWORFEN.ordinal() && !bild.verworfeneZeilen.get(z)) {
                String text = zellen.text(i);
                Lesebefund.ZEICHEN_UNBEKANNT.melde(befunde,
                        new Stelle(datei, bild.zeilennummern[z], bild.spaltennummern[i % bild.spalten]), text,
                        "Zelle \"" + kurz(text) + "\": erwartet eine Zahl oder eines der Zeichen " + bekannte + "; die Zelle "
                                + "bleibt ohne Wert, bitte mit der Veröffentlichung vergleichen");
            }
        }
    }

    private static String kurz(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
