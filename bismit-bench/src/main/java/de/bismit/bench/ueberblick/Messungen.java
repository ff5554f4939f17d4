package de.bismit.bench.ueberblick;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** All measurements so far (Messungen), in order of measuring. */
final class Messungen {

    private final List<Messung> alle = new ArrayList<>();

    void nimm(Messung messung) {
        alle.add(messung);
    }

    List<Messung> alle() {
        return List.copyOf(alle);
    }

    List<Aufgabe> aufgaben() {
        return alle.stream().map(Messung::aufgabe).distinct().toList();
    }

    /** The median of one who took part, in microseconds. */
    OptionalDouble median(Aufgabe aufgabe, String wer) {
        return alle.stream().filter(m -> m.aufgabe().equals(aufgabe) && m.wer().equals(wer) && m.gelang()).mapToDouble(Messung::median).findFirst();
    }

    /** How many times as long one took as another. */
    OptionalDouble verhaeltnis(Aufgabe aufgabe, String wer, String zu) {
        OptionalDouble eines = median(aufgabe, wer);
        OptionalDouble anderes = median(aufgabe, zu);
        return eines.isPresent() && anderes.isPresent() ? OptionalDouble.of(eines.getAsDouble() / anderes.getAsDouble()) : OptionalDouble.empty();
    }
}
