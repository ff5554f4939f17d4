package de.bismit.io.befehl;

import de.bismit.Bismit;
import de.bismit.daten.Zeichenschema;
import de.bismit.io.genesis.GenesisLeser;
import de.bismit.io.tabelle.Leseauswahl;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a call says about reading its files (Leseoptionen). */
final class Leseoptionen {

    private static final Pattern JAHRE = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    @Option(names = "--zeichenschema", paramLabel = "NAME", order = 50,
            description = "welche Zeichen die Dateien anstelle von Zahlen nehmen: klassisch (sonst), neu, bundesagentur, eurostat oder"
                    + " ein eigenes")
    private @Nullable String zeichenschema;

    @Option(names = "--nur-gebiete", paramLabel = "SCHLÜSSEL", split = ",", order = 51,
            description = "beim Lesen nur diese Gebiete behalten, durch Komma getrennt: DG,15,15002 oder 15* für alle, die so anfangen; auch"
                    + " für Dateien, die größer sind als der Speicher")
    private List<String> gebiete = List.of();

    @Option(names = "--nur-jahre", paramLabel = "VON-BIS", order = 52, description = "beim Lesen nur diese Jahre behalten: 2015-2020 oder 2015")
    private @Nullable String jahre;

    @Option(names = "--nur-merkmale", paramLabel = "NAME", split = ",", order = 53,
            description = "beim Lesen nur diese Merkmale behalten, durch Komma getrennt, wie --tidy sie nennt: BEVSTD")
    private List<String> merkmale = List.of();

    @Option(names = "--nur-auspraegungen", paramLabel = "VARIABLE=CODE,…", order = 54,
            description = "beim Lesen nur Zeilen mit diesen Ausprägungen einer Variablen behalten, wie --tidy beide nennt: GES=GESW,INSGESAMT; auch"
                    + " mehrmals, dann müssen alle passen")
    private List<String> auspraegungen = List.of();

    /** The reader for these files; refuses a scheme that does not exist. */
    GenesisLeser leser(Bismit bismit) {
        GenesisLeser leser = GenesisLeser.neu().nur(auswahl());
        return zeichenschema == null ? leser : leser.mit(schema(bismit, zeichenschema.strip()));
    }

    private Leseauswahl auswahl() {
        Leseauswahl auswahl = Leseauswahl.alles();
        auswahl = gebiete.isEmpty() ? auswahl : auswahl.mitGebieten(ohneLeere("--nur-gebiete", gebiete));
        auswahl = merkmale.isEmpty() ? auswahl : auswahl.mitMerkmalen(ohneLeere("--nur-merkmale", merkmale));
        for (String genannte : auspraegungen) {
            auswahl = mitAuspraegungen(auswahl, genannte);
        }
        return jahre == null ? auswahl : mitJahren(auswahl, jahre.strip());
    }

    private static Leseauswahl mitAuspraegungen(Leseauswahl auswahl, String text) {
        int gleich = text.indexOf('=');
        if (gleich < 1) {
            throw Abbruch.falscherAufruf("Zu --nur-auspraegungen passt „" + text + "“ nicht; erwartet eine Variable und ihre Codes: GES=GESW,INSGESAMT.");
        }
        List<String> codes = ohneLeere("--nur-auspraegungen", List.of(text.substring(gleich + 1).split(",", -1)));
        return auswahl.mitAuspraegungen(text.substring(0, gleich).strip(), codes.toArray(String[]::new));
    }

    private static List<String> ohneLeere(String option, List<String> texte) {
        List<String> gestutzte = texte.stream().map(String::strip).toList();
        if (gestutzte.contains("")) {
            throw Abbruch.falscherAufruf("Zu " + option + " steht ein leerer Eintrag; erwartet Einträge, durch Komma getrennt.");
        }
        return gestutzte;
    }

    private static Leseauswahl mitJahren(Leseauswahl auswahl, String text) {
        Matcher jahre = JAHRE.matcher(text);
        int von = jahre.matches() ? Integer.parseInt(jahre.group(1)) : 1;
        int bis = jahre.matches() && jahre.group(2) != null ? Integer.parseInt(jahre.group(2)) : jahre.matches() ? von : 0;
        if (von > bis) {
            throw Abbruch.falscherAufruf("Zu --nur-jahre passt „" + text + "“ nicht; erwartet ein Jahr oder zwei, das frühere zuerst: 2015-2020.");
        }
        return auswahl.mitJahren(von, bis);
    }

    /** Refuses what would have no effect, since nothing is read. */
    void pruefeOhneDateien() {
        verweigere("--zeichenschema", zeichenschema != null);
        verweigere("--nur-gebiete", !gebiete.isEmpty());
        verweigere("--nur-jahre", jahre != null);
        verweigere("--nur-merkmale", !merkmale.isEmpty());
        verweigere("--nur-auspraegungen", !auspraegungen.isEmpty());
    }

    private static void verweigere(String option, boolean genannt) {
        if (genannt) {
            throw Abbruch.falscherAufruf(option + " gilt für eigene Dateien, und es ist keine genannt: DATEI… ergänzen oder die Option"
                    + " weglassen.");
        }
    }

    private static Zeichenschema schema(Bismit bismit, String name) {
        return bismit.zeichenschemata().stream().filter(s -> s.kennung().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> Abbruch.falscherAufruf("Das Zeichenschema „" + name + "“ gibt es nicht; es gibt "
                        + bismit.zeichenschemata().stream().map(s -> s.kennung().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")) + "."));
    }
}
