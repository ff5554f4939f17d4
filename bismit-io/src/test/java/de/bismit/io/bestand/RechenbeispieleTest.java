package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.berechnung.Rechner;
import de.bismit.daten.Datenbestand;
import de.bismit.daten.Lieferung;
import de.bismit.daten.Testtabelle;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Revierkommunen;
import de.bismit.gebiet.Verbund;
import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Zusammenfassung;
import de.bismit.zeit.Abgangsjahr;
import de.bismit.zeit.Jahresdurchschnitt;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Schuljahr;
import de.bismit.zeit.Semester;
import de.bismit.zeit.Stichtag;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every Kennzahl that is called berechenbar, on a worked example: of the formula collection where it has one, else by hand. */
class RechenbeispieleTest {

    private static final String HALLE = "15002";
    private static final String LEIPZIG = "14713";
    private static final Gebiet BEIDE = new Verbund("ZWEI", "Halle und Leipzig", List.of(Revierkommunen.HALLE_SAALE, Revierkommunen.LEIPZIG_STADT));

    private final Groessen groessen = new Groessen();
    private final Kennzahlenkatalog katalog = Bismit.standard().katalog();

    private static List<Zeile> beispiele() {
        return Ressource.lies(RechenbeispieleTest.class, "rechenbeispiele.csv");
    }

    @Test
    void jedesBeispielErgibtSeinErgebnis() {
        List<String> abweichungen = new ArrayList<>();
        for (Zeile zeile : beispiele()) {
            Kennzahlwert wert = wert(zeile, Kreis.of(HALLE));
            double soll = zeile.zahl("ergebnis");
            if (!wert.wert().istZahl() || Math.abs(wert.wert().zahl() - soll) > 1e-9 * Math.max(1, Math.abs(soll))) {
                abweichungen.add(zeile.text("kennzahl") + ": erwartet " + soll + ", gefunden " + wert);
            }
        }
        assertEquals(List.of(), abweichungen);
    }

    /** Two equal Kommunen together: a count doubles, everything else stays; what is no count of a region has no value. */
    @Test
    void zweiGleicheKommunenErgebenDieSummeOderDieselbeQuote() {
        List<String> abweichungen = new ArrayList<>();
        for (Zeile zeile : beispiele()) {
            Kennzahl kennzahl = katalog.kennzahl(zeile.pflicht("kennzahl"));
            Kennzahlwert wert = wert(zeile, BEIDE);
            double soll = zeile.zahl("ergebnis") * (kennzahl.zusammenfassung() == Zusammenfassung.SUMME ? 2 : 1);
            boolean gleich = wert.wert().istZahl() && Math.abs(wert.wert().zahl() - soll) < 1e-9 * Math.max(1, Math.abs(soll));
            boolean nichtAdditiv = Set.of("A-ZUZUEGE", "A-FORTZUEGE", "A-EINPENDLERQUOTE", "A-AUSPENDLERQUOTE", "E-ENGPASSBERUFE-ANTEIL").contains(kennzahl.id());
            if (nichtAdditiv ? wert.wert().hatZahlen() : !gleich) {
                abweichungen.add(kennzahl.id() + ": erwartet " + (nichtAdditiv ? "keinen Wert" : soll) + ", gefunden " + wert);
            }
        }
        assertEquals(List.of(), abweichungen);
    }

    @Test
    void jedeBerechenbareKennzahlHatEinBeispiel() {
        Set<String> mitBeispiel = beispiele().stream().map(z -> z.pflicht("kennzahl")).collect(Collectors.toCollection(HashSet::new));
        mitBeispiel.addAll(Set.of("A-DURCHSCHNITTSALTER", "B-HUMANKAPITALINDEX"));   // with the caller's weights, below
        assertEquals(mitBeispiel, katalog.nach(Belegstand.BERECHENBAR).stream().map(Kennzahl::id).collect(Collectors.toSet()));
    }

    private Kennzahlwert wert(Zeile zeile, Gebiet gebiet) {
        Kennzahl kennzahl = katalog.kennzahl(zeile.pflicht("kennzahl"));
        int jahr = zeile.ganzzahl("jahr");
        Map<Zeitart, Testtabelle> tabellen = new EnumMap<>(Zeitart.class);   // a table counts one kind of time
        for (String eingang : zeile.pflicht("eingaenge").split("\\|")) {
            int gleich = eingang.lastIndexOf('=');
            Posten posten = Postentext.lies(eingang.substring(0, gleich), groessen, Jsonobjekt.leer("rechenbeispiele.csv"));
            Zeitbezug zeit = zeit(posten.merkmal().groesse().zeitart(), posten.jahr().fuer(jahr));
            for (String ort : List.of(HALLE, LEIPZIG)) {
                tabellen.computeIfAbsent(posten.merkmal().groesse().zeitart(), art -> new Testtabelle(Lieferung.builder(art.name(), "b.csv").build()))
                        .zahl(posten.merkmal(), zeit, ort, Double.parseDouble(eingang.substring(gleich + 1)));
            }
        }
        Datenbestand daten = Testtabelle.bestand(tabellen.values().toArray(Testtabelle[]::new));
        return Rechner.berechne(Kennzahlenkatalog.of(List.of(), List.of(ohneVerweise(kennzahl))), daten).wert(kennzahl.id(), gebiet, jahr);
    }

