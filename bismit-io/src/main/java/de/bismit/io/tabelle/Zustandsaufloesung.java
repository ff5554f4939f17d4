package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.io.tabelle.Gebietslagen.Lage;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles what {@code -} means in a complete table, and {@code .} under a key without numbers; the steps are those of
 * the reading contract: a key that does not live, a column that was not collected, a level that was not given, else zero.
 */
final class Zustandsaufloesung {

    private final Tabellenbild bild;
    private final byte[] zeichen;
    private final double[] zahlen;
    private final BitSet wiederholte;
    private final Achsen achsen;
    private final Belegung belegung;
    private final Gebietslagen lagen;
    private final Generationswechsel wechsel;
    private final List<Zaehlwerk> uebergangene;
    private @Nullable Landessummen landessummen;

    private Zustandsaufloesung(Tabellenbild bild, byte[] zeichen, double[] zahlen, BitSet wiederholte,
            List<Zaehlwerk> uebergangene, BitSet uebergangeneGebiete, Gebietsverzeichnis verzeichnis) {
        this.uebergangene = uebergangene;
        this.bild = bild;
        this.zeichen = zeichen;
        this.zahlen = zahlen;
        this.wiederholte = wiederholte;
        this.achsen = new Achsen(bild);
        this.belegung = new Belegung(bild, zeichen, achsen, uebergangene, uebergangeneGebiete);
        this.lagen = new Gebietslagen(bild, achsen, belegung, verzeichnis);
        this.wechsel = new Generationswechsel(bild, achsen, belegung, verzeichnis);
    }

    /** The {@link Status} of each cell, as ordinals; what was left out counts too. */
    static byte[] loese(Tabellenbild bild, byte[] zeichen, double[] zahlen, BitSet wiederholte,
            List<Zaehlwerk> uebergangene, BitSet uebergangeneGebiete, Gebietsverzeichnis verzeichnis) {
        return new Zustandsaufloesung(bild, zeichen, zahlen, wiederholte, uebergangene, uebergangeneGebiete, verzeichnis).loese();
    }

    private byte[] loese() {
        byte[] status = new byte[bild.zeilen * bild.spalten];
        for (int z = 0; z < bild.zeilen; z++) {
            for (int s = 0; s < bild.spalten; s++) {
                int zelle = z * bild.spalten + s;
                status[zelle] = (byte) status(Zeichen.von(zeichen[zelle]), z, s).ordinal();
            }
        }
        return status;
    }

    private Status status(Zeichen art, int z, int s) {
        return switch (art) {
            case ZAHL -> Status.ZAHL;
            case STRICH -> strich(z, s);
            case PUNKT -> lagen.lage(bild.gebiete[z], achsen.zeit(bild.zeit(z, s))) == Lage.KEIN_GEBIET
                    ? Status.KEIN_GEBIET : Status.UNBEKANNT_ODER_GEHEIM;
            case SPAETER -> Status.SPAETER;
            case UNSICHER -> Status.UNSICHER;
            case NICHT_SINNVOLL -> Status.NICHT_SINNVOLL;
            case LEER -> Status.LEER;
            case WIDERSPRUCH -> Status.WIDERSPRUCH;
            case VERWORFEN -> Status.VERWORFEN;
            case GENAU_NULL -> Status.NULL;
            case GERUNDETE_NULL -> Status.GERUNDETE_NULL;
            case NICHT_VEROEFFENTLICHT -> Status.NICHT_VEROEFFENTLICHT;
            case UNMOEGLICH -> Status.UNMOEGLICH;
        };
    }

    private Status strich(int z, int s) {
        int gebiet = bild.gebiete[z];
        int zeit = achsen.zeit(bild.zeit(z, s));
        return switch (lagen.lage(gebiet, zeit)) {
            case KEIN_GEBIET -> Status.KEIN_GEBIET;
            case NICHT_GELIEFERT -> Status.NICHT_VEROEFFENTLICHT;
            case OFFEN -> verdeckt(z, gebiet, zeit) ? Status.NICHT_VEROEFFENTLICHT : nachSpalte(z, s, zeit);
            case OFFEN_UND_UNBEKANNT -> verdeckt(z, gebiet, zeit)
                    ? Status.NICHT_VEROEFFENTLICHT : Status.NULL_ODER_KEIN_GEBIET;
            case LEBT -> nachSpalte(z, s, zeit);
        };
    }

    private Status nachSpalte(int z, int s, int zeit) {
        int gebiet = bild.gebiete[z];
        int spalte = achsen.spalten[bild.messgroesse(z, s)];
        if (!belegung.irgendeineEbene(spalte, zeit)) {
            return belegung.vollstaendig() ? Status.NICHT_VEROEFFENTLICHT : Status.NULL_ODER_KEIN_GEBIET;
        }
        Ebene ebene = achsen.ebenen[gebiet];
        if (belegung.nurDarueber(ebene, achsen.laender[gebiet], spalte, zeit)) {
            return Status.NICHT_VEROEFFENTLICHT;
        }
        if (ebene == Ebene.KREIS && wechsel.stehtAnderswo(gebiet, spalte, zeit)) {
            return lagen.bestehtNicht(gebiet, zeit) ? Status.KEIN_GEBIET : Status.NICHT_VEROEFFENTLICHT;
        }
        return Status.NULL;
    }

    private boolean verdeckt(int z, int gebiet, int zeit) {
        Landessummen summen = landessummen;
        if (summen == null) {
            summen = new Landessummen(bild, zeichen, zahlen, wiederholte, achsen, lagen, uebergangene);
            landessummen = summen;
        }
        return summen.verdeckt(achsen.laender[gebiet], zeit, bild.klassen[z]);
    }
}
