package de.bismit.io.bericht;

import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Steuerbarkeit;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.vergleich.Nachbarvergleich;
import de.bismit.vergleich.Trend;
import de.bismit.wert.Aussage;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of all Kommunen of a group (Kommunalprofile): what they share, the scales of all Kennzahlen, is computed once.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Kreisprofile.derRegion(bismit.vergleiche(tafel)).profil(HALLE_SAALE).html(Path.of("halle.html"))
 * Kreisprofile.deutschlands(bismit.vergleiche(tafel)).schreibe(Path.of("profile"), 2, kreis -> { })
 * }</pre>
 */
public final class Kreisprofile {

    private final Kennzahlenvergleich vergleich;
    private final Profilgruppe gruppe;
    private final List<Profilskala> skalen;
    private final @Nullable Kontext kontext;
    private final int nachbarn;
    private final Profilstil stil;

    private Kreisprofile(Kennzahlenvergleich vergleich, Profilgruppe gruppe, List<Profilskala> skalen, @Nullable Kontext kontext, int nachbarn, Profilstil stil) {
        this.vergleich = vergleich;
        this.gruppe = gruppe;
        this.skalen = List.copyOf(skalen);
        this.kontext = kontext;
        this.nachbarn = nachbarn;
        this.stil = stil;
    }

    /** Of the Kommunen of the region compared, seen among each other and beside the region. */
    public static Kreisprofile derRegion(Kennzahlenvergleich vergleich) {
        return von(vergleich, uebliche(vergleich), Profilgruppe.region(vergleich.tafel()));
    }

    /** Of all loaded Kreise, seen among each other and beside Germany; Hamburg and Berlin are among them. */
    public static Kreisprofile deutschlands(Kennzahlenvergleich vergleich) {
        List<Kennzahlvergleich> uebliche = uebliche(vergleich);
        return von(vergleich, uebliche, Profilgruppe.deutschland(vergleich.tafel(), uebliche.stream().map(Kennzahlvergleich::kennzahl).toList()));
    }

    private static List<Kennzahlvergleich> uebliche(Kennzahlenvergleich vergleich) {
        return vergleich.kennzahlen().stream().filter(k -> k.kennzahl().standard()).toList();
    }

    private static Kreisprofile von(Kennzahlenvergleich vergleich, List<Kennzahlvergleich> kennzahlen, Profilgruppe gruppe) {
        return new Kreisprofile(vergleich, gruppe, kennzahlen.stream().flatMap(k -> Profilskala.von(k, gruppe).stream()).toList(), null, 0,
                new Profilstil(Sprache.DEUTSCH, false));
    }

    /** Only these Kennzahlen, by id. */
    public Kreisprofile nur(Collection<String> kennzahlen) {
        return new Kreisprofile(vergleich, gruppe, skalen.stream().filter(s -> kennzahlen.contains(s.vergleich().kennzahl().id())).toList(), kontext, nachbarn, stil);
    }

    /** With the median of the Kreise most alike, by these circumstances. */
    public Kreisprofile mitNachbarn(Kontext neuer, int anzahl) {
        return new Kreisprofile(vergleich, gruppe, skalen, neuer, anzahl, stil);
    }

    /** In this language: what the program says itself; names and definitions stay as the catalogue has them. */
    public Kreisprofile mitSprache(Sprache sprache) {
        return new Kreisprofile(vergleich, gruppe, skalen, kontext, nachbarn, new Profilstil(sprache, stil.mitRichtung()));
    }

    /** With words and colours for the wanted direction where a Kennzahl has one and the comparison is allowed; off unless asked for. */
    public Kreisprofile mitRichtung() {
        return new Kreisprofile(vergleich, gruppe, skalen, kontext, nachbarn, new Profilstil(stil.sprache(), true));
    }

    /** Whose profiles there are, in order. */
    public List<Gebiet> gebiete() {
        return gruppe.mitglieder();
    }

