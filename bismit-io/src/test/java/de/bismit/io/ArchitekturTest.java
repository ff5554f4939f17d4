package de.bismit.io;

import com.tngtech.archunit.core.domain.JavaClasses;
import de.bismit.Bauregeln;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves from the compiled classes who may know whom in io; rooms not built yet already have their row. */
class ArchitekturTest {

    private static final String FASSADE = "de.bismit";
    private static final String BEFEHL = "de.bismit.io.befehl";

    private static final Set<String> CORE = pakete("de.bismit.", "wert", "zeit", "gebiet", "statistik", "daten",
            "katalog", "harmonisierung", "berechnung", "normierung", "zufall", "disparitaet", "schutz", "vergleich", "auswahl", "index",
            "internal");

    /** Room, and the rooms of io it may know; core is open to all. Nobody may know {@code befehl}. */
    private static final Map<String, Set<String>> RAEUME = raeume();

    private static JavaClasses klassen;

    @BeforeAll
    static void liesKlassen() {
        klassen = Bauregeln.eigeneKlassen();
    }

    private static Map<String, Set<String>> raeume() {
        Map<String, Set<String>> raeume = new LinkedHashMap<>();
        raum(raeume, "internal");
        raum(raeume, "tabelle", "internal");
        raum(raeume, "json", "internal");
        for (String format : List.of("genesis", "excel", "inkar", "sdmx", "jsonstat", "datenbank")) {
            raum(raeume, format, "internal", "tabelle");
        }
        raum(raeume, "bestand", "internal", "tabelle", "json");
        raum(raeume, "karte", "internal");
        raum(raeume, "bericht", "internal", "json", "karte", "excel");
        raum(raeume, "diagramm", "internal", "json", "bericht");
        Set<String> alle = new TreeSet<>(raeume.keySet());
        alle.addAll(CORE);
        raeume.put(FASSADE, alle);
        Set<String> alleUndFassade = new TreeSet<>(alle);
        alleUndFassade.add(FASSADE);
        raeume.put(BEFEHL, alleUndFassade);
        return raeume;
    }

    private static void raum(Map<String, Set<String>> raeume, String name, String... darunter) {
        Set<String> erlaubt = pakete("de.bismit.io.", darunter);
        erlaubt.addAll(CORE);
        raeume.put("de.bismit.io." + name, erlaubt);
    }

    private static Set<String> pakete(String davor, String... namen) {
        Set<String> pakete = new TreeSet<>();
        for (String name : namen) {
            pakete.add(davor + name);
        }
        return pakete;
    }

    static Set<String> raumnamen() {
        return RAEUME.keySet();
    }

    @Test
    void jedeKlasseHatIhrenRaum() {
        Bauregeln.jedeKlasseHatIhrenRaum(RAEUME.keySet()).check(klassen);
    }

    @ParameterizedTest
    @MethodSource("raumnamen")
    void raumKenntNurWasSeineZeileErlaubt(String raum) {
        Bauregeln.kenntNur(raum, RAEUME.get(raum), RAEUME.keySet()).check(klassen);
    }

    @Test
    void paketeBildenKeinenKreis() {
        Bauregeln.keineKreise().check(klassen);
    }

    /** The commands are picocli's to call and nobody's to use: there, and only there, its types may show. */
    @Test
    void signaturenZeigenNurJdkUndEigenes() {
        Bauregeln.signaturenZeigenNurEigenes(Map.of(BEFEHL, Set.of("picocli."))).check(klassen);
    }

    @Test
    void jedesPaketStelltSichVor() {
        Bauregeln.jedesPaketStelltSichVor().check(klassen);
    }

    @Test
    void oeffentlichesIstAbgeschlossen() {
        Bauregeln.oeffentlichesIstAbgeschlossen().check(klassen);
    }

    @Test
    void statischesIstFest() {
        Bauregeln.statischesIstFest().check(klassen);
    }
}
