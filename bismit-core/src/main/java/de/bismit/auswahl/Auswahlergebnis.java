package de.bismit.auswahl;

import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Kennzahlenset;
import de.bismit.vergleich.Kennzahlenvergleich;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The choices of a region's Kommunen, merged (Auswahlergebnis). The order in which they arrived does not matter; the lists
 * are in the order of the catalogue, the Kommunen in the region's own. Immutable.
 *
 * <pre>{@code
 * Auswahlergebnis ergebnis = Auswahlergebnis.aus(katalog, Reviere.MITTELDEUTSCHES_REVIER, auswahlen);
 * ergebnis.basisset()                                  // what at least one wants
 * ergebnis.unterstuetzung("D-ABGANG-OHNE-HSA")         // 7 von 9, später 1
 * ergebnis.quorum(5)                                   // what at least five want
 * ergebnis.vorschlag(Setkriterien.ueblich(region), vergleich).tabelle()
 * }</pre>
 */
public final class Auswahlergebnis {

    private final Kennzahlenkatalog katalog;
    private final Gebiet region;
    private final Map<Kreis, Auswahl> auswahlen;
    private final Map<String, Unterstuetzung> unterstuetzungen = new HashMap<>();

    private Auswahlergebnis(Kennzahlenkatalog katalog, Gebiet region, Map<Kreis, Auswahl> auswahlen) {
        this.katalog = katalog;
        this.region = region;
        this.auswahlen = auswahlen;
        Map<Kreis, Map<String, Auswahleintrag>> nachKommune = new LinkedHashMap<>();
        auswahlen.forEach((kommune, auswahl) -> nachKommune.put(kommune, eintraege(auswahl)));
        katalog.kennzahlen().forEach(k -> unterstuetzungen.put(k.id(), zaehle(k, nachKommune)));
    }

    /**
     * Merges choices.
     *
     * @param region whose Kommunen were asked
     * @throws IllegalArgumentException if there is none, a Kommune is not of the region or has two
     * @throws de.bismit.katalog.UnbekannteKennzahl if one names a Kennzahl the catalogue does not have
     */
    public static Auswahlergebnis aus(Kennzahlenkatalog katalog, Gebiet region, List<Auswahl> auswahlen) {
        if (auswahlen.isEmpty()) {
            throw new IllegalArgumentException("ohne eine Auswahl gibt es kein Ergebnis; erwartet mindestens eine");
        }
        Map<String, Auswahl> nachSchluessel = new HashMap<>();
        for (Auswahl auswahl : auswahlen) {
            if (nachSchluessel.put(auswahl.kommune().schluessel(), auswahl) != null) {
                throw new IllegalArgumentException(auswahl.kommune().name() + " hat zwei Auswahlen; erwartet eine je Kommune");
            }
        }
        Map<Kreis, Auswahl> inReihenfolge = new LinkedHashMap<>();
        for (Kreis kommune : region.kreise()) {
            Auswahl auswahl = nachSchluessel.remove(kommune.schluessel());
            if (auswahl != null) {
                inReihenfolge.put(kommune, new Auswahl(kommune, auswahl.katalogfassung(), auswahl.bearbeitung(), auswahl.eintraege()));
            }
        }
        if (!nachSchluessel.isEmpty()) {
            throw new IllegalArgumentException(nachSchluessel.values().iterator().next().kommune().name() + " gehört nicht zu " + region.name());
        }
        return new Auswahlergebnis(katalog, region, inReihenfolge);
    }

    /** By the catalogue's own ids: a sheet may use another id of the same Kennzahl. */
    private Map<String, Auswahleintrag> eintraege(Auswahl auswahl) {
        Map<String, Auswahleintrag> eintraege = new HashMap<>();
        for (Auswahleintrag eintrag : auswahl.eintraege()) {
            String id = katalog.kennzahl(eintrag.kennzahl()).id();
            if (eintraege.put(id, eintrag) != null) {
                throw new IllegalArgumentException("die Auswahl von " + auswahl.kommune().name() + " nennt " + id + " unter zwei Kennungen");
            }
        }
        return eintraege;
    }

