package de.bismit.io.bestand;

import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Katalogmangel;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.wert.Befund;
import de.bismit.wert.Stelle;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts an office's Kennzahlen and Gliederungen into the shipped catalogue, without those that do not fit in. */
final class Katalogzusatz {

    private final List<Eintrag<Gliederung>> gliederungen;
    private final List<Eintrag<Kennzahl>> kennzahlen;
    private final Consumer<Befund> befunde;

    Katalogzusatz(List<Eintrag<Gliederung>> gliederungen, List<Eintrag<Kennzahl>> kennzahlen, Consumer<Befund> befunde) {
        this.gliederungen = gliederungen;
        this.kennzahlen = kennzahlen;
        this.befunde = befunde;
    }

    /** Without a Kennzahl another may lead nowhere, hence again and again. Where one of ours no longer fits, it stays ours alone. */
    Kennzahlenkatalog zu(Kennzahlenkatalog mitgelieferte) {
        List<Gliederung> neueGliederungen = gliederungen.stream().map(Eintrag::wert).toList();
        List<Kennzahl> gute = kennzahlen.stream().map(Eintrag::wert).toList();
        List<Katalogmangel> maengel = mitgelieferte.maengelMit(neueGliederungen, gute);
        while (!maengel.isEmpty()) {
            maengel.forEach(this::melde);
            Set<String> schlechte = maengel.stream().map(Katalogmangel::kennzahl).collect(Collectors.toSet());
            List<Kennzahl> uebrige = gute.stream().filter(k -> !schlechte.contains(k.id())).toList();
            if (uebrige.size() == gute.size()) {
                return mitgelieferte;
            }
            gute = uebrige;
            maengel = mitgelieferte.maengelMit(neueGliederungen, gute);
        }
        return mitgelieferte.mit(neueGliederungen, gute);
    }

    private void melde(Katalogmangel mangel) {
        befunde.accept(Ordnerbefund.VERWEIS.bei(stelle(mangel.kennzahl()), mangel.toString()));
    }

    /** A shipped Kennzahl fails through an office's Gliederung only. */
    private Stelle stelle(String kennzahl) {
        return kennzahlen.stream().filter(e -> e.kennung().equals(kennzahl)).map(Eintrag::stelle).findFirst()
                .orElseGet(() -> gliederungen.get(0).stelle());
    }
}
