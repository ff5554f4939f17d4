package de.bismit.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What somebody sees who has not added the optional libraries. */
class OhneBibliothekTest {

    private static URL url(String eintrag) {
        try {
            return Path.of(eintrag).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sieSagtWelcheFehltUndWoherSieKommt() throws IOException, ReflectiveOperationException {
        URL[] ohne = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(e -> !e.contains("fastexcel"))
                .map(OhneBibliothekTest::url).toArray(URL[]::new);
        try (URLClassLoader lader = new URLClassLoader(ohne, ClassLoader.getPlatformClassLoader())) {
            Class<?> leser = lader.loadClass("de.bismit.io.excel.Auswahlblattleser");
            Class<?> bismit = lader.loadClass("de.bismit.Bismit");
            Object standard = bismit.getMethod("standard").invoke(null);
            Object region = lader.loadClass("de.bismit.gebiet.Reviere").getField("MITTELDEUTSCHES_REVIER").get(null);
            Class<?> gebiet = lader.loadClass("de.bismit.gebiet.Gebiet");
            Object katalog = bismit.getMethod("katalog").invoke(standard);
            Object einLeser = leser.getMethod("fuer", katalog.getClass(), gebiet).invoke(null, katalog, region);
            assertThat(meldung(leser.getMethod("lies", InputStream.class, String.class), einLeser, new ByteArrayInputStream(new byte[0]), "x.xlsx"))
                    .contains("zu lesen", "org.dhatim:fastexcel-reader:0.20.2");
            Object blatt = bismit.getMethod("auswahlblatt", gebiet).invoke(standard, region);
            assertThat(meldung(blatt.getClass().getMethod("schreibe", Path.class), blatt, Path.of("x.xlsx"))).contains("zu schreiben", "org.dhatim:fastexcel:0.20.2");
        }
    }

    /** The page is written all the same, without a workbook in it and so without a button for one. */
    @Test
    void derBerichtKommtOhneMappeAus() throws IOException, ReflectiveOperationException {
        URL[] ohne = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(e -> !e.contains("fastexcel"))
                .map(OhneBibliothekTest::url).toArray(URL[]::new);
        try (URLClassLoader lader = new URLClassLoader(ohne, ClassLoader.getPlatformClassLoader())) {
            Object bismit = lader.loadClass("de.bismit.Bismit").getMethod("standard").invoke(null);
            Object daten = bismit.getClass().getMethod("beispiel").invoke(bismit);
            Object alle = bismit.getClass().getMethod("berechne", daten.getClass()).invoke(bismit, daten);
            Object region = lader.loadClass("de.bismit.gebiet.Reviere").getField("MITTELDEUTSCHES_REVIER").get(null);
            Object tafel = alle.getClass().getMethod("fuer", lader.loadClass("de.bismit.gebiet.Gebiet")).invoke(alle, region);
            Object bericht = bismit.getClass().getMethod("bericht", tafel.getClass()).invoke(bismit, tafel);
            Object feld = bericht.getClass().getMethod("fuer", String.class).invoke(bericht, "D");
            ByteArrayOutputStream seite = new ByteArrayOutputStream();
            feld.getClass().getMethod("schreibe", OutputStream.class).invoke(feld, seite);
            assertThat(seite.toString(StandardCharsets.UTF_8)).contains("Abgänge ohne Hauptschulabschluss").doesNotContain("id=\"mappe\"");
        }
    }

    private static String meldung(Method methode, Object ziel, Object... argumente) throws IllegalAccessException {
        try {
            methode.invoke(ziel, argumente);
            return "kein Fehler";
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(IllegalStateException.class);
            return String.valueOf(e.getCause().getMessage());
        }
    }
}
