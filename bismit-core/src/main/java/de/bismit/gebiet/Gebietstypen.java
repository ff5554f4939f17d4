package de.bismit.gebiet;

import de.bismit.internal.Ressource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What kind of Gebiet a Revierkommune is, beside its Art: its settlement type, and whether it has a Hochschule. */
public final class Gebietstypen {

    /** The period of the answer of {@link #hochschuleVorhanden(String)}. */
    public static final String STAND_HOCHSCHULE = "WS 2023/24";

    private Gebietstypen() {
    }

    /**
     * Whether students are enrolled at a Hochschule in this Revierkommune, Wintersemester 2023/24 (GENESIS
     * 21311-01-01-4-B; a Kreis shown there with {@code -} has none). Nothing if it is not known or the key is no
     * Revierkommune.
     */
    public static Optional<Boolean> hochschuleVorhanden(String ags5) {
        return Optional.ofNullable(Geladen.HOCHSCHULE.get(ags5));
    }

    /**
     * The settlement type of a Revierkommune: as the BBSR published it for 2024, for some Kommunen of the Rheinisches Revier
     * reckoned by its rule from the Gemeindeverzeichnis of 31.12.2022 (column {@code prov_kreistyp}). Nothing if the key is
     * no Revierkommune.
     */
    public static Optional<Kreistyp> kreistyp(String ags5) {
        return Optional.ofNullable(Geladen.KREISTYP.get(ags5));
    }

    private static final class Geladen {

        static final Map<String, Boolean> HOCHSCHULE;
        static final Map<String, Kreistyp> KREISTYP;

        static {
            Map<String, Boolean> antworten = new HashMap<>();
            Map<String, Kreistyp> typen = new HashMap<>();
            for (Ressource.Zeile zeile : Ressource.lies(Gebietstypen.class, "gebietstypen.csv")) {
                zeile.wahlweise("hochschule_vorhanden")
                        .ifPresent(wort -> antworten.put(zeile.pflicht("ags5"), jaNein(wort)));
                typen.put(zeile.pflicht("ags5"), Kreistyp.of(zeile.ganzzahl("bbsr_kreistyp")));
            }
            HOCHSCHULE = Map.copyOf(antworten);
            KREISTYP = Map.copyOf(typen);
        }

        private static boolean jaNein(String wort) {
            return switch (wort) {
                case "ja" -> true;
                case "nein" -> false;
                default -> throw new IllegalStateException(
                        "gebietstypen.csv, hochschule_vorhanden: '" + wort + "' ist weder ja noch nein");
            };
        }
    }
}
