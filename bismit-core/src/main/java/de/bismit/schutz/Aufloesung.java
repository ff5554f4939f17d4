package de.bismit.schutz;

import de.bismit.daten.Merkmal;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves suppressed cells step by step, as someone with the tables and a pencil would: whatever is the only gap of a sum
 * follows, and with it other gaps may. Values found on the way stay in here.
 */
final class Aufloesung {

    private static final double SPIELRAUM = 1e-6;

    private record Treffer(Preisgabe preisgabe, OptionalDouble zahl) {
    }

    private record Fund(Zelle zelle, Weg weg, String ueber, Genauigkeit genauigkeit) {
    }

    private final Lagebild lage;
    private final Gebietssummen gebietssummen;
    private final Zerlegungssuche zerlegungen;
    private final Map<Zelle, List<Gleichung>> vorgegeben = new HashMap<>();

    private Aufloesung(Lagebild lage, Collection<Ausgabewert> ausgabe) {
        this.lage = lage;
        gebietssummen = new Gebietssummen(lage);
        zerlegungen = new Zerlegungssuche(lage);
        ausgabe.forEach(this::nimmAuf);
    }

    private void nimmAuf(Ausgabewert ausgabe) {
        int m = lage.nummer(ausgabe.merkmal());
        if (m < 0 || !ausgabe.wert().istZahl()) {
            return;
        }
        List<Zelle> teile = ausgabe.schluessel().stream().map(s -> new Zelle(m, ausgabe.zeit(), s)).toList();
        if (teile.stream().noneMatch(lage::istGeheim)) {
            return;   // most values written out say nothing of a suppressed cell
        }
        Gleichung gleichung = new Gleichung(Weg.AUSGABE, ausgabe.gebiet().schluessel(), ausgabe.gebiet().name() + " insgesamt", null,
                ausgabe.wert().zahl(), teile, false, lage.spielraum(m, teile.stream()));
        teile.forEach(t -> vorgegeben.computeIfAbsent(t, k -> new ArrayList<>()).add(gleichung));
    }

    /**
     * All cells that follow, in steps; a cell may follow in several ways.
     *
     * @param ausgabe what is known besides
     */
    static List<Preisgabe> loese(Lagebild lage, Collection<Ausgabewert> ausgabe) {
        return lage.geheime().isEmpty() ? List.of() : new Aufloesung(lage, ausgabe).loese();
    }

    private List<Preisgabe> loese() {
        List<Preisgabe> alle = new ArrayList<>();
        Set<Fund> bekannt = new HashSet<>();
        Set<Zelle> offen = new LinkedHashSet<>(lage.geheime());
        for (int stufe = 1; !offen.isEmpty(); stufe++) {
            Map<Zelle, Double> neue = new LinkedHashMap<>();
            for (Zelle zelle : offen) {
                for (Gleichung gleichung : gleichungen(zelle)) {
                    Treffer treffer = pruefe(zelle, gleichung, stufe);
                    if (treffer != null && bekannt.add(fund(zelle, treffer.preisgabe))) {
                        alle.add(treffer.preisgabe);
                        treffer.zahl.ifPresent(zahl -> neue.putIfAbsent(zelle, zahl));
                    }
                }
            }
            if (neue.isEmpty()) {
                break;
            }
            neue.forEach(lage::erschliesse);
            offen.removeAll(neue.keySet());
        }
        return alle;
    }

    private static Fund fund(Zelle zelle, Preisgabe preisgabe) {
        return new Fund(zelle, preisgabe.weg(), preisgabe.ueber(), preisgabe.genauigkeit());
    }

    private List<Gleichung> gleichungen(Zelle zelle) {
        List<Gleichung> alle = new ArrayList<>(gebietssummen.zu(zelle));
        for (Zerlegung zerlegung : zerlegungen.zu(zelle.merkmal())) {
            alle.add(gleichung(zelle, zerlegung));
        }
        alle.addAll(vorgegeben.getOrDefault(zelle, List.of()));
        return alle;
    }

