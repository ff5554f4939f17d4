package de.bismit.io.bestand;

import de.bismit.katalog.Bestand;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formel;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Formel as fields of JSON, in the order in which {@link Formelleser} names them: texts, numbers, truths, lists and objects. */
final class Formelschreiber implements Formelfall<Map<String, Object>> {

    static Map<String, Object> felder(Formel formel) {
        return formel.falte(new Formelschreiber());
    }

    private static Map<String, Object> art(String art) {
        Map<String, Object> felder = new LinkedHashMap<>();
        felder.put("art", art);
        return felder;
    }

    @Override
    public Map<String, Object> bestand(Bestand formel) {
        Map<String, Object> felder = art("bestand");
        felder.put("merkmale", texte(formel.summe()));
        return felder;
    }

    @Override
    public Map<String, Object> verhaeltnis(Verhaeltnis formel) {
        Map<String, Object> felder = art("verhaeltnis");
        felder.put("zaehler", texte(formel.zaehler()));
        felder.put("nenner", texte(formel.nenner()));
        felder.put("faktor", formel.faktor());
        felder.put("paarung", formel.paarung().name());
        felder.put("teilmenge", formel.teilmenge());
        return felder;
    }

    @Override
    public Map<String, Object> veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        Map<String, Object> felder = art("veroeffentlichteQuote");
        felder.put("quote", Groessen.text(formel.quote()));
        felder.put("zaehler", Groessen.text(formel.zaehler()));
        felder.put("halbeStelle", formel.halbeStelle());
        return felder;
    }

    @Override
    public Map<String, Object> veraenderung(Veraenderung formel) {
        Map<String, Object> felder = art("veraenderung");
        felder.put("merkmale", texte(formel.summe()));
        felder.put(formel.bezug().fest() ? "basisjahr" : "jahre", Math.abs(formel.bezug().wert()));
        felder.put("massstab", formel.massstab().name());
        return felder;
    }

    @Override
    public Map<String, Object> quotensumme(Quotensumme formel) {
        Map<String, Object> felder = art("quotensumme");
        felder.put("teilquoten", formel.teilquoten().stream().map(t -> {
            Map<String, Object> teil = new LinkedHashMap<>();
            teil.put("zaehler", texte(t.zaehler()));
            teil.put("nenner", texte(t.nenner()));
            teil.put("gewicht", t.gewicht());
            return teil;
        }).toList());
        felder.put("faktor", formel.faktor());
        return felder;
    }

    @Override
    public Map<String, Object> gewichtetesMittel(GewichtetesMittel formel) {
        Map<String, Object> felder = art("gewichtetesMittel");
        felder.put("klassen", texte(formel.zaehler()));
        return felder;
    }

    @Override
    public Map<String, Object> dissimilaritaet(Dissimilaritaet formel) {
        Map<String, Object> felder = art("dissimilaritaet");
        felder.put("einheiten", formel.einheiten().stream().map(e -> {
            Map<String, Object> paar = new LinkedHashMap<>();
            paar.put("a", texte(e.a()));
            paar.put("b", texte(e.b()));
            return paar;
        }).toList());
        return felder;
    }

    @Override
    public Map<String, Object> chancenverhaeltnis(Chancenverhaeltnis formel) {
        Map<String, Object> felder = art("chancenverhaeltnis");
        felder.put("erfolgA", texte(formel.erfolgA()));
        felder.put("alleA", texte(formel.alleA()));
        felder.put("erfolgB", texte(formel.erfolgB()));
        felder.put("alleB", texte(formel.alleB()));
        felder.put("haldane", formel.haldane());
        return felder;
    }

    private static List<String> texte(Merkmalsumme summe) {
        return summe.posten().stream().map(Postentext::text).toList();
    }
}
