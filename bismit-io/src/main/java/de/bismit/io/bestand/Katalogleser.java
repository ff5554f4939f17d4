package de.bismit.io.bestand;

import de.bismit.internal.Ressource;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Datengrundlage;
import de.bismit.katalog.Einordnung;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlart;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Richtung;
import de.bismit.katalog.Steuerung;
import de.bismit.katalog.Steuerungsangabe;
import de.bismit.katalog.Themenfeld;
import de.bismit.katalog.Verweis;
import de.bismit.katalog.Zusammenfassung;
import de.bismit.wert.Einheit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the catalogue: Kennzahlen with a Formel from {@code kennzahlen.json}, those that are only described from the
 * collection of 220, links and words on steering from files of their own.
 */
final class Katalogleser {

    /** The version of the shipped catalogue; changes with every release that changes a definition. */
    private static final String FASSUNG = "2026.1";

    static final Dateiart<Gliederung> GLIEDERUNGEN = new Jsonart<>("gliederungen.json", Katalogleser::gliederung, Gliederung::id);

    private final Formelleser formeln;
    private final Sammlung sammlung;
    private final Map<String, List<Verweis>> verweise;

    private Katalogleser(Groessen groessen, List<Gliederung> gliederungen, Map<String, List<Verweis>> verweise) {
        this.verweise = verweise;
        formeln = new Formelleser(groessen);
        sammlung = new Sammlung(gliederungen);
    }

    static Kennzahlenkatalog lies(Groessen groessen) {
        List<Gliederung> gliederungen = Quellen.mitgeliefert(GLIEDERUNGEN).stream().map(Eintrag::wert).toList();
        Map<String, List<Verweis>> verweise = verweise();
        Katalogleser leser = new Katalogleser(groessen, gliederungen, verweise);
        List<Kennzahl> kennzahlen = new ArrayList<>(Quellen.mitgeliefert(leser.kennzahlen()).stream().map(Eintrag::wert).toList());
        kennzahlen.addAll(leser.sammlung.beschriebene(verweise));
        return Kennzahlenkatalog.of(FASSUNG, gliederungen, kennzahlen,
                Ressource.lies(Katalogleser.class, "katalog/steuerung_kommunen.csv", Katalogleser::steuerungsangabe));
    }

    /** Kennzahlen with formulas of these Größen, and the places the collection has for them in these Gliederungen. */
    static Dateiart<Kennzahl> kennzahlen(Groessen groessen, List<Gliederung> gliederungen) {
        return new Katalogleser(groessen, gliederungen, Map.of()).kennzahlen();
    }

    private Dateiart<Kennzahl> kennzahlen() {
        return new Jsonart<>("kennzahlen.json", this::kennzahl, Kennzahl::id);
    }

    private static Gliederung gliederung(Jsonobjekt objekt) {
        return new Gliederung(objekt.text("id"), objekt.text("name"), objekt.objekte("themenfelder").stream()
                .map(t -> new Themenfeld(t.text("id"), t.text("name"))).toList());
    }

    private static Steuerungsangabe steuerungsangabe(Ressource.Zeile zeile) {
        return new Steuerungsangabe(zeile.pflicht("kennzahl"), zeile.pflicht("ags5"), zeile.pflicht("steuerbar").equals("ja"),
                zeile.pflicht("grund") + " (" + zeile.pflicht("quelle") + ")");
    }

    private static Map<String, List<Verweis>> verweise() {
        Map<String, List<Verweis>> verweise = new HashMap<>();
        Ressource.lies(Katalogleser.class, "katalog/verweise.csv").forEach(z -> verweise.computeIfAbsent(z.pflicht("kennzahl"), k -> new ArrayList<>())
                .add(new Verweis(Verweis.Art.valueOf(z.pflicht("art")), z.pflicht("ziel"))));
        return verweise;
    }

