package de.bismit.vergleich;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Values that are to be compared with one another, with what many rules ask of them found once. Not thread-safe. */
final class Pruefmenge {

    /**
     * What the values say of one circumstance.
     *
     * @param fehlt whether it is not stated for one of them
     * @param angaben what is stated, without those to which it does not apply
     */
    private record Lage(boolean fehlt, Set<String> angaben) {
    }

    private final List<Pruefwert> werte;
    private final LocalDate erster;
    private final LocalDate letzter;
    private final boolean mehrereLaender;
    private final Set<Map<String, String>> verschiedene = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Lage> lagen = new HashMap<>();

    Pruefmenge(List<Pruefwert> werte) {
        this.werte = werte;
        LocalDate frueher = werte.isEmpty() ? LocalDate.EPOCH : werte.get(0).tag();
        LocalDate spaeter = frueher;
        boolean gemischt = false;
        for (Pruefwert wert : werte) {
            frueher = wert.tag().isBefore(frueher) ? wert.tag() : frueher;
            spaeter = wert.tag().isAfter(spaeter) ? wert.tag() : spaeter;
            verschiedene.add(wert.angaben());   // values of one delivery and time share them
            gemischt |= !wert.land().equals(werte.get(0).land());
        }
        erster = frueher;
        letzter = spaeter;
        mehrereLaender = gemischt;
    }

    List<Pruefwert> werte() {
        return werte;
    }

    LocalDate erster() {
        return erster;
    }

    LocalDate letzter() {
        return letzter;
    }

    boolean mehrereZeiten() {
        return !erster.equals(letzter);
    }

    boolean mehrereLaender() {
        return mehrereLaender;
    }

    /** Those to which a circumstance applies; the same set where it applies to all, or may. */
    List<Pruefwert> ohneEntfallende(String merkmal) {
        return werte.stream().noneMatch(w -> w.entfaellt(merkmal)) ? werte : werte.stream().filter(w -> !w.entfaellt(merkmal)).toList();
    }

    /** Whether a circumstance is not stated for one of them. */
    boolean fehlt(String merkmal) {
        return lage(merkmal).fehlt();
    }

    /** Whether one of them may state this: a quick no for most. */
    boolean nennt(String merkmal, String wert) {
        for (String angabe : lage(merkmal).angaben()) {
            if (angabe.contains(wert)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two that state a circumstance differ in it, beyond values that count as one. */
    boolean verschieden(String merkmal, List<String> gleichwertig) {
        Set<String> angaben = lage(merkmal).angaben();
        return angaben.size() > 1 && (gleichwertig.isEmpty()
                || angaben.stream().map(a -> vereinfacht(a, gleichwertig)).distinct().count() > 1);
    }

    /** {@code Zensus 2011+Zensus 2022} of two deliveries stays a mixture, unless both are the same to the rule. */
    private static Set<String> vereinfacht(String angabe, List<String> gleichwertig) {
        return Arrays.stream(angabe.split("\\+")).map(a -> gleichwertig.contains(a) ? gleichwertig.get(0) : a).collect(Collectors.toSet());
    }

    private Lage lage(String merkmal) {
        Lage bekannte = lagen.get(merkmal);
        if (bekannte == null) {
            bekannte = stelleFest(merkmal);
            lagen.put(merkmal, bekannte);
        }
        return bekannte;
    }

    private Lage stelleFest(String merkmal) {
        Set<String> angaben = new HashSet<>();
        boolean fehlt = false;
        for (Map<String, String> eine : verschiedene) {
            String angabe = eine.get(merkmal);
            if (angabe == null || angabe.isBlank()) {
                fehlt = true;
            } else if (!angabe.equals(Pruefwert.ENTFAELLT)) {
                angaben.add(angabe);
            }
        }
        return new Lage(fehlt, angaben);
    }
}
