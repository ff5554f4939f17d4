package de.bismit.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
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
