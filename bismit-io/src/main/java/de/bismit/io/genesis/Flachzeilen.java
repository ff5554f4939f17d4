package de.bismit.io.genesis;

import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.Zahlsprache;
import de.bismit.io.tabelle.internal.Bytewoerterbuch;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of a flat file, field by field straight from the buffer: every field becomes a small number, only new texts
 * become Strings. Labels are looked at only beside a code not seen before.
 */
final class Flachzeilen {

    private static final int KEINE = Rohtabellenbauer.KEINE;
    private static final int TITELFELD = 1;
    /** Of the new schema, counted from the value: its quality mark. */
    private static final int GUETEFELD = 4;

    private final String datei;
    private final Flachkopf kopf;
    private final Rohtabellenbauer bauer;
    private final Befundsammler befunde;
    private final Bytewoerterbuch statistiken = new Bytewoerterbuch();
    private final Bytewoerterbuch guetezeichen = new Bytewoerterbuch();
    private final Flachzeiten zeiten;
    private final Flachklassen klassen;
    private final Flachmasse masse;
    private final int wertfeld;
    private String titel = "";
    private int statistik;
    private int guteStatistik = KEINE;
    private boolean vorigeVollstaendig;

    Flachzeilen(String datei, Flachkopf kopf, Rohtabellenbauer bauer, Befundsammler befunde) {
        this.datei = datei;
        this.kopf = kopf;
        this.bauer = bauer;
        this.befunde = befunde;
        wertfeld = kopf.erstesWertfeld();
        bauer.spalten(wertspalten());
        zeiten = new Flachzeiten(bauer);
        klassen = new Flachklassen(kopf.klassifikationen(), bauer);
        masse = new Flachmasse(datei, kopf, bauer, befunde);
        if (kopf.englisch()) {
            bauer.sprache(Zahlsprache.ENGLISCH);
        }
    }

    private int[] wertspalten() {
        int[] spalten = new int[kopf.neu() ? 1 : kopf.wertfelder().size()];
        Arrays.setAll(spalten, i -> wertfeld + i + 1);
        return spalten;
    }

    /** A row; what it repeats of the row before is known. */
    void zeile(Zeilenfelder felder) {
        if (felder.anzahl != kopf.felder()) {
            vorigeVollstaendig = false;
            verwirf(felder);
            return;
        }
        int bekannte = vorigeVollstaendig ? felder.wieZuvor : 0;
        vorigeVollstaendig = true;
        if (bekannte < Flachkopf.VORN) {
            statistik = statistiken.nummerMeistWieZuvor(felder.puffer, felder.von(0), felder.laenge(0));
            zeiten.lies(felder);
        }
        if (titel.isEmpty()) {
            titel = text(felder, TITELFELD);
        }
        klassen.lies(felder, bekannte);
        liesWerte(felder);
        schliesseAb(felder.zeile);
    }

    private void liesWerte(Zeilenfelder felder) {
        if (!kopf.neu()) {
            liesZellen(felder);
            return;
        }
        bauer.zelle(felder.puffer, felder.von(wertfeld), felder.laenge(wertfeld));
        masse.lies(felder, wertfeld + 1);
        if (kopf.mitGuete() && felder.laenge(wertfeld + GUETEFELD) > 0) {
            int nummer = guetezeichen.nummer(felder.puffer, felder.von(wertfeld + GUETEFELD), felder.laenge(wertfeld + GUETEFELD));
            bauer.kennzeichen(guetezeichen.text(nummer));
        }
    }

    private void liesZellen(Zeilenfelder felder) {
        int ende = Math.min(felder.anzahl, kopf.neu() ? wertfeld + 1 : kopf.felder());
        for (int i = wertfeld; i < ende; i++) {
            bauer.zelle(felder.puffer, felder.von(i), felder.laenge(i));
        }
    }

