package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.internal.Ressource;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Einheit;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Zeitbezug;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One plain sentence on a value, with its group: {@code Von 100 Abgängen im Revier 2015 gingen 10 ohne Hauptschulabschluss.} */
final class Kernsatz {

    private static final String SAETZE = "saetze.csv";
    private static final int KLEINE_QUOTE = 10;
    private static final String MEHR = "{mehr}";
    private static final String WENIGER = "{weniger}";

    private Kernsatz() {
    }

    /**
     * The sentence; empty where there is no number.
     *
     * @param kennzahl as the catalogue has it: within one category its sentence would speak of the wrong group
     */
    static Optional<String> zu(Kennzahlwert wert, Kennzahl kennzahl) {
        if (!wert.wert().hatZahlen()) {
            return Optional.empty();
        }
        Optional<String> vorlage = (wert.kennzahl().zusatz().equals(kennzahl.zusatz()) ? vorlage(kennzahl.id()) : Optional.<String>empty())
                .filter(v -> !hatRichtung(v) || wert.wert().istZahl());   // a span around 0 is neither more nor less
        return Optional.of(gross(vorlage.map(v -> fuelle(v, wert)).orElseGet(() -> ohneVorlage(wert))));
    }

    /** The sentence in both languages; where there is no number, one that says so. */
    static Satz satz(Kennzahlwert wert, Kennzahl kennzahl) {
        Kennzahl k = wert.kennzahl();
        if (!wert.wert().hatZahlen()) {
            return new Satz("Einen Wert " + Ortsangabe.zu(wert.gebiet()) + " gibt es für " + wert.jahr() + " nicht: " + grund(wert, Sprache.DEUTSCH) + ".",
                    "There is no value for " + wert.gebiet().name() + " in " + wert.jahr() + ": " + grund(wert, Sprache.ENGLISCH) + ".");
        }
        return new Satz(zu(wert, kennzahl).orElseThrow(), k.name(Sprache.ENGLISCH) + ", " + wert.gebiet().name() + ", " + zeitEnglisch(wert) + ": "
                + englisch(wert.wert(), k.einheit()) + " " + k.einheit().anzeige(Sprache.ENGLISCH) + ".");
    }

    private static String grund(Kennzahlwert wert, Sprache sprache) {
        return wert.wert().gruende().iterator().next().anzeige(sprache);
    }

    private static String zeitEnglisch(Kennzahlwert wert) {
        return wert.zeit().map(z -> z.anzeige(Sprache.ENGLISCH)).orElse(String.valueOf(wert.jahr()));
    }

    private static String englisch(Wert wert, Einheit einheit) {
        int stellen = einheit.nachkommastellen();
        return wert.istZahl() ? Zahlformat.gerundet(wert.zahl(), stellen, Locale.UK)
                : Zahlformat.spanne(wert.untereGrenze(), wert.obereGrenze(), Math.max(2, stellen), Locale.UK);
    }

    private static Optional<String> vorlage(String id) {
        return Optional.ofNullable(Geladen.VORLAGEN.get(id));
    }

    private static String ohneVorlage(Kennzahlwert wert) {
        Kennzahl k = wert.kennzahl();
        return k.name() + (k.zusatz().isEmpty() ? "" : " (" + k.zusatz() + ")") + " " + Ortsangabe.zu(wert.gebiet()) + " " + zeit(wert) + ": " + wert.anzeige() + " " + k.einheit() + ".";
    }

    private static String fuelle(String vorlage, Kennzahlwert wert) {
        boolean vonHundert = vorlage.contains("{von}");
        boolean klein = vonHundert && wert.wert().obereGrenze() < KLEINE_QUOTE;
        int stellen = vonHundert ? 0 : wert.kennzahl().einheit().nachkommastellen();
        String zahl = hatRichtung(vorlage) ? Zahlformat.gerundet(Math.abs(wert.wert().zahl()), stellen, Locale.GERMANY)
                : zahl(wert.wert(), klein ? 10 : 1, stellen);
        boolean positiv = wert.wert().obereGrenze() >= 0;
        return vorlage.replace(MEHR, positiv ? "mehr" : "weniger").replace(WENIGER, positiv ? "weniger" : "mehr").replace("{von}", klein ? "1.000" : "100").replace("{wert}", zahl).replace("{wo}", Ortsangabe.zu(wert.gebiet())).replace("{zeit}", zeit(wert));
    }

    private static boolean hatRichtung(String vorlage) {
        return vorlage.contains(MEHR) || vorlage.contains(WENIGER);
    }

    private static String zahl(Wert wert, int faktor, int stellen) {
        String von = Zahlformat.gerundet(wert.untereGrenze() * faktor, stellen, Locale.GERMANY);
        String bis = Zahlformat.gerundet(wert.obereGrenze() * faktor, stellen, Locale.GERMANY);
        return von.equals(bis) ? von : "zwischen " + von + " und " + bis;
    }

    private static String zeit(Kennzahlwert wert) {
        Optional<Zeitbezug> zeit = wert.zeit();
        if (zeit.isEmpty()) {
            return String.valueOf(wert.jahr());
        }
        return switch (zeit.get().art()) {
            case STICHTAG -> "am " + zeit.get();
            case KALENDERJAHR, ABGANGSJAHR -> String.valueOf(wert.jahr());
            default -> "im " + zeit.get();
        };
    }

    private static String gross(String satz) {
        return satz.substring(0, 1).toUpperCase(Locale.GERMANY) + satz.substring(1);
    }

    private static final class Geladen {
        static final Map<String, String> VORLAGEN = Ressource.lies(Kernsatz.class, SAETZE).stream()
                .collect(Collectors.toMap(z -> z.text("kennzahl"), z -> z.pflicht("satz"), (erster, zweiter) -> erster));
    }
}