    private Kennzahl kennzahl(Jsonobjekt objekt) {
        objekt.kenne("regelbezugGrund");
        Kennzahl.Builder kennzahl = anfang(objekt)
                .alias(objekt.texte("alias")).regelbezug(objekt.texte("regelbezug")).zusatz(objekt.text("zusatz", ""))
                .einheit(Einheit.of(objekt.text("einheit"), objekt.ganzzahl("nachkommastellen").orElse(0)))
                .richtung(Groessen.wort(objekt, "richtung", Richtung.class)).standard(objekt.ja("standard", true))
                .steuerung(new Steuerung(objekt.text("steuerung", Steuerung.UNBEKANNT.wer())))
                .herkunft(objekt.text("quelle", ""), objekt.text("provenienz", ""));
        Optional<Ressource.Zeile> zeile = sammlung.zeile(objekt.texte("alias"));
        kennzahl.nameEnglisch(objekt.text("nameEnglisch", zeile.map(z -> z.text("name_en")).orElse("")));
        beschreibe(kennzahl, objekt, zeile);
        ordneEin(kennzahl, objekt, zeile.flatMap(sammlung::einordnung));
        objekt.textfelder("angaben").forEach(kennzahl::angabe);
        objekt.objekte("verweise").forEach(v -> kennzahl.verweis(new Verweis(Groessen.wort(v, "art", Verweis.Art.class), v.text("ziel"))));
        verweise.getOrDefault(objekt.text("id"), List.of()).forEach(kennzahl::verweis);
        if (objekt.hat("dimensionen")) {
            Jsonobjekt dimensionen = objekt.objekt("dimensionen");
            dimensionen.felder().forEach(d -> kennzahl.dimension(d, dimensionen.texte(d)));
        }
        return fertig(kennzahl, objekt);
    }

    private static Kennzahl fertig(Kennzahl.Builder kennzahl, Jsonobjekt objekt) {
        try {
            return kennzahl.build();
        } catch (IllegalArgumentException e) {
            throw objekt.fehler(String.valueOf(e.getMessage()));
        }
    }

    private Kennzahl.Builder anfang(Jsonobjekt objekt) {
        String id = objekt.text("id");
        String name = objekt.text("name");
        if (!objekt.hat("formel")) {
            return Kennzahl.beschrieben(id, name);
        }
        Jsonobjekt formel = objekt.objekt("formel");
        return Formelleser.istVorlage(formel) ? Kennzahl.builder(id, name, formeln.vorlage(formel))
                : Kennzahl.builder(id, name, formeln.lies(formel));
    }

    /** What the entry says itself goes before what the collection says. */
    private static void beschreibe(Kennzahl.Builder kennzahl, Jsonobjekt objekt, Optional<Ressource.Zeile> zeile) {
        Beschreibung worte = zeile.map(Sammlung::beschreibung).orElse(Beschreibung.LEER);
        Datengrundlage daten = zeile.map(Sammlung::datengrundlage).orElse(Datengrundlage.LEER);
        kennzahl.beschreibung(new Beschreibung(objekt.text("definition", ""), objekt.text("zaehler", worte.zaehler()),
                        objekt.text("nenner", worte.nenner()), objekt.text("bezugsgruppe", worte.bezugsgruppe()),
                        objekt.text("zeitbezug", worte.zeitbezug()), objekt.text("hinweis", worte.hinweis())))
                .datengrundlage(new Datengrundlage(objekt.text("statistik", daten.statistik()), objekt.text("datenquelle", daten.quelle()),
                        objekt.text("ebene", daten.ebene()), objekt.text("gliederbarNach", daten.gliederung())));
        if (objekt.hat("art")) {
            kennzahl.art(Groessen.wort(objekt, "art", Kennzahlart.class));
        } else {
            zeile.map(Sammlung::art).ifPresent(kennzahl::art);
        }
        if (objekt.hat("zusammenfassung")) {
            kennzahl.zusammenfassung(Groessen.wort(objekt, "zusammenfassung", Zusammenfassung.class));
        } else {
            zeile.map(Sammlung::zusammenfassung).ifPresent(kennzahl::zusammenfassung);
        }
        if (objekt.hat("belegstand")) {
            kennzahl.belegstand(Groessen.wort(objekt, "belegstand", Belegstand.class));
        }
    }

    /** Keeps who says so, where the collection has the same place. */
    private static void ordneEin(Kennzahl.Builder kennzahl, Jsonobjekt objekt, Optional<Einordnung> derSammlung) {
        derSammlung.ifPresent(kennzahl::einordnung);
        objekt.textfelder("themenfelder").forEach((gliederung, feld) -> {
            if (derSammlung.filter(e -> e.gliederung().equals(gliederung) && e.themenfeld().equals(feld)).isEmpty()) {
                kennzahl.themenfeld(gliederung, feld);
            }
        });
    }
}
