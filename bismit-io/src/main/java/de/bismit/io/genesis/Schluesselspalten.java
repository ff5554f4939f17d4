package de.bismit.io.genesis;

import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Land;
import de.bismit.io.tabelle.Einheiten;
import de.bismit.io.tabelle.internal.Zeichenwoerterbuch;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the key columns of a datencsv are, told from their contents since their titles are not printed: time, region key
 * (followed by the name), the rest classes. A few bad cells in a column do not change what the column is.
 */
final class Schluesselspalten {

    private static final double FAST_ALLE = 0.9;

    private final List<Zeichenwoerterbuch> texte = new ArrayList<>();
    private final List<int[]> haeufigkeiten = new ArrayList<>();
    private final int zeit;
    private final int gebiet;
    private final int einheit;
    private final List<Integer> klassen = new ArrayList<>();
    private final int kreiseinzug;

    /** Looks at all rows of the right width. */
    Schluesselspalten(Textzeilen zeilen, int von, int bis, Tabellenkopf kopf) {
        int k = kopf.schluesselspalten();
        for (int spalte = 0; spalte < k; spalte++) {
            texte.add(new Zeichenwoerterbuch());
            haeufigkeiten.add(new int[16]);
        }
        int einzug = zaehle(zeilen, von, bis, kopf);
        this.zeit = erste(-1, text -> Zeitbezug.lies(text).isPresent());
        this.gebiet = gebietsspalte();
        for (int spalte = 0; spalte < k; spalte++) {
            if (spalte != zeit && spalte != gebiet && (gebiet < 0 || spalte != gebiet + 1)) {
                klassen.add(spalte);
            }
        }
        this.einheit = klassen.stream().filter(s -> anteil(s, Einheiten::kennt) >= FAST_ALLE).findFirst().orElse(-1);
        this.kreiseinzug = einzug;
    }

    private int zaehle(Textzeilen zeilen, int von, int bis, Tabellenkopf kopf) {
        Feldteiler felder = new Feldteiler();
        int einzug = -1;
        for (int zeile = von; zeile < bis; zeile++) {
            if (felder.teile(zeilen, zeile) != kopf.breite()) {
                continue;
            }
            for (int spalte = 0; spalte < texte.size(); spalte++) {
                int nummer = texte.get(spalte).nummer(zeilen.zeichen, felder.von(spalte), felder.laenge(spalte));
                int[] zaehler = haeufigkeiten.get(spalte);
                if (nummer >= zaehler.length) {
                    zaehler = Arrays.copyOf(zaehler, 2 * nummer);
                    haeufigkeiten.set(spalte, zaehler);
                }
                zaehler[nummer]++;
                if (einzug < 0 && felder.laenge(spalte) == 5 && spalte + 1 < texte.size()
                        && Schluessel.istZahl(felder.text(spalte))) {
                    einzug = einzug(felder.text(spalte + 1));
                }
            }
        }
        return einzug;
    }

    private int gebietsspalte() {
        for (int spalte = 0; spalte + 1 < texte.size(); spalte++) {
            if (spalte != zeit && anteil(spalte, Schluesselspalten::koennteSchluesselSein) >= FAST_ALLE
                    && anteil(spalte, Schluesselspalten::istSchluessel) >= 0.5
                    && anteil(spalte + 1, Schluessel::istZahl) < 0.5) {
                return spalte;
            }
        }
        return -1;
    }

    private static boolean koennteSchluesselSein(String text) {
        return text.equals("DG") || Schluessel.istZahl(text) && text.length() <= 12;
    }

    private static boolean istSchluessel(String text) {
        return text.equals("DG") || text.length() >= 2 && Land.vonSchluessel(text).isPresent()
                || Schluessel.form(text) == Schluessel.Form.NULL_VERLOREN;
    }

    private int erste(int ausser, Predicate<String> art) {
        for (int spalte = 0; spalte < texte.size(); spalte++) {
            if (spalte != ausser && anteil(spalte, art) >= FAST_ALLE) {
                return spalte;
            }
        }
        return -1;
    }

    /** The share of rows whose cell in this column is of a kind. */
    private double anteil(int spalte, Predicate<String> art) {
        Zeichenwoerterbuch buch = texte.get(spalte);
        long passende = 0;
        long alle = 0;
        for (int i = 0; i < buch.anzahl(); i++) {
            alle += haeufigkeiten.get(spalte)[i];
            passende += art.test(buch.text(i)) ? haeufigkeiten.get(spalte)[i] : 0;
        }
        return alle == 0 ? 0 : (double) passende / alle;
    }

    /** The column of the time, -1 if there is none. */
    int zeit() {
        return zeit;
    }

    /** The column of the region key, -1 if there is none. */
    int gebiet() {
        return gebiet;
    }

    /** The class column that holds units only, -1 if there is none. */
    int einheit() {
        return einheit;
    }

    /** The class columns. */
    List<Integer> klassen() {
        return klassen;
    }

    /** The level of a key: of an eight-digit key its name must not be indented deeper than those of Kreise. */
    Ebene ebene(String schluessel, String name, Predicate<String> bekannterKreis) {
        if (schluessel.length() != 8) {
            return Schluessel.laengenebene(schluessel);
        }
        int einzug = einzug(name);
        boolean wieKreis = kreiseinzug > 0 ? einzug <= kreiseinzug : einzug == 6 || bekannterKreis.test(schluessel);
        return wieKreis ? Ebene.KREIS : Ebene.GEMEINDE;
    }

    private static int einzug(String name) {
        return name.length() - name.stripLeading().length();
    }
}
