package de.bismit.io.bestand;

import de.bismit.internal.Ressource.Zeile;
import de.bismit.vergleich.Ausloeser;
import de.bismit.vergleich.Fenster;
import de.bismit.vergleich.Massnahme;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Regelschwere;
import de.bismit.wert.Satz;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code regeln.csv}: the collected facts that limit comparison, and checks computed from the data ({@code BIS-V…}). */
final class Regelleser {

    static final Dateiart<Regel> ART = new Csvart<>("regeln.csv", Regelleser::regel, Regel::id);

    private static final Map<String, Regelschwere> SCHWERE = Map.of("Hinweis", Regelschwere.HINWEIS,
            "eingeschränkt", Regelschwere.EINGESCHRAENKT, "nicht vergleichbar", Regelschwere.NICHT_VERGLEICHBAR);

    private static final Pattern ABWEICHEND = Pattern.compile("([^=]+)=(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)?");

    private Regelleser() {
    }


    private static Regel regel(Zeile z) {
        z.kenne("themenfelder", "kennzahlen");   // words for readers; what counts is kennzahl_ids
        Regel.Builder regel = Regel.builder(z.pflicht("id"), z.wort("ausloeser", Ausloeser.class)).titel(z.pflicht("titel"))
                .satz(new Satz(z.textFallsDa("satz_de"), z.textFallsDa("satz_en"))).aufhebung(new Satz(z.textFallsDa("aufhebung_de"), z.textFallsDa("aufhebung_en")))
                .laender(liste(z.text("bundeslaender"), ",")).art(z.pflicht("art"))
                .fenster(new Fenster(z.datum("gueltig_von"), z.datumOderNull("gueltig_bis")))
                .schwere(schwere(z)).massnahme(z.wort("massnahme", Massnahme.class)).umgang(z.text("umgang")).sachverhalt(z.text("sachverhalt"))
                .kennzahlen(liste(z.text("kennzahl_ids"), "\\|")).merkmal(z.text("merkmal"))
                .gleichwertig(liste(z.textFallsDa("gleichwertig"), "\\|")).herkunft(z.text("quelle"), z.text("provenienz"));
        abweichend(z).forEach(regel::abweichend);
        return regel.build();
    }

    private static Regelschwere schwere(Zeile z) {
        Regelschwere schwere = SCHWERE.get(z.pflicht("schwere"));
        if (schwere == null) {
            throw z.fehler("schwere", "ist \"" + z.text("schwere") + "\"; erwartet eines von " + new TreeSet<>(SCHWERE.keySet()), null);
        }
        return schwere;
    }

    private static List<String> liste(String text, String trenner) {
        return Arrays.stream(text.split(trenner)).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    /** {@code BB=2013-12-31..|TH=2014-12-31..2015-12-31}: key, first day, last day or nothing. */
    private static Map<String, Fenster> abweichend(Zeile z) {
        Map<String, Fenster> fenster = new HashMap<>();
        for (String eines : liste(z.text("fenster_abweichend"), "\\|")) {
            Matcher m = ABWEICHEND.matcher(eines);
            if (!m.matches()) {
                throw z.fehler("fenster_abweichend", "enthält \"" + eines + "\"; erwartet BB=2013-12-31.. oder TH=2014-12-31..2015-12-31", null);
            }
            fenster.put(m.group(1), new Fenster(LocalDate.parse(m.group(2)), m.group(3) == null ? null : LocalDate.parse(m.group(3))));
        }
        return fenster;
    }
}
