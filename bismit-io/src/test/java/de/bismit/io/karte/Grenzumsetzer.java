package de.bismit.io.karte;

import de.bismit.io.karte.Shapedatei.Ecke;
import de.bismit.io.karte.Shapedatei.Flaeche;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the two small tables of borders from the shapefile VG2500_KRS. A border between two Kreise is cut out once, as a line from
 * one corner where three areas meet to the next, simplified on its own, and used by both: so neighbours stay neighbours. Run it from
 * the folder of the project: {@code Grenzumsetzer ../shared/data/geo/bkg-VG2500_KRS.shp bismit-io/src/main/resources/de/bismit/io/karte}.
 */
final class Grenzumsetzer {

    static final int RASTER_METER = 100;
    static final int TOLERANZ_METER = 250;

    private static final String VERMERK = """
            # © GeoBasis-DE / BKG (2023), Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0), Daten verändert
            # Datensatz: Verwaltungsgebiete 1:2 500 000 (VG2500), Kreise, gdz.bkg.bund.de; jüngster Eintrag 31.12.2022, Datei vom 25.05.2023; Tag des Abrufs nicht überliefert
            # Verändert: gemeinsame Grenzen einmal abgelegt, Linien mit %d m Toleranz vereinfacht (Douglas-Peucker), Ecken auf %d m gerundet
            """.formatted(TOLERANZ_METER, RASTER_METER);

    private final List<Flaeche> flaechen;
    private final Map<Ecke, TreeSet<Ecke>> nachbarn = new HashMap<>();
    private final Map<Kante, TreeSet<String>> anlieger = new HashMap<>();
    private final Map<Kante, Integer> linieDerKante = new HashMap<>();
    private final List<List<Ecke>> linien = new ArrayList<>();

    /** Two corners, the lesser first. */
    private record Kante(Ecke a, Ecke b) {

        static Kante of(Ecke a, Ecke b) {
            return a.compareTo(b) <= 0 ? new Kante(a, b) : new Kante(b, a);
        }
    }

    private Grenzumsetzer(List<Flaeche> flaechen) {
        this.flaechen = flaechen.stream().sorted(Comparator.comparing(Flaeche::ags)).toList();
    }

