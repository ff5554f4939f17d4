package de.bismit.io.tabelle;

import de.bismit.gebiet.Ebene;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The rows that a {@link Leseauswahl} leaves out, tallied. In which language a table prints its numbers is known at its end: what
 * may be either is tallied for both.
 */
final class Uebergangene {

    private final Rohtabellenbauer bauer;
    private final Leseauswahl auswahl;
    private final Merker gebiete = new Merker();
    private final Merker klassen = new Merker();
    private final Merker laender = new Merker();
    private final Merker zeiten = new Merker();
    private final Merker masse = new Merker();
    private final Zaehlwerk eindeutige = new Zaehlwerk();
    private final Zaehlwerk deutsche = new Zaehlwerk();
    private final Zaehlwerk englische = new Zaehlwerk();
    private final BitSet vorkommende = new BitSet();
    private long zeilen;

    /** Asks once for each number. */
    private static final class Merker {

        private final BitSet gefragt = new BitSet();
        private final BitSet ja = new BitSet();

        boolean gilt(int nummer, IntPredicate frage) {
            if (!gefragt.get(nummer)) {
                gefragt.set(nummer);
                ja.set(nummer, frage.test(nummer));
            }
            return ja.get(nummer);
        }
    }

    Uebergangene(Rohtabellenbauer bauer, Leseauswahl auswahl) {
        this.bauer = bauer;
        this.auswahl = auswahl;
    }

    /** Whether a row is kept: its region and its class are, and of one of its columns time and measure are. */
    boolean behaelt(int gebiet, int klasse, int zeit, int messreihe) {
        if (!gebiete.gilt(gebiet, g -> auswahl.nimmtGebiet(bauer.gebietsliste.get(g)))
                || !klassen.gilt(klasse, k -> auswahl.nimmtKlasse(bauer.klassenliste.get(k)))) {
            return false;
        }
        for (int s = 0; s < bauer.spalten.length; s++) {
            if (behaeltSpalte(s, zeit, messreihe)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column of a row is kept. */
    boolean behaeltSpalte(int spalte, int zeit, int messreihe) {
        return nimmtZeit(bauer.spaltenzeit(spalte, zeit))
                && masse.gilt(bauer.messgroesse(messreihe, spalte), m -> auswahl.nimmtMerkmal(bauer.messliste.get(m)));
    }

    private boolean nimmtZeit(int zeit) {
        return zeit < 0 || zeiten.gilt(zeit, t -> auswahl.nimmtJahr(bauer.zeitliste.get(t).berichtsjahr()));
    }

    /** Tallies the row whose cells begin here. */
    void zaehle(int erste, int gebiet, int klasse, int zeit, int messreihe) {
        zeilen++;
        vorkommende.set(gebiet);
        for (int i = erste; i < bauer.zellen.anzahl(); i++) {
            int t = bauer.spaltenzeit(i - erste, zeit);
            int mass = bauer.messgroesse(messreihe, i - erste);
            Zeichen art = Zeichen.von(bauer.zellen.zeichen[i]);
            if (art == Zeichen.ZAHL && bauer.zellen.hatNurZiffern(i)) {
                zaehle(eindeutige, gebiet, klasse, t, mass, bauer.zellen.zahlen[i]);
            } else if (art == Zeichen.ZAHL || art == Zeichen.VERWORFEN) {
                zaehleJeSprache(i, gebiet, klasse, t, mass);
            }
        }
    }

    private void zaehleJeSprache(int zelle, int gebiet, int klasse, int zeit, int mass) {
        char[] text = bauer.zellen.text(zelle).toCharArray();
        for (Zahlsprache sprache : Zahlsprache.values()) {
            if (bauer.deuter().deute(text, 0, text.length, sprache) == Zeichen.ZAHL) {
                zaehle(sprache == Zahlsprache.DEUTSCH ? deutsche : englische, gebiet, klasse, zeit, mass, bauer.deuter().zahl);
            }
        }
    }

    private void zaehle(Zaehlwerk werk, int gebiet, int klasse, int zeit, int mass, double zahl) {
        werk.merke(gebiet, zeit, mass);
        Regionalangabe angabe = bauer.gebietsliste.get(gebiet);
        boolean gefragt = angabe.ebene() == Ebene.LAND || angabe.ebene() == Ebene.KREIS;
        if (gefragt && nimmtZeit(zeit) && bauer.messliste.get(mass).istAnzahl()
                && laender.gilt(gebiet, g -> auswahl.beruehrtLand(angabe.schluessel()))) {
            werk.summiere(gebiet, angabe, zeit, klasse, mass, zahl);
        }
    }

    /** Says which classifications were asked for that no row has: they leave out nothing. */
    void meldeWirkungslose(String datei, Befundsammler befunde) {
        Set<String> vorhandene = new TreeSet<>();
        bauer.klassenliste.forEach(k -> k.auspraegungen().forEach(a -> vorhandene.add(a.variable())));
        for (String variable : auswahl.variablen()) {
            if (!vorhandene.contains(variable)) {
                Lesebefund.AUSWAHL_OHNE_WIRKUNG.melde(befunde, new Stelle(datei, 0, 0), variable, "Auswahl nach " + variable
                        + ": keine Zeile nennt diese Variable, deshalb bleiben alle; es gibt " + (vorhandene.isEmpty() ? "hier keine"
                        : String.join(", ", vorhandene)) + ". Die Schreibweise prüfen");
            }
        }
    }

    /** What counts in this language. */
    List<Zaehlwerk> zahlen(Zahlsprache sprache) {
        return List.of(eindeutige, sprache == Zahlsprache.DEUTSCH ? deutsche : englische);
    }

    /** The regions of rows that were left out. */
    BitSet gebiete() {
        return vorkommende;
    }

    /** How many rows were left out. */
    long zeilen() {
        return zeilen;
    }
}