    /** Of a ragged row nothing is sure but what is printed where the values should be. */
    private void verwirf(Zeilenfelder felder) {
        liesZellen(felder);
        melde(Lesebefund.ZEILENBREITE, felder.zeile, 0, String.valueOf(felder.anzahl), "die Zeile hat " + felder.anzahl
                + " Felder, erwartet " + kopf.felder() + "; sie wird verworfen. Auf ein fehlendes oder überzähliges "
                + "\";\" prüfen");
        bauer.verwirf(felder.zeile, KEINE, KEINE, KEINE, masse.bekannteReihe());
    }

    private void schliesseAb(int zeile) {
        boolean gut = istStatistik(zeile);
        int klasse = klassen.klasse();
        int zeit = zeiten.zeit(klassen);
        gut &= istZeit(zeit, zeile, gut);
        int gebiet = KEINE;
        if (klassen.regional() >= 0) {
            Klassenspalte regional = klassen.spalte(klassen.regional());
            gut &= pruefeGebiet(regional, zeile);
            gebiet = regional.gebiet(bauer);
        }
        if (gut) {
            bauer.zeile(zeile, gebiet, klasse, zeit, masse.reihe());
        } else {
            bauer.verwirf(zeile, gebiet, klasse, zeit, masse.reihe());
        }
    }

    private boolean istStatistik(int zeile) {
        if (statistik == guteStatistik) {
            return true;
        }
        String code = statistiken.text(statistik);
        if (istStatistikcode(code)) {
            guteStatistik = statistik;
            return true;
        }
        melde(Lesebefund.STATISTIK_FEHLT, zeile, 1, "", "\"" + code + "\" ist kein Code einer Statistik; erwartet eine "
                + "Nummer wie 12411. Die Spalten sind verschoben (ein bekannter Fehler alter Abrufe), die Zeile wird "
                + "verworfen; die Tabelle neu abrufen, falls Daten fehlen");
        return false;
    }

    private static boolean istStatistikcode(String code) {
        return !code.isEmpty() && Character.isDigit(code.charAt(0));
    }

    private boolean istZeit(int zeit, int zeile, boolean melden) {
        if (zeit < 0 && melden) {
            String text = zeiten.text();
            melde(Lesebefund.ZEIT_UNLESBAR, zeile, Flachkopf.VORN, text, "\"" + text + "\" ist keine Zeit; erwartet ein Jahr "
                    + "von 1900 bis 2100, ein Datum wie 2015-12-31 oder ein Semester wie 2023-10P6M. Die Zeile wird verworfen");
        }
        return zeit >= 0;
    }

    private boolean pruefeGebiet(Klassenspalte spalte, int zeile) {
        return switch (spalte.form()) {
            case GUT -> true;
            case NULL_VERLOREN -> {
                String schluessel = spalte.gedruckterCode();
                melde(Lesebefund.NULL_VERLOREN, zeile, gebietsfeld(), schluessel, Schluessel.textNullVerloren(schluessel));
                yield false;
            }
            case UNBEKANNT -> {
                String schluessel = spalte.gedruckterCode();
                melde(Lesebefund.SCHLUESSEL_UNBEKANNT, zeile, gebietsfeld(), schluessel, Schluessel.textUnbekannt(schluessel));
                yield true;
            }
        };
    }

    private int gebietsfeld() {
        return Flachkopf.VORN + Flachkopf.JE_KLASSIFIKATION * klassen.regional() + 3;
    }

    private static String text(Zeilenfelder felder, int feld) {
        return new String(felder.puffer, felder.von(feld), felder.laenge(feld), StandardCharsets.UTF_8);
    }

    private void melde(Lesebefund art, int zeile, int spalte, String gefunden, String text) {
        art.melde(befunde, new Stelle(datei, zeile, spalte), gefunden, text);
    }

    /** The code of the first statistic that is one. */
    String statistik() {
        for (int i = 0; i < statistiken.anzahl(); i++) {
            if (istStatistikcode(statistiken.text(i))) {
                return statistiken.text(i);
            }
        }
        return "";
    }

    String titel() {
        return titel;
    }
}
