package de.bismit.io.genesis;

import de.bismit.io.tabelle.Auspraegung;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.internal.Bytewoerterbuch;
import de.bismit.io.tabelle.internal.Paarwoerterbuch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One classification of a flat file, four fields wide: variable code and name, attribute code and label. Rows differ in
 * their variable too, since one table may be several cubes stuck together; so a pair of codes is what gets a number.
 */
final class Klassenspalte {

    private static final int OHNE_GEBIET = -1;

    private final Bytewoerterbuch variablen = new Bytewoerterbuch();
    private final Bytewoerterbuch attribute = new Bytewoerterbuch();
    /** Pairs seen with their meaning; the region number is looked up once per pair. */
    private final Paarwoerterbuch paare = new Paarwoerterbuch();
    private final List<String> variablennamen = new ArrayList<>();
    private final List<Auspraegung> auspraegungen = new ArrayList<>();
    private boolean[] regionaleVariablen = new boolean[8];
    private boolean[] benannteVariablen = new boolean[8];
    private boolean[] benannte = new boolean[64];
    private int[] gebiete = new int[64];
    private Schluessel.Form[] formen = new Schluessel.Form[64];
    private int variable;
    private int attribut;
    private int paar;

    /** Reads the four fields of a row from this one on. */
    void lies(Zeilenfelder felder, int feld) {
        variable = variablen.nummerMeistWieZuvor(felder.puffer, felder.von(feld), felder.laenge(feld));
        if (variable == variablennamen.size()) {
            nimmVariable();
        }
        if (!benannteVariablen[variable] && felder.laenge(feld + 1) > 0) {
            variablennamen.set(variable, text(felder, feld + 1));
            benannteVariablen[variable] = true;
        }
        attribut = attribute.nummer(felder.puffer, felder.von(feld + 2), felder.laenge(feld + 2));
        paar = paare.nummer(variable, attribut);
        if (paar == auspraegungen.size()) {
            nimmPaar();
        }
        if (!benannte[paar] && felder.laenge(feld + 3) > 0) {   // where a label is missing, a later row may bring it
            auspraegungen.set(paar, auspraegung(text(felder, feld + 3)));
            benannte[paar] = true;
        }
    }

    private void nimmVariable() {
        if (variable == regionaleVariablen.length) {
            regionaleVariablen = Arrays.copyOf(regionaleVariablen, 2 * variable);
            benannteVariablen = Arrays.copyOf(benannteVariablen, 2 * variable);
        }
        regionaleVariablen[variable] = Regionallisten.ist(variablen.text(variable));
        variablennamen.add("");
    }

    private void nimmPaar() {
        if (paar == gebiete.length) {
            gebiete = Arrays.copyOf(gebiete, 2 * paar);
            benannte = Arrays.copyOf(benannte, 2 * paar);
            formen = Arrays.copyOf(formen, 2 * paar);
        }
        gebiete[paar] = OHNE_GEBIET;
        auspraegungen.add(auspraegung(""));
        formen[paar] = gedruckterCode().isEmpty() ? Schluessel.Form.GUT : Schluessel.form(gedruckterCode());
    }

    private Auspraegung auspraegung(String label) {
        String code = gedruckterCode();
        return new Auspraegung(variablen.text(variable), variablennamen.get(variable), code.isEmpty() ? "INSGESAMT" : code, label);
    }

    private static String text(Zeilenfelder felder, int feld) {
        return new String(felder.puffer, felder.von(feld), felder.laenge(feld), StandardCharsets.UTF_8);
    }

    boolean istRegional() {
        return regionaleVariablen[variable];
    }

    /** The number of the pair of codes in this row. */
    int paar() {
        return paar;
    }

    /** What the pair of codes in this row means. */
    Auspraegung auspraegung() {
        return auspraegungen.get(paar);
    }

    /** The code as printed, empty where {@link Auspraegung} says INSGESAMT. */
    String gedruckterCode() {
        return attribute.text(attribut);
    }

    /** What the form of the code tells, if it is a region key. */
    Schluessel.Form form() {
        return formen[paar];
    }

    /** The region of this row's pair. */
    int gebiet(Rohtabellenbauer bauer) {
        if (gebiete[paar] == OHNE_GEBIET) {
            String schluessel = gedruckterCode();
            gebiete[paar] = bauer.gebiet(schluessel, Regionallisten.ebene(variablen.text(variable), schluessel),
                    auspraegung().label().strip());
        }
        return gebiete[paar];
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
