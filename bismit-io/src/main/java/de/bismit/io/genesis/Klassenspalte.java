package de.bismit.io.genesis;

import de.bismit.io.tabelle.Auspraegung;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.io.tabelle.internal.Bytewoerterbuch;
import de.bismit.io.tabelle.internal.Paarwoerterbuch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * One classification of a flat file, four fields wide: variable code and name, attribute code and label. Rows differ in
 * their variable too, since one table may be several cubes stuck together; so a pair of codes is what gets a number.
 */
final class Klassenspalte {

    /** Pairs seen with their meaning; the region number is looked up once per pair. */
    private final Bytewoerterbuch variablen = new Bytewoerterbuch();
    private final Bytewoerterbuch attribute = new Bytewoerterbuch();
    private final Paarwoerterbuch paare = new Paarwoerterbuch();
    private final List<String> variablennamen = new ArrayList<>();
    private final BitSet regional = new BitSet();
    private final List<Auspraegung> auspraegungen = new ArrayList<>();
    private final List<Integer> gebiete = new ArrayList<>();
    private final List<Schluessel.Form> formen = new ArrayList<>();
    private int variable;
    private int attribut;
    private int paar;

    void variable(byte[] puffer, int von, int laenge) {
        variable = variablen.nummer(puffer, von, laenge);
        if (variable == variablennamen.size()) {
            regional.set(variable, Regionallisten.ist(variablen.text(variable)));
            variablennamen.add("");
        }
    }

    void variablenname(byte[] puffer, int von, int laenge) {
        if (laenge > 0 && variablennamen.get(variable).isEmpty()) {
            variablennamen.set(variable, new String(puffer, von, laenge, StandardCharsets.UTF_8));
        }
    }

    void attribut(byte[] puffer, int von, int laenge) {
        attribut = attribute.nummer(puffer, von, laenge);
        paar = paare.nummer(variable, attribut);
        if (paar == auspraegungen.size()) {
            String code = attribute.text(attribut);
            auspraegungen.add(auspraegung(""));
            formen.add(code.isEmpty() ? Schluessel.Form.GUT : Schluessel.form(code));
            gebiete.add(null);
        }
    }

    /** Of a row that is cut off the label may be missing: then a later row brings it. */
    void label(byte[] puffer, int von, int laenge) {
        if (laenge > 0 && auspraegungen.get(paar).label().isEmpty()) {
            auspraegungen.set(paar, auspraegung(new String(puffer, von, laenge, StandardCharsets.UTF_8)));
        }
    }

    private Auspraegung auspraegung(String label) {
        String code = attribute.text(attribut);
        return new Auspraegung(variablen.text(variable), variablennamen.get(variable),
                code.isEmpty() ? "INSGESAMT" : code, label);
    }

    boolean istRegional() {
        return regional.get(variable);
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

    /** What the form of the code tells, if it is a region key. */
    Schluessel.Form form() {
        return formen.get(paar);
    }

    /** The region of this row's pair. */
    int gebiet(Rohtabellenbauer bauer) {
        Integer gemerkt = gebiete.get(paar);
        if (gemerkt == null) {
            String schluessel = gedruckterCode();
            gemerkt = bauer.gebiet(schluessel, Regionallisten.ebene(variablen.text(variable), schluessel),
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
