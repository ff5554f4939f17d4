package de.bismit.harmonisierung;

import de.bismit.daten.Additivitaet;
import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Umlage;
import de.bismit.gebiet.Umsteigeblatt;
import de.bismit.harmonisierung.Umlageschluessel.Teil;
import de.bismit.wert.Grund;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a {@link Teilplan} into shares, once for each way to share out: additive Merkmale by their weight; of all others only
 * what is the same territory under both keys is carried over.
 */
final class Umlageplan {

    /** Merkmale that are treated alike. */
    private record Art(@Nullable Umlageschluessel gewichtung, @Nullable Grund hindernis) {
    }

    private final Teilplan plan;
    private final List<String> gebiete;
    private final int[] zielnummern;

    Umlageplan(Teilplan plan) {
        this.plan = plan;
        gebiete = plan.gebiete();
        zielnummern = gebiete.stream().mapToInt(plan::zielnummer).toArray();
    }

    Umlage umlage(Function<Groesse, Umlageschluessel> gewichte, boolean alsSpannen, String bezeichnung) {
        List<Art> arten = new ArrayList<>();
        int[] artJeMerkmal = plan.teil.merkmale().stream().mapToInt(m -> nummer(arten, art(m, gewichte))).toArray();
        Umlage.Bau bau = new Umlage.Bau(gebiete, artJeMerkmal, alsSpannen, bezeichnung);
        for (int a = 0; a < arten.size(); a++) {
            for (int z = 0; z < plan.teil.zeiten().size(); z++) {
                bau.zeile(a, zeile(arten.get(a), z));
            }
        }
        return bau.fertig();
    }

    private static Art art(Merkmal merkmal, Function<Groesse, Umlageschluessel> gewichte) {
        Additivitaet additivitaet = merkmal.groesse().additivitaet();
        return switch (additivitaet) {
            case JA -> new Art(gewichte.apply(merkmal.groesse()), null);
            case NUR_SALDO, NEIN -> new Art(null, Grund.NICHT_ADDITIV);
            case UNBEKANNT -> new Art(null, Grund.ADDITIVITAET_UNBEKANNT);
        };
    }

    private static int nummer(List<Art> arten, Art art) {
        int nummer = arten.indexOf(art);
        if (nummer < 0) {
            arten.add(art);
        }
        return nummer < 0 ? arten.size() - 1 : nummer;
    }

    private Umlage.Zeilenbau zeile(Art art, int z) {
        Umlage.Zeilenbau zeile = new Umlage.Zeilenbau(gebiete.size());
        for (int i = 0; i < gebiete.size(); i++) {
            String schluessel = gebiete.get(i);
            Weg weg = zielnummern[i] == Teillage.FEHLT ? null : plan.weg(zielnummern[i], z);
            if (weg == null) {
                bleibt(zeile, i, schluessel, z);
            } else if (weg.unteilbar()) {
                zeile.leer(i, Grund.KEIN_GEBIET);
            } else if (weg.blatt() == null) {
                uebernimm(zeile, i, plan.lage.stelleOhneErsatz(schluessel));
            } else {
                verteile(zeile, i, art, weg, weg.blatt(), z);
            }
        }
        return zeile;
    }

    private void bleibt(Umlage.Zeilenbau zeile, int i, String schluessel, int z) {
        if (plan.stehtNoch(schluessel, z)) {
            uebernimm(zeile, i, plan.lage.stelleOhneErsatz(schluessel));
        } else {
            zeile.leer(i, Grund.KEIN_GEBIET);
        }
    }

    private static void uebernimm(Umlage.Zeilenbau zeile, int i, int stelle) {
        if (stelle != Teillage.FEHLT) {
            zeile.anteil(i, stelle, 1);
        }
    }

    private void verteile(Umlage.Zeilenbau zeile, int i, Art art, Weg weg, Umsteigeblatt blatt, int z) {
        String ziel = gebiete.get(i);
        Umlageschluessel gewichtung = art.gewichtung();
        if (gewichtung != null && istGleich(ziel, weg, blatt, gewichtung)) {
            zeile.anteil(i, weg.stellen()[0], 1);
        } else if (gewichtung != null) {
            verteile(zeile, i, plan.teile(ziel, blatt, z, gewichtung), gewichtung, blatt, z);
        } else if (blatt.zu(ziel).size() == 1 && blatt.zu(ziel).get(0).istGanz()) {
            uebernimm(zeile, i, plan.lage.stelle(blatt.zu(ziel).get(0).alt(), z));
        } else {
            zeile.leer(i, art.hindernis() == null ? Grund.NICHT_ADDITIV : art.hindernis());
        }
    }

    /** Whether a target is the same Kreis in both borders, whatever the weight: nearly all are, and their place is known. */
    private static boolean istGleich(String ziel, Weg weg, Umsteigeblatt blatt, Umlageschluessel gewichtung) {
        return !gewichtung.hatEigene() && weg.istUnveraendert(ziel) && weg.stellen()[0] != Teillage.FEHLT && blatt.von(ziel).size() == 1;
    }

    private void verteile(Umlage.Zeilenbau zeile, int i, List<Teil> teile, Umlageschluessel gewichtung, Umsteigeblatt blatt, int z) {
        boolean geteilt = false;
        for (Teil teil : teile) {
            int stelle = plan.lage.stelle(teil.alt(), z);
            if (stelle == Teillage.FEHLT) {
                zeile.unvollstaendig(i);
            } else {
                zeile.anteil(i, stelle, teil.anteil());
            }
            geteilt |= blatt.von(teil.alt()).size() > 1;
        }
        if (geteilt) {
            zeile.geschaetzt(i, gewichtung.beleg(blatt));
        }
    }
}
