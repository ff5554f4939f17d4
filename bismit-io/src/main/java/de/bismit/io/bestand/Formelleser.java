package de.bismit.io.bestand;

import de.bismit.daten.Merkmal;
import de.bismit.io.json.Jsonfehler;
import de.bismit.io.json.Jsonobjekt;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Dissimilaritaet.Einheitspaar;
import de.bismit.katalog.Formel;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Mittelvorlage;
import de.bismit.katalog.Posten;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Quotensumme.Teilquote;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Veraenderung.Massstab;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.zeit.Paarung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a Formel from JSON; {@link Formelschreiber} writes it. */
final class Formelleser {

    /** The kinds of formula, as the field {@code art} names them. */
    static final List<String> ARTEN = List.of("bestand", "verhaeltnis", "veroeffentlichteQuote", "veraenderung", "quotensumme",
            "gewichtetesMittel", "dissimilaritaet", "chancenverhaeltnis");

    private final Groessen groessen;

    Formelleser(Groessen groessen) {
        this.groessen = groessen;
    }

    /** @throws IllegalArgumentException with file, place and a sentence, if this is no well-formed Formel */
    Formel lies(Jsonobjekt formel) {
        if (!ARTEN.contains(formel.text("art"))) {
            throw formel.fehler("die Formelart \"" + formel.text("art") + "\" gibt es nicht; erwartet eine von " + String.join(", ", ARTEN));
        }
        try {
            return formel(formel);
        } catch (Jsonfehler e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw formel.fehler(String.valueOf(e.getMessage()));
        }
    }

    /** Whether this leaves weights open: {@code ?ab75*bevoelkerung[alter=ab75]}. */
    static boolean istVorlage(Jsonobjekt formel) {
        return formel.text("art").equals("gewichtetesMittel") && String.join(" ", formel.texte("klassen")).contains("?");
    }

    Mittelvorlage vorlage(Jsonobjekt formel) {
        List<Posten> bekannte = new ArrayList<>();
        Map<String, Merkmal> offene = new LinkedHashMap<>();
        for (String klasse : formel.texte("klassen")) {
            int mal = klasse.indexOf('*');
            if (klasse.startsWith("?") && mal > 1) {
                offene.put(klasse.substring(1, mal), groessen.merkmal(klasse.substring(mal + 1), formel));
            } else {
                bekannte.add(Postentext.lies(klasse, groessen, formel));
            }
        }
        return new Mittelvorlage(bekannte, offene);
    }

    private Formel formel(Jsonobjekt f) {
        return switch (f.text("art")) {
            case "bestand" -> new Bestand(summe(f, "merkmale"));
            case "verhaeltnis" -> new Verhaeltnis(summe(f, "zaehler"), summe(f, "nenner"), f.zahl("faktor", 1),
                    f.hat("paarung") ? Groessen.wort(f, "paarung", Paarung.class) : Paarung.GLEICHES_JAHR, f.ja("teilmenge", false));
            case "veroeffentlichteQuote" -> new VeroeffentlichteQuote(merkmal(f, "quote"), merkmal(f, "zaehler"), f.zahl("halbeStelle", 0.05));
            case "veraenderung" -> new Veraenderung(summe(f, "merkmale"), bezug(f),
                    f.hat("massstab") ? Groessen.wort(f, "massstab", Massstab.class) : Massstab.PROZENT);
            case "quotensumme" -> new Quotensumme(teilquoten(f), f.zahl("faktor", 1));
            case "gewichtetesMittel" -> new GewichtetesMittel(posten(f, "klassen"));
            case "dissimilaritaet" -> new Dissimilaritaet(einheiten(f));
            default -> new Chancenverhaeltnis(summe(f, "erfolgA"), summe(f, "alleA"), summe(f, "erfolgB"), summe(f, "alleB"), f.ja("haldane", false));
        };
    }

    private static Bezugsjahr bezug(Jsonobjekt formel) {
        Optional<Integer> basisjahr = formel.ganzzahl("basisjahr");
        return basisjahr.isPresent() ? Bezugsjahr.fest(basisjahr.get()) : Bezugsjahr.davor(formel.ganzzahl("jahre").orElse(1));
    }

    private List<Teilquote> teilquoten(Jsonobjekt formel) {
        List<Teilquote> teilquoten = new ArrayList<>();
        for (Jsonobjekt t : formel.objekte("teilquoten")) {
            teilquoten.add(new Teilquote(summe(t, "zaehler"), summe(t, "nenner"), t.zahl("gewicht", 1)));
        }
        return teilquoten;
    }

    private List<Einheitspaar> einheiten(Jsonobjekt formel) {
        List<Einheitspaar> einheiten = new ArrayList<>();
        for (Jsonobjekt e : formel.objekte("einheiten")) {
            einheiten.add(new Einheitspaar(summe(e, "a"), summe(e, "b")));
        }
        return einheiten;
    }

    private Merkmalsumme summe(Jsonobjekt formel, String feld) {
        List<Posten> posten = posten(formel, feld);
        if (posten.isEmpty()) {
            throw formel.fehler("im Feld \"" + feld + "\" steht kein Merkmal; erwartet mindestens eines");
        }
        return Merkmalsumme.aus(posten);
    }

    private List<Posten> posten(Jsonobjekt formel, String feld) {
        List<Posten> posten = new ArrayList<>();
        for (String text : formel.texte(feld)) {
            posten.add(Postentext.lies(text, groessen, formel));
        }
        return posten;
    }

    private Merkmal merkmal(Jsonobjekt formel, String feld) {
        return groessen.merkmal(formel.text(feld), formel);
    }
}
