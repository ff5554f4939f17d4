package de.bismit.io.bericht;

import de.bismit.gebiet.Kreis;
import de.bismit.io.json.Erzeuger;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Steuerbarkeit;
import de.bismit.katalog.Verweis;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Regel;
import de.bismit.vergleich.Regelwerk;
import de.bismit.vergleich.Vergleichszeile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of a Steckbrief show, ready worded; what is not known is left out.
 *
 * @param satz one plain sentence; may be empty
 * @param angaben what is known of the Kennzahl, in order
 * @param verweise what it is to others and they to it
 * @param werte the newest values; none or one
 * @param regeln the rules that are about this Kennzahl
 */
record Steckbriefansicht(String erzeuger, String id, String name, String zusatz, String satz, List<Angabe> angaben, List<String> verweise,
        List<Werte> werte, List<Regelzeile> regeln, int allgemeine) {

    private static final String BUND = "DG";

    /** A property with its value. */
    record Angabe(String name, String wert) {
    }

    /** The newest year that half of the Kommunen have. */
    record Werte(String zeit, String einheit, Urteilsansicht urteil, List<String> gruende, List<Wertzeile> zeilen) {
    }

    /** A territory with its value. */
    record Wertzeile(String gebiet, String wert, String teile) {
    }

    /** A rule in a line. */
    record Regelzeile(String id, String titel, String umgang) {
    }

    boolean hatVerweise() {
        return !verweise.isEmpty();
    }

    boolean hatRegeln() {
        return !regeln.isEmpty();
    }

    static Steckbriefansicht von(Kennzahlenkatalog katalog, Regelwerk regelwerk, Kennzahl k, List<Kreis> kommunen, @Nullable Jahresvergleich neuester) {
        List<Regel> betroffene = regelwerk.regeln().stream().filter(r -> r.betrifft(k.regelkennungen()) && betrifft(r, kommunen)).toList();
        List<Regelzeile> eigene = betroffene.stream().filter(r -> !r.kennzahlen().contains("*")).map(r -> new Regelzeile(r.id(), r.titel(), r.umgang())).toList();
        String satz = neuester == null ? "" : Kernsatz.zu(neuester.region().wert(), k).orElse("");
        return new Steckbriefansicht(Erzeuger.text(), k.id(), k.name(), neuester == null ? k.zusatz() : neuester.kennzahl().zusatz(), satz, angaben(katalog, k, kommunen),
                verweise(katalog, k), neuester == null ? List.of() : List.of(werte(neuester)), eigene, betroffene.size() - eigene.size());
    }

    /** Rules on Länder the region has no part in are left out. */
    private static boolean betrifft(Regel regel, List<Kreis> kommunen) {
        return kommunen.isEmpty() || regel.laender().isEmpty() || regel.laender().contains(BUND)
                || kommunen.stream().anyMatch(k -> regel.laender().contains(k.land().kuerzel()));
    }

    private static List<Angabe> angaben(Kennzahlenkatalog katalog, Kennzahl k, List<Kreis> kommunen) {
        List<Angabe> angaben = new ArrayList<>(List.of(
                new Angabe("Definition", k.definition()),
                new Angabe("Formel", k.formel().map(f -> f.falte(new Formelworte())).orElse("")),
                new Angabe("Zähler", k.beschreibung().zaehler()),
                new Angabe("Nenner", k.beschreibung().nenner()),
                new Angabe("Einheit", k.einheit() + ", " + k.richtung().anzeige()),
                new Angabe("Art", k.art().anzeige() + ", " + k.zusammenfassung().anzeige()),
                new Angabe("Bezugsgruppe", k.beschreibung().bezugsgruppe()),
                new Angabe("Zeitbezug", k.beschreibung().zeitbezug()),
                new Angabe("Statistik", k.datengrundlage().statistik()),
                new Angabe("Datenquelle", k.datengrundlage().quelle()),
                new Angabe("Feinste Ebene", k.datengrundlage().ebene()),
                new Angabe("Gliederbar nach", k.datengrundlage().gliederung()),
                new Angabe("Berechenbar nach", k.dimensionen().entrySet().stream().map(d -> d.getKey() + " (" + String.join(", ", d.getValue()) + ")").collect(Collectors.joining(", "))),
                new Angabe("Themenfeld", katalog.gliederungen().stream().flatMap(g -> katalog.themenfeld(g.id(), k).map(t -> t + " (" + g.name() + ")").stream())
                        .collect(Collectors.joining("; "))),
                new Angabe("Steuerung", k.steuerung().wer()),
                new Angabe("Steuerbar für", kommunen(katalog, k, kommunen, Steuerbarkeit.Urteil.STEUERBAR)),
                new Angabe("Nicht steuerbar für", kommunen(katalog, k, kommunen, Steuerbarkeit.Urteil.NICHT_STEUERBAR)),
                new Angabe("Hinweis", k.beschreibung().hinweis()),
                new Angabe("Stand", k.belegstand().anzeige() + (katalog.fassung().isEmpty() ? "" : ", Katalog " + katalog.fassung()) + ", Fassung " + k.fassung()),
                new Angabe("Auch als", String.join(", ", k.alias())),
                new Angabe("Quelle", k.quelle()),
                new Angabe("Geprüft", k.provenienz())));
        angaben.removeIf(a -> a.wert().isEmpty());
        return angaben;
    }

    private static String kommunen(Kennzahlenkatalog katalog, Kennzahl k, List<Kreis> kommunen, Steuerbarkeit.Urteil urteil) {
        List<Kreis> gemeinte = kommunen.stream().filter(kreis -> katalog.steuerbarkeit(k.id(), kreis).urteil() == urteil).toList();
        return !kommunen.isEmpty() && gemeinte.size() == kommunen.size() ? "alle Kommunen" : gemeinte.stream().map(Kreis::name).collect(Collectors.joining(", "));
    }

    private static List<String> verweise(Kennzahlenkatalog katalog, Kennzahl k) {
        List<String> verweise = new ArrayList<>();
        k.verweise().forEach(v -> verweise.add(v.art().anzeige() + ": " + benannt(katalog.kennzahl(v.ziel()))));
        katalog.verweisende(Verweis.Art.TEIL_VON, k.id()).forEach(t -> verweise.add("hat als Teil: " + benannt(t)));
        katalog.verweisende(Verweis.Art.NENNER_VON, k.id()).forEach(t -> verweise.add("hat als Nenner: " + benannt(t)));
        katalog.varianten(k.id()).stream().filter(v -> !k.verweise().contains(new Verweis(Verweis.Art.VARIANTE_VON, v.id())))
                .forEach(v -> verweise.add("hat als Variante: " + benannt(v)));
        return verweise;
    }

    private static String benannt(Kennzahl k) {
        return k.id() + " " + k.name();
    }

    private static Werte werte(Jahresvergleich v) {
        List<String> gruende = v.urteil().massgebliche().stream().map(Begruendung::toString).toList();
        return new Werte(v.zeit(), v.kennzahl().einheit().name(), Urteilsansicht.von(v.urteil().stufe()), gruende, v.zeilen().stream().map(Steckbriefansicht::zeile).toList());
    }

    private static Wertzeile zeile(Vergleichszeile z) {
        String teile = z.wert().anzeigeTeile();
        String deckung = z.wert().deckung().kommunen() > 1 ? z.wert().deckung().toString() : "";
        return new Wertzeile(z.gebiet().name(), z.wert().anzeige(), Optional.of(teile).filter(t -> !t.isEmpty()).map(t -> deckung.isEmpty() ? t : t + ", " + deckung).orElse(deckung));
    }
}
