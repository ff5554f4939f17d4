package de.bismit.io.tabelle;

import de.bismit.daten.Groesse;
import de.bismit.daten.Merkmal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Binds one value variable of a flat file ("ffcsv", both generations). */
public final class Flachbindung implements Tabellenbindung {

    private static final Map<String, String> DEUTSCHE_EINHEIT = Map.of("number", "Anzahl", "percent", "Prozent", "%", "Prozent");

    private final String statistik;
    private final String wert;
    private final String einheit;
    private final Merkmalbindung grundbindung;
    private final Map<String, Map<String, Map<String, String>>> klassen;
    private final Umstaende umstaende;

    /**
     * A binding of one value variable.
     *
     * @param klassen variable code to attribute code to categories; no categories for the total
     */
    public Flachbindung(String statistik, String wert, String einheit, Groesse groesse, double faktor,
            Map<String, Map<String, Map<String, String>>> klassen, Umstaende umstaende) {
        this.statistik = statistik;
        this.wert = wert;
        this.einheit = deutsch(einheit);
        this.grundbindung = new Merkmalbindung(Merkmal.of(groesse), faktor, Set.of());
        this.klassen = Map.copyOf(klassen);
        this.umstaende = umstaende;
    }

    private static String deutsch(String einheit) {
        return DEUTSCHE_EINHEIT.getOrDefault(einheit, einheit);
    }

    @Override
    public boolean passt(Rohtabelle rohtabelle) {
        return rohtabelle.format().startsWith("ffcsv") && rohtabelle.tabelle().equals(statistik)
                && rohtabelle.messgroessen().stream().anyMatch(this::meint);
    }

    private boolean meint(Messgroesse messgroesse) {
        return messgroesse.code().equals(wert) && deutsch(messgroesse.einheit()).equals(einheit);
    }

    @Override
    public Optional<Merkmalbindung> merkmal(Messgroesse messgroesse, Klasse klasse) {
        if (!meint(messgroesse) || klasse.auspraegungen().size() != klassen.size()) {
            return Optional.empty();
        }
        Map<String, String> kategorien = new HashMap<>();
        for (Auspraegung auspraegung : klasse.auspraegungen()) {
            Map<String, String> bekannt = klassen.getOrDefault(auspraegung.variable(), Map.of()).get(schluessel(auspraegung));
            if (bekannt == null) {
                return Optional.empty();
            }
            kategorien.putAll(bekannt);
        }
        return Optional.of(new Merkmalbindung(Merkmal.of(grundbindung.merkmal().groesse(), kategorien), grundbindung.faktor(), Set.of()));
    }

    /** The total is written with an empty code or {@code INSGESAMT}, depending on the generation of the file. */
    private String schluessel(Auspraegung auspraegung) {
        Map<String, Map<String, String>> codes = klassen.getOrDefault(auspraegung.variable(), Map.of());
        return auspraegung.code().equals("INSGESAMT") && !codes.containsKey("INSGESAMT") ? "" : auspraegung.code();
    }

    @Override
    public Umstaende umstaende() {
        return umstaende;
    }

    @Override
    public String kennung() {
        return statistik;
    }

    @Override
    public void nenneAuspraegungen(BiConsumer<Groesse, Map<String, String>> empfaenger) {
        klassen.values().forEach(codes -> codes.values().forEach(kategorien -> empfaenger.accept(grundbindung.merkmal().groesse(), kategorien)));
    }

    @Override
    public String bindet() {
        return "ffcsv " + this;
    }

    @Override
    public String toString() {
        return statistik + " " + wert + " (" + einheit + ")";
    }
}
