package de.bismit.vergleich;

import de.bismit.berechnung.Revierzahlen;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Richtung;
import de.bismit.wert.Einheit;
import de.bismit.wert.Wert;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small rules and values for the tests of verdicts: everything has a default, a test says what matters to it. */
final class Regelprobe {

    static final Kennzahl KENNZAHL = Kennzahl.builder("D-ABGANG-OHNE-HSA", "Abgänge ohne Hauptschulabschluss",
                    Revierzahlen.anteil(Revierzahlen.OHNE_HSA, Revierzahlen.ABGAENGE)).alias(List.of("XD32"))
            .einheit(Einheit.PROZENT).richtung(Richtung.NIEDRIGER_BESSER).build();
    static final Fenster IMMER = new Fenster(LocalDate.of(1990, 1, 1), null);

    private Regelprobe() {
    }

    /** Everything of a rule that a test may change. */
    static final class Entwurf {
        private String id = "VB001";
        private List<String> laender = List.of("SN", "ST", "TH");
        private String art = "Definition";
        private Fenster fenster = IMMER;
        private Map<String, Fenster> abweichend = Map.of();
        private Regelschwere schwere = Regelschwere.EINGESCHRAENKT;
        private Massnahme massnahme = Massnahme.ANNOTIEREN;
        private List<String> kennzahlen = List.of("XD32");
        private String merkmal = "";
        private final Ausloeser ausloeser;

        private Entwurf(Ausloeser ausloeser) {
            this.ausloeser = ausloeser;
        }

        Entwurf id(String neu) {
            id = neu;
            return this;
        }

        Entwurf laender(String... neu) {
            laender = List.of(neu);
            return this;
        }

        Entwurf art(String neu) {
            art = neu;
            return this;
        }

        Entwurf fenster(String von, @Nullable String bis) {
            fenster = new Fenster(LocalDate.parse(von), bis == null ? null : LocalDate.parse(bis));
            return this;
        }

        Entwurf abweichend(String schluessel, String von, @Nullable String bis) {
            abweichend = Map.of(schluessel, new Fenster(LocalDate.parse(von), bis == null ? null : LocalDate.parse(bis)));
            return this;
        }

        Entwurf schwere(Regelschwere neu) {
            schwere = neu;
            return this;
        }

        Entwurf massnahme(Massnahme neu) {
            massnahme = neu;
            return this;
        }

        Entwurf kennzahlen(String... neu) {
            kennzahlen = List.of(neu);
            return this;
        }

        Entwurf merkmal(String neu) {
            merkmal = neu;
            return this;
        }

        Regel regel() {
            String vollstaendig = ausloeser == Ausloeser.ANGABE_LAUTET && !merkmal.contains("=") ? merkmal + "=3" : merkmal;
            Regel.Builder regel = Regel.builder(id, ausloeser).titel("Titel " + id).laender(laender).art(art).fenster(fenster).schwere(schwere)
                    .massnahme(massnahme).umgang("Umgang").sachverhalt("Sachverhalt").kennzahlen(kennzahlen).merkmal(vollstaendig)
                    .herkunft("Quelle", "verified");
            abweichend.forEach(regel::abweichend);
            return regel.build();
        }

        Urteil zu(Pruefwert... werte) {
            return Regelwerk.of(List.of(regel())).urteile(KENNZAHL, Arrays.asList(werte));
        }

        Stufe stufe(Pruefwert... werte) {
            return zu(werte).stufe();
        }

        boolean spricht(Pruefwert... werte) {
            return !zu(werte).gruende().isEmpty();
        }
    }

    static Entwurf regel(Ausloeser ausloeser) {
        return new Entwurf(ausloeser);
    }

    /** A value with a large numerator; circumstances as {@code name=value}. */
    static Pruefwert wert(String land, int jahr, String... angaben) {
        return wert(land, jahr, Wert.of(500), angaben);
    }

    static Pruefwert wert(String land, int jahr, Wert zaehler, String... angaben) {
        Map<String, String> karte = new TreeMap<>();
        for (String angabe : angaben) {
            karte.put(angabe.substring(0, angabe.indexOf('=')), angabe.substring(angabe.indexOf('=') + 1));
        }
        return new Pruefwert(land, LocalDate.of(jahr, 7, 31), karte, zaehler, false);
    }

    static Pruefwert ohneAngebot(String land, int jahr) {
        return new Pruefwert(land, LocalDate.of(jahr, 7, 31), Map.of(), Wert.of(0), true);
    }
}
