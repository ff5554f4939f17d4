package de.bismit.harmonisierung;

import de.bismit.daten.Kategorienamen;

/**
 * All that is known of categories and how they become common ones (Kategorien): what this library ships, or with an office's rows.
 *
 * <pre>{@code
 * Kategorien.deutschland().abbildungen().abbildung("schulgruppe").wendeAn(daten)
 * }</pre>
 *
 * @param schularten the school types of the Länder
 * @param abschluesse the school-leaving certificates
 * @param betreuungsangebote where children are looked after
 * @param stichtage when statistics count
 * @param laendermerkmale what distinguishes the school systems
 * @param namen what people call the categories
 * @param abbildungen the mappings to common categories, over these school types, certificates and names
 */
public record Kategorien(Schularten schularten, Abschluesse abschluesse, Betreuungsangebote betreuungsangebote, Stichtage stichtage,
        Laendermerkmale laendermerkmale, Kategorienamen namen, Kategorienabbildungen abbildungen) {

    /** Lays the mappings over the school types, certificates and names that stand beside them. */
    public Kategorien {
        abbildungen = abbildungen.mit(schularten, abschluesse, namen);
    }

    /** What this library ships. */
    public static Kategorien deutschland() {
        return new Kategorien(Schularten.deutschland(), Abschluesse.deutschland(), Betreuungsangebote.deutschland(), Stichtage.deutschland(),
                Laendermerkmale.deutschland(), Kategorienamen.mitgeliefert(), Kategorienabbildungen.deutschland());
    }

    @Override
    public String toString() {
        return String.join("\n", schularten.toString(), abschluesse.toString(), betreuungsangebote.toString(), stichtage.toString(),
                laendermerkmale.toString(), namen.toString(), abbildungen.toString());
    }
}
