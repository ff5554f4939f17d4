package de.bismit.io.befehl;

import de.bismit.vergleich.Aenderungszerlegung;
import de.bismit.vergleich.Bezugszeile;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.wert.Grund;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Kommunen of a comparison beside what they are held against, as text. */
final class Bezugsblock {

    private static final String EINZUG = "    ";

    private final Gegenueberstellung g;
    private final Sprache sprache;

    Bezugsblock(Gegenueberstellung gegenueberstellung, Sprache sprache) {
        g = gegenueberstellung;
        this.sprache = sprache;
    }

    List<String> zeilen() {
        boolean englisch = sprache == Sprache.ENGLISCH;
        List<String> zeilen = new ArrayList<>(Umbruch.zeilen((englisch ? "Compared with: " : "Im Vergleich mit: ") + g.bezug().name().in(sprache)
                + (g.zeilen().isEmpty() ? "" : ", " + (englisch ? "difference (" : "Abstand (") + g.zeilen().get(0).einheit(sprache) + ")"), "  ", EINZUG));
        g.zeilen().forEach(z -> zeilen.addAll(Umbruch.zeilen(zeile(z), "    ", EINZUG + EINZUG)));
        return zeilen;
    }

    private String zeile(Bezugszeile z) {
        List<String> teile = new ArrayList<>(List.of(z.gebiet().name() + " " + z.wert().anzeige(), bezug(z)));
        z.abstand().ifPresent(a -> teile.add(mitVorzeichen(a)));
        z.relativ().filter(Wert::hatZahlen).ifPresent(r -> teile.add(mitVorzeichen(r, 1) + (sprache == Sprache.ENGLISCH ? " percent" : " Prozent")));
        z.zerlegung().ifPresent(e -> teile.add(zerlegung(e)));
        teile.add(z.urteil().stufe().anzeige(sprache) + regeln(z));
        return String.join(" · ", teile);
    }

    /** Where nothing is there to be held against, its name says so. */
    private String bezug(Bezugszeile z) {
        return z.bezug().in(sprache) + (z.bezugswert().gruende().contains(Grund.KEINE_WERTE) ? "" : " " + anzeige(z.bezugswert()));
    }

    private static String regeln(Bezugszeile z) {
        String regeln = z.urteil().massgebliche().stream().map(b -> b.regel().id()).collect(Collectors.joining(", "));
        return regeln.isEmpty() ? "" : " (" + regeln + ")";
    }

    private String zerlegung(Aenderungszerlegung e) {
        boolean englisch = sprache == Sprache.ENGLISCH;
        return (englisch ? "of it numerator " : "davon Zähler ") + mitVorzeichen(Wert.of(e.zaehlereffekt()))
                + (englisch ? ", denominator " : ", Nenner ") + mitVorzeichen(Wert.of(e.nennereffekt()));
    }

    private int stellen() {
        return g.kennzahl().einheit().nachkommastellen();
    }

    private String anzeige(Wert wert) {
        return anzeige(wert, stellen());
    }

    private static String anzeige(Wert wert, int stellen) {
        return Zahlformat.text(wert, stellen, Locale.GERMANY);
    }

    private String mitVorzeichen(Wert wert) {
        return mitVorzeichen(wert, stellen());
    }

    private static String mitVorzeichen(Wert wert, int stellen) {
        return (wert.hatZahlen() && wert.untereGrenze() > 0 ? "+" : "") + anzeige(wert, stellen);
    }
}