    private Unterstuetzung zaehle(Kennzahl kennzahl, Map<Kreis, Map<String, Auswahleintrag>> nachKommune) {
        Map<Kreis, Auswahleintrag> eintraege = new LinkedHashMap<>();
        nachKommune.forEach((kommune, dessen) -> eintraege.put(kommune,
                dessen.getOrDefault(kennzahl.id(), Auswahleintrag.of(kennzahl.id(), Entscheidung.OFFEN))));
        return new Unterstuetzung(eintraege, region.kreise().size());
    }

    /** The catalogue the ids are from. */
    public Kennzahlenkatalog katalog() {
        return katalog;
    }

    /** The region whose Kommunen were asked. */
    public Gebiet region() {
        return region;
    }

    /** The choices in the region's own order. */
    public List<Auswahl> auswahlen() {
        return List.copyOf(auswahlen.values());
    }

    /** The Kommunen that sent none, in the region's own order. */
    public List<Kreis> ausstehende() {
        List<Kreis> ausstehende = new ArrayList<>(region.kreise());
        ausstehende.removeAll(auswahlen.keySet());
        return ausstehende;
    }

    /**
     * How many want a Kennzahl.
     *
     * @throws de.bismit.katalog.UnbekannteKennzahl naming the nearest ones
     */
    public Unterstuetzung unterstuetzung(String kennung) {
        return unterstuetzungen.getOrDefault(katalog.kennzahl(kennung).id(), new Unterstuetzung(Map.of(), region.kreise().size()));
    }

    /** What at least one Kommune wants (Basiskennzahlenset): the union. */
    public Kennzahlenset basisset() {
        return set("basis", "Basiskennzahlenset", u -> u.ja() > 0);
    }

    /** What every Kommune that sent a sheet wants: the intersection. */
    public Kennzahlenset schnittset() {
        return set("schnitt", "von allen gewählt", Unterstuetzung::einmuetig);
    }

    /**
     * What at least so many Kommunen want.
     *
     * @throws IllegalArgumentException if that is less than one
     */
    public Kennzahlenset quorum(int mindestens) {
        if (mindestens < 1) {
            throw new IllegalArgumentException("Quorum " + mindestens + ": erwartet mindestens 1");
        }
        return set("quorum-" + mindestens, "von mindestens " + mindestens + " gewählt", u -> u.ja() >= mindestens);
    }

    /** What nobody wants now and somebody wants later. */
    public Kennzahlenset zurueckgestellt() {
        return set("spaeter", "zurückgestellt", u -> u.ja() == 0 && u.spaeter() > 0);
    }

    private Kennzahlenset set(String id, String name, Predicate<Unterstuetzung> gehoertDazu) {
        return new Kennzahlenset(id, name, katalog.kennzahlen().stream().map(Kennzahl::id).filter(k -> gehoertDazu.test(unterstuetzung(k))).toList());
    }

    /** A proposal by support alone; what data there are and whether they compare is left open. */
    public Setvorschlag vorschlag(Setkriterien kriterien) {
        return Setvorschlag.von(this, kriterien, null);
    }

    /** A proposal by support, data and verdicts. */
    public Setvorschlag vorschlag(Setkriterien kriterien, Kennzahlenvergleich vergleich) {
        return Setvorschlag.von(this, kriterien, vergleich);
    }

    @Override
    public String toString() {
        return auswahlen.size() + " von " + region.kreise().size() + " Auswahlen: Basiskennzahlenset " + basisset().kennzahlen().size()
                + " Kennzahlen, von allen gewählt " + schnittset().kennzahlen().size() + ", zurückgestellt " + zurueckgestellt().kennzahlen().size();
    }
}