    private static Kennzahl ohneVerweise(Kennzahl kennzahl) {
        return Kennzahl.builder(kennzahl.id(), kennzahl.name(), kennzahl.formel().orElseThrow()).einheit(kennzahl.einheit()).build();
    }

    private static Zeitbezug zeit(Zeitart art, int jahr) {
        return switch (art) {
            case STICHTAG -> Stichtag.of(jahr, 12, 31);
            case SCHULJAHR -> new Schuljahr(jahr);
            case ABGANGSJAHR -> new Abgangsjahr(jahr);
            case SEMESTER -> new Semester(jahr, true);
            case JAHRESDURCHSCHNITT -> new Jahresdurchschnitt(jahr);
            default -> new Kalenderjahr(jahr);
        };
    }

    /** (9.5 · 4,000 + 12.5 · 30,000 + 16 · 6,000) / 40,000 = 12.725 years by hand; the weights are those of the caller, none is known. */
    @Test
    void humankapitalindexBrauchtDieBildungsjahreJeAbschluss() {
        Kennzahl vorlage = katalog.kennzahl("B-HUMANKAPITALINDEX");
        assertEquals(Set.of("ohneBerufsabschluss", "anerkannt", "akademisch"), vorlage.vorlage().orElseThrow().offene().keySet());
        Kennzahl kennzahl = vorlage.mitGewichten(Map.of("ohneBerufsabschluss", 9.5, "anerkannt", 12.5, "akademisch", 16.0));
        Map<String, Double> personen = Map.of("ohneBerufsabschluss", 4_000.0, "anerkannt", 30_000.0, "akademisch", 6_000.0);
        Testtabelle tabelle = new Testtabelle(Lieferung.builder("B", "b.csv").build());
        personen.forEach((abschluss, anzahl) -> List.of(HALLE, LEIPZIG).forEach(ort -> tabelle.zahl(groessen.merkmal("svbArbeitsort[berufsabschluss="
                + abschluss + "]", Jsonobjekt.leer("test")), Stichtag.of(2015, 6, 30), ort, anzahl * (ort.equals(HALLE) ? 1 : 2))));
        Kennzahlentafel tafel = Rechner.berechne(Kennzahlenkatalog.of(List.of(), List.of(ohneVerweise(kennzahl))), Testtabelle.bestand(tabelle));
        assertEquals(12.725, tafel.wert(kennzahl.id(), Kreis.of(HALLE), 2015).wert().zahl(), 1e-12);
        assertEquals(12.725, tafel.wert(kennzahl.id(), BEIDE, 2015).wert().zahl(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> vorlage.mitGewichten(Map.of("akademisch", 16.0)));
    }

    /** Durchschnittsalter of Halle 2015 by hand: Σ middle of the class · persons, the open class taken as 82 years. */
    @Test
    void durchschnittsalterBrauchtDasAlterDerOffenenGruppe() {
        Bismit bismit = Bismit.standard();
        Datenbestand daten = bismit.beispiel();
        IllegalArgumentException ohne = assertThrows(IllegalArgumentException.class,
                () -> bismit.berechne(daten).wert("A-DURCHSCHNITTSALTER", Revierkommunen.HALLE_SAALE, 2015));
        assertEquals("A-DURCHSCHNITTSALTER braucht Gewichte, die nur Sie nennen können: [ab75]; kennzahl.mitGewichten(…) und katalog.mit(…) setzen sie ein",
                ohne.getMessage());
        Kennzahlenkatalog mit = katalog.mit(List.of(katalog.kennzahl("A-DURCHSCHNITTSALTER").mitGewichten(Map.of("ab75", 82.0))));
        double[] personen = {6558, 6253, 7906, 8848, 5075, 4628, 15574, 20580, 17192, 14055, 12574, 15387, 16219, 14643, 15619, 27575, 28305};
        double[] mitten = {1.5, 4.5, 8, 12.5, 16.5, 19, 22.5, 27.5, 32.5, 37.5, 42.5, 47.5, 52.5, 57.5, 62.5, 70, 82};
        double summe = 0;
        for (int i = 0; i < mitten.length; i++) {
            summe += mitten[i] * personen[i];
        }
        assertEquals(summe / 236_991, Rechner.berechne(mit, daten).wert("A-DURCHSCHNITTSALTER", Revierkommunen.HALLE_SAALE, 2015).wert().zahl(), 1e-9);
    }
}
