package de.bismit.io.bericht;

import com.fasterxml.jackson.databind.JsonNode;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Draws the texts of a profile's page from nothing but its JSON and the labels of the page ("Wert:", "Trend:"), as another site would:
 * where they are those of our page, nothing of it is missing in the JSON.
 */
final class Profilnachzeichner {

    private final JsonNode profil;
    private final Berichtsworte worte;
    private final String sprache;
    private final List<String> texte = new ArrayList<>();

    Profilnachzeichner(JsonNode profil, Sprache sprache) {
        this.profil = profil;
        worte = Berichtsworte.imProfil(sprache);
        this.sprache = sprache == Sprache.DEUTSCH ? "" : "En";
    }

    private static Stream<JsonNode> liste(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }

    private String wort(String schluessel) {
        return worte.wort(schluessel);
    }

    private void zeige(String text) {
        texte.add(Profilseite.glatt(text));
    }

    /** A field in the language of the page. */
    private String in(JsonNode objekt, String feld) {
        JsonNode wert = objekt.get(feld + sprache);
        if (wert == null || !wert.isTextual()) {
            throw new IllegalStateException(feld + sprache + " fehlt in " + objekt);
        }
        return wert.asText();
    }

    private String anzeige(JsonNode objekt, String feld) {
        return objekt.get("anzeige" + sprache).get(feld).asText();
    }

    private static String wenn(String davor, String text, String danach) {
        return text.isEmpty() ? "" : davor + text + danach;
    }

    private static boolean hatWert(JsonNode kennzahl) {
        return kennzahl.at("/zeilen/0/gruende").isEmpty();
    }

    private List<JsonNode> mitWert() {
        return liste(profil.get("kennzahlen")).filter(Profilnachzeichner::hatWert).toList();
    }

    private JsonNode kennzahl(String id) {
        return liste(profil.get("kennzahlen")).filter(k -> k.get("id").asText().equals(id)).findFirst().orElseThrow();
    }

    private JsonNode eintrag(String liste, String feld, JsonNode gesucht) {
        return liste(profil.get(liste)).filter(e -> e.get(feld).equals(gesucht)).findFirst().orElseThrow();
    }

    private String hinweis(int nummer) {
        return in(profil.get("hinweise").get(nummer), "satz");
    }

    List<String> texte() {
        kopf();
        blick();
        einzeln();
        liste("ohneWert", "profilOhneWert", k -> in(k, "name") + " " + k.get("jahr").asText() + ", " + anzeige(k, "wert"));
        regeln();
        quellen();
        return texte;
    }

    private void kopf() {
        zeige(profil.at("/kommune/name").asText());
        zeige(wort("profilTitel") + "; " + anzeige(profil, "untertitel") + ". " + wort("profilGruppe") + ": " + anzeige(profil, "gruppe") + ". " + wort("profilBezug")
                + ": " + anzeige(profil, "bezug") + "." + wenn(" ", anzeige(profil, "sitzung"), ".") + wenn(" ", anzeige(profil, "zurueckgehalten"), ""));
        if (!profil.get("aehnliche").isNull()) {
            zeige(in(profil.get("aehnliche"), "satz"));
        }
    }

    private void blick() {
        zeige(wort("profilBlick"));
        zeige(wort("profilZumBezug") + " " + liste(profil.get("bilanz")).map(b -> b.get("anzahl").asText() + " " + in(b, "anzeige")).collect(Collectors.joining(" ")));
        liste(profil.get("zeichen")).forEach(z -> zeige(in(z, "anzeige")));
        zeige(hinweis(0) + ". " + hinweis(1) + " " + hinweis(2));
        Stream.of("kennzahl", "profilJahr", "profilWert", "profilBezug").forEach(s -> zeige(wort(s)));
        if (!profil.get("aehnliche").isNull()) {
            zeige(wort("profilNachbarn"));
        }
        zeige(wort("profilKleinster") + " " + wort("profilLage") + " " + wort("profilGroesster"));
        Stream.of("profilTrend", "profilVergleichbar").forEach(s -> zeige(wort(s)));
        jeFeld(this::zeile);
        namen("steuerbar", "profilSteuerbar", "(" + hinweis(3) + ")");
        namen("ohneAngebot", "profilOhneAngebot", "");
    }

    private void jeFeld(Consumer<JsonNode> was) {
        for (JsonNode feld : profil.get("themenfelder")) {
            zeige(in(feld, "anzeige"));
            mitWert().stream().filter(k -> k.get("themenfeld").equals(feld.get("id"))).forEach(was);
        }
    }

