package de.bismit.io.bericht;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Ebene;
import de.bismit.gebiet.Gebiet;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Kontext;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

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

    private final Profilwahl wahl;

    private Kreisprofile(Profilwahl wahl) {
        this.wahl = wahl;
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
        return new Kreisprofile(new Profilwahl(vergleich, gruppe, kennzahlen.stream().flatMap(k -> Profilskala.von(k, gruppe).stream()).toList(), null, 0,
                null, Freigabe.OEFFENTLICH, new Profilstil(Sprache.DEUTSCH, false)));
    }

    /** Only these Kennzahlen, by id, those too that are not shown unless asked for; one without values for half of the group is left out. */
    public Kreisprofile nur(Collection<String> kennzahlen) {
        return new Kreisprofile(wahl.nur(kennzahlen));
    }

    /** With the median of the Kreise most alike (peers), by these circumstances, and who they are. */
    public Kreisprofile mitNachbarn(Kontext kontext, int anzahl) {
        return new Kreisprofile(wahl.mitNachbarn(kontext, anzahl));
    }

    /**
     * For a circle: only what a meeting released to it, with the Kommune's own comments released.
     *
     * @throws IllegalArgumentException for all Kreise of Germany: a meeting releases values of its own region only
     */
    public Kreisprofile mitSitzung(Sitzung sitzung, Freigabe kreis) {
        if (wahl.gruppe().bezug().ebene() == Ebene.BUND) {
            throw new IllegalArgumentException("eine Sitzung gibt nur Werte der eigenen Region frei, nicht die aller Kreise; erwartet Kreisprofile.derRegion");
        }
        return new Kreisprofile(wahl.mitSitzung(sitzung, kreis));
    }

    /** In this language: what the program says itself; definitions stay as the catalogue has them. */
    public Kreisprofile mitSprache(Sprache sprache) {
        return new Kreisprofile(wahl.mit(new Profilstil(sprache, wahl.stil().mitRichtung())));
    }

    /** With words and colours for the wanted direction where a Kennzahl has one and the comparison is allowed; off unless asked for. */
    public Kreisprofile mitRichtung() {
        return new Kreisprofile(wahl.mit(new Profilstil(wahl.stil().sprache(), true)));
    }

    /** Whose profiles there are, in order. */
    public List<Gebiet> gebiete() {
        return wahl.gruppe().mitglieder();
    }

    /**
     * The profile of one of them.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public Kommunalprofil profil(Gebiet gebiet) {
        if (!wahl.gruppe().mitglieder().contains(gebiet)) {
            throw new IllegalArgumentException(gebiet.name() + " (" + gebiet.schluessel() + ") gehört nicht zu: " + wahl.gruppe().name());
        }
        return new Profilrechnung(wahl, gebiet).profil();
    }

    /** The name of a profile's page: {@code 15002_halle-saale.html}. */
    public static String dateiname(Gebiet gebiet) {
        return stamm(gebiet) + ".html";
    }

    /** The name of a profile's JSON: {@code 15002_halle-saale.json}. */
    public static String jsonname(Gebiet gebiet) {
        return stamm(gebiet) + ".json";
    }

    private static String stamm(Gebiet gebiet) {
        String name = gebiet.name().toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return gebiet.schluessel() + "_" + name;
    }

    /**
     * Writes all of them into a folder, a page each; the files are the same for any number of threads.
     *
     * @param ordner made if it is not there
     * @param faeden how many threads work on it
     * @param nachJedem called after each file, by the calling thread, in the order of {@link #gebiete()}
     * @throws UncheckedIOException if a file cannot be written
     */
    public void schreibe(Path ordner, int faeden, Consumer<Gebiet> nachJedem) {
        legeAn(ordner);
        jedes(faeden, g -> profil(g).html(ordner.resolve(dateiname(g))), nachJedem);
    }

    /**
     * The same with the JSON of each, see {@link Kommunalprofil#json()}.
     *
     * @param ordner for the pages
     * @param jsonordner for the JSON; may be the same
     */
    public void schreibeMitJson(Path ordner, Path jsonordner, int faeden, Consumer<Gebiet> nachJedem) {
        legeAn(ordner);
        legeAn(jsonordner);
        jedes(faeden, g -> {
            Kommunalprofil profil = profil(g);
            profil.html(ordner.resolve(dateiname(g)));
            profil.json(jsonordner.resolve(jsonname(g)));
        }, nachJedem);
    }

    private static void legeAn(Path ordner) {
        try {
            Files.createDirectories(ordner);
        } catch (IOException e) {
            throw new UncheckedIOException(ordner + " lässt sich nicht anlegen: " + e.getMessage(), e);
        }
    }

    private void jedes(int faeden, Consumer<Gebiet> arbeit, Consumer<Gebiet> nachJedem) {
        ExecutorService werkstatt = Executors.newFixedThreadPool(faeden);
        try {
            List<Future<Gebiet>> auftraege = gebiete().stream().map(g -> werkstatt.submit(() -> arbeit.accept(g), g)).toList();
            for (Future<Gebiet> auftrag : auftraege) {
                nachJedem.accept(auftrag.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("unterbrochen beim Schreiben der Profile", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io : new IllegalStateException(e.getCause());
        } finally {
            werkstatt.shutdownNow();
        }
    }

    @Override
    public String toString() {
        return "Kommunalprofile: " + wahl.gruppe().mitglieder().size() + " Gebiete, " + wahl.freie().size() + " Kennzahlen, neben " + wahl.gruppe().bezug().name();
    }
}
