package de.bismit.io.bericht;

import de.bismit.vergleich.Aenderungszerlegung;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Trend;
import de.bismit.vergleich.Trendmarke;
import de.bismit.wert.Wert;
import java.util.Optional;

/**
 * Where a Kennzahl of a Kommune goes, as shown.
 *
 * @param zeichen an arrow, or a dash
 * @param trend the same in words
 * @param veraenderung the change, or why it cannot be stated
 * @param zerlegung what numerator and denominator did; may be empty
 */
record Profilverlauf(String zeichen, String trend, String veraenderung, String zerlegung) {

    boolean hatZerlegung() {
        return !zerlegung.isEmpty();
    }

    static Profilverlauf von(Profilzeile z, Berichtsworte worte, boolean mitRichtung) {
        Optional<Trend> trend = z.trend().ergebnis();
        return new Profilverlauf(trend.map(t -> zeichen(t.marke())).orElse("–"), trend.map(t -> trendsatz(t, worte, mitRichtung)).orElseGet(() -> keinTrend(z, worte)),
                z.entwicklung().map(e -> veraenderung(e, worte)).orElseGet(() -> worte.wort("profilOhneFrueheren")),
                z.entwicklung().flatMap(Entwicklung::zerlegung).map(a -> zerlegung(a, z, worte)).orElse(""));
    }

    private static String zeichen(Trendmarke marke) {
        return switch (marke) {
            case STEIGT -> "↗";
            case FAELLT -> "↘";
            case OHNE_TREND -> "→";
        };
    }

    private static String trendsatz(Trend t, Berichtsworte worte, boolean mitRichtung) {
        String wertung = mitRichtung && !t.wertung().isEmpty() ? ", " + worte.wort("profil_" + t.wertung()) : "";
        return worte.wort("profilTrend_" + t.marke().name()) + wertung + ", " + t.von() + "–" + t.bis();
    }

    private static String keinTrend(Profilzeile z, Berichtsworte worte) {
        boolean zuWenige = z.entwicklung().isEmpty() || z.trend().hindernis().orElse("").contains("braucht mindestens");
        return worte.wort(zuWenige ? "profilTrendZuKurz" : "profilTrendOhneAussage");
    }

    private static String veraenderung(Entwicklung e, Berichtsworte worte) {
        return e.hindernis().isPresent() || e.differenz().isEmpty() ? ohneKennung(e, worte)
                : worte.wort("profilSeit") + " " + e.frueher().jahr() + ": " + e.anzeige(worte.sprache());
    }

    /** Rule numbers stand in the appendix, not in sentences. */
    private static String ohneKennung(Entwicklung e, Berichtsworte worte) {
        String satz = e.anzeige(worte.sprache());
        for (Begruendung g : e.urteil().gruende()) {
            satz = satz.replace(g.regel().id() + " ", "");
        }
        return satz.replace(".;", ";");
    }

    private static String zerlegung(Aenderungszerlegung a, Profilzeile z, Berichtsworte worte) {
        return worte.wort("profilZaehler") + " " + Profilzahlen.mitVorzeichen(Wert.of(a.zaehlereffekt()), z.kennzahl(), worte.sprache()) + ", "
                + worte.wort("profilNenner") + " " + Profilzahlen.mitVorzeichen(Wert.of(a.nennereffekt()), z.kennzahl(), worte.sprache());
    }
}
