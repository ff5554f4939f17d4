package de.bismit.io.bericht;

import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import de.bismit.katalog.Bestand;
import de.bismit.katalog.Bezugsjahr;
import de.bismit.katalog.Chancenverhaeltnis;
import de.bismit.katalog.Dissimilaritaet;
import de.bismit.katalog.Formelfall;
import de.bismit.katalog.GewichtetesMittel;
import de.bismit.katalog.Merkmalsumme;
import de.bismit.katalog.Quotensumme;
import de.bismit.katalog.Veraenderung;
import de.bismit.katalog.Verhaeltnis;
import de.bismit.katalog.VeroeffentlichteQuote;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Paarung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A formula for people: categories of one Größe are named together, in words rather than codes. */
final class Formelworte implements Formelfall<String> {

    @Override
    public String bestand(Bestand formel) {
        return summe(formel.summe());
    }

    @Override
    public String verhaeltnis(Verhaeltnis formel) {
        double faktor = formel.faktor();
        String mal = faktor == 1 ? "" : Zahlformat.gerundet(faktor, faktor == Math.rint(faktor) ? 0 : 4, Locale.GERMANY) + " × ";
        return mal + summe(formel.zaehler()) + " / " + summe(formel.nenner())
                + (formel.paarung() == Paarung.VORJAHR ? ", Nenner vom Vorjahr" : "");
    }

    @Override
    public String veroeffentlichteQuote(VeroeffentlichteQuote formel) {
        return merkmale(List.of(formel.quote())) + ", wie veröffentlicht; für das Revier die Spanne, die sich aus "
                + merkmale(List.of(formel.zaehler())) + " und den gerundeten Quoten ergibt";
    }

    @Override
    public String veraenderung(Veraenderung formel) {
        String gegenueber = summe(formel.summe()) + " gegenüber " + formel.zeitraum();
        return switch (formel.massstab()) {
            case PROZENT -> "Veränderung von " + gegenueber + " in Prozent";
            case DIFFERENZ -> "Veränderung von " + gegenueber;
            case INDEX -> "Index von " + summe(formel.summe()) + ", " + formel.zeitraum() + " = 100";
        };
    }

    @Override
    public String quotensumme(Quotensumme formel) {
        return formel.inWorten();
    }

    @Override
    public String gewichtetesMittel(GewichtetesMittel formel) {
        return formel.inWorten();
    }

    @Override
    public String dissimilaritaet(Dissimilaritaet formel) {
        return formel.inWorten();
    }

    @Override
    public String chancenverhaeltnis(Chancenverhaeltnis formel) {
        return formel.inWorten();
    }

    /** Items that all count once and in one year are named together. */
    private static String summe(Merkmalsumme summe) {
        boolean einfach = summe.posten().stream().allMatch(p -> p.gewicht() == 1 && p.jahr().equals(Bezugsjahr.GLEICHES));
        return einfach ? merkmale(summe.merkmale()) : summe.toString();
    }

    private static String merkmale(List<Merkmal> merkmale) {
        Map<Groesse, List<String>> nachGroesse = new LinkedHashMap<>();
        for (Merkmal merkmal : merkmale) {
            List<String> auspraegungen = nachGroesse.computeIfAbsent(merkmal.groesse(), g -> new ArrayList<>());
            if (!merkmal.auspraegungen().isEmpty()) {
                auspraegungen.add(String.join(", ", merkmal.kategorien()));
            }
        }
        return nachGroesse.entrySet().stream().map(g -> g.getKey().name() + klammer(zusammen(g.getValue()))).collect(Collectors.joining(" + "));
    }

    private static String klammer(List<String> gruppen) {
        return gruppen.isEmpty() ? "" : " (" + String.join("; ", gruppen) + ")";
    }

    /** {@code unter 3 Jahre, 3 bis unter 6 Jahre} is {@code unter 6 Jahre}. */
    private static List<String> zusammen(List<String> gruppen) {
        List<String> ergebnis = new ArrayList<>();
        for (String gruppe : gruppen) {
            Optional<Alter> vorige = ergebnis.isEmpty() ? Optional.empty() : Alter.lies(ergebnis.get(ergebnis.size() - 1));
            Optional<Alter> beide = vorige.flatMap(v -> Alter.lies(gruppe).flatMap(v::und));
            beide.ifPresent(b -> ergebnis.set(ergebnis.size() - 1, b.toString()));
            if (beide.isEmpty()) {
                ergebnis.add(gruppe);
            }
        }
        return ergebnis;
    }

    /** An age group; a bound may be open. */
    private record Alter(@Nullable String von, @Nullable String bis) {

        private static final Pattern FORM = Pattern.compile("(?:(?<von>\\d+) bis )?unter (?<bis>\\d+) Jahre|(?<ab>\\d+) Jahre und älter");

        static Optional<Alter> lies(String text) {
            Matcher m = FORM.matcher(text);
            return !m.matches() ? Optional.empty() : Optional.of(new Alter(m.group("ab") != null ? m.group("ab") : m.group("von"), m.group("bis")));
        }

        Optional<Alter> und(Alter folgende) {
            return bis != null && bis.equals(folgende.von) ? Optional.of(new Alter(von, folgende.bis)) : Optional.empty();
        }

        @Override
        public String toString() {
            return von == null ? "unter " + bis + " Jahre" : bis == null ? von + " Jahre und älter" : von + " bis unter " + bis + " Jahre";
        }
    }
}
