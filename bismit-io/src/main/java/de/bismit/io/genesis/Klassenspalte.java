package de.bismit.io.genesis;

import de.bismit.io.tabelle.Auspraegung;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.internal.Tupelwoerterbuch;
import de.bismit.io.tabelle.internal.Zeichenwoerterbuch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One classification of a flat file, four fields wide: variable code and name, attribute code and label. Rows differ in
 * their variable too, since one table may be several cubes stuck together; so a pair of codes is what gets a number.
 */
final class Klassenspalte {

    /** Pairs seen with their meaning; the region number is looked up once per pair. */
    private final Zeichenwoerterbuch variablen = new Zeichenwoerterbuch();
    private final Zeichenwoerterbuch attribute = new Zeichenwoerterbuch();
    private final Tupelwoerterbuch paare = new Tupelwoerterbuch(2);
    private final List<String> variablennamen = new ArrayList<>();
    private final List<Boolean> regional = new ArrayList<>();
    private final List<Auspraegung> auspraegungen = new ArrayList<>();
    private final List<Integer> gebiete = new ArrayList<>();
    private final int[] tupel = new int[2];
    private int attribut;
    private int paar;

    void variable(char[] puffer, int von, int laenge) {
        tupel[0] = variablen.nummer(puffer, von, laenge);
        if (tupel[0] == regional.size()) {
            regional.add(Regionallisten.ist(variablen.text(tupel[0])));
        }
    }

    void variablenname(char[] puffer, int von, int laenge) {
        if (tupel[0] == variablennamen.size()) {
            variablennamen.add(new String(puffer, von, laenge));
        }
    }

    void attribut(char[] puffer, int von, int laenge) {
        tupel[1] = attribute.nummer(puffer, von, laenge);
        attribut = tupel[1];
        paar = paare.nummer(tupel);
    }

    void label(char[] puffer, int von, int laenge) {
        if (paar == auspraegungen.size()) {
            String code = attribute.text(attribut);
            auspraegungen.add(new Auspraegung(variablen.text(tupel[0]), variablennamen.get(tupel[0]),
                    code.isEmpty() ? "INSGESAMT" : code, new String(puffer, von, laenge)));
            gebiete.add(null);
        }
    }

    boolean istRegional() {
        return regional.get(tupel[0]);
    }

    /** The number of the pair of codes in this row. */
    int paar() {
        return paar;
    }

    Auspraegung auspraegung(int nummer) {
        return auspraegungen.get(nummer);
    }

    /** The code as printed, empty where {@link Auspraegung} says INSGESAMT. */
    String gedruckterCode() {
        return attribute.text(attribut);
    }

    /** The region of this row's pair. */
    int gebiet(Rohtabellenbauer bauer) {
        Integer gemerkt = gebiete.get(paar);
        if (gemerkt == null) {
            String schluessel = gedruckterCode();
            gemerkt = bauer.gebiet(schluessel, Regionallisten.ebene(variablen.text(tupel[0]), schluessel),
                    auspraegungen.get(paar).label().strip());
            gebiete.set(paar, gemerkt);
        }
        return gemerkt;
    }

    /** The month or quarter the pair names, 0 if none: {@code QUARTG=QUART3}, {@code MONAT=MONAT07}. */
    static int unterjaehrig(Auspraegung a) {
        String variable = a.variable().toUpperCase(Locale.ROOT);
        if (!variable.startsWith("QUART") && !variable.startsWith("MONAT")) {
            return 0;
        }
        String ziffern = a.code().replaceAll("^\\D+", "");
        return ziffern.matches("\\d{1,2}") ? Integer.parseInt(ziffern) : 0;
    }
}
