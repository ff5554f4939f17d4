package de.bismit.io.bericht;

import de.bismit.berechnung.Kennzahlwert;
import de.bismit.io.internal.Wertanzeige;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Aenderungszerlegung;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Entwicklung;
import de.bismit.vergleich.Trend;
import de.bismit.vergleich.Trendmarke;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Wert;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Kennzahl of a profile as the template shows it.
 *
 * @param status flags of the value, and its parts
 * @param abstand the distance to what it is seen beside, with its unit
 * @param lage the picture
 * @param trend an arrow, and in words
 * @param zerlegung what numerator and denominator did; may be empty
 * @param regeln the rules that led to the verdict
 */
record Profilzeilenansicht(String name, String zusatz, String zeit, String wert, String status, String bezug, String abstand, String nachbarn, String lage,
        String trendzeichen, String trend, String veraenderung, String zerlegung, Urteilsansicht urteil, String regeln) {

    boolean hatStatus() {
        return !status.isEmpty();
    }

    boolean hatZerlegung() {
        return !zerlegung.isEmpty();
    }

    boolean hatRegeln() {
        return !regeln.isEmpty();
    }

    static Profilzeilenansicht von(Profilzeile z, Berichtsworte worte, boolean mitRichtung) {
        Kennzahl k = z.kennzahl();
        Optional<Trend> trend = z.trend().ergebnis();
        String wert = worte.wert(z.wert());
        String abstand = abstand(z, worte);
        String bild = new Profilbild(z, worte, mitRichtung).svg(wert + "; " + z.bezug().gebiet().name() + " " + worte.wert(z.bezug()) + "; " + z.mitWert() + " "
                + worte.wort("profilMitWert"));
        return new Profilzeilenansicht(k.name(), Stream.of(k.zusatz(), k.einheit().name()).filter(t -> !t.isEmpty()).collect(Collectors.joining(", ")),
                z.wert().zeit().map(Object::toString).orElse(String.valueOf(z.wert().jahr())), wert, status(z.wert(), worte), worte.wert(z.bezug()), abstand,
                nachbarn(z, worte), bild, trend.map(t -> zeichen(t.marke())).orElse("–"), trend.map(t -> trendsatz(t, worte, mitRichtung)).orElseGet(() -> keinTrend(z, worte)),
                veraenderung(z.entwicklung(), worte), z.entwicklung().flatMap(Entwicklung::zerlegung).map(a -> zerlegung(a, z, worte)).orElse(""),
                Urteilsansicht.von(z.urteil().stufe(), worte.sprache()),
                z.urteil().massgebliche().stream().map(Begruendung::regel).map(r -> r.id()).collect(Collectors.joining(", ")));
    }

    private static String status(Kennzahlwert wert, Berichtsworte worte) {
        return Stream.concat(Stream.of(worte.teile(wert)), wert.wert().merkzeichen().stream().filter(m -> m != Merkzeichen.ENDGUELTIG).map(worte::wort))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String abstand(Profilzeile z, Berichtsworte worte) {
        Optional<Wert> abstand = Vergleichszeile.abstand(z.wert(), z.bezug().wert(), z.urteil());
        return abstand.map(a -> mitVorzeichen(a, z.kennzahl(), worte) + " " + differenzeinheit(z.kennzahl(), worte)).orElse("");
    }

    private static String differenzeinheit(Kennzahl k, Berichtsworte worte) {
        return k.einheit().istProzent() ? worte.wort("profilProzentpunkte") : k.einheit().name();
    }

    private static String mitVorzeichen(Wert differenz, Kennzahl k, Berichtsworte worte) {
        return (differenz.untereGrenze() > 0 ? "+" : "") + Wertanzeige.zahl(differenz, k.einheit().nachkommastellen(), worte.sprache());
    }

    private static String nachbarn(Profilzeile z, Berichtsworte worte) {
        return z.nachbarn().map(n -> n.median().wert().hatZahlen() ? Wertanzeige.zahl(n.median().wert(), z.kennzahl().einheit().nachkommastellen(), worte.sprache())
                : worte.wort("keinWert")).orElse("");
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

    private static String veraenderung(Optional<Entwicklung> entwicklung, Berichtsworte worte) {
        if (entwicklung.isEmpty()) {
            return worte.wort("profilOhneFrueheren");
        }
        Entwicklung e = entwicklung.get();
        return e.hindernis().isPresent() || e.differenz().isEmpty() ? e.anzeige(worte.sprache())
                : worte.wort("profilSeit") + " " + e.frueher().jahr() + ": " + e.anzeige(worte.sprache());
    }

    private static String zerlegung(Aenderungszerlegung a, Profilzeile z, Berichtsworte worte) {
        return worte.wort("profilZaehler") + " " + mitVorzeichen(Wert.of(a.zaehlereffekt()), z.kennzahl(), worte) + ", " + worte.wort("profilNenner") + " "
                + mitVorzeichen(Wert.of(a.nennereffekt()), z.kennzahl(), worte);
    }
}
