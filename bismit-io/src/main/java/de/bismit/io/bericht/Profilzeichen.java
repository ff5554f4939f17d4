package de.bismit.io.bericht;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The signs on the scales of a profile (Zeichen); each is explained only where it occurs. */
enum Profilzeichen {
    /** The whole range of the group. */
    GANZE(z -> true),
    /** Its middle half. */
    MITTE(z -> true),
    /** What the Kommune is seen beside. */
    BEZUG(z -> true),
    /** The Kommune. */
    KOMMUNE(z -> true),
    /** The median of its peers. */
    NACHBARN(z -> z.nachbarn().isPresent()),
    /** An estimated value. */
    GESCHAETZT(z -> z.wert().istGeschaetzt()),
    /** A range. */
    SPANNE(z -> !z.wert().wert().istZahl()),
    /** The wanted side. */
    GUENSTIG(z -> Profillage.von(z, true).seite() > 0),
    /** The other side. */
    UNGUENSTIG(z -> Profillage.von(z, true).seite() < 0);

    private final Predicate<Profilzeile> kommtVor;

    Profilzeichen(Predicate<Profilzeile> kommtVor) {
        this.kommtVor = kommtVor;
    }

    private boolean zeigtRichtung() {
        return this == GUENSTIG || this == UNGUENSTIG;
    }

    private boolean istImmerDa() {
        return ordinal() <= KOMMUNE.ordinal();
    }

    /** The signs on the scales of these Kennzahlen, all of which have a value. */
    static List<Profilzeichen> in(List<Profilzeile> zeilen, boolean mitRichtung) {
        return Stream.of(values()).filter(z -> mitRichtung || !z.zeigtRichtung()).filter(z -> z.istImmerDa() || zeilen.stream().anyMatch(z.kommtVor)).toList();
    }

    /** Its name among the words of the page and the ids of its pictures. */
    String kennung() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means. */
    String bedeutung(Berichtsworte worte) {
        return worte.wort("profilZeichen_" + kennung());
    }
}
