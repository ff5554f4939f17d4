package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Grund;
import de.bismit.wert.Rang;
import de.bismit.wert.Reihenfolge;
import de.bismit.wert.Stichprobe;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One Kennzahl, compared over Kommunen and years (Kennzahlvergleich). */
public final class Kennzahlvergleich {

    private final Regelwerk regelwerk;
    private final Kennzahlentafel tafel;
    private final Kennzahl kennzahl;

    Kennzahlvergleich(Regelwerk regelwerk, Kennzahlentafel tafel, Kennzahl kennzahl) {
        this.regelwerk = regelwerk;
        this.tafel = tafel;
        this.kennzahl = kennzahl;
    }

    /** The Kennzahl. */
    public Kennzahl kennzahl() {
        return kennzahl;
    }

    /** The years that can be compared, in order. */
    public List<Integer> jahre() {
        return tafel.jahre(kennzahl.id());
    }

    /**
     * The comparison of one year.
     *
     * @throws IllegalArgumentException if there is no such year; the message names those there are
     */
    public Jahresvergleich im(int jahr) {
        if (!jahre().contains(jahr)) {
            throw new IllegalArgumentException(kennzahl.id() + " gibt es nicht für " + jahr + "; vorhanden: " + jahre());
        }
        List<Kennzahlwert> werte = tafel.gebiete().stream().map(g -> tafel.wert(kennzahl.id(), g, jahr)).toList();
        Wert revier = werte.get(tafel.kommunen().size()).wert();
        List<Kennzahlwert> kommunen = werte.subList(0, tafel.kommunen().size());
        Stichprobe vergleichbare = Stichprobe.aus(kommunen.stream().map(Kennzahlwert::vergleichswert).toList());
        List<Vergleichszeile> zeilen = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            Kennzahlwert wert = werte.get(i);
            Optional<Wert> abstand = i != kommunen.size() ? Vergleichszeile.abstand(wert, revier) : Optional.empty();
            zeilen.add(new Vergleichszeile(wert, abstand, i < kommunen.size() ? vergleichbare.rang(i, reihenfolge()) : Optional.empty()));
        }
        String zeit = werte.get(0).zeit().map(Object::toString).orElse(String.valueOf(jahr));
        return new Jahresvergleich(kennzahl, jahr, zeit, zeilen, urteil(jahr), urteilMitAngebot(jahr));
    }

    /** Where some Kommunen lack the offer, the others may still be compared with one another. */
    private Optional<Urteil> urteilMitAngebot(int jahr) {
        List<Pruefwert> alle = Pruefwerte.querschnitt(tafel, kennzahl, jahr);
        List<Pruefwert> mitAngebot = alle.stream().filter(w -> !w.angebotFehlt()).toList();
        return mitAngebot.isEmpty() || mitAngebot.size() == alle.size() ? Optional.empty()
                : Optional.of(regelwerk.urteile(kennzahl, mitAngebot));
    }

    /** The verdict on comparing the Kommunen in a year. */
    public Urteil urteil(int jahr) {
        return regelwerk.urteile(kennzahl, Pruefwerte.querschnitt(tafel, kennzahl, jahr));
    }

    /** The verdict on comparing a territory with its own past, over the years given. */
    public Urteil urteil(Gebiet gebiet, int von, int bis) {
        List<Integer> jahre = jahre().stream().filter(j -> j >= von && j <= bis).toList();
        return regelwerk.urteile(kennzahl, Pruefwerte.zeitreihe(tafel, kennzahl, gebiet, jahre));
    }

    /** The latest year in which at least half of the Kommunen have a value or lack the offer; empty if there is none. */
    public OptionalInt letztesJahr() {
        List<Integer> jahre = jahre();
        return IntStream.iterate(jahre.size() - 1, i -> i >= 0, i -> i - 1).map(jahre::get).filter(this::halbGedeckt).findFirst();
    }

    private boolean halbGedeckt(int jahr) {
        long mitWert = tafel.kommunen().stream().map(k -> tafel.wert(kennzahl.id(), k, jahr).wert())
                .filter(w -> w.hatZahlen() || w.gruende().contains(Grund.KEIN_ANGEBOT)).count();
        return 2 * mitWert >= tafel.kommunen().size() && mitWert > 0;
    }

    private Reihenfolge reihenfolge() {
        return kennzahl.richtung() == Richtung.NIEDRIGER_BESSER ? Reihenfolge.KLEINSTER_ZUERST : Reihenfolge.GROESSTER_ZUERST;
    }

    @Override
    public String toString() {
        OptionalInt letztes = letztesJahr();
        return letztes.isPresent() ? im(letztes.getAsInt()).toString() : kennzahl + ": kein Jahr, in dem die Hälfte der Kommunen einen Wert hat";
    }
}
