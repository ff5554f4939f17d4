package de.bismit.io.bestand;

import de.bismit.daten.Merkmal;
import de.bismit.io.tabelle.Tabellenbindung;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Kennzahl;
import de.bismit.wert.Befund;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Whether any table delivers what an office's formulas ask for: a category that is spelt differently would leave its Kennzahl without
 * a value for ever. A hint only, since categories may also be made of others.
 */
final class Merkmalspruefung {

    private final Map<String, Set<String>> gebundene = new HashMap<>();
    private final Consumer<Befund> befunde;

    Merkmalspruefung(List<Tabellenbindung> bindungen, Consumer<Befund> befunde) {
        this.befunde = befunde;
        bindungen.forEach(b -> b.nenneAuspraegungen((groesse, auspraegungen) -> {
            Set<String> bekannte = gebundene.computeIfAbsent(groesse.id(), g -> new TreeSet<>());
            auspraegungen.forEach((dimension, auspraegung) -> bekannte.add(dimension + "=" + auspraegung));
        }));
    }

    void pruefe(List<Eintrag<Kennzahl>> kennzahlen) {
        kennzahlen.forEach(e -> e.wert().formel().map(Formel::merkmale).orElse(List.of()).forEach(m -> pruefe(m, e)));
    }

    private void pruefe(Merkmal merkmal, Eintrag<Kennzahl> eintrag) {
        Set<String> bekannte = gebundene.get(merkmal.groesse().id());
        if (bekannte == null) {
            melde(eintrag, "keine Bindung liefert die Größe " + merkmal.groesse().id() + "; eine in bindungen/ ergänzen");
            return;
        }
        merkmal.auspraegungen().forEach((dimension, auspraegung) -> {
            if (!bekannte.contains(dimension + "=" + auspraegung)) {
                melde(eintrag, "keine Bindung liefert " + Groessen.text(merkmal) + "; es gibt zu " + merkmal.groesse().id() + " "
                        + String.join(", ", bekannte));
            }
        });
    }

    private void melde(Eintrag<Kennzahl> eintrag, String satz) {
        befunde.accept(Ordnerbefund.MERKMAL_UNGEBUNDEN.bei(eintrag.stelle(), "die Formel von " + eintrag.kennung() + " bleibt ohne Wert: " + satz));
    }
}
