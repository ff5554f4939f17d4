package de.bismit.io.karte;

import de.bismit.internal.Ressource;
import de.bismit.wert.Satz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The borders of all Kreise of Germany on one day, read when first asked for. Source and changes stand in the tables. */
final class Kreisgrenzen {

    /** Whom to name under every map, as the licence wants it. */
    static final Satz VERMERK = new Satz("© GeoBasis-DE / BKG (2023), dl-de/by-2-0, Daten verändert",
            "© GeoBasis-DE / BKG (2023), dl-de/by-2-0, data changed");
    /** The day whose borders these are. */
    static final Satz STAND = new Satz("Gebietsstand 31.12.2022", "borders of 31 Dec 2022");

    private static final int LAENGE_LAND = 2;

    private final List<Grenzlinie> linien;
    private final Map<String, Kreisflaeche> flaechen = new LinkedHashMap<>();

    private Kreisgrenzen() {
        linien = Ressource.lies(Kreisgrenzen.class, "grenzlinien.csv", z -> {
            z.kenne("nr");
            return new Grenzlinie(List.of(z.pflicht("kreise").split(" ")), z.pflicht("verlauf"));
        });
        for (Ressource.Zeile zeile : Ressource.lies(Kreisgrenzen.class, "kreisflaechen.csv")) {
            zeile.kenne("name");
            String ags = zeile.pflicht("ags");
            flaechen.put(ags, new Kreisflaeche(ags, Arrays.stream(zeile.pflicht("ringe").split("\\|")).map(this::ring).toList()));
        }
    }

    private static final class Deutschland {
        static final Kreisgrenzen GRENZEN = new Kreisgrenzen();
    }

    static Kreisgrenzen deutschland() {
        return Deutschland.GRENZEN;
    }

    /** Lines put together; a negative number is a line run backwards. */
    private Kreisflaeche.Ring ring(String nummern) {
        List<int[]> ecken = new ArrayList<>();
        for (String nummer : nummern.split(" ")) {
            int nr = Integer.parseInt(nummer);
            Grenzlinie linie = linien.get(Math.abs(nr) - 1);
            for (int i = ecken.isEmpty() ? 0 : 1; i < linie.ecken(); i++) {
                int stelle = nr > 0 ? i : linie.ecken() - 1 - i;
                ecken.add(new int[] {linie.ost(stelle), linie.nord(stelle)});
            }
        }
        return new Kreisflaeche.Ring(ecken.stream().mapToInt(e -> e[0]).toArray(), ecken.stream().mapToInt(e -> e[1]).toArray());
    }

    /** The territory of a key; Hamburg and Berlin also under the key of their Land, as tables print them. */
    Optional<Kreisflaeche> flaeche(String schluessel) {
        return Optional.ofNullable(flaechen.get(schluessel.length() == LAENGE_LAND ? schluessel + "000" : schluessel));
    }

    /** All, by key. */
    List<Kreisflaeche> flaechen() {
        return List.copyOf(flaechen.values());
    }

    /** All borders. */
    List<Grenzlinie> linien() {
        return linien;
    }
}
