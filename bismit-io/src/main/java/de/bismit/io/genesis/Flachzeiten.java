package de.bismit.io.genesis;

import de.bismit.io.tabelle.Auspraegung;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.internal.Bytewoerterbuch;
import de.bismit.io.tabelle.internal.Tupelwoerterbuch;
import de.bismit.io.tabelle.internal.Zahlenfolge;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Monat;
import de.bismit.zeit.Quartal;
import de.bismit.zeit.Zeitbezug;

/** The times of the rows of a flat file: a field, and a classification if that names quarters or months. */
final class Flachzeiten {

    private static final int FELD = 4;

    private final Rohtabellenbauer bauer;
    private final Bytewoerterbuch texte = new Bytewoerterbuch();
    private final Zahlenfolge zeiten = new Zahlenfolge();
    private final Tupelwoerterbuch unterjahr = new Tupelwoerterbuch(3);
    private final Zahlenfolge unterjahrzeiten = new Zahlenfolge();
    private int nummer;

    Flachzeiten(Rohtabellenbauer bauer) {
        this.bauer = bauer;
    }

    void lies(Zeilenfelder felder) {
        nummer = texte.nummer(felder.puffer, felder.von(FELD), felder.laenge(FELD));
    }

    /** The number of the time, negative if the field is none. */
    int zeit(Flachklassen klassen) {
        while (zeiten.anzahl() <= nummer) {
            zeiten.dazu(Zeitbezug.lies(texte.text(zeiten.anzahl())).map(bauer::zeit).orElse(Rohtabellenbauer.KEINE));
        }
        int zeit = zeiten.wert(nummer);
        return zeit >= 0 && klassen.mitUnterjahr() ? unterjahr(zeit, klassen) : zeit;
    }

    /** The field as printed. */
    String text() {
        return texte.text(nummer);
    }

    /** A year with a classification of quarters or months is a quarter or month. */
    private int unterjahr(int jahr, Flachklassen klassen) {
        for (int i = 0; i < klassen.anzahl(); i++) {
            Auspraegung a = klassen.spalte(i).auspraegung();
            int teil = Klassenspalte.unterjaehrig(a);
            if (teil > 0) {
                int stelle = unterjahr.nummer(nummer, i, klassen.spalte(i).paar());
                if (stelle == unterjahrzeiten.anzahl()) {
                    unterjahrzeiten.dazu(teilDesJahres(jahr, teil, a.variable().startsWith("Q")));
                }
                return unterjahrzeiten.wert(stelle);
            }
        }
        return jahr;
    }

    private int teilDesJahres(int jahr, int teil, boolean quartal) {
        Zeitbezug zeit = Zeitbezug.lies(text()).orElseThrow();
        if (!(zeit instanceof Kalenderjahr kalenderjahr) || teil > (quartal ? 4 : 12)) {
            return jahr;
        }
        return bauer.zeit(quartal ? new Quartal(kalenderjahr.jahr(), teil) : new Monat(kalenderjahr.jahr(), teil));
    }
}