    /**
     * The profile of one of them.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public Kommunalprofil profil(Gebiet gebiet) {
        if (!gruppe.mitglieder().contains(gebiet)) {
            throw new IllegalArgumentException(gebiet.name() + " (" + gebiet.schluessel() + ") gehört nicht zu: " + gruppe.name());
        }
        return new Kommunalprofil(gebiet, gruppe, skalen.stream().map(s -> zeile(gebiet, s)).toList(), vergleich.tafel(), stil);
    }

    private Profilzeile zeile(Gebiet gebiet, Profilskala s) {
        Kennzahlvergleich k = s.vergleich();
        Optional<Entwicklung> entwicklung = k.wert(gebiet, s.jahr()).wert().hatZahlen() ? Entwicklungswahl.bis(k, gebiet, s.jahr()) : Optional.empty();
        Aussage<Trend> trend = entwicklung.map(e -> k.trend(gebiet, e.frueher().jahr(), s.jahr())).orElse(Aussage.nein("kein früherer Wert"));
        return new Profilzeile(k.wert(gebiet, s.jahr()), s.bezug(), s.kleinster(), s.unteresQuartil(), s.oberesQuartil(), s.groesster(), s.mitWert(),
                k.urteil(gebiet, gruppe.bezug(), s.jahr()), trend, entwicklung, steuerbarkeit(k.kennzahl(), gebiet), nachbarn(k, gebiet, s.jahr()));
    }

    /** Hamburg and Berlin steer as cities do. */
    private Steuerbarkeit steuerbarkeit(Kennzahl kennzahl, Gebiet gebiet) {
        Kreis kreis = gebiet instanceof Kreis k ? k : Kreis.of(gebiet.schluessel() + "000", gebiet.name() + ", kreisfreie Stadt");
        return vergleich.tafel().katalog().steuerbarkeit(kennzahl.id(), kreis);
    }

    private Optional<Nachbarvergleich> nachbarn(Kennzahlvergleich k, Gebiet gebiet, int jahr) {
        return kontext == null || !(gebiet instanceof Kreis kreis) ? Optional.empty() : kontext.naechste(kreis, nachbarn).ergebnis().map(g -> k.neben(g, jahr));
    }

    /** The name of a profile's file: {@code 15002_halle-saale.html}. */
    public static String dateiname(Gebiet gebiet) {
        String name = gebiet.name().toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return gebiet.schluessel() + "_" + name + ".html";
    }

    /**
     * Writes all of them into a folder, a file each; the files are the same for any number of threads.
     *
     * @param ordner made if it is not there
     * @param faeden how many threads work on it
     * @param nachJedem called after each file, by the calling thread, in the order of {@link #gebiete()}
     * @throws UncheckedIOException if a file cannot be written
     */
    public void schreibe(Path ordner, int faeden, Consumer<Gebiet> nachJedem) {
        ExecutorService werkstatt = Executors.newFixedThreadPool(faeden);
        try {
            Files.createDirectories(ordner);
            List<Future<Gebiet>> auftraege = new ArrayList<>();
            for (Gebiet gebiet : gebiete()) {
                Callable<Gebiet> auftrag = () -> schreibe(ordner, gebiet);
                auftraege.add(werkstatt.submit(auftrag));
            }
            for (Future<Gebiet> auftrag : auftraege) {
                nachJedem.accept(auftrag.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Die Profile lassen sich nicht schreiben: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("unterbrochen beim Schreiben der Profile nach " + ordner, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io : new IllegalStateException(e.getCause());
        } finally {
            werkstatt.shutdownNow();
        }
    }

    private Gebiet schreibe(Path ordner, Gebiet gebiet) {
        try {
            Files.writeString(ordner.resolve(dateiname(gebiet)), profil(gebiet).html(), StandardCharsets.UTF_8);
            return gebiet;
        } catch (IOException e) {
            throw new UncheckedIOException("Das Profil von " + gebiet.name() + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "Kommunalprofile: " + gruppe.mitglieder().size() + " Gebiete, " + skalen.size() + " Kennzahlen, neben " + gruppe.bezug().name();
    }
}
