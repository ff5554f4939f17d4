package de.bismit.vergleich;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.berechnung.Kennzahlwert;
import de.bismit.gebiet.Bund;
import de.bismit.gebiet.Bundesland;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Gebietstypen;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Kreistyp;
import de.bismit.gebiet.Verbund;
import de.bismit.wert.Aussage;
import de.bismit.wert.Grund;
import de.bismit.wert.Kennwert;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a Kommune is held against in a year, and holds it against it. */
final class Bezugsrechnung implements Bezugsfall<Bezugszeile> {

    private final Kennzahlvergleich vergleich;
    private final Kennzahlentafel tafel;
    private final Kreis kommune;
    private final int jahr;
    private final Kennzahlwert wert;

    Bezugsrechnung(Kennzahlvergleich vergleich, Kennzahlentafel tafel, Kreis kommune, int jahr) {
        this.vergleich = vergleich;
        this.tafel = tafel;
        this.kommune = kommune;
        this.jahr = jahr;
        wert = tafel.wert(vergleich.kennzahl().id(), kommune, jahr);
    }

    @Override
    public Bezugszeile revier(Revierbezug bezug) {
        return gegen(tafel.region().orElseThrow());
    }

    @Override
    public Bezugszeile land(Landbezug bezug) {
        return gegen(Bundesland.of(kommune.land()));
    }

    @Override
    public Bezugszeile bund(Bundbezug bezug) {
        return gegen(Bund.DEUTSCHLAND);
    }

    @Override
    public Bezugszeile kreistyp(Kreistypbezug bezug) {
        Optional<Kreistyp> typ = Gebietstypen.kreistyp(kommune.schluessel());
        List<Kreis> andere = tafel.kommunen().stream().filter(k -> !k.equals(kommune) && typ.isPresent()
                && typ.equals(Gebietstypen.kreistyp(k.schluessel()))).toList();
        Satz name = typ.map(Kreistyp::bezeichnung).orElse(new Satz("Kreistyp unbekannt", "type unknown"));
        return andere.isEmpty()
                ? ohne(new Satz("keine andere Kommune dieses Typs (" + name.deutsch() + ")", "no other municipality of this type (" + name.englisch() + ")"))
                : gegen(new Verbund("KREISTYP" + typ.orElseThrow().nummer(), name.deutsch(), andere), name);
    }

    @Override
    public Bezugszeile nachbarn(Nachbarbezug bezug) {
        Aussage<Vergleichsgruppe> gruppe = bezug.kontext().naechste(kommune, bezug.anzahl());
        return gruppe.ergebnis().map(this::neben).orElseGet(() -> ohne(Satz.deutsch(gruppe.hindernis().orElseThrow())));
    }

    private Bezugszeile neben(Vergleichsgruppe gruppe) {
        Nachbarvergleich neben = vergleich.neben(gruppe, jahr);
        Kennwert median = neben.median();
        Urteil urteil = neben.urteil();
        String namen = gruppe.kreise().stream().map(Kreis::name).collect(Collectors.joining(", "));
        String luecken = gruppe.kreise().stream().filter(k -> neben.bezug().ungenutzt().containsKey(k.schluessel())).map(Kreis::name).collect(Collectors.joining(", "));
        Satz name = new Satz("Median von " + namen + " (" + median.n() + " mit Wert" + (luecken.isEmpty() ? "" : ", ohne " + luecken) + ")",
                "median of " + namen + " (" + median.n() + " with a value" + (luecken.isEmpty() ? "" : ", without " + luecken) + ")");
        return new Bezugszeile(wert, name, median.wert(), Vergleichszeile.abstand(wert, median.wert(), urteil), Optional.empty(), Optional.empty(), urteil);
    }

    @Override
    public Bezugszeile vergangenheit(Vergangenheitsbezug bezug) {
        int damals = jahr - bezug.jahre();
        if (!vergleich.jahre().contains(damals)) {
            return ohne(new Satz("kein Wert für " + damals, "no value for " + damals));
        }
        Entwicklung entwicklung = vergleich.entwicklung(kommune, damals, jahr);
        Kennzahlwert frueher = entwicklung.frueher();
        Satz zeit = frueher.zeit().map(z -> new Satz(z.toString(), z.anzeige(Sprache.ENGLISCH))).orElse(Satz.deutsch(String.valueOf(damals)));
        return new Bezugszeile(wert, zeit, frueher.wert(), entwicklung.differenz(), entwicklung.relativ(), entwicklung.zerlegung(),
                entwicklung.urteil());
    }

    @Override
    public Bezugszeile ziel(Zielbezug bezug) {
        Optional<Ziel> ziel = bezug.ziele().naechstes(vergleich.kennzahl().kennungen(), kommune.schluessel(), jahr);
        if (ziel.isEmpty()) {
            return ohne(new Satz("kein Ziel beschlossen", "no target decided"));
        }
        Ziel gemeint = ziel.get();
        Satz name = new Satz("Ziel " + gemeint.jahr() + " (" + gemeint.beschlossenVon() + ")", "target " + gemeint.jahr() + " (" + gemeint.beschlossenVon() + ")");
        Optional<Wert> abstand = wert.wert().hatZahlen() ? Optional.of(wert.vergleichswert().minus(gemeint.wert())) : Optional.empty();
        return new Bezugszeile(wert, name, gemeint.wert(), abstand, Optional.empty(), Optional.empty(), vergleich.urteilUeber(List.of(kommune), jahr));
    }

    private Bezugszeile gegen(Gebiet gebiet) {
        return gegen(gebiet, Satz.deutsch(gebiet.name()));
    }

    private Bezugszeile gegen(Gebiet gebiet, Satz name) {
        Kennzahlwert bezugswert = tafel.wert(vergleich.kennzahl().id(), gebiet, jahr);
        Urteil urteil = vergleich.urteil(kommune, gebiet, jahr);
        return new Bezugszeile(wert, name, bezugswert.wert(), Vergleichszeile.abstand(wert, bezugswert.vergleichswert(), urteil),
                Optional.empty(), Optional.empty(), urteil);
    }

    private Bezugszeile ohne(Satz bezug) {
        return new Bezugszeile(wert, bezug, Wert.ohne(Grund.KEINE_WERTE), Optional.empty(), Optional.empty(), Optional.empty(),
                new Urteil(Stufe.UNGEPRUEFT, List.of()));
    }
}