    private Gleichung gleichung(Zelle zelle, Zerlegung zerlegung) {
        Zelle summe = zelle.mitMerkmal(zerlegung.summe());
        List<Zelle> teile = zerlegung.teile().stream().map(zelle::mitMerkmal).toList();
        return new Gleichung(Weg.AUSPRAEGUNGEN, zerlegung.dimension(),
                "\"" + lage.merkmal(zerlegung.summe()) + "\" (" + zerlegung.dimension() + " zusammen)", summe, 0, teile,
                zerlegung.mitDoppelten() && !ohneDoppelte(zerlegung, zelle),
                lage.spielraum(zerlegung.summe(), Stream.concat(Stream.of(summe), teile.stream())));
    }

    /**
     * Whether nobody is counted twice in this territory: of all persons together the parts equal the sum, so the parts of
     * each group do too.
     */
    private boolean ohneDoppelte(Zerlegung zerlegung, Zelle zelle) {
        Merkmal alle = Merkmal.of(lage.merkmal(zerlegung.summe()).groesse());
        int summe = lage.nummer(alle);
        if (summe < 0 || lage.lage(zelle.mitMerkmal(summe)) != Lagebild.Lage.ZAHL) {
            return false;
        }
        double doppelte = -lage.zahl(zelle.mitMerkmal(summe));
        for (int teil : zerlegung.teile()) {
            String auspraegung = lage.merkmal(teil).auspraegungen().get(zerlegung.dimension());
            int gesamtteil = lage.nummer(alle.mit(zerlegung.dimension(), auspraegung));
            if (gesamtteil < 0 || lage.lage(zelle.mitMerkmal(gesamtteil)) != Lagebild.Lage.ZAHL) {
                return false;
            }
            doppelte += lage.zahl(zelle.mitMerkmal(gesamtteil));
        }
        return doppelte == 0;
    }

    private @Nullable Treffer pruefe(Zelle gesucht, Gleichung gleichung, int stufe) {
        boolean summeBekannt = gleichung.summe() == null || lage.lage(gleichung.summe()) == Lagebild.Lage.ZAHL;
        double rest = summeBekannt ? gleichung.summe() == null ? gleichung.zahl() : lage.zahl(gleichung.summe()) : 0;
        int bekannte = 0;
        int geheime = 0;
        for (Zelle teil : gleichung.teile()) {
            Lagebild.Lage stand = lage.lage(teil);
            if (stand == Lagebild.Lage.OFFEN) {
                return null;
            }
            bekannte += stand == Lagebild.Lage.ZAHL ? 1 : 0;
            geheime += stand == Lagebild.Lage.GEHEIM ? 1 : 0;
            rest -= stand == Lagebild.Lage.ZAHL ? lage.zahl(teil) : 0;
        }
        if (!summeBekannt) {
            boolean folgt = gesucht.equals(gleichung.summe()) && geheime == 0 && !gleichung.mitDoppelten();
            return folgt ? treffer(gesucht, gleichung, bekannte, stufe, -rest) : null;
        }
        // parts are counts: a rest of nothing leaves nothing to any of several parts
        boolean folgt = geheime == 1 ? rest >= -SPIELRAUM - gleichung.spielraum()
                : Math.abs(rest) <= SPIELRAUM && gleichung.istGenau() && lage.merkmal(gesucht.merkmal()).groesse().einheit().istAnzahl();
        return folgt ? treffer(gesucht, gleichung, bekannte, stufe, rest) : null;
    }

    private Treffer treffer(Zelle zelle, Gleichung gleichung, int bekannte, int stufe, double zahl) {
        boolean genau = gleichung.istGenau();
        Zeitbezug zeit = zelle.zeit();
        Preisgabe preisgabe = new Preisgabe(lage.merkmal(zelle.merkmal()), zeit, lage.gebiet(zelle.gebiet()), gleichung.weg(),
                gleichung.ueber(), gleichung.text(), bekannte, genau ? Genauigkeit.EXAKT : Genauigkeit.NAHEZU, stufe,
                lage.daten(zelle.merkmal()).messwert(zeit, zelle.gebiet()).fundstelle().orElse(null));
        return new Treffer(preisgabe, genau ? OptionalDouble.of(zahl) : OptionalDouble.empty());
    }
}
