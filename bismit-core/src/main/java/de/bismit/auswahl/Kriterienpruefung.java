package de.bismit.auswahl;

import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds one Kennzahl against the criteria and words the outcome. */
final class Kriterienpruefung {

    private final Setkriterien kriterien;
    private final List<String> erfuellt = new ArrayList<>();
    private final List<String> verfehlt = new ArrayList<>();

    private Kriterienpruefung(Setkriterien kriterien) {
        this.kriterien = kriterien;
    }

    static Setentscheidung pruefe(Kennzahl kennzahl, Unterstuetzung unterstuetzung, Setkriterien kriterien, @Nullable Kennzahlenvergleich vergleich) {
        Kriterienpruefung pruefung = new Kriterienpruefung(kriterien);
        pruefung.pruefe(unterstuetzung);
        if (vergleich == null) {
            return pruefung.ergebnis(kennzahl, unterstuetzung, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Datenlage lage = Datenlage.von(vergleich.tafel(), kennzahl.id());
        Optional<Kennzahlvergleich> werte = lage.vorhanden() ? Optional.of(vergleich.kennzahl(kennzahl.id())) : Optional.empty();
        Optional<Integer> jahr = werte.filter(w -> w.letztesJahr().isPresent()).map(w -> w.letztesJahr().getAsInt());
        Optional<Urteil> urteil = jahr.flatMap(j -> werte.map(w -> w.urteil(j)));
        pruefung.pruefe(kennzahl, lage, jahr);
        urteil.ifPresent(pruefung::pruefe);
        return pruefung.ergebnis(kennzahl, unterstuetzung, Optional.of(lage), jahr, urteil);
    }

    private void pruefe(Unterstuetzung unterstuetzung) {
        int ja = unterstuetzung.ja();
        String satz = (ja == 0 ? "keine Kommune wählt sie" : ja + " von " + unterstuetzung.kommunen() + (ja == 1 ? " Kommunen wählt sie" : " Kommunen wählen sie"))
                + (unterstuetzung.spaeter() == 0 ? "" : ", " + unterstuetzung.spaeter() + " später");
        verbuche(ja >= kriterien.quorum(), satz, kriterien.quorum());
    }

    private void pruefe(Kennzahl kennzahl, Datenlage lage, Optional<Integer> jahr) {
        if (jahr.isEmpty()) {
            boolean verlangt = kriterien.mindestKommunen() > 0 || kriterien.mindestJahre() > 0;
            String satz = lage.vorhanden() ? "in keinem Jahr hat die Hälfte der Kommunen einen Wert"
                    : "es gibt keine Daten" + (kennzahl.formel().isEmpty() ? ", die Kennzahl ist nur beschrieben" : "");
            (verlangt ? verfehlt : erfuellt).add(satz);
            return;
        }
        int gedeckt = lage.gedeckteIm(jahr.get());
        int jahre = lage.jahre().size();
        verbuche(gedeckt >= kriterien.mindestKommunen(), jahr.get() + (gedeckt == 1 ? " hat " : " haben ") + gedeckt + " von " + lage.kommunen()
                + " einen Wert" + (lage.ohneAngebot() == 0 ? "" : " oder kein Angebot"), kriterien.mindestKommunen());
        verbuche(jahre >= kriterien.mindestJahre(), jahre == 1 ? "Werte gibt es für 1 Jahr" : "Werte gibt es für " + jahre + " Jahre", kriterien.mindestJahre());
    }

    private void pruefe(Urteil urteil) {
        String regeln = urteil.massgebliche().stream().map(g -> g.regel().id()).distinct().collect(Collectors.joining(", "));
        String satz = urteil.stufe().anzeige() + (regeln.isEmpty() ? "" : " (" + regeln + ")");
        boolean genuegt = kriterien.stufen().contains(urteil.stufe());
        (genuegt ? erfuellt : verfehlt).add(genuegt ? satz
                : satz + ", verlangt " + kriterien.stufen().stream().map(Stufe::anzeige).collect(Collectors.joining(" oder ")));
    }

    private void verbuche(boolean gut, String satz, int verlangt) {
        (gut ? erfuellt : verfehlt).add(satz + " (verlangt " + verlangt + ")");
    }

    private Setentscheidung ergebnis(Kennzahl kennzahl, Unterstuetzung unterstuetzung, Optional<Datenlage> lage, Optional<Integer> jahr,
            Optional<Urteil> urteil) {
        boolean aufgenommen = verfehlt.isEmpty();
        return new Setentscheidung(kennzahl, aufgenommen, String.join("; ", aufgenommen ? erfuellt : verfehlt), unterstuetzung, lage, jahr, urteil);
    }
}
