package de.bismit.io.bestand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.Bismit;
import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Land;
import de.bismit.gebiet.Reviere;
import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kennzahlen of the sample against values computed independently from the published files; see the .quelle.txt beside them. */
class KennzahlenErwartetTest {

    /** From 12111-09-01-4, whose figures are declared rounded to tens: a span around the quotient of the printed ones. */
    private static final Set<String> AUS_GERUNDETEN = Set.of("B-OHNE-SCHULABSCHLUSS", "B-HAUPTSCHULABSCHLUSS", "B-MITTLERER-ABSCHLUSS",
            "B-FACHHOCHSCHULREIFE", "B-HOCHSCHULREIFE");

    private final Bismit bismit = Bismit.standard();
    private final Kennzahlentafel tafel = bismit.berechne(bismit.beispiel()).fuer(Reviere.MITTELDEUTSCHES_REVIER);
    private final Kennzahlentafel frauen = tafel.innerhalb("geschlecht", "weiblich");

    @Test
    void alleWerteStimmenMitDerUnabhaengigenRechnungUeberein() {
        List<String> abweichungen = new ArrayList<>();
        List<Zeile> zeilen = Ressource.lies(KennzahlenErwartetTest.class, "kennzahlen_erwartet.csv");
        zeilen.forEach(zeile -> pruefe(zeile, abweichungen));
        assertTrue(zeilen.size() > 3000, "zu wenige erwartete Werte: " + zeilen.size());
        assertEquals(List.of(), abweichungen);
    }

    @Test
    void jedeBelegteKennzahlStehtInDerUnabhaengigenRechnung() {
        Set<String> geprueft = Stream.of("kennzahlen_erwartet.csv", "kennzahlen_erwartet_zensus2022.csv", "kennzahlen_erwartet_bbsr.csv")
                .flatMap(datei -> Ressource.lies(KennzahlenErwartetTest.class, datei).stream()).map(z -> z.pflicht("kennzahl")).collect(Collectors.toSet());
        assertEquals(geprueft, bismit.katalog().nach(Belegstand.BELEGT).stream().map(Kennzahl::id).collect(Collectors.toSet()));
        assertEquals(78, geprueft.size());
    }

    private void pruefe(Zeile zeile, List<String> abweichungen) {
        Wert wert = wert(zeile);
        boolean gleich = zeile.text("wert").isEmpty() ? !wert.istZahl() : wert.hatZahlen() && enthaelt(wert, zeile.zahl("wert"))
                && wert.istZahl() != AUS_GERUNDETEN.contains(zeile.text("kennzahl"));
        if (!gleich) {
            abweichungen.add(zeile.text("kennzahl") + " " + zeile.text("gruppe") + " " + zeile.text("jahr") + " " + zeile.text("gebiet")
                    + ": erwartet " + zeile.text("wert") + ", gefunden " + wert);
        }
    }

    /** The number, or of declared rounding the span around it. */
    private static boolean enthaelt(Wert wert, double erwartet) {
        double spielraum = 1e-9 * Math.max(1, Math.abs(erwartet));
        return wert.untereGrenze() - spielraum <= erwartet && erwartet <= wert.obereGrenze() + spielraum;
    }

    private Wert wert(Zeile zeile) {
        Kennzahlentafel gemeinte = zeile.text("gruppe").isEmpty() ? tafel : frauen;
        return gemeinte.wert(zeile.text("kennzahl"), gebiet(zeile.text("gebiet")), zeile.ganzzahl("jahr")).wert();
    }

    private static Gebiet gebiet(String schluessel) {
        return switch (schluessel) {
            case "REVIER" -> Reviere.MITTELDEUTSCHES_REVIER;
            case "DG" -> Bund.DEUTSCHLAND;
            case "14", "15", "16" -> Bundesland.of(Land.vonSchluessel(schluessel).orElseThrow());
            default -> Kreis.of(schluessel);
        };
    }
}
