package de.bismit.auswahl;

import static de.bismit.auswahl.Auswahlproben.IDS;
import static de.bismit.auswahl.Auswahlproben.auswahl;
import static de.bismit.auswahl.Auswahlproben.ergebnis;

import de.bismit.gebiet.Reviere;
import de.bismit.katalog.Kennzahlenset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of merging. */
class AuswahlProperties {

    /** One to nine sheets, one a Kommune. */
    @Provide
    Arbitrary<List<Auswahl>> blaetter() {
        Arbitrary<String> blatt = Arbitraries.strings().withChars('J', 'N', 'S', '.').ofLength(IDS.size());
        return blatt.list().ofMinSize(1).ofMaxSize(9).map(woerter -> {
            List<Auswahl> auswahlen = new ArrayList<>();
            for (String wort : woerter) {
                auswahlen.add(auswahl(auswahlen.size(), wort));
            }
            return auswahlen;
        });
    }

    @Property
    boolean dieReihenfolgeDerBlaetterIstGleich(@ForAll("blaetter") List<Auswahl> blaetter, @ForAll Random zufall) {
        List<Auswahl> gemischt = new ArrayList<>(blaetter);
        Collections.shuffle(gemischt, zufall);
        Setkriterien kriterien = Setkriterien.ueblich(Reviere.MITTELDEUTSCHES_REVIER);
        return ergebnis(blaetter).vorschlag(kriterien).alsTabelle().equals(ergebnis(gemischt).vorschlag(kriterien).alsTabelle());
    }

    @Property
    boolean vereinigungUmfasstQuorumUmfasstSchnitt(@ForAll("blaetter") List<Auswahl> blaetter) {
        Auswahlergebnis ergebnis = ergebnis(blaetter);
        boolean gilt = ergebnis.quorum(1).kennzahlen().equals(ergebnis.basisset().kennzahlen())
                && ergebnis.quorum(blaetter.size()).kennzahlen().equals(ergebnis.schnittset().kennzahlen());
        for (int quorum = 1; quorum <= blaetter.size(); quorum++) {
            Kennzahlenset mitte = ergebnis.quorum(quorum);
            gilt &= ergebnis.basisset().kennzahlen().containsAll(mitte.kennzahlen()) && mitte.kennzahlen().containsAll(ergebnis.schnittset().kennzahlen());
        }
        return gilt;
    }

    @Property
    boolean unterstuetzungLiegtZwischenNullUndDerZahlDerBlaetterUndGehtAuf(@ForAll("blaetter") List<Auswahl> blaetter) {
        return IDS.stream().map(ergebnis(blaetter)::unterstuetzung).allMatch(u -> u.ja() >= 0 && u.ja() <= blaetter.size()
                && u.ja() + u.nein() + u.spaeter() + u.offen() == blaetter.size());
    }

    @Property
    boolean einWeiteresJaNimmtNichtsAusDemBasisset(@ForAll("blaetter") List<Auswahl> blaetter, @ForAll("blaetter") List<Auswahl> andere) {
        List<Auswahl> mehr = new ArrayList<>(blaetter);
        andere.stream().skip(blaetter.size()).forEach(mehr::add);
        return ergebnis(mehr).basisset().kennzahlen().containsAll(ergebnis(blaetter).basisset().kennzahlen());
    }
}
