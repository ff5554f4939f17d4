package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.daten.Gebietsbezug;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.internal.Pflichtangabe;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Aussage;
import de.bismit.wert.Grund;
import de.bismit.wert.Reihenfolge;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Stichprobe;
import de.bismit.wert.Wert;
import de.bismit.zeit.Bruch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One Kennzahl, compared over Kommunen and years (Kennzahlvergleich). */
public final class Kennzahlvergleich {

    private final Kennzahlentafel tafel;
    private final Kennzahl kennzahl;
    private final List<Regel> regeln;
    private final Pruefwerte pruefwerte;

    Kennzahlvergleich(Regelwerk regelwerk, Kennzahlentafel tafel, Kennzahl kennzahl, Umstandskunde umstandskunde) {
        this.tafel = tafel;
        this.kennzahl = kennzahl;
        regeln = regelwerk.regeln(kennzahl);
        pruefwerte = new Pruefwerte(tafel, kennzahl, umstandskunde);
    }

    /** The Kennzahl. */
    public Kennzahl kennzahl() {
        return kennzahl;
    }

    /** The years that can be compared, in order. */
    public List<Integer> jahre() {
        return tafel.jahre(kennzahl.id());
    }

    private void pruefe(int jahr) {
        if (!jahre().contains(jahr)) {
            throw new IllegalArgumentException(kennzahl.id() + " gibt es nicht für " + jahr + "; vorhanden: " + jahre());
        }
    }

