package de.bismit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves from the compiled classes who may know whom in core; rooms not built yet already have their row. */
class ArchitekturTest {

    private static final String INTERNAL = "de.bismit.internal";

    /** Room, and the rooms it may know; the resource reader {@code internal} comes on top of each. */
    private static final Map<String, Set<String>> RAEUME = raeume();

    private static JavaClasses klassen;

    @BeforeAll
    static void liesKlassen() {
        klassen = Bauregeln.eigeneKlassen();
    }

    private static Map<String, Set<String>> raeume() {
        Map<String, Set<String>> raeume = new LinkedHashMap<>();
        raum(raeume, "internal");
        raum(raeume, "wert");
        raum(raeume, "zeit", "wert");
        raum(raeume, "gebiet", "wert", "zeit");
        raum(raeume, "statistik");
        raum(raeume, "daten", "wert", "zeit", "gebiet", "statistik");
        raum(raeume, "katalog", "wert", "zeit", "gebiet", "statistik", "daten");
        raum(raeume, "schutz", "wert", "zeit", "gebiet", "statistik", "daten");
        raum(raeume, "harmonisierung", "wert", "zeit", "gebiet", "statistik", "daten");
        raum(raeume, "berechnung", "katalog", "harmonisierung", "schutz");
        raum(raeume, "normierung", "berechnung");
        raum(raeume, "zufall", "berechnung");
        raum(raeume, "disparitaet", "zufall");
        raum(raeume, "vergleich", "normierung", "disparitaet");
        raum(raeume, "auswahl", "vergleich");
        raum(raeume, "index", "normierung");
        return raeume;
    }

    /** Whoever may know a room may know what that room knows. */
    private static void raum(Map<String, Set<String>> raeume, String name, String... darunter) {
        Set<String> erlaubt = new TreeSet<>();
        for (String anderer : darunter) {
            String paket = "de.bismit." + anderer;
            erlaubt.add(paket);
            erlaubt.addAll(raeume.get(paket));
        }
        if (!name.equals("internal") && !name.equals("statistik")) {
            erlaubt.add(INTERNAL);
        }
        raeume.put("de.bismit." + name, erlaubt);
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

    @ParameterizedTest
    @MethodSource("raumnamen")
    void raumBrauchtNurDieVereinbartenBibliotheken(String raum) {
        String[] pakete = switch (raum) {
            case INTERNAL -> new String[] {"java..", "org.jspecify.."};
            case "de.bismit.statistik" -> new String[] {"java..", "org.jspecify..", "org.slf4j..",
                "com.google.common..", "org.apache.commons.math3.."};
            default -> new String[] {"java..", "org.jspecify..", "org.slf4j..", "com.google.common.."};
        };
        Bauregeln.brauchtNurFremdes(raum, RAEUME.keySet(), pakete).check(klassen);
    }

    @Test
    void paketeBildenKeinenKreis() {
        Bauregeln.keineKreise().check(klassen);
    }

    @Test
    void signaturenZeigenNurJdkUndEigenes() {
        Bauregeln.signaturenZeigenNurEigenes(Map.of()).check(klassen);
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

    @Test
    void coreLiestKeineDateien() {
        noClasses().that().resideOutsideOfPackage("..internal..").should().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)")
                .allowEmptyShould(true).check(klassen);
    }

    @Test
    void coreGehtNichtInsNetzUndSchreibtNichtAufDieKonsole() {
        noClasses().should().dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|Inet.*)")
                .allowEmptyShould(true).check(klassen);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true).check(klassen);
    }
}
