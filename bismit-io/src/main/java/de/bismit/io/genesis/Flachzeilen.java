package de.bismit.io.genesis;

import de.bismit.io.tabelle.Auspraegung;
import de.bismit.io.tabelle.Einheiten;
import de.bismit.io.tabelle.Klasse;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Messgroesse;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.Zahlsprache;
import de.bismit.io.tabelle.internal.Bytewoerterbuch;
import de.bismit.io.tabelle.internal.Paarwoerterbuch;
import de.bismit.io.tabelle.internal.Tupelwoerterbuch;
import de.bismit.io.tabelle.internal.Zahlenfolge;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Monat;
import de.bismit.zeit.Quartal;
import de.bismit.zeit.Zeitbezug;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a flat file, field by field straight from the buffer: every field becomes a small number, only new texts
 * become Strings. Labels are looked at only beside a code not seen before.
 */
final class Flachzeilen {

    private static final int KEINE = Rohtabellenbauer.KEINE;
    private static final int UNBESTIMMT = -2;

    private final String datei;
    private final Flachkopf kopf;
    private final Rohtabellenbauer bauer;
    private final Befundsammler befunde;
    private final Klassenspalte[] klassifikationen;
    private final Bytewoerterbuch statistiken = new Bytewoerterbuch();
    private final Bytewoerterbuch zeittexte = new Bytewoerterbuch();
    private final Bytewoerterbuch einheiten = new Bytewoerterbuch();
    private final Bytewoerterbuch wertcodes = new Bytewoerterbuch();
    private final Bytewoerterbuch guetezeichen = new Bytewoerterbuch();
    private final Zahlenfolge zeiten = new Zahlenfolge();
    private final Paarwoerterbuch masse = new Paarwoerterbuch();
    private final Zahlenfolge reihen = new Zahlenfolge();
    /** A class is a chain of pairs: the number of the pairs before it and the next one give the next number. */
    private final Paarwoerterbuch[] klassenkette;
    private final Zahlenfolge klassen = new Zahlenfolge();
    private final Tupelwoerterbuch unterjahr = new Tupelwoerterbuch(3);
    private final Zahlenfolge unterjahrzeiten = new Zahlenfolge();
    private final int[] klassenpuffer;
    private final int erstesWertfeld;

    private String titel = "";
    private int statistik;
    private int zeitnummer;
    private int einheit;
    private int wertcode;
    private int reihe = KEINE;
    private boolean mitUnterjahr;
    private boolean vorigeVollstaendig;

    Flachzeilen(String datei, Flachkopf kopf, Rohtabellenbauer bauer, Befundsammler befunde) {
        this.datei = datei;
        this.kopf = kopf;
        this.bauer = bauer;
        this.befunde = befunde;
        this.klassifikationen = new Klassenspalte[kopf.klassifikationen()];
        Arrays.setAll(klassifikationen, i -> new Klassenspalte());
        this.klassenkette = new Paarwoerterbuch[kopf.klassifikationen()];
        Arrays.setAll(klassenkette, i -> new Paarwoerterbuch());
        this.klassenpuffer = new int[kopf.klassifikationen()];
        this.erstesWertfeld = kopf.erstesWertfeld();
        bauer.spalten(wertspalten());
        if (!kopf.neu()) {
            reihe = bauer.messreihe(kopf.wertfelder().stream().mapToInt(this::alteMessgroesse).toArray());
        }
        if (kopf.englisch()) {
            bauer.sprache(Zahlsprache.ENGLISCH);
        }
    }

    private int[] wertspalten() {
        int[] spalten = new int[kopf.neu() ? 1 : kopf.wertfelder().size()];
        Arrays.setAll(spalten, i -> erstesWertfeld + i + 1);
        return spalten;
    }

    /** {@code CODE__Label_with_underscores__Einheit}, split at the first and the last double underscore. */
    private int alteMessgroesse(String name) {
        int erster = name.indexOf("__");
        int letzter = Math.max(erster, name.lastIndexOf("__"));
        String label = erster == letzter ? "" : name.substring(erster, letzter).replace('_', ' ').strip();
        String einheit = name.substring(letzter + 2).replace('_', ' ').strip();
        return messgroesse(name.substring(0, erster), label, einheit, 1);
    }

