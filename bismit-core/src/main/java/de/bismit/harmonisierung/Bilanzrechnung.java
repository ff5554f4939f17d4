package de.bismit.harmonisierung;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Tabellenteil;
import de.bismit.gebiet.Land;
import de.bismit.harmonisierung.Umlageschluessel.Teil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Adds up what was there and what became of it, from the cells of source and result; spans by their lower bounds. */
final class Bilanzrechnung {

    private final Teilplan plan;
    private final Tabellenteil vorher;
    private final Tabellenteil nachher;
    private final Function<Groesse, Umlageschluessel> gewichte;
    private final Map<String, Integer> stellenNachher = new HashMap<>();

    Bilanzrechnung(Teilplan plan, Tabellenteil nachher, Function<Groesse, Umlageschluessel> gewichte) {
        this.plan = plan;
        this.vorher = plan.teil;
        this.nachher = nachher;
        this.gewichte = gewichte;
        for (int g = 0; g < nachher.gebiete().size(); g++) {
            stellenNachher.put(nachher.gebiete().get(g), g);
        }
    }

    List<Massenbilanz> bilanzen() {
        List<Massenbilanz> bilanzen = new ArrayList<>();
        for (int m = 0; m < vorher.merkmale().size(); m++) {
            for (int z = 0; z < vorher.zeiten().size() && vorher.merkmale().get(m).groesse().additivitaet() == Additivitaet.JA; z++) {
                Zeitschnitt schnitt = new Zeitschnitt(m, z);
                for (Land land : Land.values()) {
                    schnitt.bilanz(land).ifPresent(bilanzen::add);
                }
            }
        }
        return bilanzen;
    }

    /** The sums of one Merkmal and time, by Land. */
    private final class Zeitschnitt {

        private final int m;
        private final int z;
        private final Umlageschluessel gewichtung;
        private final double[] alt = new double[Land.values().length];
        private final double[] neu = new double[alt.length];
        private final double[] luecken = new double[alt.length];
        private final double[] zugezogen = new double[alt.length];
        private final double[] uebrig = new double[alt.length];
        private final boolean[] betroffen = new boolean[alt.length];

        Zeitschnitt(int m, int z) {
            this.m = m;
            this.z = z;
            gewichtung = gewichte.apply(vorher.merkmale().get(m).groesse());
            zaehleVorher();
            plan.jeWeg(z, this::zaehleZiel);
            plan.uebrige(z).forEach(schluessel -> uebrig[land(schluessel)] += zahl(schluessel));
        }

        /** What was there before: each old key whose shares were added, and each value that was taken over, once. */
        private void zaehleVorher() {
            Set<String> gezaehlte = new HashSet<>();
            plan.jeWeg(z, (ziel, weg) -> {
                if (weg.blatt() != null) {
                    weg.anteile().forEach(a -> gezaehlte.add(a.alt()));
                } else if (!weg.unteilbar()) {
                    gezaehlte.add(ziel);
                }
            });
            gezaehlte.forEach(schluessel -> alt[land(schluessel)] += zahl(schluessel));
        }

        private void zaehleZiel(String ziel, Weg weg) {
            int l = land(ziel);
            betroffen[l] = true;
            Integer stelle = stellenNachher.get(ziel);
            boolean da = stelle != null && nachher.hatZahlen(m, z, stelle);
            neu[l] += da ? nachher.wert(m, z, stelle).untereGrenze() : 0;
            for (Teil teil : weg.blatt() == null ? List.<Teil>of() : plan.teile(ziel, weg.blatt(), z, gewichtung)) {
                double masse = teil.anteil() * zahl(teil.alt());
                luecken[l] += da ? 0 : masse;
                if (land(teil.alt()) != l) {
                    zugezogen[l] += masse;
                    zugezogen[land(teil.alt())] -= masse;
                }
            }
        }

        private double zahl(String schluessel) {
            int g = plan.lage.stelle(schluessel, z);
            return g == Teillage.FEHLT || !vorher.hatZahlen(m, z, g) ? 0 : vorher.wert(m, z, g).untereGrenze();
        }

        private static int land(String schluessel) {
            return Land.vonSchluessel(schluessel).orElseThrow().ordinal();
        }

        Optional<Massenbilanz> bilanz(Land land) {
            int l = land.ordinal();
            return !betroffen[l] ? Optional.empty() : Optional.of(new Massenbilanz(vorher.lieferung().tabelle(),
                    vorher.merkmale().get(m), vorher.zeiten().get(z), land, alt[l], neu[l], luecken[l], zugezogen[l], uebrig[l]));
        }
    }
}
