package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;
import de.bismit.io.tabelle.internal.Tupelwoerterbuch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where a Land publishes more than its living Kreise add up to, in any count column of a row class: something is hidden.
 * A part of a Kreis that is printed among the Kreise (05334002 beside 05334) is not added to it.
 */
final class Landessummen {

    private final Achsen achsen;
    private final Gebietslagen lagen;
    private final Tupelwoerterbuch stellen = new Tupelwoerterbuch(4);
    private final Tupelwoerterbuch gruppen = new Tupelwoerterbuch(3);
    private final BitSet verdeckende = new BitSet();
    private double[] ueberschuss = new double[256];
    private final BitSet mitLandeswert = new BitSet();

    Landessummen(Tabellenbild bild, byte[] zeichen, double[] zahlen, BitSet wiederholte, Achsen achsen,
            Gebietslagen lagen, List<Zaehlwerk> uebergangene) {
        this.achsen = achsen;
        this.lagen = lagen;
        for (int z = 0; z < bild.zeilen; z++) {
            int gebiet = bild.gebiete[z];
            Ebene ebene = achsen.ebenen[gebiet];
            boolean gefragt = ebene == Ebene.LAND || ebene == Ebene.KREIS;
            if (gefragt && !wiederholte.get(z)) {
                rechneZeile(bild, z, zeichen, zahlen);
            }
        }
        uebergangene.forEach(werk -> werk.summen((gebiet, zeit, klasse, messgroesse, summe) ->
                rechne(gebiet, achsen.zeit(zeit), klasse, messgroesse, summe)));
        for (int i = 0; i < stellen.anzahl(); i++) {
            if (mitLandeswert.get(i) && ueberschuss[i] > 0) {
                verdeckende.set(gruppen.nummer(stellen.wert(i, 0), stellen.wert(i, 1), stellen.wert(i, 2)));
            }
        }
    }

    private void rechneZeile(Tabellenbild bild, int z, byte[] zeichen, double[] zahlen) {
        int gebiet = bild.gebiete[z];
        for (int s = 0; s < bild.spalten; s++) {
            int zelle = z * bild.spalten + s;
            int messgroesse = bild.messgroesse(z, s);
            int zeit = achsen.zeit(bild.zeit(z, s));
            if (zeichen[zelle] == Zeichen.ZAHL.ordinal() && achsen.anzahl[messgroesse]) {
                rechne(gebiet, zeit, bild.klassen[z], messgroesse, zahlen[zelle]);
            }
        }
    }

    private void rechne(int gebiet, int zeit, int klasse, int messgroesse, double zahl) {
        if (lagen.umschlossen(gebiet, zeit)) {
            return;
        }
        int i = stellen.nummer(achsen.laender[gebiet], zeit, klasse, achsen.spalten[messgroesse]);
        if (i >= ueberschuss.length) {
            ueberschuss = Arrays.copyOf(ueberschuss, 2 * i);
        }
        boolean land = achsen.ebenen[gebiet] == Ebene.LAND;
        ueberschuss[i] += land ? zahl : -zahl;
        if (land) {
            mitLandeswert.set(i);
        }
    }

    boolean verdeckt(int land, int zeit, int klasse) {
        int gruppe = land == Achsen.OHNE_LAND ? -1 : gruppen.finde(land, zeit, klasse);
        return gruppe >= 0 && verdeckende.get(gruppe);
    }
}
