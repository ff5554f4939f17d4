package de.bismit.io.bericht;

import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Sitzung;
import de.bismit.gebiet.Gebiet;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kontext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What profiles were asked to show.
 *
 * @param vergleich the comparison behind them
 * @param gruppe whom a Kommune is seen among
 * @param skalen the Kennzahlen, in order
 * @param kontext by what Kreise resemble each other; null without peers
 * @param nachbarn how many peers
 * @param sitzung the meeting that says what is released; null without one
 * @param kreis for whom they are meant
 * @param stil how they speak
 */
record Profilwahl(Kennzahlenvergleich vergleich, Profilgruppe gruppe, List<Profilskala> skalen, @Nullable Kontext kontext, int nachbarn,
        @Nullable Sitzung sitzung, Freigabe kreis, Profilstil stil) {

    Profilwahl {
        skalen = List.copyOf(skalen);
    }

    /** The meeting as its circle may see it. */
    Optional<Sitzung> einsicht() {
        return Optional.ofNullable(sitzung).map(s -> s.fuer(kreis));
    }

    /** What may be shown: without a meeting nobody has withheld anything. */
    List<Profilskala> freie() {
        Sitzung s = sitzung;
        Gebiet region = gruppe.bezug();
        return s == null ? skalen : skalen.stream().filter(k -> s.istFreigegeben(k.vergleich().kennzahl(), region, kreis)).toList();
    }

    Profilwahl nur(Collection<String> kennzahlen) {
        Map<String, Profilskala> fertige = skalen.stream().collect(Collectors.toMap(s -> s.vergleich().kennzahl().id(), s -> s));
        List<Profilskala> neue = vergleich.kennzahlen().stream().filter(k -> kennzahlen.contains(k.kennzahl().id()))
                .flatMap(k -> Optional.ofNullable(fertige.get(k.kennzahl().id())).or(() -> Profilskala.von(k, gruppe)).stream()).toList();
        return new Profilwahl(vergleich, gruppe, neue, kontext, nachbarn, sitzung, kreis, stil);
    }

    Profilwahl mitNachbarn(Kontext neuer, int anzahl) {
        return new Profilwahl(vergleich, gruppe, skalen, neuer, anzahl, sitzung, kreis, stil);
    }

    Profilwahl mitSitzung(Sitzung neue, Freigabe neuerKreis) {
        return new Profilwahl(vergleich, gruppe, skalen, kontext, nachbarn, neue, neuerKreis, stil);
    }

    Profilwahl mit(Profilstil neuer) {
        return new Profilwahl(vergleich, gruppe, skalen, kontext, nachbarn, sitzung, kreis, neuer);
    }
}
