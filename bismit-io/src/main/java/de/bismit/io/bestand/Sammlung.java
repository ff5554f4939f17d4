package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.internal.Ressource.Zeile;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Datengrundlage;
import de.bismit.katalog.Einordnung;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlbauer;
import de.bismit.katalog.Kennzahlart;
import de.bismit.katalog.Richtung;
import de.bismit.katalog.Steuerung;
import de.bismit.katalog.Themenfeld;
import de.bismit.katalog.Verweis;
import de.bismit.katalog.Zusammenfassung;
import de.bismit.wert.Einheit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The collection of 220 Kennzahlen ({@code kennzahlen_leitfaden.csv}): what each row says of a Kennzahl. */
final class Sammlung {

    private static final Map<String, Zusammenfassung> ZUSAMMENFASSUNGEN = Map.of("ja", Zusammenfassung.SUMME, "nur_saldo",
            Zusammenfassung.NUR_SALDO, "nein", Zusammenfassung.AUS_TEILEN, "entfaellt", Zusammenfassung.AUF_DER_SUMME);
    private static final Map<String, Richtung> RICHTUNGEN = Map.of("neutral", Richtung.NEUTRAL, "hoeher_ist_besser",
            Richtung.HOEHER_BESSER, "niedriger_ist_besser", Richtung.NIEDRIGER_BESSER);

    /** The office's own Gliederung, whose fields the collection names. */
    private static final String BISMIT = "bismit";

    private final Map<String, Zeile> zeilen = new LinkedHashMap<>();
    private final Map<String, String> felder = new HashMap<>();

    Sammlung(List<Gliederung> gliederungen) {
        for (Zeile zeile : Ressource.lies(Sammlung.class, "katalog/kennzahlen_leitfaden.csv")) {
            zeilen.put(zeile.pflicht("id"), zeile);
        }
        for (Gliederung gliederung : gliederungen) {
            for (Themenfeld feld : gliederung.id().equals(BISMIT) ? gliederung.themenfelder() : List.<Themenfeld>of()) {
                felder.put(feld.name(), feld.id());
            }
        }
    }

    /** The Kennzahlen that have a row and an id here, and no Formel. */
    List<Kennzahl> beschriebene(Map<String, List<Verweis>> verweise) {
        List<Kennzahl> kennzahlen = new ArrayList<>();
        for (Zeile kennung : Ressource.lies(Sammlung.class, "katalog/kennungen.csv")) {
            String id = kennung.pflicht("id");
            kennzahlen.add(beschriebene(id, Objects.requireNonNull(zeilen.get(kennung.pflicht("sammlung"))), verweise.getOrDefault(id, List.of())));
        }
        return kennzahlen;
    }

    private Kennzahl beschriebene(String id, Zeile zeile, List<Verweis> verweise) {
        Kennzahlbauer kennzahl = Kennzahl.beschrieben(id, zeile.pflicht("name_de")).nameEnglisch(zeile.text("name_en")).alias(List.of(zeile.pflicht("id")))
                .art(art(zeile)).einheit(einheit(zeile.pflicht("einheit"))).richtung(RICHTUNGEN.get(zeile.pflicht("richtung"))).standard(false)
                .zusammenfassung(zusammenfassung(zeile)).beschreibung(beschreibung(zeile).mitDefinition(definition(zeile)))
                .datengrundlage(datengrundlage(zeile)).steuerung(new Steuerung(zeile.pflicht("steuerungsrelevanz")))
                .herkunft("Kennzahlensammlung " + zeile.pflicht("id"), zeile.text("provenance"))
                .themenfeld(Gliederung.LEITFADEN, zeile.pflicht("themenfeld"));
        for (Verweis verweis : verweise) {
            kennzahl.verweis(verweis);
        }
        Optional<Einordnung> einordnung = einordnung(zeile);
        if (einordnung.isPresent()) {
            kennzahl.einordnung(einordnung.get());
        }
        return kennzahl.build();
    }

    /** The row of the first of these numbers that has one. */
    Optional<Zeile> zeile(List<String> nummern) {
        for (String nummer : nummern) {
            if (zeilen.containsKey(nummer)) {
                return Optional.of(zeilen.get(nummer));
            }
        }
        return Optional.empty();
    }

    static Kennzahlart art(Zeile zeile) {
        return Kennzahlart.valueOf(zeile.pflicht("art").toUpperCase(Locale.ROOT));
    }

    static Zusammenfassung zusammenfassung(Zeile zeile) {
        return Objects.requireNonNull(ZUSAMMENFASSUNGEN.get(zeile.pflicht("additiv")));
    }

    static Beschreibung beschreibung(Zeile zeile) {
        return new Beschreibung("", zeile.text("zaehler"), zeile.text("nenner"), zeile.text("bezugsgruppe"), zeile.text("stichtag_oder_periode"),
                zeile.text("hinweis"));
    }

    static Datengrundlage datengrundlage(Zeile zeile) {
        return new Datengrundlage(zeile.text("statistik"), zeile.text("datenquelle"), zeile.text("ebene"), zeile.text("disaggregationen"));
    }

    /** The place among the office's fields, with who says so. */
    Optional<Einordnung> einordnung(Zeile zeile) {
        String id = felder.get(zeile.text("bismit_themenfeld"));
        return id == null ? Optional.empty()
                : Optional.of(new Einordnung(BISMIT, id, Einordnung.Rang.OFFEN, zeile.text("bismit_themenfeld_status")));
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
