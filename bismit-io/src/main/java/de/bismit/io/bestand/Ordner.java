package de.bismit.io.bestand;

import de.bismit.internal.Pflichtangabe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An office's folder. */
final class Ordner implements Ablage {

    private final Path wurzel;

    /** @throws IllegalArgumentException if there is no such folder */
    Ordner(Path wurzel) {
        this.wurzel = Pflichtangabe.von(wurzel, "der Ordner", "der Pfad eines Ordners mit Dateien wie reviere.csv");
        if (!Files.isDirectory(wurzel)) {
            throw new IllegalArgumentException("Den Ordner " + wurzel + (Files.exists(wurzel) ? " gibt es nur als Datei" : " gibt es nicht")
                    + "; erwartet ein Ordner mit Dateien wie reviere.csv, kennzahlen.json oder regeln.csv. Pfad und Schreibweise prüfen");
        }
    }

    @Override
    public boolean hat(String datei) {
        return Files.isRegularFile(wurzel.resolve(datei));
    }

    @Override
    public List<String> dateien(String ordner) {
        Path pfad = wurzel.resolve(ordner);
        return Files.isDirectory(pfad) ? namen(pfad, Files::isRegularFile).stream().map(name -> ordner + name).toList() : List.of();
    }

    /** The folders within one, {@code ""} for the office's own. */
    List<String> unterordner(String ordner) {
        return namen(wurzel.resolve(ordner), Files::isDirectory).stream().map(name -> ordner + name + "/").toList();
    }

    private static List<String> namen(Path ordner, Predicate<Path> bedingung) {
        try (Stream<Path> alle = Files.list(ordner)) {
            return alle.filter(bedingung).map(p -> String.valueOf(p.getFileName())).filter(name -> !name.startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Der Ordner " + ordner + " lässt sich nicht lesen: " + e.getMessage(), e);
        }
    }

    @Override
    public byte[] lies(String datei) throws IOException {
        return Files.readAllBytes(wurzel.resolve(datei));
    }

    @Override
    public String name(String datei) {
        return wurzel.resolve(datei).toString();
    }

    @Override
    public String toString() {
        return wurzel.toString();
    }
}
