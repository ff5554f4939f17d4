package de.bismit.bench.ueberblick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** The overview asks only for what there is: benchmarks, parameters, values, and those who take part. */
class LaufplanTest {

    static List<Aufgabe> alle() {
        return Laufplan.alle();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void benchmarkUndParameterGibtEs(Aufgabe aufgabe) throws NoSuchMethodException, NoSuchFieldException {
        assertTrue(aufgabe.benchmark().getMethod(aufgabe.methode()).isAnnotationPresent(Benchmark.class));
        for (String parameter : aufgabe.parameter().keySet()) {
            assertTrue(aufgabe.benchmark().getField(parameter).isAnnotationPresent(Param.class), parameter);
            pruefeWert(aufgabe.benchmark().getField(parameter).getType(), aufgabe.parameter().get(parameter));
        }
        if (!aufgabe.teilnehmer().equals(List.of(""))) {
            aufgabe.teilnehmer().forEach(wer -> pruefeTeilnehmer(aufgabe, wer));
        }
    }

    private static void pruefeTeilnehmer(Aufgabe aufgabe, String wer) {
        try {
            pruefeWert(aufgabe.benchmark().getField("teilnehmer").getType(), wer);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(aufgabe.toString(), e);
        }
    }

    private static void pruefeWert(Class<?> typ, String wert) {
        if (typ.isEnum()) {
            assertTrue(Arrays.stream(typ.getEnumConstants()).anyMatch(k -> ((Enum<?>) k).name().equals(wert)), wert);
        }
    }

    @Test
    void jedeAufgabeStehtEinmalDaUndIhreLaeufeSindGezaehlt() {
        assertEquals(alle().size(), alle().stream().map(a -> a.name() + a.umfang()).distinct().count());
        assertEquals(alle().stream().mapToInt(a -> a.teilnehmer().size()).sum(), Laufplan.laeufe(alle()));
    }
}
