package de.bismit.auswahl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what moved between two versions of a set: another Themenfeld, or out of the order the others keep. */
final class Setvergleich {

    private final List<Setplatz> alte;
    private final Map<String, Integer> neuePlaetze = new HashMap<>();
    private final List<Setplatz> neue;

    Setvergleich(Setfassung alt, Setfassung neu) {
        alte = alt.plaetze();
        neue = neu.plaetze();
        for (int i = 0; i < neue.size(); i++) {
            neuePlaetze.put(neue.get(i).kennzahl(), i);
        }
    }

    /** In the order of the earlier set. */
    List<Setverschiebung> verschobene() {
        List<Integer> gemeinsame = new ArrayList<>();
        for (int i = 0; i < alte.size(); i++) {
            if (neuePlaetze.containsKey(alte.get(i).kennzahl())) {
                gemeinsame.add(i);
            }
        }
        Set<Integer> geblieben = laengsteFolge(gemeinsame);
        return gemeinsame.stream().filter(i -> !geblieben.contains(i) || !alte.get(i).themenfeld().equals(neue.get(neuer(i)).themenfeld()))
                .map(i -> new Setverschiebung(alte.get(i).kennzahl(), alte.get(i).themenfeld(), neue.get(neuer(i)).themenfeld(), i + 1, neuer(i) + 1))
                .toList();
    }

    private int neuer(int alterPlatz) {
        return neuePlaetze.getOrDefault(alte.get(alterPlatz).kennzahl(), -1);
    }

    /** The most places that keep their order: a longest increasing subsequence. So as few as possible count as moved. */
    private Set<Integer> laengsteFolge(List<Integer> plaetze) {
        int[] laenge = new int[plaetze.size()];
        int[] vorgaenger = new int[plaetze.size()];
        int ende = -1;
        for (int i = 0; i < plaetze.size(); i++) {
            laenge[i] = 1;
            vorgaenger[i] = -1;
            for (int j = 0; j < i; j++) {
                if (neuer(plaetze.get(j)) < neuer(plaetze.get(i)) && laenge[j] >= laenge[i]) {
                    laenge[i] = laenge[j] + 1;
                    vorgaenger[i] = j;
                }
            }
            ende = ende < 0 || laenge[i] > laenge[ende] ? i : ende;
        }
        Set<Integer> folge = new HashSet<>();
        for (int i = ende; i >= 0; i = vorgaenger[i]) {
            folge.add(plaetze.get(i));
        }
        return folge;
    }
}
