package de.bismit.daten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sum of Merkmale in words (Merkmalworte): categories of one Größe are named together, neighbouring age groups as one.
 *
 * <pre>{@code
 * Merkmalworte.summe(List.of(unter3, drei6))   // Bevölkerungsstand (unter 6 Jahre)
 * }</pre>
 */
public final class Merkmalworte {

    private Merkmalworte() {
    }

    /** The sum of these, each counted once. */
    public static String summe(List<Merkmal> merkmale) {
        Map<Groesse, List<String>> nachGroesse = new LinkedHashMap<>();
        for (Merkmal merkmal : merkmale) {
            List<String> auspraegungen = nachGroesse.computeIfAbsent(merkmal.groesse(), g -> new ArrayList<>());
            if (!merkmal.auspraegungen().isEmpty()) {
                auspraegungen.add(String.join(", ", merkmal.kategorien()));
            }
        }
        return nachGroesse.entrySet().stream().map(g -> g.getKey().name() + klammer(Altersgruppe.zusammen(g.getValue()))).collect(Collectors.joining(" + "));
    }

    private static String klammer(List<String> gruppen) {
        return gruppen.isEmpty() ? "" : " (" + String.join("; ", gruppen) + ")";
    }
}
