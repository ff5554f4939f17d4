package de.bismit.katalog;

import de.bismit.wert.Einheit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of a {@link Kennzahl} (Kennzahlbauer); what nobody says is unknown, or follows from the Formel. Begins with
 * {@link Kennzahl#builder(String, String, Formel)}, {@link Kennzahl#beschrieben} or {@link Kennzahl#zumAendern}. Not thread-safe.
 */
public final class Kennzahlbauer {

    final String id;
    final String name;
    String nameEnglisch = "";
    Optional<Formel> formel;
    Optional<Mittelvorlage> vorlage;
    Belegstand belegstand;
    List<String> alias = List.of();
    List<String> regelbezug = List.of();
    String zusatz = "";
    Kennzahlart art;
    @Nullable Einheit einheit;
    Richtung richtung = Richtung.NEUTRAL;
    Zusammenfassung zusammenfassung = Zusammenfassung.UNBEKANNT;
    Beschreibung beschreibung = Beschreibung.LEER;
    Datengrundlage datengrundlage = Datengrundlage.LEER;
    final Map<String, Einordnung> einordnungen = new LinkedHashMap<>();
    final Map<String, List<String>> dimensionen = new LinkedHashMap<>();
    final List<Verweis> verweise = new ArrayList<>();
    boolean standard = true;
    Steuerung steuerung = Steuerung.UNBEKANNT;
    final Map<String, String> angaben = new LinkedHashMap<>();
    String quelle = "";
    String provenienz = "";

    Kennzahlbauer(String id, String name, Optional<Formel> formel, Optional<Mittelvorlage> vorlage) {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("eine Kennzahl braucht id und Name, gefunden: \"" + id + "\", \"" + name + "\"");
        }
        this.id = id;
        this.name = name;
        this.formel = formel;
        this.vorlage = vorlage;
        belegstand = formel.isPresent() || vorlage.isPresent() ? Belegstand.BERECHENBAR : Belegstand.BESCHRIEBEN;
        art = formel.isPresent() ? formel.get().falte(new Artvermutung())
                : vorlage.isPresent() ? Kennzahlart.MITTELWERT : Kennzahlart.BESTAND;
    }

    /**
     * How well it stands.
     *
     * @throws IllegalArgumentException if that needs a Formel and there is none, or the other way round
     */
    public Kennzahlbauer belegstand(Belegstand neu) {
        boolean hatFormel = formel.isPresent() || vorlage.isPresent();
        if ((neu == Belegstand.BESCHRIEBEN) == hatFormel) {
            throw new IllegalArgumentException(id + " kann nicht " + neu.anzeige() + " sein: sie hat " + (hatFormel ? "eine" : "keine") + " Formel");
        }
        belegstand = neu;
        return this;
    }

    /** The name in English; empty if nobody translated it. */
    public Kennzahlbauer nameEnglisch(String neu) {
        nameEnglisch = neu;
        return this;
    }

    /** Other ids. */
    public Kennzahlbauer alias(List<String> neu) {
        alias = List.copyOf(neu);
        return this;
    }

    /** Ids whose rules of comparability hold here too, though the definition is another. */
    public Kennzahlbauer regelbezug(List<String> neu) {
        regelbezug = List.copyOf(neu);
        return this;
    }

    /** What stands in brackets behind the name. */
    public Kennzahlbauer zusatz(String neu) {
        zusatz = neu;
        return this;
    }

    /** What kind of figure it is; unless said, what the Formel suggests. */
    public Kennzahlbauer art(Kennzahlart neu) {
        art = neu;
        return this;
    }

    /** The unit of the result; unless said, the one that fits the Formel. */
    public Kennzahlbauer einheit(Einheit neu) {
        einheit = neu;
        return this;
    }

    /** How to read it. */
    public Kennzahlbauer richtung(Richtung neu) {
        richtung = neu;
        return this;
    }

    /** How the value of a region comes from its Kommunen. */
    public Kennzahlbauer zusammenfassung(Zusammenfassung neu) {
        zusammenfassung = neu;
        return this;
    }

    /** The Kennzahl in words. */
    public Kennzahlbauer beschreibung(Beschreibung neu) {
        beschreibung = neu;
        return this;
    }

    /** The definition in words. */
    public Kennzahlbauer definition(String neu) {
        return beschreibung(beschreibung.mitDefinition(neu));
    }

    /** Which statistic it comes from. */
    public Kennzahlbauer datengrundlage(Datengrundlage neu) {
        datengrundlage = neu;
        return this;
    }

    /** The place in a Gliederung, one for each. */
    public Kennzahlbauer einordnung(Einordnung neu) {
        einordnungen.put(neu.gliederung(), neu);
        return this;
    }

    /** The Themenfeld in a Gliederung. */
    public Kennzahlbauer themenfeld(String gliederung, String feld) {
        return einordnung(Einordnung.of(gliederung, feld));
    }

    /** The categories of a dimension. */
    public Kennzahlbauer dimension(String dimension, List<String> auspraegungen) {
        dimensionen.put(dimension, List.copyOf(auspraegungen));
        return this;
    }

    /** One more link. */
    public Kennzahlbauer verweis(Verweis neu) {
        verweise.add(neu);
        return this;
    }

    /** Whether it is shown without being asked for. */
    public Kennzahlbauer standard(boolean neu) {
        standard = neu;
        return this;
    }

    /** Who can steer it. */
    public Kennzahlbauer steuerung(Steuerung neu) {
        steuerung = neu;
        return this;
    }

    /** A property of the definition that rules ask for. */
    public Kennzahlbauer angabe(String merkmal, String wert) {
        angaben.put(merkmal, wert);
        return this;
    }

    /** Where the definition is from and what of it was verified. */
    public Kennzahlbauer herkunft(String neueQuelle, String neueProvenienz) {
        quelle = neueQuelle;
        provenienz = neueProvenienz;
        return this;
    }

    Einheit passendeEinheit() {
        Einheit gesagt = einheit;
        if (formel.isEmpty()) {
            return gesagt == null ? Einheit.ANZAHL : gesagt;
        }
        return gesagt == null ? Einheitenregel.uebliche(formel.get()) : Einheitenregel.pruefe(id, formel.get(), gesagt);
    }

    /**
     * The finished Kennzahl.
     *
     * @throws IllegalArgumentException with a sentence, if unit and Formel do not fit, or the Formel joins Staatsangehörigkeit
     *     and Migrationshintergrund
     */
    public Kennzahl build() {
        if (formel.isPresent()) {
            Herkunftsregel.pruefe(id, formel.get());
        }
        return new Kennzahl(this);
    }
}
