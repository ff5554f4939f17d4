package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.vergleich.Ausloeser;
import de.bismit.vergleich.Fenster;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Regelschwere;
import de.bismit.vergleich.Regelwerk;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads {@code regeln.csv}: the collected facts that limit comparison. */
final class Regelleser {

    private static final Map<String, Regelschwere> SCHWERE = Map.of("Hinweis", Regelschwere.HINWEIS,
            "eingeschränkt", Regelschwere.EINGESCHRAENKT, "nicht vergleichbar", Regelschwere.NICHT_VERGLEICHBAR);

    private Regelleser() {
    }

    static Regelwerk lies() {
        return Regelwerk.of(Ressource.lies(Regelleser.class, "regeln.csv", Regelleser::regel));
    }

    private static Regel regel(Zeile z) {
        Fenster fenster = new Fenster(Objects.requireNonNull(z.datumOderNull("gueltig_von")), z.datumOderNull("gueltig_bis"));
        return new Regel(z.pflicht("id"), z.pflicht("titel"), liste(z.text("bundeslaender"), ","), z.pflicht("art"), fenster,
                abweichend(z.text("fenster_abweichend")), schwere(z), z.pflicht("massnahme"), z.text("umgang"), z.text("sachverhalt"),
                Ausloeser.valueOf(z.pflicht("ausloeser").toUpperCase(Locale.ROOT)), liste(z.text("kennzahl_ids"), "\\|"),
                z.text("merkmal"), z.text("provenienz"), z.text("quelle"));
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
