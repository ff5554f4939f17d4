package de.bismit.harmonisierung;

import de.bismit.daten.Datenbestand;
import de.bismit.daten.Herleitung;
import de.bismit.daten.Merkmal;
import de.bismit.daten.Messwert;
import de.bismit.gebiet.Land;
import de.bismit.wert.Grund;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Schritt;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way from a mapped value back to the cells of its parts, over what the Land has. */
record Abbildungsherkunft(Kategorienabbildung abbildung, Datenbestand quelle, Map<Merkmal, Abbildungszeile> ziele) implements Herleitung {

    @Override
    public Herkunft herkunft(Messwert messwert, String text) {
        Optional<Land> land = Land.vonSchluessel(messwert.gebiet());
        Zielauskunft auskunft = abbildung.auskunft(ziele.get(messwert.merkmal()), land, messwert.zeit().referenztag()).orElseThrow();
        List<Herkunft> teile = new ArrayList<>();
        List<Merkmal> merkmale = Kategorienabbildung.teile(auskunft.zeile(), messwert.merkmal());
        for (int i = 0; i < merkmale.size(); i++) {
            teile.add(teil(merkmale.get(i), auskunft.zeile().codes().get(i), auskunft, messwert));
        }
        String satz = text + ", Abbildung " + auskunft.satz() + gruende(messwert.wert());
        return merkmale.size() == 1 ? Herkunft.regel(abbildung.id(), messwert.anzeige(), satz, teile)
                : new Herkunft(Schritt.SUMME, messwert.anzeige(), "", satz, abbildung.id(), null, teile);
    }

    private static String gruende(Wert wert) {
        return wert.hatZahlen() ? "" : "; " + wert.gruende().stream().map(Grund::anzeige).collect(Collectors.joining("; "));
    }

    /** The cell, below the rule that put "kein Angebot" in its place where one did. */
    private Herkunft teil(Merkmal merkmal, String code, Zielauskunft auskunft, Messwert messwert) {
        Messwert zelle = quelle.messwert(merkmal, messwert.zeit(), messwert.gebiet());
        Wert wert = zelle.wert();
        boolean ersetzt = auskunft.fehlt(code) && !Abbildungswert.ohneAngebot(wert).hatZahlen()
                && Abbildungswert.ohneAngebot(wert).gruende().contains(Grund.KEIN_ANGEBOT);
        return !ersetzt ? zelle.herkunft(merkmal.toString())
                : Herkunft.regel(abbildung.id(), "", Grund.KEIN_ANGEBOT.anzeige() + " in " + Kategorietext.name(auskunft.land())
                        + ", zählt 0 in einer Summe: " + auskunft.grundDesFehlens(code), List.of(zelle.herkunft(merkmal.toString())));
    }
}