    private int messgroesse(String code, String label, String einheit, int zeile) {
        if (Einheiten.istEnglisch(einheit)) {
            bauer.sprache(Zahlsprache.ENGLISCH);
        }
        if (!Einheiten.kennt(einheit)) {
            Lesebefund.EINHEIT_UNBEKANNT.melde(befunde, new Stelle(datei, zeile, 0), einheit, "Einheit \"" + einheit
                    + "\" von " + code + " ist nicht bekannt; erwartet etwa Anzahl, Prozent, Tsd. EUR. Die Werte bleiben, "
                    + "wie sie gedruckt sind; vor dem Rechnen die Einheit prüfen");
        }
        return bauer.messgroesse(new Messgroesse(code, label, List.of(code), einheit));
    }

    /** A whole row; what it repeats of the row before is known. */
    void zeile(Zeilenteiler teiler, int felder) {
        byte[] puffer = teiler.puffer();
        boolean vollstaendig = felder == kopf.felder();
        if (vollstaendig) {
            vorn(teiler, puffer, vorigeVollstaendig ? teiler.wieZuvor() : 0);
        }
        for (int i = vollstaendig ? erstesWertfeld : 0; i < felder; i++) {
            feld(i, puffer, teiler.von(i), teiler.laenge(i), teiler.zeile());
        }
        zeilenende(felder, teiler.zeile());
        vorigeVollstaendig = vollstaendig;
    }

    /** The fields before the values of a complete row, as {@link #feld} one by one. */
    private void vorn(Zeilenteiler teiler, byte[] puffer, int bekannte) {
        if (bekannte < Flachkopf.VORN) {
            statistik = statistiken.nummer(puffer, teiler.von(0), teiler.laenge(0));
            nimmTitel(puffer, teiler.von(1), teiler.laenge(1));
            zeitnummer = zeittexte.nummer(puffer, teiler.von(4), teiler.laenge(4));
        }
        int i = Flachkopf.VORN;
        for (Klassenspalte spalte : klassifikationen) {
            if (bekannte < i + Flachkopf.JE_KLASSIFIKATION) {
                spalte.variable(puffer, teiler.von(i), teiler.laenge(i));
                spalte.variablenname(puffer, teiler.von(i + 1), teiler.laenge(i + 1));
                spalte.attribut(puffer, teiler.von(i + 2), teiler.laenge(i + 2));
                spalte.label(puffer, teiler.von(i + 3), teiler.laenge(i + 3));
            }
            i += Flachkopf.JE_KLASSIFIKATION;
        }
    }

    private void nimmTitel(byte[] puffer, int von, int laenge) {
        if (laenge > 0 && titel.isEmpty()) {
            titel = text(puffer, von, laenge);
        }
    }

    void feld(int i, byte[] puffer, int von, int laenge, int zeile) {
        if (i >= erstesWertfeld) {
            wertfeld(i - erstesWertfeld, puffer, von, laenge, zeile);
        } else if (i >= Flachkopf.VORN) {
            int j = i - Flachkopf.VORN;
            Klassenspalte spalte = klassifikationen[j >> 2];
            switch (j & 3) {
                case 0 -> spalte.variable(puffer, von, laenge);
                case 1 -> spalte.variablenname(puffer, von, laenge);
                case 2 -> spalte.attribut(puffer, von, laenge);
                default -> spalte.label(puffer, von, laenge);
            }
        } else if (i == 0) {
            statistik = statistiken.nummer(puffer, von, laenge);
        } else if (i == 1) {
            nimmTitel(puffer, von, laenge);
        } else if (i == 4) {
            zeitnummer = zeittexte.nummer(puffer, von, laenge);
        }
    }

