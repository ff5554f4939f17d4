package de.bismit.auswahl;

import de.bismit.daten.Datenstand;
import de.bismit.gebiet.Ags;
import de.bismit.gebiet.Gebiet;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenset;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting of the Kommunen (Sitzung): when, on what, who came, the set they agreed on, the data they looked at, and what was
 * noted and released for each Kennzahl and Kommune.
 *
 * <pre>{@code
 * sitzung.freigabe("D-ABGANG-OHNE-HSA", Ags.of("15002"))            // ENTWURF unless something is said
 * sitzung.freigegebene(MITTELDEUTSCHES_REVIER, Freigabe.OEFFENTLICH) // what a public report may show
 * Sitzungsvergleich.zwischen(fruehere, sitzung)
 * }</pre>
 *
 * @param datum the day
 * @param thema what it is about
 * @param teilnehmende who came, each Kommune once
 * @param set the agreed set in its version
 * @param datenstand the state of the data shown; empty if it is not known
 * @param staende comments and release, once for each Kennzahl and Kommune
 */
public record Sitzung(LocalDate datum, String thema, List<Teilnahme> teilnehmende, Setfassung set, Optional<Datenstand> datenstand,
        List<Kennzahlstand> staende) {

    /** Refuses a Kommune, or a Kennzahl of a Kommune, named twice. */
    public Sitzung {
        teilnehmende = List.copyOf(teilnehmende);
        staende = List.copyOf(staende);
        pruefe(teilnehmende.stream().map(t -> t.kommune().schluessel()).toList(), "die Kommune");
        pruefe(staende.stream().map(s -> s.kennzahl() + " von " + s.kommune()).toList(), "den Stand von");
    }

    private static void pruefe(List<String> schluessel, String was) {
        Set<String> gesehen = new HashSet<>();
        for (String einer : schluessel) {
            if (!gesehen.add(einer)) {
                throw new IllegalArgumentException("die Sitzung nennt " + was + " " + einer + " zweimal; erwartet einmal");
            }
        }
    }

    /** Where a Kennzahl of a Kommune stands, if anything was said. */
    public Optional<Kennzahlstand> stand(String kennzahl, Ags kommune) {
        return staende.stream().filter(s -> s.kennzahl().equals(kennzahl) && s.kommune().equals(kommune)).findFirst();
    }

    /** For whom a Kennzahl of a Kommune is meant; a draft unless something else was said. */
    public Freigabe freigabe(String kennzahl, Ags kommune) {
        return stand(kennzahl, kommune).map(Kennzahlstand::freigabe).orElse(Freigabe.ENTWURF);
    }

    /**
     * The Kennzahlen of the set that every Kommune of a region released for this circle. All of them: a report that showed the
     * others and the sum would show the one that is missing, too.
     */
    public Kennzahlenset freigegebene(Gebiet region, Freigabe kreis) {
        List<String> freie = set.plaetze().stream().map(Setplatz::kennzahl)
                .filter(k -> region.kreise().stream().allMatch(g -> freigabe(k, g.ags()).reichtFuer(kreis))).toList();
        return new Kennzahlenset(set.id() + "-" + kreis.anzeige(), set.name() + ", " + kreis.anzeige(), freie);
    }

    /**
     * Whether this circle may see a Kennzahl of a region at all: only if it stands in the set and every Kommune released it, see
     * {@link #freigegebene}.
     */
    public boolean istFreigegeben(Kennzahl kennzahl, Gebiet region, Freigabe kreis) {
        return freigegebene(region, kreis).kennzahlen().stream().anyMatch(kennzahl::heisst);
    }

    /**
     * Release and comments of a Kennzahl of one Kommune, if this circle may see them: the one answer for whatever is shown or written.
     * Nothing was said means a draft, which only {@link Freigabe#ENTWURF} sees.
     *
     * <pre>{@code
     * sitzung.einsicht(kennzahl, Ags.of("15002"), Freigabe.OEFFENTLICH).map(Kennzahlstand::kommentare)
     * }</pre>
     */
    public Optional<Kennzahlstand> einsicht(Kennzahl kennzahl, Ags kommune, Freigabe kreis) {
        return staende.stream().filter(s -> kennzahl.heisst(s.kennzahl()) && s.kommune().equals(kommune) && s.freigabe().reichtFuer(kreis)).findFirst();
    }

    /** The meeting as this circle may see it: without comments and states that are not released for it, and without names of persons for the public. */
    public Sitzung fuer(Freigabe kreis) {
        List<Teilnahme> gezeigte = kreis == Freigabe.OEFFENTLICH ? teilnehmende.stream().map(t -> new Teilnahme(t.kommune(), List.of())).toList() : teilnehmende;
        return new Sitzung(datum, thema, gezeigte, set, datenstand, staende.stream().filter(s -> s.freigabe().reichtFuer(kreis)).toList());
    }

    @Override
    public String toString() {
        return "Sitzung vom " + datum + ": " + thema + ", " + teilnehmende.size() + " Kommunen; " + set
                + datenstand.map(d -> ", Datenstand " + d).orElse("");
    }
}
