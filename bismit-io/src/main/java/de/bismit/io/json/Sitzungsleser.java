package de.bismit.io.json;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Setfassung;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.auswahl.Teilnahme;
import de.bismit.daten.Datenstand;
import de.bismit.gebiet.Ags;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.UnbekannteKennzahl;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a meeting that {@link Sitzungsausgabe} or a person wrote. Entries that are wrong are left out and reported with file,
 * line and field; what is left out counts as not released. Ids the catalogue does not have are kept, with a Befund: sets
 * outlive catalogues.
 */
public final class Sitzungsleser {

    private final String name;
    private final Kennzahlenkatalog katalog;
    private final List<Befund> befunde = new ArrayList<>();

    private Sitzungsleser(String name, Kennzahlenkatalog katalog) {
        this.name = name;
        this.katalog = katalog;
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it is not there or cannot be opened
     */
    public static Ergebnis<Sitzung> lies(Path datei, Kennzahlenkatalog katalog) {
        try {
            return lies(Files.newInputStream(datei), datei.getFileName().toString(), katalog);
        } catch (IOException e) {
            throw new UncheckedIOException(datei + " lässt sich nicht öffnen: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param name what findings call it
     */
    public static Ergebnis<Sitzung> lies(InputStream strom, String name, Kennzahlenkatalog katalog) {
        Sitzungsleser leser = new Sitzungsleser(name, katalog);
        try {
            Jsonobjekt datei = Jsonobjekt.lies(strom, name);
            Sitzung sitzung = leser.sitzung(datei);
            datei.unbekannteFelder().forEach(f -> leser.melde("BIS-J004", Schwere.WARNUNG, f));
            return new Ergebnis<>(sitzung, leser.befunde);
        } catch (Jsonfehler e) {
            leser.melde("BIS-J001", Schwere.FEHLER, e);
            return new Ergebnis<>(null, leser.befunde);
        }
    }

    private Sitzung sitzung(Jsonobjekt datei) {
        datei.kenne("erzeuger");
        int version = datei.ganzzahl("version").orElseThrow(() -> datei.fehler("version", "erwartet das Feld \"version\" mit " + Sitzungsausgabe.VERSION));
        if (version != Sitzungsausgabe.VERSION) {
            throw datei.fehler("version", "Version " + version + " ist nicht bekannt; erwartet " + Sitzungsausgabe.VERSION + "; eine neuere Fassung von bismit verwenden");
        }
        List<Teilnahme> teilnehmende = einzeln(datei.objekte("teilnehmende"), Sitzungsleser::teilnahme, t -> t.kommune().schluessel());
        List<Kennzahlstand> staende = einzeln(datei.objekte("staende"), this::stand, s -> s.kennzahl() + " von " + s.kommune());
        Optional<Datenstand> datenstand = datei.wahlweise("datenstand").map(d -> new Datenstand(zeit(datei, "datenstand", "2024-01-31T00:00:00", () -> LocalDateTime.parse(d))));
        return new Sitzung(datum(datei), datei.text("thema"), teilnehmende, set(datei.objekt("set")), datenstand, staende);
    }

    /** Reads each entry for itself: what is wrong, or there already, is left out. */
    private <T> List<T> einzeln(List<Jsonobjekt> objekte, Function<Jsonobjekt, T> lesen, Function<T, String> schluessel) {
        Set<String> gesehen = new HashSet<>();
        List<T> gelesene = new ArrayList<>();
        for (Jsonobjekt objekt : objekte) {
            try {
                T eines = lesen.apply(objekt);
                if (gesehen.add(schluessel.apply(eines))) {
                    gelesene.add(eines);
                } else {
                    melde("BIS-J002", Schwere.WARNUNG, objekt.fehler(schluessel.apply(eines) + " steht zweimal da; es zählt der erste Eintrag; einen streichen"));
                }
            } catch (Jsonfehler e) {
                melde("BIS-J001", Schwere.FEHLER, e);
            } catch (IllegalArgumentException e) {
                melde("BIS-J001", Schwere.FEHLER, objekt.fehler(String.valueOf(e.getMessage())));
            }
        }
        return gelesene;
    }

    /** The name beside the key is for people. */
    private static Teilnahme teilnahme(Jsonobjekt teilnahme) {
        teilnahme.kenne("name");
        return new Teilnahme(kommune(teilnahme), teilnahme.texte("personen"));
    }

    private Setfassung set(Jsonobjekt set) {
        List<Setplatz> plaetze = einzeln(set.objekte("kennzahlen"), k -> new Setplatz(kennzahl(k, "id"), k.text("themenfeld", "")), Setplatz::kennzahl);
        return new Setfassung(set.text("id"), set.text("name"), set.text("fassung"), set.text("katalogfassung", ""), plaetze);
    }

    private Kennzahlstand stand(Jsonobjekt stand) {
        List<Kommentar> kommentare = stand.objekte("kommentare").stream().map(k -> new Kommentar(datum(k), k.text("text"))).toList();
        return new Kennzahlstand(kennzahl(stand, "kennzahl"), kommune(stand), freigabe(stand), kommentare);
    }

    private static Freigabe freigabe(Jsonobjekt stand) {
        String wort = stand.text("freigabe");
        return Arrays.stream(Freigabe.values()).filter(f -> f.name().equals(wort)).findFirst().orElseThrow(() -> stand.fehler("freigabe",
                "erwartet im Feld \"freigabe\" eines von " + Arrays.toString(Freigabe.values()) + ", gefunden " + wort));
    }

    private static Ags kommune(Jsonobjekt objekt) {
        String schluessel = objekt.text("kommune");
        return Ags.versuche(schluessel).filter(a -> schluessel.length() >= 5).orElseThrow(() -> objekt.fehler("kommune",
                "erwartet im Feld \"kommune\" den Schlüssel eines Kreises mit fünf Ziffern, gefunden " + schluessel));
    }

    private String kennzahl(Jsonobjekt objekt, String feld) {
        String id = objekt.text(feld);
        try {
            katalog.kennzahl(id);
        } catch (UnbekannteKennzahl e) {
            melde("BIS-J003", Schwere.WARNUNG, objekt.fehler(feld, String.valueOf(e.getMessage())));
        }
        return id;
    }

    private static LocalDate datum(Jsonobjekt objekt) {
        return zeit(objekt, "datum", "2024-03-21", () -> LocalDate.parse(objekt.text("datum")));
    }

    /** A text that is no date at all is told like one that is a wrong date. */
    private static <T> T zeit(Jsonobjekt objekt, String feld, String beispiel, Supplier<T> lesen) {
        try {
            return lesen.get();
        } catch (DateTimeException e) {
            throw objekt.fehler(feld, "erwartet im Feld \"" + feld + "\" ein Datum wie " + beispiel + ", gefunden " + objekt.text(feld));
        }
    }

    private void melde(String code, Schwere schwere, Jsonfehler fehler) {
        befunde.add(Befund.einzeln(code, schwere, new Stelle(name, fehler.zeile(), fehler.spalte()), fehler.satz()));
    }
}
