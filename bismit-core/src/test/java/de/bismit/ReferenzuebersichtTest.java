package de.bismit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The books of a whole run, {@code target/referenzbericht/uebersicht.csv}: each file of the collection of references with how many
 * values were compared and the largest deviation, or why none was; and what is odd in it. Runs after all other classes
 * ({@code junit-platform.properties}); where some of the comparing tests did not run, it is skipped.
 */
@Order(Integer.MAX_VALUE)
class ReferenzuebersichtTest {

    /** Tests that write a report of their own; those of one file write it under the name of the file. */
    private static final Set<String> BERICHTE = Set.of("gesamtindex", "hauptkomponenten", "skalierung", "rates-intervals-DSR-ISR-testresults-ISR-csv",
            "inequality-small-vectors-csv", "regional-disparity-convergence-sn-st-th-txt");

    private enum Rolle { VERGLEICH, EINGABE, TEXT, ANDERSWO, OHNE }

    private record Datei(String name, Rolle rolle, int mindestens, String bemerkung) {
        static Datei von(String zeile) {
            String[] felder = zeile.split(";", 4);
            return new Datei(felder[0], Rolle.valueOf(felder[1]), Integer.parseInt(felder[2]), felder[3]);
        }

        String zeile() {
            return name + ";" + rolle + ";" + Referenzbericht.stand(name) + ";" + bemerkung;
        }
    }

    private static List<Datei> dateien() throws IOException {
        try (var strom = ReferenzuebersichtTest.class.getResourceAsStream("referenzdateien.csv")) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Datei::von).toList();
        }
    }

    @Test
    void jedeDateiDerSammlungStehtInDerListe() throws IOException {
        Path wurzel = Referenzdaten.datei("README.md").getParent();
        try (Stream<Path> alle = Files.walk(wurzel)) {
            Set<String> vorhandene = alle.filter(Files::isRegularFile).map(p -> wurzel.relativize(p).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(vorhandene, dateien().stream().map(Datei::name).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void jederVergleichHatSeineWerteVerglichen() throws IOException {
        Assumptions.assumeTrue(Referenzbericht.geschriebene().containsAll(BERICHTE), "nicht alle vergleichenden Tests liefen: Übersicht übersprungen");
        List<String> zuWenige = new ArrayList<>();
        StringBuilder text = new StringBuilder("Datei;Rolle;verglichen;groesste relative Abweichung;groesste absolute Abweichung;erlaubt;Bemerkung\n");
        for (Datei datei : dateien()) {
            text.append(datei.zeile()).append('\n');
            int verglichen = Referenzbericht.stand(datei.name()).verglichen();
            if (verglichen < datei.mindestens() || datei.rolle() != Rolle.VERGLEICH && verglichen > 0) {
                zuWenige.add(datei.name() + ": " + verglichen + " verglichen, erwartet " + datei.mindestens());
            }
            assertTrue(datei.rolle() == Rolle.VERGLEICH ? datei.mindestens() > 0 : !datei.bemerkung().isEmpty(), datei.name() + " ohne Grund");
        }
        Referenzbericht.schreibe("uebersicht", text.toString());
        assertEquals(List.of(), zuWenige);
    }
}
