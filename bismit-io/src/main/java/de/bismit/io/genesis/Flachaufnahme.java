package de.bismit.io.genesis;

import de.bismit.daten.Zeichenschema;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a flat file from whoever split it: the first line is the header, the rest goes to {@link Flachzeilen}. */
final class Flachaufnahme {

    private final String datei;
    private final Vorgaben vorgaben;
    private final Befundsammler befunde;
    private @Nullable Flachzeilen zeilen;
    private @Nullable Rohtabellenbauer bauer;
    private boolean abgewiesen;

    Flachaufnahme(String datei, Vorgaben vorgaben, Befundsammler befunde) {
        this.datei = datei;
        this.vorgaben = vorgaben;
        this.befunde = befunde;
    }

    /** Takes the header; false if it is none of the two schemas, so that the rest need not be read. */
    boolean nimmKopf(List<String> felder) {
        Flachkopf.lies(felder).ifPresentOrElse(this::beginne, () -> abgewiesen = true);
        return !abgewiesen;
    }

    private void beginne(Flachkopf kopf) {
        Rohtabellenbauer neuer = new Rohtabellenbauer(datei, kopf.neu() ? "ffcsv-neu" : "ffcsv-alt", befunde);
        neuer.auswahl(vorgaben.auswahl());
        Zeichenschema schema = vorgaben.schema();
        if (schema != null) {
            neuer.zeichenschema(schema);
        }
        bauer = neuer;
        zeilen = new Flachzeilen(datei, kopf, neuer, befunde);
    }

    /** The rows, once there was a header. */
    @Nullable Flachzeilen zeilen() {
        return zeilen;
    }

    /** The end of the file, with what is wrong with its bytes. */
    Lesung fertig(Utf8strom strom) {
        strom.mangel().ifPresent(text -> melde(Lesebefund.UMLAUTE, text));
        if (!strom.endetMitZeilenumbruch()) {
            melde(Lesebefund.ENDE_FEHLT, "die letzte Zeile endet ohne Zeilenumbruch; falls die Datei abgeschnitten ist, stimmt "
                    + "ihr letzter Wert nicht: Zeilenzahl vergleichen");
        }
        Rohtabellenbauer fertiger = bauer;
        Flachzeilen gelesene = zeilen;
        if (fertiger != null && fertiger.zeilen() == 0 && fertiger.uebergangeneZeilen() > 0) {
            return Lesung.ohneTabelle(datei, "ffcsv", Lesebefund.KEINE_DATEN.zurDatei(datei, vorgaben.nichtsDavon(fertiger)));
        }
        if (fertiger == null || gelesene == null || fertiger.zeilen() == 0) {
            String fehlt = abgewiesen ? "der Kopf passt zu keinem der beiden Schemata (Statistik_Code… oder "
                    + "statistics_code…value)" : "nach der Kopfzeile steht keine Datenzeile";
            return Lesung.ohneTabelle(datei, "ffcsv", Lesebefund.KEINE_DATEN.zurDatei(datei,
                    fehlt + "; die Datei ist wohl abgeschnitten: neu laden"));
        }
        fertiger.tabelle(gelesene.statistik()).titel(List.of(gelesene.titel())).stand(FfcsvLeser.standAusName(datei));
        return Lesung.von(fertiger.baue(vorgaben.verzeichnis()));
    }

    private void melde(Lesebefund art, String text) {
        art.melde(befunde, new Stelle(datei, 0, 0), "", text);
    }
}
