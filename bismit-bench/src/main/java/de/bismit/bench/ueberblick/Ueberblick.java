package de.bismit.bench.ueberblick;

import de.bismit.bench.daten.Flachdatei.Form;
import de.bismit.bench.daten.Lesedatei;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Measures all of it in some ten minutes and writes a Markdown file, anew after each measurement, so that whatever happens
 * loses nothing (Ueberblick). To be called from the root of the sources after {@code mvn -q -DskipTests package}:
 *
 * <pre>{@code
 * java -cp bismit-bench/target/benchmarks.jar de.bismit.bench.ueberblick.Ueberblick [TARGET.md [PATTERN]]
 * }</pre>
 *
 * <p>A pattern that is found in the names and sizes of tasks leaves out all others, and memory and cold start unless it is
 * found in "memory" or "cold start".
 */
public final class Ueberblick {

    private static final String ZIEL = "bismit-bench/target/ueberblick.md";

    private final Path ziel;
    private final Pattern muster;
    private final long beginn = System.nanoTime();
    private final Messungen messungen = new Messungen();
    private final long dateibytes = Lesedatei.schreibe(Laufplan.zeilen(), Form.KNAPP, 42L).bytes();
    private Beiwerte beiwerte = Beiwerte.KEINE;

    private Ueberblick(Path ziel, Pattern muster) {
        this.ziel = ziel.toAbsolutePath();
        this.muster = muster;
    }

    /** Where to write, and what. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new Ueberblick(Path.of(args.length > 0 ? args[0] : ZIEL), Pattern.compile(args.length > 1 ? args[1] : "")).laufe();
    }

    private void laufe() throws IOException, InterruptedException {
        Messer messer = new Messer(Path.of("bismit-bench", "target", "ueberblick"));
        List<Aufgabe> aufgaben = Laufplan.alle().stream().filter(a -> muster.matcher(a.name() + ", " + a.umfang()).find()).toList();
        long alle = Laufplan.laeufe(aufgaben);
        for (Aufgabe aufgabe : aufgaben) {
            for (String wer : aufgabe.teilnehmer()) {
                Messung messung = messer.miss(aufgabe, wer);
                messungen.nimm(messung);
                schreibe();
                melde(messung, alle);
            }
        }
        if (muster.matcher("memory").find() || muster.matcher("cold start").find()) {
            beiwerte = Beiwerte.miss();
            schreibe();
        }
        System.out.println(ziel);
    }

    private void schreibe() throws IOException {
        Files.createDirectories(ziel.getParent());
        Files.writeString(ziel, new Bericht(messungen, beiwerte, dateibytes).text());
    }

    private void melde(Messung m, long alle) {
        Duration seit = Duration.ofNanos(System.nanoTime() - beginn);
        System.out.printf(Locale.ROOT, "%d:%02d %d/%d %s, %s %s: %s%n", seit.toMinutes(), seit.toSecondsPart(), messungen.alle().size(), alle,
                m.aufgabe().name(), m.aufgabe().umfang(), m.wer(), m.gelang() ? Bericht.zahl(m.median() / 1000) + " ms" : "FAILED " + m.mangel());
    }
}
