package de.bismit.io.befehl;

import de.bismit.io.bericht.Vergleichsworte;
import de.bismit.vergleich.Aenderungszerlegung;
import de.bismit.vergleich.Bezugszeile;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.wert.Grund;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Kommunen of a comparison beside what they are held against, as text. */
final class Bezugsblock {

    private static final String EINZUG = "    ";

    private final Gegenueberstellung g;
    private final Vergleichsworte worte;
    private final Sprache sprache;

    Bezugsblock(Gegenueberstellung gegenueberstellung, Vergleichsworte worte) {
        g = gegenueberstellung;
        this.worte = worte;
        sprache = worte.sprache();
    }

    List<String> zeilen() {
        List<String> zeilen = new ArrayList<>(Umbruch.zeilen(worte.wort("imVergleich") + ": " + g.bezug().name().in(sprache)
                + (g.zeilen().isEmpty() ? "" : ", " + worte.wort("abstand") + " (" + g.zeilen().get(0).einheit(sprache) + ")"), "  ", EINZUG));
        g.zeilen().forEach(z -> zeilen.addAll(Umbruch.zeilen(zeile(z), "    ", EINZUG + EINZUG)));
        return zeilen;
    }

    private String zeile(Bezugszeile z) {
        List<String> teile = new ArrayList<>(List.of(z.gebiet().name() + " " + z.wert().anzeige(sprache) + geschaetzt(z.wert().istGeschaetzt()), bezug(z)));
        z.abstand().ifPresent(a -> teile.add(mitVorzeichen(a)));
        z.relativ().filter(Wert::hatZahlen).ifPresent(r -> teile.add(mitVorzeichen(r, 1) + " " + worte.wort("prozent")));
        z.zerlegung().ifPresent(e -> teile.add(zerlegung(e)));
        teile.add(z.urteil().stufe().anzeige(sprache) + regeln(z));
        return String.join(" · ", teile);
    }

    /** Where nothing is there to be held against, its name says so. */
    private String bezug(Bezugszeile z) {
        return z.bezug().in(sprache) + (z.bezugswert().gruende().contains(Grund.KEINE_WERTE) ? "" : " " + z.bezugswert().anzeige(stellen(), sprache))
                + geschaetzt(z.bezugIstGeschaetzt());
    }

    private String geschaetzt(boolean istEs) {
        return istEs ? " (" + worte.wort("geschaetzt") + ")" : "";
    }

    private static String regeln(Bezugszeile z) {
        String regeln = z.urteil().massgebliche().stream().map(b -> b.regel().id()).collect(Collectors.joining(", "));
        return regeln.isEmpty() ? "" : " (" + regeln + ")";
    }

    private String zerlegung(Aenderungszerlegung e) {
        return worte.wort("davonZaehler") + " " + mitVorzeichen(Wert.of(e.zaehlereffekt())) + ", " + worte.wort("nenner") + " "
                + mitVorzeichen(Wert.of(e.nennereffekt()));
    }

    private int stellen() {
        return g.kennzahl().einheit().nachkommastellen();
    }

    private String mitVorzeichen(Wert wert) {
        return mitVorzeichen(wert, stellen());
    }

    private String mitVorzeichen(Wert wert, int stellen) {
        return (wert.hatZahlen() && wert.untereGrenze() > 0 ? "+" : "") + wert.anzeige(stellen, sprache);
    }
}
