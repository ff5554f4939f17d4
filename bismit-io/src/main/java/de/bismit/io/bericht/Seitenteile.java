package de.bismit.io.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page carries besides its text, so that it needs no network.
 *
 * @param stil the style sheet
 * @param daten the report as JSON, escaped for a script element
 * @param mappe the figures as XLSX workbook in Base64; empty where none can be written
 * @param skript our own scripts, joined
 */
record Seitenteile(String stil, String daten, String mappe, String skript) {

    /** Of the echarts.min.js this is built with, which a test proves: a megabyte takes a fresh JVM long to digest. */
    static final String PRUEFSUMME_ECHARTS = "'sha256-QvgynZibb2U53SsVu98NggJXYqwRL7tg3FeyfXvPOUY='";

    private static final List<String> SKRIPTE = List.of("daten.js", "aussehen.js", "sprechblase.js", "zeitreihe.js", "punktbild.js", "legende.js",
            "ausgabe.js", "bericht.js");

    static Seitenteile mit(String daten, String mappe) {
        return new Seitenteile(lies("seite/bericht.css"), daten, mappe,
                SKRIPTE.stream().map(name -> lies("seite/" + name)).collect(Collectors.joining("\n", "'use strict';\n(() => {\n", "})();\n")));
    }

    /** The scripts the page may run, by their SHA-256, as its Content-Security-Policy names them: no other, from wherever. */
    String pruefsummen() {
        return PRUEFSUMME_ECHARTS + " " + pruefsumme(skript);
    }

    static String pruefsumme(String skript) {
        try {
            byte[] summe = MessageDigest.getInstance("SHA-256").digest(skript.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(summe) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hat jede Java-Umgebung", e);
        }
    }

    static String lies(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The library that draws: a megabyte of UTF-8, which nobody needs to decode. */
    static byte[] echarts() {
        return bytes("echarts.min.js");
    }

    private static byte[] bytes(String name) {
        try (InputStream strom = Seitenteile.class.getResourceAsStream(name)) {
            if (strom == null) {
                throw new IllegalStateException("die mitgelieferte Datei " + name + " fehlt im Klassenpfad; ein Bericht mit Diagrammen braucht sie."
                        + " Sie liegt in bismit-io.jar neben " + Seitenteile.class.getName());
            }
            return strom.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " lässt sich nicht lesen", e);
        }
    }
}
