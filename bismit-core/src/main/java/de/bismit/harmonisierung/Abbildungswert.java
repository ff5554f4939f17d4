package de.bismit.harmonisierung;

import de.bismit.wert.Grund;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.NichtZutreffend;
import de.bismit.wert.Wert;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The value of a common category from the values of its parts.
 *
 * @param wert the value
 * @param widersprueche the codes that should not exist in the Land but have a number above 0
 */
record Abbildungswert(Wert wert, List<String> widersprueche) {

    /** What a file prints where there is nothing; what says that the territory is missing or the cell unreadable stays. */
    private static final Set<Grund> NICHTS = EnumSet.of(Grund.NICHT_SINNVOLL, Grund.UNBEKANNT_ODER_GEHEIM, Grund.NICHT_VEROEFFENTLICHT, Grund.LEER,
            Grund.NICHT_GELADEN, Grund.KEIN_ANGEBOT, Grund.UNMOEGLICH);

    /** @param teile the values of the codes of the row, in their order */
    static Abbildungswert aus(Zielauskunft auskunft, List<Wert> teile) {
        if (auskunft.istGesperrt()) {
            return new Abbildungswert(gesperrt(teile), List.of());
        }
        List<Wert> gedeutete = new ArrayList<>();
        List<String> widersprueche = new ArrayList<>();
        for (int i = 0; i < teile.size(); i++) {
            String code = auskunft.zeile().codes().get(i);
            Wert teil = auskunft.fehlt(code) ? ohneAngebot(teile.get(i)) : teile.get(i);
            gedeutete.add(teil);
            if (auskunft.fehlt(code) && teil.hatZahlen()) {
                widersprueche.add(code);
            }
        }
        return new Abbildungswert(summe(gedeutete), widersprueche);
    }

    static boolean istNichtGeladen(Wert wert) {
        return wert.gruende().equals(Set.of(Grund.NICHT_GELADEN));
    }

    /** A territory that does not exist has nothing to block. */
    private static Wert gesperrt(List<Wert> teile) {
        boolean keinGebiet = teile.stream().allMatch(t -> t.gruende().contains(Grund.KEIN_GEBIET));
        return keinGebiet ? teile.get(0) : Wert.ohne(Grund.NICHT_ABBILDBAR);
    }

    /** A printed zero, which rounding may have made a span of, is no count of pupils where there is no such school. */
    static Wert ohneAngebot(Wert wert) {
        boolean istNull = wert.hatZahlen() && wert.untereGrenze() == 0
                && (wert.istZahl() || wert.merkzeichen().contains(Merkzeichen.AUS_RUNDUNG));
        boolean nichts = !wert.hatZahlen() && NICHTS.containsAll(wert.gruende());
        return istNull || nichts ? new NichtZutreffend(Set.of(Grund.KEIN_ANGEBOT), wert.merkzeichen()) : wert;
    }

    /** As {@link Wert#summe}, but of nothing that can exist there is no sum of 0; what adds 0 gives no reason beside what is missing. */
    private static Wert summe(List<Wert> teile) {
        EnumSet<Grund> gruende = EnumSet.noneOf(Grund.class);
        EnumSet<Merkzeichen> merkzeichen = EnumSet.noneOf(Merkzeichen.class);
        teile.forEach(t -> {
            gruende.addAll(t.gruende());
            merkzeichen.addAll(t.merkzeichen());
        });
        boolean keins = teile.stream().allMatch(t -> t.falte(z -> false, s -> false, o -> false, n -> true));
        if (!keins) {
            return Wert.summe(teile);
        }
        boolean nurAngebot = gruende.stream().allMatch(Grund::zaehltAlsNull);
        gruende.removeIf(grund -> !nurAngebot && grund.zaehltAlsNull());
        return new NichtZutreffend(gruende, merkzeichen);
    }
}
