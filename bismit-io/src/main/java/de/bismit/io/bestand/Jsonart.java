package de.bismit.io.bestand;

import de.bismit.io.json.Jsonfehler;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.wert.Befund;
import de.bismit.wert.Stelle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A JSON list with an object an entry, or a folder of JSON files with one object each (Jsonart). Which fields there are follows from
 * what {@code lesen} asks for.
 *
 * @param <T> what an entry is
 * @param datei the file, or the folder if it ends with {@code /}
 * @param lesen makes an entry of an object
 * @param kennung the id of an entry
 */
record Jsonart<T>(String datei, Function<Jsonobjekt, T> lesen, Function<T, String> kennung) implements Dateiart<T> {

    @Override
    public List<Eintrag<T>> lies(Ablage ablage, Consumer<Befund> befunde) {
        List<Eintrag<T>> eintraege = new ArrayList<>();
        if (datei.endsWith("/")) {
            ablage.dateien(datei).stream().filter(name -> name.endsWith(".json"))
                    .forEach(name -> objekte(ablage, name, text -> List.of(Jsonobjekt.lies(text, ablage.name(name))), befunde)
                            .forEach(objekt -> nimmAuf(objekt, ablage.name(name), eintraege, befunde)));
        } else if (ablage.hat(datei)) {
            objekte(ablage, datei, text -> Jsonobjekt.liesListe(text, ablage.name(datei)), befunde)
                    .forEach(objekt -> nimmAuf(objekt, ablage.name(datei), eintraege, befunde));
        }
        return Dateiart.ohneDoppelte(eintraege, befunde);
    }

    private static List<Jsonobjekt> objekte(Ablage ablage, String datei, Function<String, List<Jsonobjekt>> zerlegung, Consumer<Befund> befunde) {
        Optional<String> text = Textdatei.lies(ablage, datei, befunde);
        try {
            return text.isEmpty() ? List.of() : zerlegung.apply(text.get());
        } catch (Jsonfehler e) {
            befunde.accept(befund(Ordnerbefund.KEIN_JSON, e));
            return List.of();
        }
    }

    private void nimmAuf(Jsonobjekt objekt, String name, List<Eintrag<T>> eintraege, Consumer<Befund> befunde) {
        Stelle stelle = new Stelle(name, objekt.zeile(), 0);
        try {
            T wert = lesen.apply(objekt);
            eintraege.add(new Eintrag<>(kennung.apply(wert), wert, stelle));
            objekt.unbekannteFelder().forEach(fehler -> befunde.accept(befund(Ordnerbefund.FELD_UNBEKANNT, fehler)));
        } catch (Jsonfehler e) {
            befunde.accept(befund(Ordnerbefund.EINTRAG, e));
        } catch (IllegalArgumentException e) {
            befunde.accept(Ordnerbefund.EINTRAG.bei(stelle, String.valueOf(e.getMessage())));
        }
    }

    private static Befund befund(Ordnerbefund art, Jsonfehler fehler) {
        return art.bei(new Stelle(fehler.datei(), fehler.zeile(), fehler.spalte()), fehler.satz());
    }
}