    private void wertfeld(int i, byte[] puffer, int von, int laenge, int zeile) {
        if (!kopf.neu()) {
            bauer.zelle(puffer, von, laenge);
            return;
        }
        switch (i) {
            case 0 -> bauer.zelle(puffer, von, laenge);
            case 1 -> einheit = einheiten.nummer(puffer, von, laenge);
            case 2 -> wertcode = wertcodes.nummer(puffer, von, laenge);
            case 3 -> bestimmeReihe(puffer, von, laenge, zeile);
            case 4 -> {
                if (laenge > 0) {
                    bauer.kennzeichen(guetezeichen.text(guetezeichen.nummer(puffer, von, laenge)));
                }
            }
            default -> { }   // fields beyond the known ones make the row ragged
        }
    }

    private void bestimmeReihe(byte[] puffer, int von, int laenge, int zeile) {
        int nummer = masse.nummer(einheit, wertcode);
        if (nummer == reihen.anzahl()) {
            reihen.dazu(bauer.messreihe(messgroesse(wertcodes.text(wertcode), text(puffer, von, laenge),
                    einheiten.text(einheit), zeile)));
        }
        reihe = reihen.wert(nummer);
    }

    void zeilenende(int felder, int zeile) {
        if (felder != kopf.felder()) {
            melde(Lesebefund.ZEILENBREITE, zeile, 0, String.valueOf(felder), "die Zeile hat " + felder
                    + " Felder, erwartet " + kopf.felder() + "; sie wird verworfen. Auf ein fehlendes oder überzähliges "
                    + "\";\" prüfen");
            bauer.verwirf(zeile, KEINE, KEINE, KEINE, bekannteReihe());
            return;
        }
        boolean gut = istStatistik(zeile);
        int klasse = klasse();
        int zeit = zeit(zeile, gut);
        gut &= zeit >= 0;
        Klassenspalte regional = regional();
        int gebiet = KEINE;
        if (regional != null) {
            gut &= pruefeGebiet(regional, zeile);
            gebiet = regional.gebiet(bauer);
        }
        if (gut) {
            bauer.zeile(zeile, gebiet, klasse, zeit, reihe);
        } else {
            bauer.verwirf(zeile, gebiet, klasse, zeit, reihe);
        }
    }

    /** The measures of a rejected row: its own are not trusted, those of the row before are as good as any. */
    private int bekannteReihe() {
        if (reihe < 0) {
            reihe = bauer.messreihe(bauer.messgroesse(new Messgroesse("", "", List.of(), "")));
        }
        return reihe;
    }

    private boolean istStatistik(int zeile) {
        String code = statistiken.text(statistik);
        if (!code.isEmpty() && Character.isDigit(code.charAt(0))) {
            return true;
        }
        melde(Lesebefund.STATISTIK_FEHLT, zeile, 1, "", "\"" + code + "\" ist kein Code einer Statistik; erwartet eine "
                + "Nummer wie 12411. Die Spalten sind verschoben (ein bekannter Fehler alter Abrufe), die Zeile wird "
                + "verworfen; die Tabelle neu abrufen, falls Daten fehlen");
        return false;
    }

    private int zeit(int zeile, boolean melden) {
        while (zeiten.anzahl() <= zeitnummer) {
            zeiten.dazu(Zeitbezug.lies(zeittexte.text(zeiten.anzahl())).map(bauer::zeit).orElse(KEINE));
        }
        int zeit = zeiten.wert(zeitnummer);
        if (zeit < 0 && melden) {
            String text = zeittexte.text(zeitnummer);
            melde(Lesebefund.ZEIT_UNLESBAR, zeile, Flachkopf.VORN, text, "\"" + text + "\" ist keine Zeit; erwartet ein Jahr "
                    + "von 1900 bis 2100, ein Datum wie 2015-12-31 oder ein Semester wie 2023-10P6M. Die Zeile wird verworfen");
        }
        return zeit >= 0 && mitUnterjahr ? unterjahr(zeit) : zeit;
    }

