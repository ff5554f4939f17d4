package de.bismit.io.befehl;

import de.bismit.berechnung.Kennzahlentafel;
import de.bismit.io.bericht.Spannweite;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Themenfeld;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.wert.Sprache;
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
    private final Sprache sprache;
    private final List<String> zeilen = new ArrayList<>();
    private Optional<Sitzungssicht> sitzung = Optional.empty();

    /** @param sprache the language of verdicts and reasons; all else is German */
    Vergleichstext(Kennzahlentafel tafel, boolean mitRang, Sprache sprache) {
        this.tafel = tafel;
        this.mitRang = mitRang;
        this.sprache = sprache;
    }

    /** With release and comments of a meeting under each Kennzahl. */
    Vergleichstext mitSitzung(Optional<Sitzungssicht> neue) {
        sitzung = neue;
        return this;
    }

    List<String> zeilen(List<Jahresvergleich> vergleiche, List<Gegenueberstellung> bezuege, String quelle, List<String> ausgelassen) {
        zeilen.add("Kennzahlenvergleich " + tafel.region().orElseThrow().name());
        zeilen.addAll(Umbruch.zeilen(quelle + ": " + tafel.daten(), "", "  "));
        zeilen.add("");
        if (vergleiche.size() > 1) {
            uebersicht(vergleiche);
        }
        vergleiche.forEach(v -> zeilen.addAll(new Kennzahlblock(v, mitRang, sprache)
                .zeilen(bezuege.stream().filter(b -> b.kennzahl().equals(v.kennzahl()) && b.jahr() == v.jahr()).toList(),
                        sitzung.map(s -> s.zeilen(v.kennzahl())).orElse(List.of()))));
        if (!ausgelassen.isEmpty()) {
            zeilen.addAll(Umbruch.zeilen("Ohne Werte in diesem Jahr: " + String.join(", ", ausgelassen), "", "  "));
            zeilen.add("");
        }
        zeilen.addAll(Lesehilfe.zeilen(tafel, vergleiche, mitRang));
        return zeilen;
    }

    private void uebersicht(List<Jahresvergleich> vergleiche) {
        zeilen.add(Umbruch.links("Auf einen Blick", KENNUNG) + "Jahr" + Umbruch.rechts("Revier", REVIER) + "  "
                + Umbruch.links("Kommunen", SPANNE) + "vergleichbar");
        Map<String, List<Jahresvergleich>> nachFeld = new LinkedHashMap<>();
        vergleiche.forEach(v -> nachFeld.computeIfAbsent(feld(v.kennzahl()), f -> new ArrayList<>()).add(v));
        nachFeld.forEach((feld, dessen) -> {
            zeilen.add(feld);
            dessen.forEach(v -> zeilen.add(uebersichtszeile(v)));
        });
        zeilen.add("");
    }

    private String feld(Kennzahl kennzahl) {
        return tafel.katalog().themenfeld(Gliederung.LEITFADEN, kennzahl).map(Themenfeld::toString).orElse("Weitere");
    }

    private String uebersichtszeile(Jahresvergleich v) {
        String revier = v.region().wert().wert().hatZahlen() ? v.region().wert().anzeige().replace(" bis ", "–") : "kein Wert";
        return Umbruch.links(" " + v.kennzahl().id(), KENNUNG) + v.jahr() + Umbruch.rechts(revier, REVIER) + "  "
                + Umbruch.links(Spannweite.anzeige(v) + " ", SPANNE) + (sprache == Sprache.ENGLISCH ? v.urteil().stufe().anzeige(sprache) : kurz(v.urteil().stufe()));
    }

    private static String kurz(Stufe stufe) {
        return switch (stufe) {
            case VERGLEICHBAR -> "ja";
            case EINGESCHRAENKT -> "eingeschränkt";
            case UNGEPRUEFT -> "ungeprüft";
            case NICHT_VERGLEICHBAR -> "nein";
        };
    }
}
