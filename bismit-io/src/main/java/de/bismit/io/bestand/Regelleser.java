package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.vergleich.Ausloeser;
import de.bismit.vergleich.Fenster;
import de.bismit.vergleich.Massnahme;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Regelschwere;
import de.bismit.vergleich.Regelwerk;
import de.bismit.wert.Satz;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads {@code regeln.csv}, the collected facts that limit comparison, and {@code regeln_berechnet.csv}, checks computed from the data. */
final class Regelleser {

    /** The collected facts, and checks that are computed from the data. */
    private static final List<String> DATEIEN = List.of("regeln.csv", "regeln_berechnet.csv");
    private static final Map<String, Regelschwere> SCHWERE = Map.of("Hinweis", Regelschwere.HINWEIS,
            "eingeschränkt", Regelschwere.EINGESCHRAENKT, "nicht vergleichbar", Regelschwere.NICHT_VERGLEICHBAR);

    private Regelleser() {
    }

    static Regelwerk lies() {
        List<Regel> regeln = new ArrayList<>();
        DATEIEN.forEach(datei -> regeln.addAll(Ressource.lies(Regelleser.class, datei, Regelleser::regel)));
        return Regelwerk.of(regeln);
    }

    private static Regel regel(Zeile z) {
        Regel.Builder regel = Regel.builder(z.pflicht("id"), wort(z, "ausloeser", Ausloeser.class)).titel(z.pflicht("titel"))
                .satz(new Satz(z.text("satz_de"), z.text("satz_en"))).aufhebung(new Satz(z.text("aufhebung_de"), z.text("aufhebung_en")))
                .laender(liste(z.text("bundeslaender"), ",")).art(z.pflicht("art"))
                .fenster(new Fenster(Objects.requireNonNull(z.datumOderNull("gueltig_von")), z.datumOderNull("gueltig_bis")))
                .schwere(schwere(z)).massnahme(wort(z, "massnahme", Massnahme.class)).umgang(z.text("umgang")).sachverhalt(z.text("sachverhalt"))
                .kennzahlen(liste(z.text("kennzahl_ids"), "\\|")).merkmal(z.text("merkmal"))
                .gleichwertig(liste(z.text("gleichwertig"), "\\|")).herkunft(z.text("quelle"), z.text("provenienz"));
        abweichend(z.text("fenster_abweichend")).forEach(regel::abweichend);
        return regel.build();
    }

    /** One of the words of an enum, in whatever case. */
    private static <E extends Enum<E>> E wort(Zeile z, String spalte, Class<E> art) {
        String wort = z.pflicht(spalte);
        return Arrays.stream(art.getEnumConstants()).filter(w -> w.name().equalsIgnoreCase(wort)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(spalte + " \"" + wort + "\": erwartet eines von "
                        + Arrays.toString(art.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private static Regelschwere schwere(Zeile z) {
        Regelschwere schwere = SCHWERE.get(z.pflicht("schwere"));
        if (schwere == null) {
            throw new IllegalArgumentException("schwere \"" + z.text("schwere") + "\": erwartet eines von " + SCHWERE.keySet());
        }
        return schwere;
    }

    private static List<String> liste(String text, String trenner) {
        return Arrays.stream(text.split(trenner)).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    /** {@code BB=2013-12-31..|TH=2014-12-31..2015-12-31}: key, first day, last day or nothing. */
    private static Map<String, Fenster> abweichend(String text) {
        Map<String, Fenster> fenster = new HashMap<>();
        for (String eines : liste(text, "\\|")) {
            String[] teile = eines.split("=", 2);
            String[] tage = teile[1].split("\\.\\.", -1);
            fenster.put(teile[0], new Fenster(LocalDate.parse(tage[0]), tage[1].isEmpty() ? null : LocalDate.parse(tage[1])));
        }
        return fenster;
    }
}
