package de.bismit.io.tabelle;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Blockbauer;
import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Groesse;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Spaltenangabe;
import de.bismit.gebiet.Ebene;
import de.bismit.io.tabelle.internal.Zahlenfolge;
import de.bismit.wert.Einheit;
import de.bismit.zeit.Zeitart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Splits one raw table into blocks: by level of territory, set of class variables and kind of time, because on their own
 * axes real tables are full.
 */
final class Tabellenaufteilung {

    private static final String INSGESAMT = "Insgesamt";
    private static final int EBENEN = Ebene.values().length;

    private record Blockschluessel(Ebene ebene, List<String> variablen, Zeitart zeitart) {
    }

    private final Rohtabelle tabelle;
    private final List<Tabellenbindung> bindungen;
    private final Map<Blockschluessel, Blockentwurf> entwuerfe = new LinkedHashMap<>();
    private final Set<Merkmal> ungebunden = new LinkedHashSet<>();
    private final Set<Gebietsangabe> gebiete = new LinkedHashSet<>();
    private final Tabellenbild bild;
    private final int klassen;
    private final boolean ohneVerworfene;
    /** The ordinal of the level of each territory. */
    private final int[] ebenen;
    private final Blockentwurf[] entwurfJeReihe;
    private final Merkmalbindung[] bindungJeReihe;
    private final List<Blockbauer> bloecke;
    private int zellenOhneZeit;

    Tabellenaufteilung(Rohtabelle tabelle, Lieferung lieferung, List<Tabellenbindung> bindungen) {
        this.tabelle = tabelle;
        this.bindungen = bindungen;
        bild = tabelle.bild();
        klassen = bild.klassenliste.size();
        ohneVerworfene = bild.verworfeneZeilen.isEmpty();
        ebenen = bild.gebietsliste.stream().mapToInt(g -> g.ebene().ordinal()).toArray();
        bindungJeReihe = new Merkmalbindung[bild.messliste.size() * klassen];
        entwurfJeReihe = new Blockentwurf[bindungJeReihe.length * EBENEN];
        sammleAchsen();
        entwuerfe.values().forEach(e -> e.beginne(tabelle, lieferung));
        verteileZellen();
        bloecke = entwuerfe.values().stream().map(Blockentwurf::bauer).toList();
    }

    List<Blockbauer> bloecke() {
        return bloecke;
    }

    Set<Gebietsangabe> gebiete() {
        return gebiete;
    }

    Set<Merkmal> ungebunden() {
        return ungebunden;
    }

    int zellenOhneZeit() {
        return zellenOhneZeit;
    }

    private void sammleAchsen() {
        int spalten = bild.spalten;
        int[] gebiete = bild.gebiete;
        for (int z = naechsteZeile(0); z < bild.zeilen; z = naechsteZeile(z + 1)) {
            for (int s = 0; s < spalten; s++) {
                int zeit = bild.zeit(z, s);
                if (zeit < 0) {
                    zellenOhneZeit++;
                } else {
                    entwurf(z, s, reihe(z, s)).merke(zeit, gebiete[z]);
                }
            }
        }
    }

    private int naechsteZeile(int z) {
        return ohneVerworfene ? z : bild.verworfeneZeilen.nextClearBit(z);
    }

    /** Most cells are plain numbers; the others come behind them. */
    private void verteileZellen() {
        Zahlenfolge andere = new Zahlenfolge();
        int spalten = bild.spalten;
        for (int z = naechsteZeile(0); z < bild.zeilen; z = naechsteZeile(z + 1)) {
            for (int s = 0; s < spalten; s++) {
                int reihe = reihe(z, s);
                int zeit = bild.zeit(z, s);
                if (zeit >= 0 && !(tabelle.istSchlichteZahl(z * spalten + s)
                        && entwurfJeReihe[platz(z, reihe)].trageZahlEin(z, s, reihe, zeit, tabelle.schlichteZahl(z * spalten + s)))) {
                    andere.dazu(z * spalten + s);
                }
            }
        }
        for (int i = 0; i < andere.anzahl(); i++) {
            int z = andere.wert(i) / bild.spalten;
            int s = andere.wert(i) % bild.spalten;
            entwurfJeReihe[platz(z, reihe(z, s))].trageAndereEin(z, s, reihe(z, s));
        }
    }

    private int reihe(int z, int s) {
        return bild.messgroesse(z, s) * klassen + bild.klassen[z];
    }

    private int platz(int z, int reihe) {
        return reihe * EBENEN + ebenen[bild.gebiete[z]];
    }

    private Blockentwurf entwurf(int z, int s, int reihe) {
        int platz = platz(z, reihe);
        Blockentwurf entwurf = entwurfJeReihe[platz];
        if (entwurf == null) {
            entwurf = neuerEntwurf(z, s, reihe);
            entwurfJeReihe[platz] = entwurf;
        }
        return entwurf;
    }

