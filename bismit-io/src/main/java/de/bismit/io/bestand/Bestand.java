package de.bismit.io.bestand;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Regionen;
import de.bismit.harmonisierung.Kategorien;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.vergleich.Regelwerk;
import de.bismit.vergleich.Ziele;
import de.bismit.wert.Ergebnis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The definitions somebody works with (Bestand): bindings, catalogue, rules, categories, regions, signs, and an office's targets; what
 * we ship, and an office's beside it. Each shipped part is loaded when it is first asked for and kept; immutable and thread-safe.
 */
public final class Bestand {

    private final Spaeter<List<Tabellenbindung>> bindungen;
    private final Spaeter<Kennzahlenkatalog> katalog;
    private final Spaeter<Regelwerk> regelwerk;
    private final Spaeter<Kategorien> kategorien;
    private final Spaeter<Datenbestand> beispiel;
    private final Spaeter<Regionen> regionen;
    private final Spaeter<List<Zeichenschema>> zeichenschemata;
    private final Ziele ziele;
    private final String herkunft;

    /** Parts that were read, or will be. */
    Bestand(Spaeter<Groessen> groessen, Supplier<List<Tabellenbindung>> bindungen, Supplier<Kennzahlenkatalog> katalog, Supplier<Regelwerk> regelwerk,
            Supplier<Kategorien> kategorien, Supplier<Regionen> regionen, Supplier<List<Zeichenschema>> zeichenschemata, Ziele ziele, String herkunft) {
        this.bindungen = new Spaeter<>(bindungen);
        this.katalog = new Spaeter<>(katalog);
        this.regelwerk = new Spaeter<>(regelwerk);
        this.kategorien = new Spaeter<>(kategorien);
        this.beispiel = new Spaeter<>(() -> Beispiel.lies(groessen.get()));
        this.regionen = new Spaeter<>(regionen);
        this.zeichenschemata = new Spaeter<>(zeichenschemata);
        this.ziele = ziele;
        this.herkunft = herkunft;
    }

    /** What this library ships. */
    public static Bestand mitgeliefert() {
        Spaeter<Groessen> groessen = new Spaeter<>(Groessen::new);
        return new Bestand(groessen, () -> werte(Bindungsleser.art(groessen.get(), Zeichenschema.mitgelieferte())),
                () -> Katalogleser.lies(groessen.get()), () -> Regelwerk.of(werte(Regelleser.ART)), Kategorien::deutschland,
                Regionen::mitgelieferte, Zeichenschema::mitgelieferte, Ziele.KEINE, "");
    }

    private static <T> List<T> werte(Dateiart<T> art) {
        return Quellen.mitgeliefert(art).stream().map(Eintrag::wert).toList();
    }

    /**
     * What this library ships with what an office's folder has beside it: {@code reviere.csv}, {@code verbuende.csv},
     * {@code regeln.csv}, {@code zeichenschemata.csv}, {@code groessen.json}, {@code gliederungen.json}, {@code kennzahlen.json}, a
     * file a table in {@code bindungen}, the categories {@code schularten.csv}, {@code abschluesse.csv}, {@code betreuung.csv},
     * {@code stichtage.csv}, {@code laendermerkmale.csv}, {@code kategorien.csv} and {@code kategorienabbildungen.csv}, each of the form
     * of ours, and {@code ziele.csv}. Where both define an id the office's counts; of a mapping it is the whole. Good entries survive
     * bad ones; each bad one is a finding with file, line and what was expected.
     *
     * @throws IllegalArgumentException if there is no such folder
     */
    public static Ergebnis<Bestand> mit(Path ordner) {
        return new Ordnerleser(new Ordner(ordner)).lies();
    }

    /** The JSON Schema (draft 2020-12) of {@code kennzahlen.json}, for an office's editor. */
    public static String katalogschema() {
        try (InputStream strom = Quellen.strom("kennzahlen.schema.json")) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("das mitgelieferte Schema lässt sich nicht lesen", e);
        }
    }

    /** How printed columns become Merkmale. */
    public List<Tabellenbindung> bindungen() {
        return bindungen.get();
    }

    /** The Kennzahlen. */
    public Kennzahlenkatalog katalog() {
        return katalog.get();
    }

    /** The rules of comparability. */
    public Regelwerk regelwerk() {
        return regelwerk.get();
    }

    /** What is known of categories. */
    public Kategorien kategorien() {
        return kategorien.get();
    }

    /** What an office has decided to reach; none is shipped. */
    public Ziele ziele() {
        return ziele;
    }

    /** The Reviere and Verbünde. */
    public Regionen regionen() {
        return regionen.get();
    }

    /** The schemes of signs, without the unknown one. */
    public List<Zeichenschema> zeichenschemata() {
        return zeichenschemata.get();
    }

    /** Real figures of the nine Kommunen of the Mitteldeutsches Revier, their Länder and Germany. */
    public Datenbestand beispiel() {
        return beispiel.get();
    }

    /** What of it is an office's, in words; empty if nothing is. */
    public String herkunft() {
        return herkunft;
    }

    @Override
    public String toString() {
        return katalog() + ", " + regelwerk() + ", " + regionen() + (herkunft.isEmpty() ? "" : "; " + herkunft);
    }
}