    public static void main(String[] argumente) throws IOException {
        Map<String, String> tabellen = setzeUm(Path.of(argumente[0]));
        for (Map.Entry<String, String> tabelle : tabellen.entrySet()) {
            Files.writeString(Path.of(argumente[1]).resolve(tabelle.getKey()), tabelle.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** Name of the table to its text. */
    static Map<String, String> setzeUm(Path shp) throws IOException {
        return new Grenzumsetzer(Shapedatei.lies(shp)).tabellen();
    }

    private Map<String, String> tabellen() {
        for (Flaeche flaeche : flaechen) {
            for (List<Ecke> ring : flaeche.ringe()) {
                merke(flaeche.ags(), ring);
            }
        }
        StringBuilder ringe = new StringBuilder(VERMERK).append("ags;name;ringe\n");
        for (Flaeche flaeche : flaechen) {
            ringe.append(flaeche.ags()).append(';').append(flaeche.felder().get("GEN")).append(';')
                    .append(flaeche.ringe().stream().map(this::alsLinien).collect(Collectors.joining("|"))).append('\n');
        }
        StringBuilder verlaeufe = new StringBuilder(VERMERK)
                .append("# ETRS89/UTM 32N (EPSG 25832); verlauf: erste Ecke, dann Schritte nach Ost und Nord, in ").append(RASTER_METER).append(" m\n")
                .append("nr;kreise;verlauf\n");
        for (int i = 0; i < linien.size(); i++) {
            List<Ecke> linie = linien.get(i);
            verlaeufe.append(i + 1).append(';').append(String.join(" ", anlieger.get(Kante.of(linie.get(0), linie.get(1))))).append(';')
                    .append(verlauf(vereinfacht(linie))).append('\n');
        }
        Map<String, String> tabellen = new LinkedHashMap<>();
        tabellen.put("kreisflaechen.csv", ringe.toString());
        tabellen.put("grenzlinien.csv", verlaeufe.toString());
        return tabellen;
    }

    private void merke(String ags, List<Ecke> ring) {
        for (int i = 1; i < ring.size(); i++) {
            Ecke a = ring.get(i - 1);
            Ecke b = ring.get(i);
            nachbarn.computeIfAbsent(a, e -> new TreeSet<>()).add(b);
            nachbarn.computeIfAbsent(b, e -> new TreeSet<>()).add(a);
            anlieger.computeIfAbsent(Kante.of(a, b), k -> new TreeSet<>()).add(ags);
        }
    }

    /** Where more than two borders meet, or the border gets another neighbour. */
    private boolean istKnoten(Ecke ecke) {
        TreeSet<Ecke> um = nachbarn.get(ecke);
        return um.size() != 2 || !anlieger.get(Kante.of(ecke, um.first())).equals(anlieger.get(Kante.of(ecke, um.last())));
    }

    /** The numbers of the lines that make a ring, negative where a line is run backwards. */
    private String alsLinien(List<Ecke> ring) {
        List<Ecke> offen = new ArrayList<>(ring.subList(0, ring.size() - 1));
        int anfang = 0;
        while (anfang < offen.size() && !istKnoten(offen.get(anfang))) {
            anfang++;
        }
        Collections.rotate(offen, anfang == offen.size() ? -offen.indexOf(Collections.min(offen)) : -anfang);
        offen.add(offen.get(0));
        List<String> nummern = new ArrayList<>();
        int von = 0;
        for (int i = 1; i < offen.size(); i++) {
            if (i == offen.size() - 1 || istKnoten(offen.get(i))) {
                nummern.add(String.valueOf(linie(offen.subList(von, i + 1))));
                von = i;
            }
        }
        return String.join(" ", nummern);
    }

    private int linie(List<Ecke> verlauf) {
        Integer bekannte = linieDerKante.get(Kante.of(verlauf.get(0), verlauf.get(1)));
        if (bekannte == null) {
            linien.add(List.copyOf(verlauf));
            for (int i = 1; i < verlauf.size(); i++) {
                linieDerKante.put(Kante.of(verlauf.get(i - 1), verlauf.get(i)), linien.size());
            }
            return linien.size();
        }
        boolean vorwaerts = linien.get(bekannte - 1).get(0).equals(verlauf.get(0)) && linien.get(bekannte - 1).get(1).equals(verlauf.get(1));
        return vorwaerts ? bekannte : -bekannte;
    }

    /** Douglas and Peucker; a closed line is cut at the corner farthest from its beginning, and keeps at least a triangle. */
    private static List<Ecke> vereinfacht(List<Ecke> linie) {
        TreeMap<Integer, Ecke> bleibt = new TreeMap<>();
        int letzte = linie.size() - 1;
        bleibt.put(0, linie.get(0));
        bleibt.put(letzte, linie.get(letzte));
        if (linie.get(0).equals(linie.get(letzte))) {
            int fern = fernste(linie, 0, letzte);
            bleibt.put(fern, linie.get(fern));
            int breit = fernsteVonSehne(linie, fern);
            bleibt.put(breit, linie.get(breit));
        }
        List<Integer> feste = List.copyOf(bleibt.keySet());
        for (int i = 1; i < feste.size(); i++) {
            behalte(linie, feste.get(i - 1), feste.get(i), bleibt);
        }
        return List.copyOf(bleibt.values());
    }

    private static int fernsteVonSehne(List<Ecke> ring, int fern) {
        int eine = fernste(ring, 0, fern);
        int andere = fernste(ring, fern, ring.size() - 1);
        return abstand(ring.get(eine), ring.get(0), ring.get(fern)) >= abstand(ring.get(andere), ring.get(0), ring.get(fern)) ? eine : andere;
    }

    private static void behalte(List<Ecke> linie, int von, int bis, TreeMap<Integer, Ecke> bleibt) {
        int fern = fernste(linie, von, bis);
        if (fern > von && abstand(linie.get(fern), linie.get(von), linie.get(bis)) > TOLERANZ_METER) {
            bleibt.put(fern, linie.get(fern));
            behalte(linie, von, fern, bleibt);
            behalte(linie, fern, bis, bleibt);
        }
    }

    private static int fernste(List<Ecke> linie, int von, int bis) {
        int fernste = von;
        double weite = -1;
        for (int i = von + 1; i < bis; i++) {
            double abstand = abstand(linie.get(i), linie.get(von), linie.get(bis));
            if (abstand > weite) {
                weite = abstand;
                fernste = i;
            }
        }
        return fernste;
    }

    /** From a corner to the stretch between two others. */
    private static double abstand(Ecke p, Ecke a, Ecke b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double laenge = dx * dx + dy * dy;
        double t = laenge == 0 ? 0 : Math.max(0, Math.min(1, ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / laenge));
        return Math.hypot(p.x() - a.x() - t * dx, p.y() - a.y() - t * dy);
    }

    private static String verlauf(List<Ecke> linie) {
        StringBuilder text = new StringBuilder();
        long x = 0;
        long y = 0;
        for (Ecke ecke : linie) {
            long naechstesX = Math.round(ecke.x() / RASTER_METER);
            long naechstesY = Math.round(ecke.y() / RASTER_METER);
            if (text.length() == 0 || naechstesX != x || naechstesY != y) {
                text.append(text.length() == 0 ? "" : " ").append(naechstesX - x).append(' ').append(naechstesY - y);
            }
            x = naechstesX;
            y = naechstesY;
        }
        return text.toString();
    }
}