    private void zeile(JsonNode k) {
        boolean prozent = k.get("einheit").asText().equals("Prozent");
        zeige(in(k, "name") + (prozent ? "" : " " + anzeige(k, "einheit")));
        zeige(k.get("jahr").asText());
        zeige(anzeige(k, "wert") + (prozent ? "\u00a0%" : ""));
        zeige(anzeige(k, "bezug"));
        if (!profil.get("aehnliche").isNull()) {
            zeige(anzeige(k, "nachbarn"));
        }
        zeige(anzeige(k, "kleinster") + " " + anzeige(k, "groesster"));
        zeige(anzeige(k, "trendzeichen"));
        zeige(in(eintrag("bilanz", "stufe", k.at("/urteil/stufe")), "kurz"));
    }

    private void namen(String liste, String titel, String zusatz) {
        if (!profil.get(liste).isEmpty()) {
            zeige(wort(titel));
            if (!zusatz.isEmpty()) {
                zeige(zusatz);
            }
            liste(profil.get(liste)).map(id -> in(kennzahl(id.asText()), "name")).distinct().forEach(this::zeige);
        }
    }

    private void einzeln() {
        zeige(wort("profilEinzeln"));
        zeige(hinweis(4));
        jeFeld(this::artikel);
    }

    private void artikel(JsonNode k) {
        zeige(in(k, "name") + wenn(" ", k.get("zusatz").asText(), ""));
        zeige(in(k, "kernsatz"));
        zeige(wort("profilWert") + ": " + anzeige(k, "wert") + " " + anzeige(k, "einheit") + ", " + anzeige(k, "zeit") + wenn(" (", anzeige(k, "status"), ")") + "; "
                + profil.at("/revier/name").asText() + ": " + anzeige(k, "bezug") + wenn("; " + wort("profilAbstand") + ": ", anzeige(k, "abstand"), "")
                + wenn("; " + wort("profilZeichen_nachbarn") + ": ", anzeige(k, "nachbarn"), "") + ".");
        zeige(wort("profilTrend") + ": " + anzeige(k, "trendzeichen") + " " + anzeige(k, "trend") + ". " + wort("profilVeraenderung") + ": " + anzeige(k, "veraenderung")
                + wenn(" (", anzeige(k, "zerlegung"), ")"));
        zeige(in(eintrag("bilanz", "stufe", k.at("/urteil/stufe")), "anzeige") + liste(k.at("/urteil/gruende")).map(g -> in(g, "satz")).distinct()
                .map(s -> " " + s).collect(Collectors.joining()));
        zeige(in(eintrag("steuerbarkeiten", "urteil", k.at("/steuerbarkeit/urteil")), "anzeige") + " (" + k.at("/steuerbarkeit/grund").asText() + ")");
        liste(k.get("kommentare")).forEach(e -> zeige(wort("profilKommentar") + ", " + e.get("datum").asText() + ": " + e.get("text").asText()));
    }

    private void liste(String liste, String titel, Function<JsonNode, String> text) {
        if (!profil.get(liste).isEmpty()) {
            zeige(wort(titel));
            liste(profil.get(liste)).forEach(id -> zeige(text.apply(kennzahl(id.asText()))));
        }
    }

    private void regeln() {
        TreeSet<String> ids = mitWert().stream().flatMap(k -> liste(k.at("/zeilen/0/urteil/regeln"))).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
        if (!ids.isEmpty()) {
            zeige(wort("profilRegeln"));
            ids.forEach(id -> zeige(id + " " + mitWert().stream().flatMap(k -> liste(k.at("/urteil/gruende"))).filter(g -> g.get("regel").asText().equals(id))
                    .map(g -> in(g, "satz")).findFirst().orElseThrow()));
        }
    }

    private void quellen() {
        zeige(wort("quellen"));
        zeige(hinweis(5));
        liste(profil.get("quellen")).sorted(Comparator.comparing(q -> q.get("tabelle").asText()))
                .map(q -> q.get("tabelle").asText() + " " + q.get("titel").asText() + "; " + wort("stand") + ": "
                        + (q.get("stand").isNull() ? wort("unbekannt") : q.get("stand").asText().replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1")) + "; "
                        + (q.get("lizenz").asText().isEmpty() ? wort("ohneAngabe") : q.get("lizenz").asText())).distinct().forEach(this::zeige);
        zeige(profil.get("erzeuger").asText());
    }

    /** What the pictures of the scales say. */
    List<String> bildtexte() {
        List<String> bilder = new ArrayList<>();
        for (JsonNode feld : profil.get("themenfelder")) {
            mitWert().stream().filter(k -> k.get("themenfeld").equals(feld.get("id"))).forEach(k -> bilder.add(anzeige(k, "wert") + "; " + profil.at("/revier/name").asText()
                    + " " + anzeige(k, "bezug") + wenn("; " + wort("profilNachbarn") + " ", anzeige(k, "nachbarn"), "") + "; " + k.at("/skala/mitWert").asText() + " " + wort("profilMitWert")));
        }
        return bilder;
    }
}
