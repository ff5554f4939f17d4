package de.bismit.io.diagramm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sees who has not added the optional libraries. */
class OhneZeichenbibliothekTest {

    private static URL url(String eintrag) {
        try {
            return Path.of(eintrag).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "ohne {0}: {1}")
    @CsvSource({"xchart, png, org.knowm.xchart:xchart:4.0.3", "xchart, svg, org.knowm.xchart:xchart:4.0.3", "batik-svggen, svg, org.apache.xmlgraphics:batik-svggen:1.19",
        "batik-svggen, png, ", "xchart, vegaLite, "})
    void sieSagtWelcheFehlt(String ohne, String aufruf, String bibliothek) throws IOException, ReflectiveOperationException {
        URL[] pfad = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(e -> !e.contains(ohne)).map(OhneZeichenbibliothekTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader lader = new URLClassLoader(pfad, ClassLoader.getPlatformClassLoader())) {
            Object bismit = lader.loadClass("de.bismit.Bismit").getMethod("standard").invoke(null);
            Object daten = bismit.getClass().getMethod("beispiel").invoke(bismit);
            Object tafel = bismit.getClass().getMethod("berechne", daten.getClass()).invoke(bismit, daten);
            Class<?> gebiet = lader.loadClass("de.bismit.gebiet.Gebiet");
            Object halle = lader.loadClass("de.bismit.gebiet.Revierkommunen").getField("HALLE_SAALE").get(null);
            Object reihe = tafel.getClass().getMethod("zeitreihe", String.class, gebiet).invoke(tafel, "A-BEVOELKERUNG", halle);
            Class<?> diagramm = lader.loadClass("de.bismit.io.diagramm.Diagramm");
            Object eines = diagramm.getMethod("von", reihe.getClass(), reihe.getClass().arrayType())
                    .invoke(null, reihe, Array.newInstance(reihe.getClass(), 0));
            assertThat(meldung(eines, aufruf)).contains(bibliothek == null ? "kein Fehler" : bibliothek);
        }
    }

    private static String meldung(Object ziel, String aufruf) throws ReflectiveOperationException {
        try {
            ziel.getClass().getMethod(aufruf).invoke(ziel);
            return "kein Fehler";
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(IllegalStateException.class);
            return String.valueOf(e.getCause().getMessage());
        }
    }
}
