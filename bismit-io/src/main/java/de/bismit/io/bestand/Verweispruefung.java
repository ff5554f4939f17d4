package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Ziel;
import de.bismit.wert.Befund;
import de.bismit.wert.Stelle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whether an office's entries name Kennzahlen and Gliederungen that exist: a misspelt one would never speak. */
final class Verweispruefung {

    private static final String ALLE = "*";

    private final Kennzahlenkatalog katalog;
    private final Consumer<Befund> befunde;

    Verweispruefung(Kennzahlenkatalog katalog, Consumer<Befund> befunde) {
        this.katalog = katalog;
        this.befunde = befunde;
    }

    void pruefe(List<Eintrag<Kennzahl>> kennzahlen, List<Eintrag<Regel>> regeln, List<Eintrag<Ziel>> ziele) {
        kennzahlen.forEach(this::pruefeGliederungen);
        if (!regeln.isEmpty()) {
            Set<String> bekannte = kennungen();
            regeln.forEach(regel -> pruefeKennzahlen(regel, bekannte));
        }
        ziele.forEach(this::pruefeKennzahl);
    }

    /** That a Gliederung has the Themenfeld, the catalogue looks after itself. */
    private void pruefeGliederungen(Eintrag<Kennzahl> eintrag) {
        List<String> bekannte = katalog.gliederungen().stream().map(Gliederung::id).toList();
        eintrag.wert().einordnungen().keySet().stream().filter(g -> !bekannte.contains(g)).forEach(g -> melde(eintrag.stelle(),
                eintrag.kennung() + " steht in der Gliederung " + g + ", die es nicht gibt; erwartet eine von " + bekannte
                        + " oder eine eigene in gliederungen.json"));
    }

    private void pruefeKennzahlen(Eintrag<Regel> eintrag, Set<String> bekannte) {
        eintrag.wert().kennzahlen().stream().filter(k -> !bekannte.contains(k)).forEach(k -> melde(eintrag.stelle(), "die Regel "
                + eintrag.kennung() + " gilt für die Kennzahl " + k + ", die es nicht gibt; erwartet Kennungen wie sie katalog zeigt, oder * für alle"));
    }

    private void pruefeKennzahl(Eintrag<Ziel> eintrag) {
        if (katalog.findeKennzahl(eintrag.wert().kennzahl()).isEmpty()) {
            melde(eintrag.stelle(), "das Ziel gilt für die Kennzahl " + eintrag.wert().kennzahl()
                    + ", die es nicht gibt; erwartet eine Kennung, wie sie katalog zeigt");
        }
    }

    /** Ids and aliases of the catalogue, and the numbers of the collection that rules refer to. */
    private Set<String> kennungen() {
        Set<String> bekannte = new HashSet<>(Set.of(ALLE));
        katalog.kennzahlen().forEach(k -> bekannte.addAll(k.regelkennungen()));
        Ressource.lies(Verweispruefung.class, "katalog/kennzahlen_leitfaden.csv").forEach(z -> bekannte.add(z.pflicht("id")));
        return bekannte;
    }

    private void melde(Stelle stelle, String satz) {
        befunde.accept(Ordnerbefund.VERWEIS.bei(stelle, satz));
    }
}
