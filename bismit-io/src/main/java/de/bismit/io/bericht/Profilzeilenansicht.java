package de.bismit.io.bericht;

import de.bismit.auswahl.Kommentar;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Steuerbarkeit;
import de.bismit.wert.Sprache;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Kennzahl of a profile as the template shows it: a line of the table on the front page, and what is said of it after.
 *
 * @param anker the id of the place where it is told in full
 * @param name its name, with the language it is in
 * @param zusatz what the definition adds, in German
 * @param einheit the unit
 * @param zeichen the unit where it is short enough for the front page: %
 * @param kernsatz the value in a sentence
 * @param steuerbar whether the Kommune can steer it; with the reason, in German
 * @param zahlen value, reference and distance
 * @param lage the picture
 * @param verlauf where it goes
 * @param urteil the verdict
 * @param kurzurteil the verdict in a word
 * @param gruende why, in sentences
 * @param kommentare what the Kommune noted
 */
record Profilzeilenansicht(String anker, Sprachtext name, String zusatz, String einheit, String zeichen, String kernsatz, Steuern steuerbar, Profilzahlen zahlen,
        String lage, Profilverlauf verlauf, Urteilsansicht urteil, String kurzurteil, List<String> gruende, List<String> kommentare) {

    /** Whether the Kommune can steer it, and why. */
    record Steuern(boolean selbst, String wort, String grund) {
    }

    boolean hatZusatz() {
        return !zusatz.isEmpty();
    }

    static Profilzeilenansicht von(Profilzeile z, Berichtsworte worte, boolean mitRichtung) {
        Kennzahl k = z.kennzahl();
        Profilzahlen zahlen = Profilzahlen.von(z, worte);
        String bild = new Profilbild(z, worte, Profillage.von(z, mitRichtung)).svg(Stream.of(zahlen.wert(), z.bezug().gebiet().name() + " " + zahlen.bezug(), zahlen.nachbarn().isEmpty() ? ""
                : worte.wort("profilNachbarn") + " " + zahlen.nachbarn(), z.mitWert() + " " + worte.wort("profilMitWert")).filter(t -> !t.isEmpty()).collect(Collectors.joining("; ")));
        return new Profilzeilenansicht("k-" + k.id().toLowerCase(Locale.ROOT), Sprachtext.name(k, worte.sprache()), k.zusatz(), k.einheit().anzeige(worte.sprache()),
                k.einheit().istProzent() ? "\u00a0%" : "", kernsatz(z, worte.sprache()), steuern(z, worte), zahlen, bild, Profilverlauf.von(z, worte, mitRichtung),
                Urteilsansicht.von(z.urteil().stufe(), worte.sprache()), worte.kurz(z.urteil().stufe()),
                z.urteil().massgebliche().stream().map(g -> g.satz(worte.sprache())).distinct().toList(), z.kommentare().stream().map(Kommentar::toString).toList());
    }

    /** What the definition adds stands beside the name, marked as German; it has no place in an English sentence. */
    static String kernsatz(Profilzeile z, Sprache sprache) {
        return sprache == Sprache.DEUTSCH ? z.kernsatz().deutsch() : z.kernsatz().englisch().replace(" (" + z.kennzahl().zusatz() + ")", "");
    }

    private static Steuern steuern(Profilzeile z, Berichtsworte worte) {
        return new Steuern(z.steuerbarkeit().steuerbar(), wort(z.steuerbarkeit().urteil(), worte), z.steuerbarkeit().grund());
    }

    static String wort(Steuerbarkeit.Urteil urteil, Berichtsworte worte) {
        return worte.wort("profil_" + urteil.name());
    }

    /** A text that may have stayed German in an English page. */
    record Sprachtext(String text, boolean deutsch) {

        static Sprachtext name(Kennzahl k, Sprache sprache) {
            String name = k.name(sprache);
            return new Sprachtext(name, sprache != Sprache.DEUTSCH && name.equals(k.name()));
        }
    }
}