    /** A year with a classification of quarters or months is a quarter or month. */
    private int unterjahr(int jahr) {
        for (int i = 0; i < klassifikationen.length; i++) {
            Auspraegung a = klassifikationen[i].auspraegung(klassifikationen[i].paar());
            int teil = Klassenspalte.unterjaehrig(a);
            if (teil > 0) {
                int nummer = unterjahr.nummer(zeitnummer, i, klassifikationen[i].paar());
                if (nummer == unterjahrzeiten.anzahl()) {
                    unterjahrzeiten.dazu(teilDesJahres(jahr, teil, a.variable().startsWith("Q")));
                }
                return unterjahrzeiten.wert(nummer);
            }
        }
        return jahr;
    }

    private int teilDesJahres(int jahr, int teil, boolean quartal) {
        Zeitbezug zeit = Zeitbezug.lies(zeittexte.text(zeitnummer)).orElseThrow();
        if (!(zeit instanceof Kalenderjahr kalenderjahr) || teil > (quartal ? 4 : 12)) {
            return jahr;
        }
        return bauer.zeit(quartal ? new Quartal(kalenderjahr.jahr(), teil) : new Monat(kalenderjahr.jahr(), teil));
    }

    private @Nullable Klassenspalte regional() {
        for (Klassenspalte spalte : klassifikationen) {
            if (spalte.istRegional()) {
                return spalte;
            }
        }
        return null;
    }

    private boolean pruefeGebiet(Klassenspalte spalte, int zeile) {
        String schluessel = spalte.gedruckterCode();
        Schluessel.Form form = spalte.form();
        if (form == Schluessel.Form.NULL_VERLOREN) {
            melde(Lesebefund.NULL_VERLOREN, zeile, feldnummer(spalte), schluessel, Schluessel.textNullVerloren(schluessel));
            return false;
        }
        if (form == Schluessel.Form.UNBEKANNT) {
            melde(Lesebefund.SCHLUESSEL_UNBEKANNT, zeile, feldnummer(spalte), schluessel,
                    Schluessel.textUnbekannt(schluessel));
        }
        return true;
    }

    private int feldnummer(Klassenspalte spalte) {
        return Flachkopf.VORN + Flachkopf.JE_KLASSIFIKATION * Arrays.asList(klassifikationen).indexOf(spalte) + 3;
    }

    /** The class of the row: its pairs of codes but for the first region. */
    private int klasse() {
        boolean regionGefunden = false;
        int nummer = 0;
        for (int i = 0; i < klassifikationen.length; i++) {
            boolean region = !regionGefunden && klassifikationen[i].istRegional();
            klassenpuffer[i] = region ? UNBESTIMMT : klassifikationen[i].paar();
            nummer = klassenkette[i].nummer(nummer, region ? 0 : klassenpuffer[i] + 1);
            regionGefunden |= region;
        }
        if (nummer == klassen.anzahl()) {
            klassen.dazu(bauer.klasse(neueKlasse()));
        }
        return klassen.wert(nummer);
    }

    private Klasse neueKlasse() {
        List<Auspraegung> liste = new ArrayList<>();
        for (int i = 0; i < klassifikationen.length; i++) {
            if (klassenpuffer[i] != UNBESTIMMT) {
                Auspraegung a = klassifikationen[i].auspraegung(klassenpuffer[i]);
                mitUnterjahr |= Klassenspalte.unterjaehrig(a) > 0;
                if (!a.variable().isEmpty()) {
                    liste.add(a);
                }
            }
        }
        return new Klasse(liste);
    }

    private static String text(byte[] puffer, int von, int laenge) {
        return new String(puffer, von, laenge, StandardCharsets.UTF_8);
    }

    private void melde(Lesebefund art, int zeile, int spalte, String gefunden, String text) {
        art.melde(befunde, new Stelle(datei, zeile, spalte), gefunden, text);
    }

    /** The code of the first statistic that is one. */
    String statistik() {
        for (int i = 0; i < statistiken.anzahl(); i++) {
            if (!statistiken.text(i).isEmpty() && Character.isDigit(statistiken.text(i).charAt(0))) {
                return statistiken.text(i);
            }
        }
        return "";
    }

    String titel() {
        return titel;
    }
}
