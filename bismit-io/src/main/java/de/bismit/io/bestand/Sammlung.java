package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Datengrundlage;
import de.bismit.katalog.Einordnung;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlart;
import de.bismit.katalog.Richtung;
import de.bismit.katalog.Steuerung;
import de.bismit.katalog.Zusammenfassung;
import de.bismit.wert.Einheit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The collection of 220 Kennzahlen ({@code kennzahlen_leitfaden.csv}): what each row says of a Kennzahl. */
final class Sammlung {

    private static final Map<String, Zusammenfassung> ZUSAMMENFASSUNGEN = Map.of("ja", Zusammenfassung.SUMME, "nur_saldo",
            Zusammenfassung.NUR_SALDO, "nein", Zusammenfassung.AUS_TEILEN, "entfaellt", Zusammenfassung.AUF_DER_SUMME);
    private static final Map<String, Richtung> RICHTUNGEN = Map.of("neutral", Richtung.NEUTRAL, "hoeher_ist_besser",
            Richtung.HOEHER_BESSER, "niedriger_ist_besser", Richtung.NIEDRIGER_BESSER);

    private final Map<String, Zeile> zeilen = new LinkedHashMap<>();
    private final Optional<Gliederung> bismit;

    Sammlung(List<Gliederung> gliederungen) {
        Ressource.lies(Sammlung.class, "katalog/kennzahlen_leitfaden.csv").forEach(z -> zeilen.put(z.pflicht("id"), z));
        bismit = gliederungen.stream().filter(g -> g.id().equals("bismit")).findFirst();
    }

    /** The Kennzahlen that have a row and an id here, and no Formel. */
    List<Kennzahl> beschriebene() {
        List<Kennzahl> kennzahlen = new ArrayList<>();
        for (Zeile kennung : Ressource.lies(Sammlung.class, "katalog/kennungen.csv")) {
            kennzahlen.add(beschriebene(kennung.pflicht("id"), zeilen.get(kennung.pflicht("sammlung"))));
        }
        return kennzahlen;
    }

    private Kennzahl beschriebene(String id, Zeile zeile) {
        Kennzahl.Builder kennzahl = Kennzahl.beschrieben(id, zeile.pflicht("name_de")).alias(List.of(zeile.pflicht("id")))
                .einheit(einheit(zeile.pflicht("einheit"))).richtung(RICHTUNGEN.get(zeile.pflicht("richtung"))).standard(false)
                .steuerung(new Steuerung(zeile.pflicht("steuerungsrelevanz")))
                .herkunft("Kennzahlensammlung " + zeile.pflicht("id"), zeile.text("provenance"))
                .themenfeld(Gliederung.LEITFADEN, zeile.pflicht("themenfeld"));
        ergaenze(kennzahl, zeile);
        return kennzahl.definition(definition(zeile)).build();
    }

    /** What the row of a number of the collection says beside the definition, if there is such a row. */
    void ergaenze(Kennzahl.Builder kennzahl, String nummer) {
        Optional.ofNullable(zeilen.get(nummer)).ifPresent(zeile -> ergaenze(kennzahl, zeile));
    }

    private void ergaenze(Kennzahl.Builder kennzahl, Zeile zeile) {
        kennzahl.art(Kennzahlart.valueOf(zeile.pflicht("art").toUpperCase(Locale.ROOT)))
                .zusammenfassung(ZUSAMMENFASSUNGEN.get(zeile.pflicht("additiv")))
                .beschreibung(new Beschreibung("", zeile.text("zaehler"), zeile.text("nenner"), zeile.text("bezugsgruppe"),
                        zeile.text("stichtag_oder_periode"), zeile.text("hinweis")))
                .datengrundlage(new Datengrundlage(zeile.text("statistik"), zeile.text("datenquelle"), zeile.text("ebene"),
                        zeile.text("disaggregationen")));
        bismit.flatMap(g -> g.themenfelder().stream().filter(t -> t.name().equals(zeile.text("bismit_themenfeld"))).findFirst())
                .ifPresent(t -> kennzahl.einordnung(new Einordnung("bismit", t.id(), Einordnung.Rang.OFFEN, zeile.text("bismit_themenfeld_status"))));
    }

    private static Einheit einheit(String name) {
        boolean anteilig = name.equals("Prozent") || name.contains(" je ") || name.startsWith("je ");
        return Einheit.of(name.replace("Einw.", "Einwohner"), anteilig && !name.startsWith("EUR") ? 1 : 0);
    }

    /** {@code Leistungsberechtigte nach SGB II, bezogen auf Bevölkerung unter der Regelaltersgrenze; Jahresdurchschnitt/Dezember.} */
    private static String definition(Zeile zeile) {
        String zaehler = zeile.pflicht("zaehler");
        String nenner = zeile.text("nenner").isEmpty() ? "" : ", bezogen auf: " + zeile.text("nenner");
        return zaehler.substring(0, 1).toUpperCase(Locale.GERMANY) + zaehler.substring(1) + nenner + " (" + zeile.text("stichtag_oder_periode") + ").";
    }
}
