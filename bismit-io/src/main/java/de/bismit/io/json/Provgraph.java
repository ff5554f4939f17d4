package de.bismit.io.json;

import de.bismit.wert.Beleg;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Schritt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a PROV document, by kind and identifier. Each value, cell and delivery stands in it once. */
final class Provgraph {

    /** A value with a type: {@code {"$": text, "type": typ}}. */
    record Getypt(String text, String typ) {
    }

    /** The namespaces; identifiers of our own are URNs, since no server answers for them. */
    static final Map<String, String> VORSAETZE = vorsaetze();

    private static final Pattern HERAUSGEBER = Pattern.compile("©\\s*([^,.(]+)");
    private static final String BIBLIOTHEK = "bismit:bibliothek";

    private final Map<String, Map<String, Map<String, Object>>> arten = new LinkedHashMap<>();
    private int beziehungen;

    private static Map<String, String> vorsaetze() {
        Map<String, String> vorsaetze = new LinkedHashMap<>();
        vorsaetze.put("prov", "http://www.w3.org/ns/prov#");
        vorsaetze.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        vorsaetze.put("dcterms", "http://purl.org/dc/terms/");
        vorsaetze.put("bismit", "urn:x-bismit:begriff:");
        vorsaetze.put("hk", "urn:x-bismit:herkunft:");
        return Collections.unmodifiableMap(vorsaetze);
    }

    Map<String, Map<String, Map<String, Object>>> arten() {
        return arten;
    }

    /** The entity of a value, with all it was derived from. */
    String wert(Herkunft knoten) {
        String kennung = knoten.zelle().isPresent() ? "hk:zelle-" + pruefsumme(knoten.beleg()) : "hk:wert-" + pruefsumme(knoten);
        if (!neu("entity", kennung)) {
            return kennung;
        }
        Map<String, Object> entitaet = eintrag("entity", kennung);
        entitaet.put("prov:type", name("bismit:" + (knoten.schritt() == Schritt.LUECKE ? "Luecke" : knoten.zelle().isPresent() ? "Zelle" : "Wert")));
        text(entitaet, "prov:label", knoten.zelle().map(b -> b.merkmal() + ", " + b.gebiet() + ", " + b.zeit()).orElse(knoten.text()));
        text(entitaet, "prov:value", knoten.wert());
        if (knoten.zelle().isPresent()) {
            zelle(kennung, entitaet, knoten.zelle().get());
        } else if (knoten.schritt() != Schritt.LUECKE) {
            schritt(kennung, knoten);
        }
        return kennung;
    }

    private void zelle(String kennung, Map<String, Object> entitaet, Beleg beleg) {
        Fundstelle stelle = beleg.stelle();
        zahl(entitaet, "bismit:zeile", stelle.zeile());
        zahl(entitaet, "bismit:spalte", stelle.spalte());
        text(entitaet, "bismit:bezeichnung", stelle.bezeichnung());
        text(entitaet, "bismit:merkmal", beleg.merkmal());
        text(entitaet, "bismit:gebiet", beleg.gebiet());
        text(entitaet, "bismit:zeit", beleg.zeit());
        text(entitaet, "bismit:gedruckt", beleg.gedruckt());
        text(entitaet, "bismit:deutung", beleg.deutung());
        if (!beleg.fussnoten().isEmpty()) {
            entitaet.put("bismit:fussnote", beleg.fussnoten());
        }
        abgeleitet(kennung, lieferung(beleg), "");
    }

    private String lieferung(Beleg beleg) {
        Fundstelle stelle = beleg.stelle();
        String kennung = "hk:lieferung-" + pruefsumme(List.of(stelle.tabelle(), stelle.datei(), beleg.datenstand()));
        if (neu("entity", kennung)) {
            Map<String, Object> entitaet = eintrag("entity", kennung);
            entitaet.put("prov:type", name("bismit:Lieferung"));
            text(entitaet, "prov:label", stelle.tabelle() + " (" + stelle.datei() + ")");
            text(entitaet, "dcterms:identifier", stelle.tabelle());
            text(entitaet, "bismit:datei", stelle.datei());
            text(entitaet, "bismit:datenstand", beleg.datenstand());
            text(entitaet, "dcterms:license", beleg.lizenz());
            herausgeber(kennung, beleg.lizenz());
        }
        return kennung;
    }

    /** The office, if the licence names one: nothing is attributed by guess. */
    private void herausgeber(String lieferung, String lizenz) {
        Matcher m = HERAUSGEBER.matcher(lizenz);
        if (m.find()) {
            String name = m.group(1).strip();
            String kennung = "hk:stelle-" + pruefsumme(name);
            if (neu("agent", kennung)) {
                eintrag("agent", kennung).put("prov:type", name("prov:Organization"));
                text(eintrag("agent", kennung), "prov:label", name);
            }
            beziehung("wasAttributedTo", "prov:entity", lieferung, "prov:agent", kennung);
        }
    }