    private Blockentwurf neuerEntwurf(int z, int s, int reihe) {
        Merkmalbindung bindung = bindung(z, s, reihe);
        Klasse klasse = tabelle.klassen().get(tabelle.klasse(z));
        List<String> variablen = klasse.auspraegungen().stream().map(Auspraegung::variable).toList();
        Blockschluessel schluessel = new Blockschluessel(tabelle.ebene(z), variablen, bindung.merkmal().groesse().zeitart());
        Blockentwurf entwurf = entwuerfe.computeIfAbsent(schluessel, k -> new Blockentwurf(this.tabelle, gebiete));
        entwurf.nimmAuf(reihe, bindung, spalte(tabelle.messgroessen().get(tabelle.messgroesse(z, s)), klasse, bindung.faktor()),
                tabelle.spalten() == 1 ? reihe : tabelle.klasse(z));
        return entwurf;
    }

    private Merkmalbindung bindung(int z, int s, int reihe) {
        if (bindungJeReihe[reihe] == null) {
            Messgroesse messgroesse = tabelle.messgroessen().get(tabelle.messgroesse(z, s));
            Klasse klasse = tabelle.klassen().get(tabelle.klasse(z));
            bindungJeReihe[reihe] = bindungen.stream().map(b -> b.merkmal(messgroesse, klasse)).flatMap(Optional::stream)
                    .findFirst().orElseGet(() -> ungebunden(messgroesse, klasse));
        }
        return Objects.requireNonNull(bindungJeReihe[reihe]);
    }

    private Merkmalbindung ungebunden(Messgroesse messgroesse, Klasse klasse) {
        String einheit = messgroesse.einheit().isBlank() ? "ohne Angabe" : messgroesse.einheit();
        Groesse groesse = new Groesse(tabelle.tabelle() + ": " + messgroesse.merkmal() + " (" + einheit + ")",
                messgroesse.label().isBlank() ? messgroesse.merkmal() : messgroesse.label(), Einheit.of(einheit, 0),
                Additivitaet.UNBEKANNT, Zeitart.KALENDERJAHR, "");
        Map<String, String> auspraegungen = new TreeMap<>();
        klasse.auspraegungen().stream().filter(a -> !a.code().equals("INSGESAMT"))
                .forEach(a -> auspraegungen.put(a.variable(), a.code()));
        Merkmal merkmal = Merkmal.of(groesse, auspraegungen);
        ungebunden.add(merkmal);
        return new Merkmalbindung(merkmal, 1, Set.of());
    }

    private Spaltenangabe spalte(Messgroesse messgroesse, Klasse klasse, double faktor) {
        List<String> kopf = new ArrayList<>(messgroesse.pfad());
        klasse.auspraegungen().stream().map(Auspraegung::label).map(String::strip).forEach(kopf::add);
        return new Spaltenangabe(spaltentext(messgroesse, klasse), kopf, messgroesse.einheit(), faktor);
    }

    /** What a reader calls the column: the levels that tell it from others, without totals, and the row class. */
    private String spaltentext(Messgroesse messgroesse, Klasse klasse) {
        List<String> pfad = messgroesse.pfad();
        List<String> teile = new ArrayList<>();
        for (int i = 0; i < pfad.size(); i++) {
            if (unterscheidet(i) && !pfad.get(i).equals(INSGESAMT)) {
                teile.add(pfad.get(i));
            }
        }
        if (teile.isEmpty()) {
            teile.add(pfad.contains(INSGESAMT) ? INSGESAMT : messgroesse.label());
        }
        klasse.auspraegungen().stream().map(Auspraegung::label).map(String::strip).filter(l -> !l.equals(INSGESAMT)).forEach(teile::add);
        return String.join(", ", teile);
    }

    /** Whether the columns of the table differ in this level of the header. */
    private boolean unterscheidet(int stufe) {
        return tabelle.messgroessen().stream().map(Messgroesse::pfad).filter(p -> p.size() > stufe).map(p -> p.get(stufe))
                .distinct().count() > 1;
    }

    /** Whether the columns of a row have different times: then the time stands in the header, not in the row. */
    static boolean zeitImKopf(Rohtabelle tabelle) {
        for (int z = 0; z < tabelle.zeilen(); z++) {
            if (!tabelle.istVerworfen(z)) {
                int[] zeiten = new int[tabelle.spalten()];
                for (int s = 0; s < zeiten.length; s++) {
                    zeiten[s] = tabelle.zeitnummer(z, s);
                }
                return Arrays.stream(zeiten).distinct().count() > 1;
            }
        }
        return false;
    }
}
