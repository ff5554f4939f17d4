package de.bismit.io.befehl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.io.bericht.Spannweite;
import de.bismit.io.bericht.Vergleichsworte;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Kennzahlenvergleich as text for a terminal: an overview, then each Kennzahl, then how to read it. */
final class Vergleichstext {

    private static final int KENNUNG = 34;
    private static final int REVIER = 12;
    private static final int SPANNE = 15;

    private final Kennzahlentafel tafel;
    private final boolean mitRang;
    private final Vergleichsworte worte;
    private final List<String> zeilen = new ArrayList<>();
    private Optional<Sitzungssicht> sitzung = Optional.empty();

    /** @param worte the words of a language */
    Vergleichstext(Kennzahlentafel tafel, boolean mitRang, Vergleichsworte worte) {
        this.tafel = tafel;
        this.mitRang = mitRang;
        this.worte = worte;
    }

    /** With release and comments of a meeting under each Kennzahl. */
    Vergleichstext mitSitzung(Optional<Sitzungssicht> neue) {
        sitzung = neue;
        return this;
    }

    List<String> zeilen(List<Jahresvergleich> vergleiche, List<Gegenueberstellung> bezuege, String quelle, List<String> ausgelassen) {
        zeilen.add(worte.wort("titel") + " " + tafel.region().orElseThrow().name());
        zeilen.addAll(Umbruch.zeilen(worte.wort(quelle) + ": " + worte.umfang(tafel.daten()), "", "  "));
        zeilen.add("");
        if (vergleiche.size() > 1) {
            uebersicht(vergleiche);
        }
        vergleiche.forEach(v -> zeilen.addAll(new Kennzahlblock(v, mitRang, worte)
                .zeilen(bezuege.stream().filter(b -> b.kennzahl().equals(v.kennzahl()) && b.jahr() == v.jahr()).toList(),
                        sitzung.map(s -> s.zeilen(v.kennzahl())).orElse(List.of()))));
        if (!ausgelassen.isEmpty()) {
            zeilen.addAll(Umbruch.zeilen(worte.wort("ausgelassen") + ": " + String.join(", ", ausgelassen), "", "  "));
            zeilen.add("");
        }
        zeilen.addAll(new Lesehilfe(worte).zeilen(tafel, vergleiche, mitRang));
        return zeilen;
    }

    private void uebersicht(List<Jahresvergleich> vergleiche) {
        zeilen.add(Umbruch.links(worte.wort("ueberblick"), KENNUNG) + worte.wort("jahr") + Umbruch.rechts(worte.wort("revier"), REVIER) + "  "
                + Umbruch.links(worte.wort("kommunen") + " ", SPANNE) + worte.wort("vergleichbar"));
        Map<String, List<Jahresvergleich>> nachFeld = new LinkedHashMap<>();
        vergleiche.forEach(v -> nachFeld.computeIfAbsent(worte.themenfeld(tafel.katalog(), v.kennzahl()), f -> new ArrayList<>()).add(v));
        nachFeld.forEach((feld, dessen) -> {
            zeilen.add(feld);
            dessen.forEach(v -> zeilen.add(uebersichtszeile(v)));
        });
        zeilen.add("");
    }

    private String uebersichtszeile(Jahresvergleich v) {
        String revier = v.region().wert().wert().hatZahlen() ? v.region().wert().anzeige(worte.sprache()).replaceAll(" (bis|to) ", "–") : worte.wort("keinWert");
        return Umbruch.links(" " + v.kennzahl().id(), KENNUNG) + v.jahr() + Umbruch.rechts(revier, REVIER) + "  "
                + Umbruch.links(Spannweite.anzeige(v, worte.sprache()) + " ", SPANNE) + worte.kurz(v.urteil().stufe());
    }
}