    private void schritt(String kennung, Herkunft knoten) {
        String schritt = "hk:schritt-" + kennung.substring(kennung.indexOf('-') + 1);
        Map<String, Object> taetigkeit = eintrag("activity", schritt);
        taetigkeit.put("prov:type", name("bismit:" + typ(knoten.schritt())));
        text(taetigkeit, "prov:label", knoten.rechnung().isEmpty() ? knoten.schritt().anzeige() : knoten.rechnung());
        beziehung("wasGeneratedBy", "prov:entity", kennung, "prov:activity", schritt);
        Map<String, Object> verantwortung = beziehung("wasAssociatedWith", "prov:activity", schritt, "prov:agent", bibliothek());
        if (!knoten.kennung().isEmpty()) {
            verantwortung.put("prov:plan", plan(knoten.kennung()));
        }
        for (Herkunft teil : knoten.teile()) {
            String davor = wert(teil);
            beziehung("used", "prov:activity", schritt, "prov:entity", davor);
            abgeleitet(kennung, davor, schritt);
        }
    }

    private static String typ(Schritt schritt) {
        String name = schritt.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private String plan(String regel) {
        String kennung = "hk:plan-" + pruefsumme(regel);
        if (neu("entity", kennung)) {
            eintrag("entity", kennung).put("prov:type", name("prov:Plan"));
            text(eintrag("entity", kennung), "prov:label", regel);
        }
        return kennung;
    }

    private String bibliothek() {
        if (neu("agent", BIBLIOTHEK)) {
            eintrag("agent", BIBLIOTHEK).put("prov:type", name("prov:SoftwareAgent"));
            text(eintrag("agent", BIBLIOTHEK), "prov:label", Erzeuger.text());
        }
        return BIBLIOTHEK;
    }

    private void abgeleitet(String spaeter, String frueher, String schritt) {
        Map<String, Object> beziehung = beziehung("wasDerivedFrom", "prov:generatedEntity", spaeter, "prov:usedEntity", frueher);
        if (!schritt.isEmpty()) {
            beziehung.put("prov:activity", schritt);
        }
    }

    private Map<String, Object> beziehung(String art, String von, String vonKennung, String zu, String zuKennung) {
        Map<String, Object> beziehung = eintrag(art, "_:b" + ++beziehungen);
        beziehung.put(von, vonKennung);
        beziehung.put(zu, zuKennung);
        return beziehung;
    }

    private boolean neu(String art, String kennung) {
        return !arten.computeIfAbsent(art, a -> new LinkedHashMap<>()).containsKey(kennung);
    }

    private Map<String, Object> eintrag(String art, String kennung) {
        return arten.computeIfAbsent(art, a -> new LinkedHashMap<>()).computeIfAbsent(kennung, k -> new LinkedHashMap<>());
    }

    private static Getypt name(String qualifiziert) {
        return new Getypt(qualifiziert, "prov:QUALIFIED_NAME");
    }

    private static void text(Map<String, Object> felder, String feld, String text) {
        if (!text.isEmpty()) {
            felder.put(feld, text);
        }
    }

    private static void zahl(Map<String, Object> felder, String feld, int zahl) {
        if (zahl > 0) {
            felder.put(feld, new Getypt(Integer.toString(zahl), "xsd:int"));
        }
    }

    /** Half a SHA-256 of all the words in it: long enough that different things do not meet. */
    private static String pruefsumme(Object inhalt) {
        try {
            byte[] summe = MessageDigest.getInstance("SHA-256").digest(worte(inhalt).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summe, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("jede Java-Plattform hat SHA-256", e);
        }
    }

    private static List<String> worte(Object inhalt) {
        List<String> worte = new ArrayList<>();
        if (inhalt instanceof Herkunft h) {
            worte.addAll(List.of(h.schritt().name(), h.wert(), h.rechnung(), h.text(), h.kennung()));
            h.zelle().ifPresent(b -> worte.addAll(worte(b)));
            h.teile().forEach(t -> worte.add(worte(t).toString()));
        } else if (inhalt instanceof Beleg b) {
            Fundstelle s = b.stelle();
            worte.addAll(List.of(s.tabelle(), s.datei(), b.datenstand(), b.merkmal(), b.gebiet(), b.zeit(),
                    Integer.toString(s.zeile()), Integer.toString(s.spalte())));
        } else {
            worte.add(inhalt.toString());
        }
        return worte;
    }
}
