package de.bismit.schutz;

import de.bismit.daten.Gebietsangabe;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Merkmalsdaten;
import de.bismit.daten.Rundung;
import de.bismit.wert.Grund;
import de.bismit.wert.NichtZutreffend;
import de.bismit.wert.Wert;
import de.bismit.zeit.Zeitbezug;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader of the tables knows of each cell: its number, that it is suppressed, or nothing. Values that follow from
 * others are added as they are found; they never leave this room.
 */
final class Lagebild {

    enum Lage { ZAHL, GEHEIM, OFFEN }

    private final Spaltenverzeichnis spalten;
    private final Ausschnitt ausschnitt;
    private final Set<Zelle> geheim = new LinkedHashSet<>();
    private final Map<Zelle, Double> erschlossen = new HashMap<>();
    private final Map<Integer, Boolean> istGerundet = new HashMap<>();

    Lagebild(Spaltenverzeichnis spalten, Ausschnitt ausschnitt) {
        this.spalten = spalten;
        this.ausschnitt = ausschnitt;
        for (int m = 0; m < merkmale().size(); m++) {
            if (ausschnitt.hatMerkmal(merkmal(m))) {
                sammleGeheime(m);
            }
        }
    }

    /** The same as at first, with nothing concluded yet. */
    Lagebild vonVorn() {
        return new Lagebild(this);
    }

    private Lagebild(Lagebild anderes) {
        spalten = anderes.spalten;
        ausschnitt = anderes.ausschnitt;
        geheim.addAll(anderes.geheim);
    }

    private void sammleGeheime(int m) {
        for (Zeitbezug zeit : daten(m).zeiten()) {
            if (ausschnitt.hatZeit(zeit)) {
                for (String gebiet : gebiete(m)) {
                    nimmAuf(new Zelle(m, zeit, gebiet));
                }
            }
        }
    }

    private void nimmAuf(Zelle zelle) {
        if (ausschnitt.hatGebiet(zelle.gebiet()) && istPunkt(zelle) && spalten.istUnterdrueckt(zelle)) {
            geheim.add(zelle);
        }
    }

    private boolean istPunkt(Zelle zelle) {
        return wert(zelle).gruende().contains(Grund.UNBEKANNT_ODER_GEHEIM);
    }

    /** The cells suppressed in an existing territory, in the order of Merkmal, time and key. */
    Collection<Zelle> geheime() {
        return geheim;
    }

    boolean istGeheim(Zelle zelle) {
        return geheim.contains(zelle);
    }

    List<Merkmal> merkmale() {
        return spalten.merkmale();
    }

    Merkmal merkmal(int m) {
        return spalten.merkmale().get(m);
    }

    /** The number of a Merkmal; −1 if no table has it. */
    int nummer(Merkmal merkmal) {
        return spalten.nummer(merkmal);
    }

    Merkmalsdaten daten(int m) {
        return spalten.daten(m);
    }

    Collection<String> gebiete(int m) {
        return spalten.gebiete(m);
    }

    /** The territory as the source prints it. */
    Gebietsangabe gebiet(String schluessel) {
        return spalten.gebiet(schluessel);
    }

    /** As printed, rounded or not, whether or not it is part of what is written out. */
    Wert wert(Zelle zelle) {
        return spalten.gedruckt(zelle);
    }

    Lage lage(Zelle zelle) {
        if (erschlossen.containsKey(zelle)) {
            return Lage.ZAHL;
        }
        if (geheim.contains(zelle)) {
            return Lage.GEHEIM;
        }
        if (!ausschnitt.hatMerkmal(merkmal(zelle.merkmal())) || !ausschnitt.hat(zelle.zeit(), zelle.gebiet())) {
            return Lage.OFFEN;
        }
        Wert wert = wert(zelle);
        return wert.istZahl() || wert instanceof NichtZutreffend ? Lage.ZAHL : Lage.OFFEN;
    }

    /** The number of a cell in the state ZAHL; what cannot exist counts 0. */
    double zahl(Zelle zelle) {
        Double aus = erschlossen.get(zelle);
        if (aus != null) {
            return aus;
        }
        Wert wert = wert(zelle);
        return wert.istZahl() ? wert.zahl() : 0;
    }

    void erschliesse(Zelle zelle, double zahl) {
        erschlossen.put(zelle, zahl);
    }

    /** How far the true figures of a sum and its parts may lie apart from the printed ones, altogether. */
    double spielraum(int m, Stream<Zelle> zellen) {
        return istGerundet.computeIfAbsent(m, this::hatRundung) ? zellen.mapToDouble(this::delta).sum() : 0;
    }

    private boolean hatRundung(int m) {
        return merkmal(m).groesse().einheit().istPersonen() && daten(m).lieferungen().stream()
                .anyMatch(l -> l.rundungsbasis().orElse(1) > 1 || l.rundungen().stream().anyMatch(r -> r.basis() > 1));
    }

    private int delta(Zelle zelle) {
        return daten(zelle.merkmal()).messwert(zelle.zeit(), zelle.gebiet()).quelle()
                .flatMap(l -> l.rundungsbasis(zelle.gebiet(), zelle.zeit())).map(basis -> Rundung.zurBasis(basis).delta()).orElse(0);
    }
}
