package de.bismit.io.karte;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The polygons of an ESRI shapefile with the fields of its table, as its white paper of 1998 describes them; nothing else of it. */
final class Shapedatei {

    private static final int KOPF = 100;

    /** A corner, in metres. */
    record Ecke(double x, double y) implements Comparable<Ecke> {

        @Override
        public int compareTo(Ecke andere) {
            return x != andere.x ? Double.compare(x, andere.x) : Double.compare(y, andere.y);
        }
    }

    /** A polygon: closed rings, the first corner again at the end. */
    record Flaeche(Map<String, String> felder, List<List<Ecke>> ringe) {

        String ags() {
            return felder.getOrDefault("AGS", "");
        }

        /** By the shoelace formula: holes run the other way round and are taken off. */
        double quadratmeter() {
            double summe = 0;
            for (List<Ecke> ring : ringe) {
                for (int i = 1; i < ring.size(); i++) {
                    summe += ring.get(i - 1).x() * ring.get(i).y() - ring.get(i).x() * ring.get(i - 1).y();
                }
            }
            return Math.abs(summe) / 2;
        }
    }

    private Shapedatei() {
    }

    /** Reads {@code name.shp} and {@code name.dbf}. */
    static List<Flaeche> lies(Path shp) throws IOException {
        Path dbf = shp.resolveSibling(shp.getFileName().toString().replace(".shp", ".dbf"));
        List<Map<String, String>> tabelle = tabelle(ByteBuffer.wrap(Files.readAllBytes(dbf)).order(ByteOrder.LITTLE_ENDIAN));
        ByteBuffer daten = ByteBuffer.wrap(Files.readAllBytes(shp));
        List<Flaeche> flaechen = new ArrayList<>();
        for (int anfang = KOPF; anfang < daten.capacity(); ) {
            int laenge = 2 * daten.order(ByteOrder.BIG_ENDIAN).getInt(anfang + 4);
            flaechen.add(new Flaeche(tabelle.get(flaechen.size()), ringe(daten.order(ByteOrder.LITTLE_ENDIAN), anfang + 8)));
            anfang += 8 + laenge;
        }
        return flaechen;
    }

    private static List<List<Ecke>> ringe(ByteBuffer daten, int anfang) {
        int teile = daten.getInt(anfang + 36);
        int ecken = daten.getInt(anfang + 40);
        int punkte = anfang + 44 + 4 * teile;
        List<List<Ecke>> ringe = new ArrayList<>();
        for (int t = 0; t < teile; t++) {
            int bis = t + 1 < teile ? daten.getInt(anfang + 44 + 4 * (t + 1)) : ecken;
            List<Ecke> ring = new ArrayList<>();
            for (int e = daten.getInt(anfang + 44 + 4 * t); e < bis; e++) {
                ring.add(new Ecke(daten.getDouble(punkte + 16 * e), daten.getDouble(punkte + 16 * e + 8)));
            }
            ringe.add(ring);
        }
        return ringe;
    }

    private static List<Map<String, String>> tabelle(ByteBuffer daten) {
        int zeilen = daten.getInt(4);
        int kopf = daten.getShort(8);
        int breite = daten.getShort(10);
        List<Map<String, String>> tabelle = new ArrayList<>();
        for (int z = 0; z < zeilen; z++) {
            Map<String, String> felder = new LinkedHashMap<>();
            int stelle = kopf + z * breite + 1;
            for (int f = 32; daten.get(f) != 13; f += 32) {
                int laenge = daten.get(f + 16) & 0xFF;
                felder.put(text(daten, f, 11).split("\0", -1)[0], text(daten, stelle, laenge).strip());
                stelle += laenge;
            }
            tabelle.add(felder);
        }
        return tabelle;
    }

    private static String text(ByteBuffer daten, int von, int laenge) {
        return new String(daten.array(), von, laenge, StandardCharsets.UTF_8);
    }
}
