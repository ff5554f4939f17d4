package de.bismit.daten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An age group as the names of categories have it; a bound may be open. */
record Altersgruppe(@Nullable String von, @Nullable String bis) {

    private static final Pattern FORM = Pattern.compile("(?:(?<von>\\d+) bis )?unter (?<bis>\\d+) Jahre|(?<ab>\\d+) Jahre und älter");

    static Optional<Altersgruppe> lies(String text) {
        Matcher m = FORM.matcher(text);
        return !m.matches() ? Optional.empty() : Optional.of(new Altersgruppe(m.group("ab") != null ? m.group("ab") : m.group("von"), m.group("bis")));
    }

    /** Both as one, if the other begins where this one ends. */
    Optional<Altersgruppe> und(Altersgruppe folgende) {
        return bis != null && bis.equals(folgende.von) ? Optional.of(new Altersgruppe(von, folgende.bis)) : Optional.empty();
    }

    /** Neighbours as one: {@code unter 3 Jahre, 3 bis unter 6 Jahre} is {@code unter 6 Jahre}; what is no age group stays. */
    static List<String> zusammen(List<String> gruppen) {
        List<String> ergebnis = new ArrayList<>();
        for (String gruppe : gruppen) {
            Optional<Altersgruppe> vorige = ergebnis.isEmpty() ? Optional.empty() : lies(ergebnis.get(ergebnis.size() - 1));
            Optional<Altersgruppe> beide = vorige.flatMap(v -> lies(gruppe).flatMap(v::und));
            beide.ifPresent(b -> ergebnis.set(ergebnis.size() - 1, b.toString()));
            if (beide.isEmpty()) {
                ergebnis.add(gruppe);
            }
        }
        return ergebnis;
    }

    @Override
    public String toString() {
        return von == null ? "unter " + bis + " Jahre" : bis == null ? von + " Jahre und älter" : von + " bis unter " + bis + " Jahre";
    }
}
