package de.bismit.katalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who can steer a Kennzahl (Steuerung), as the catalogue says it: {@code Gemeinde/Kreis}, {@code Kontext}. What stands in
 * brackets explains and counts for nothing: {@code Gemeinde/Träger (Kreis als Jugendhilfeträger)}.
 *
 * @param wer the levels, in words; {@code Kontext} for nobody
 */
public record Steuerung(String wer) {

    /** Nothing says who can. */
    public static final Steuerung UNBEKANNT = new Steuerung("unbekannt");

    /** The levels, in the order of {@link Steuerungsebene}; none if they are not known. */
    public Set<Steuerungsebene> ebenen() {
        Set<Steuerungsebene> ebenen = EnumSet.noneOf(Steuerungsebene.class);
        Arrays.stream(wer.replaceAll("\\(.*", "").split("/")).map(String::strip).map(Steuerungsebene::von).flatMap(Optional::stream)
                .forEach(ebenen::add);
        return ebenen;
    }

    /** Whether this level can steer it. */
    public boolean durch(Steuerungsebene ebene) {
        return ebenen().contains(ebene);
    }

    /** Whether some Kommune can steer it at all, by the catalogue. */
    public boolean kommunal() {
        return durch(Steuerungsebene.KREIS) || durch(Steuerungsebene.GEMEINDE);
    }

    /**
     * Whether a Kommune of this kind can steer it. A kreisfreie Stadt is Kreis and Gemeinde in one; a Landkreis is not the
     * Gemeinde.
     */
    public Steuerbarkeit fuer(Kommunenart art) {
        if (ebenen().isEmpty()) {
            return Steuerbarkeit.unbekannt("der Katalog sagt nicht, wer steuern kann");
        }
        String grund = "steuern kann: " + wer;
        return switch (art) {
            case KREISFREIE_STADT -> Steuerbarkeit.of(kommunal(), grund + "; eine kreisfreie Stadt ist Kreis und Gemeinde zugleich");
            case LANDKREIS -> Steuerbarkeit.of(durch(Steuerungsebene.KREIS), grund);
            case UNBEKANNT -> durch(Steuerungsebene.KREIS) || !kommunal() ? Steuerbarkeit.of(kommunal(), grund)
                    : Steuerbarkeit.unbekannt(grund + "; ob es eine kreisfreie Stadt ist, ist nicht bekannt");
        };
    }

    @Override
    public String toString() {
        return wer;
    }
}
