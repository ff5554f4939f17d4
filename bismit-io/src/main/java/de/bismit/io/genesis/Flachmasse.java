package de.bismit.io.genesis;

import de.bismit.io.tabelle.Einheiten;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Messgroesse;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.Zahlsprache;
import de.bismit.io.tabelle.internal.Bytewoerterbuch;
import de.bismit.io.tabelle.internal.Paarwoerterbuch;
import de.bismit.io.tabelle.internal.Zahlenfolge;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The measures of a flat file: of the old schema they stand in the header, of the new one in each row, code and unit apart. */
final class Flachmasse {

    private final String datei;
    private final Rohtabellenbauer bauer;
    private final Befundsammler befunde;
    private final Bytewoerterbuch einheiten = new Bytewoerterbuch();
    private final Bytewoerterbuch codes = new Bytewoerterbuch();
    private final Paarwoerterbuch masse = new Paarwoerterbuch();
    private final Zahlenfolge reihen = new Zahlenfolge();
    private int reihe = Rohtabellenbauer.KEINE;

    Flachmasse(String datei, Flachkopf kopf, Rohtabellenbauer bauer, Befundsammler befunde) {
        this.datei = datei;
        this.bauer = bauer;
        this.befunde = befunde;
        if (!kopf.neu()) {
            reihe = bauer.messreihe(kopf.wertfelder().stream().mapToInt(this::alteMessgroesse).toArray());
        }
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

    /** Reads unit, code and label of a row of the new schema, from this field on. */
    void lies(Zeilenfelder felder, int feld) {
        int einheit = einheiten.nummer(felder.puffer, felder.von(feld), felder.laenge(feld));
        int code = codes.nummer(felder.puffer, felder.von(feld + 1), felder.laenge(feld + 1));
        int nummer = masse.nummer(einheit, code);
        if (nummer == reihen.anzahl()) {
            String label = new String(felder.puffer, felder.von(feld + 2), felder.laenge(feld + 2), StandardCharsets.UTF_8);
            reihen.dazu(bauer.messreihe(messgroesse(codes.text(code), label, einheiten.text(einheit), felder.zeile)));
        }
        reihe = reihen.wert(nummer);
    }

    /** The number of the row's series of measures. */
    int reihe() {
        return reihe;
    }

    /** The measures of a rejected row: its own are not trusted, those of the row before are as good as any. */
    int bekannteReihe() {
        if (reihe < 0) {
            reihe = bauer.messreihe(bauer.messgroesse(new Messgroesse("", "", List.of(), "")));
        }
        return reihe;
    }
}