    /**
     * The comparison of one year.
     *
     * @throws IllegalArgumentException if there is no such year; the message names those there are
     */
    public Jahresvergleich im(int jahr) {
        pruefe(jahr);
        List<Kennzahlwert> werte = tafel.gebiete().stream().map(g -> wert(g, jahr)).toList();
        Wert revier = werte.get(tafel.kommunen().size()).wert();
        List<Kennzahlwert> kommunen = werte.subList(0, tafel.kommunen().size());
        Stichprobe vergleichbare = Stichprobe.aus(kommunen.stream().map(Kennzahlwert::vergleichswert).toList());
        Urteil urteil = urteil(jahr);
        Optional<Urteil> mitAngebot = urteilMitAngebot(jahr);
        boolean mitRang = Jahresvergleich.istRangfolgeErlaubt(urteil, mitAngebot);
        List<Vergleichszeile> zeilen = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            Kennzahlwert wert = werte.get(i);
            boolean istRegion = i == kommunen.size();
            Urteil dieses = istRegion ? urteil : urteil(wert.gebiet(), werte.get(kommunen.size()).gebiet(), jahr);
            zeilen.add(new Vergleichszeile(wert, istRegion ? Optional.empty() : Vergleichszeile.abstand(wert, revier, dieses),
                    mitRang && i < kommunen.size() ? vergleichbare.rang(i, reihenfolge()) : Optional.empty(), dieses));
        }
        String zeit = werte.get(0).zeit().map(Object::toString).orElse(String.valueOf(jahr));
        return new Jahresvergleich(kennzahl, jahr, zeit, zeilen, urteil, mitAngebot);
    }

    /** Where some Kommunen lack the offer, the others may still be compared with one another. */
    private Optional<Urteil> urteilMitAngebot(int jahr) {
        List<Pruefwert> alle = pruefwerte.querschnitt(tafel.kommunen(), jahr);
        List<Pruefwert> mitAngebot = alle.stream().filter(w -> !w.angebotFehlt()).toList();
        return mitAngebot.isEmpty() || mitAngebot.size() == alle.size() ? Optional.empty() : Optional.of(urteile(mitAngebot));
    }

    private Urteil urteile(List<Pruefwert> werte) {
        return Regelwerk.urteile(regeln, kennzahl.regelkennungen(), werte);
    }

    /** The verdict on comparing the values of territories in a year. */
    Urteil urteilUeber(List<? extends Gebiet> nebeneinander, int jahr) {
        return urteile(pruefwerte.querschnitt(nebeneinander, jahr));
    }

    /** The value of any territory, also of one outside the region. */
    public Kennzahlwert wert(Gebiet gebiet, int jahr) {
        return pruefwerte.wert(gebiet, jahr);
    }

    boolean hatZahlen(Gebiet gebiet, int jahr) {
        return wert(gebiet, jahr).wert().hatZahlen();
    }

    /** The verdict on comparing the Kommunen in a year (Querschnitt). */
    public Urteil urteil(int jahr) {
        return urteilUeber(tafel.kommunen(), jahr);
    }

    /** The verdict on comparing two territories in a year (Paar); also a Kommune with its Land. Unchecked where one has no value. */
    public Urteil urteil(Gebiet eines, Gebiet anderes, int jahr) {
        vorhandenes(eines);
        vorhandenes(anderes);
        if (pruefwerte.von(eines, jahr).isEmpty() || pruefwerte.von(anderes, jahr).isEmpty()) {
            return new Urteil(Stufe.UNGEPRUEFT, List.of());
        }
        return urteilUeber(List.of(eines, anderes), jahr);
    }

    /** The verdict on comparing a territory with its own past, over the years given (Zeitreihe). */
    public Urteil urteil(Gebiet gebiet, int von, int bis) {
        return urteile(pruefwerte.zeitreihe(vorhandenes(gebiet), jahre(von, bis)));
    }

    private static Gebiet vorhandenes(Gebiet gebiet) {
        return Pflichtangabe.von(gebiet, "das Gebiet", "zum Beispiel HALLE_SAALE oder Bundesland.of(Land.SACHSEN)");
    }

    /** The same with the stretches of years within which nothing forbids to state a change. */
    public Zeitreihenurteil zeitreihe(Gebiet gebiet, int von, int bis) {
        return new Zeitreihenurteil(urteil(gebiet, von, bis), new Abschnittssuche(this, gebiet, jahre(von, bis)).abschnitte());
    }

    private List<Integer> jahre(int von, int bis) {
        return jahre().stream().filter(j -> j >= von && j <= bis).toList();
    }

    /** What forbids to state a change over these years, if anything: a rule, or a break the deliveries declare. */
    Optional<Satz> hindernis(Gebiet gebiet, List<Integer> jahre) {
        Optional<Begruendung> grund = urteile(pruefwerte.zeitreihe(gebiet, jahre)).hindernis();
        if (grund.isPresent()) {
            Begruendung dieser = grund.get();
            return Optional.of(new Satz(dieser.anzeige(Sprache.DEUTSCH), dieser.anzeige(Sprache.ENGLISCH)));
        }
        List<Kennzahlwert> werte = jahre.stream().map(jahr -> wert(gebiet, jahr)).filter(w -> w.zeit().isPresent()).toList();
        return werte.isEmpty() ? Optional.empty() : werte.get(0).brueche().stream()
                .filter(b -> b.liegtZwischen(werte.get(0).zeit().orElseThrow(), werte.get(werte.size() - 1).zeit().orElseThrow()))
                .findFirst().map(b -> new Satz(b.toString(), "break " + b.datum().getYear() + ", " + b.regel() + ": " + satz(b).englisch()));
    }

    /** What a break says: in its own words, or in the plain sentence of the rule it names; German alone where no rule of this Kennzahl is named. */
    public Satz satz(Bruch bruch) {
        return regeln.stream().filter(r -> r.id().equals(bruch.regel())).findFirst()
                .map(r -> new Satz(bruch.satz().equals(r.titel()) ? r.satz().deutsch() : bruch.satz(), r.satz().englisch())).orElse(Satz.deutsch(bruch.satz()));
    }

    /**
     * How the value of a territory changed between two years; refused where a rule or a break forbids it.
     *
     * @throws IllegalArgumentException if a year is not there, or the later stands first
     */
    public Entwicklung entwicklung(Gebiet gebiet, int von, int bis) {
        vorhandenes(gebiet);
        if (von >= bis || !jahre().contains(von) || !jahre().contains(bis)) {
            throw new IllegalArgumentException(kennzahl.id() + ", Entwicklung von " + von + " bis " + bis
                    + ": erwartet zwei Jahre, das frühere zuerst; vorhanden: " + jahre());
        }
        Urteil urteil = urteile(pruefwerte.zeitreihe(gebiet, List.of(von, bis)));
        List<Abschnitt> abschnitte = new Abschnittssuche(this, gebiet, jahre()).abschnitte();
        return hindernis(gebiet, List.of(von, bis))
                .map(h -> Entwicklung.verweigert(wert(gebiet, von), wert(gebiet, bis), urteil, h, abschnitte))
                .orElseGet(() -> Entwicklung.erlaubt(wert(gebiet, von), wert(gebiet, bis), urteil, abschnitte));
    }

    /**
     * The earliest year, not before {@code von}, whose value may be held against that of {@code bis}: only these two count. A year with
     * a special effect between them does no harm, while a break does. Empty if no year has a value that may.
     */
    public OptionalInt vergleichbarSeit(Gebiet gebiet, int von, int bis) {
        vorhandenes(gebiet);
        return jahre(von, bis - 1).stream().filter(j -> hatZahlen(gebiet, j) && hindernis(gebiet, List.of(j, bis)).isEmpty())
                .mapToInt(Integer::intValue).findFirst();
    }

    /**
     * The Kommunen, each beside what it is held against.
     *
     * @throws IllegalArgumentException if there is no such year
     */
    public Gegenueberstellung gegenueber(Vergleichsbezug bezug, int jahr) {
        pruefe(jahr);
        Pflichtangabe.von(bezug, "womit verglichen wird", "zum Beispiel new Landbezug() oder Vergangenheitsbezug.vorjahr()");
        return new Gegenueberstellung(kennzahl, jahr, bezug,
                tafel.kommunen().stream().map(k -> bezug.falte(new Bezugsrechnung(this, tafel, k, jahr))).toList());
    }

    /**
     * Where a territory goes over these years: at least five with a value, on one basis, without a break, and no rule that forbids to
     * compare them; or why there is no trend to speak of. A hint or a limited verdict comes along.
     */
    public Aussage<Trend> trend(Gebiet gebiet, int von, int bis) {
        return new Trendpruefung(tafel, kennzahl, gebiet).pruefe(tafel.zeitreihe(kennzahl.id(), gebiet), urteil(gebiet, von, bis), von, bis);
    }

    /**
     * A Kommune beside the median of those that resemble it and beside the Revier: members without a value are left out and counted.
     *
     * @throws IllegalArgumentException if there is no such year; the message names those there are
     */
    public Nachbarvergleich neben(Vergleichsgruppe gruppe, int jahr) {
        if (!jahre().contains(jahr)) {
            throw new IllegalArgumentException(kennzahl.id() + " gibt es nicht für " + jahr + "; vorhanden: " + jahre());
        }
        Map<String, Wert> werte = new LinkedHashMap<>();
        gruppe.kreise().forEach(k -> werte.put(k.schluessel(), tafel.wert(kennzahl.id(), k, jahr).vergleichswert()));
        Stichprobe andere = Stichprobe.aus(List.copyOf(werte.values()));
        List<Kreis> mitWert = Stream.concat(Stream.of(gruppe.kommune()), gruppe.kreise().stream()).filter(k -> hatZahlen(k, jahr)).toList();
        boolean beide = mitWert.size() > 1 && mitWert.get(0).equals(gruppe.kommune());
        return new Nachbarvergleich(tafel.wert(kennzahl.id(), gruppe.kommune(), jahr), gruppe, andere.median(), tafel.wert(kennzahl.id(), tafel.region().orElseThrow(), jahr),
                beide ? urteilUeber(mitWert, jahr) : new Urteil(Stufe.UNGEPRUEFT, List.of()), Gebietsbezug.aus(werte));
    }

    /** The latest year in which at least half of the Kommunen have a value or lack the offer; empty if there is none. */
    public OptionalInt letztesJahr() {
        List<Integer> jahre = jahre();
        return IntStream.iterate(jahre.size() - 1, i -> i >= 0, i -> i - 1).map(jahre::get).filter(this::halbGedeckt).findFirst();
    }

    private boolean halbGedeckt(int jahr) {
        long mitWert = tafel.kommunen().stream().map(k -> wert(k, jahr).wert())
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
