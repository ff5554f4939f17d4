package de.bismit.auswahl;

import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Themenfeld;
import java.util.ArrayList;
import java.util.List;

/** A catalogue of described Kennzahlen and choices written as words: {@code "JNS."}, one letter a Kennzahl. */
final class Auswahlproben {

    static final List<String> IDS = List.of("A-EINS", "A-ZWEI", "D-DREI", "D-VIER", "D-FUENF");
    static final Kennzahlenkatalog KATALOG = Kennzahlenkatalog.of("2026.1", List.of(new Gliederung(Gliederung.LEITFADEN, "Leitfaden",
                    List.of(new Themenfeld("A", "Rahmenbedingungen"), new Themenfeld("D", "Schulen")))),
            IDS.stream().map(Auswahlproben::kennzahl).toList(), List.of());
    static final List<Kreis> KOMMUNEN = Reviere.MITTELDEUTSCHES_REVIER.kreise();

    private Auswahlproben() {
    }

    private static Kennzahl kennzahl(String id) {
        return Kennzahl.beschrieben(id, "Name von " + id).themenfeld(Gliederung.LEITFADEN, id.substring(0, 1)).alias(List.of("X" + id)).build();
    }

    /** J, N, S; anything else says nothing. */
    static Auswahl auswahl(int kommune, String buchstaben) {
        List<Auswahleintrag> eintraege = new ArrayList<>();
        for (int i = 0; i < buchstaben.length(); i++) {
            switch (buchstaben.charAt(i)) {
                case 'J' -> eintraege.add(Auswahleintrag.of(IDS.get(i), Entscheidung.JA));
                case 'N' -> eintraege.add(Auswahleintrag.of(IDS.get(i), Entscheidung.NEIN));
                case 'S' -> eintraege.add(Auswahleintrag.of(IDS.get(i), Entscheidung.SPAETER));
                default -> { }
            }
        }
        return Auswahl.of(KOMMUNEN.get(kommune), "2026.1", eintraege);
    }

    static Auswahlergebnis ergebnis(List<Auswahl> auswahlen) {
        return Auswahlergebnis.aus(KATALOG, Reviere.MITTELDEUTSCHES_REVIER, auswahlen);
    }
}
