package de.bismit.vergleich;

import de.bismit.daten.Lieferung;
import de.bismit.daten.Zeichenschema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The circumstances of the deliveries behind a value: as stated, and whether numerator and denominator agree in them. */
final class Umstandssammlung {

    static final String JA = "ja";
    static final String NEIN = "nein";

    private final Set<Umstand> umstaende;
    private final Map<String, String> angaben = new HashMap<>();

    private Umstandssammlung(Set<Umstand> umstaende) {
        this.umstaende = umstaende;
    }

    /** A map of the caller's own. */
    static Map<String, String> von(Set<Umstand> umstaende) {
        Umstandssammlung sammlung = new Umstandssammlung(umstaende);
        sammlung.wieAngegeben();
        sammlung.wieSieZusammenpassen();
        return sammlung.angaben;
    }

    private void wieAngegeben() {
        gemeinsam("gebietsstand", Umstand::gebietsstand);
        gemeinsam("zeichenschema", u -> u.quelle().map(Lieferung::zeichenschema).filter(z -> !z.equals(Zeichenschema.UNBEKANNT))
                .map(Zeichenschema::kennung));
        gemeinsam("rundungsbasis", Umstand::rundungsbasis);
        gemeinsam("datenstand", u -> u.quelle().flatMap(Lieferung::datenstand).map(Object::toString));
        gemeinsam("quellstatistik", u -> u.quelle().map(Lieferung::statistik));
        // only deliveries of population figures have a census basis, only derived ones a mapping; the others do not hide it
        angegebene(Umstand::zensusbasis).ifPresent(basen -> angaben.put("zensusbasis", basen));
        angaben.put("kategorienabbildung", angegebene(u -> angabe(u, "kategorienabbildung")).orElse(Pruefwert.ENTFAELLT));
        TreeSet<String> namen = new TreeSet<>();
        umstaende.forEach(u -> u.quelle().ifPresent(l -> namen.addAll(l.angabennamen())));
        namen.stream().filter(name -> !angaben.containsKey(name)).forEach(name -> gemeinsam(name, u -> angabe(u, name)));
    }

    private static Optional<String> angabe(Umstand umstand, String name) {
        return umstand.quelle().flatMap(l -> l.angabe(name));
    }

    private void wieSieZusammenpassen() {
        mischung("ortsmischung", u -> angabe(u, "ortsprinzip"));
        mischung("gebietsmischung", Umstand::gebietsstand);
        String basen = angaben.get("zensusbasis");
        angaben.put("zensusmischung", basen == null ? Pruefwert.ENTFAELLT : basen.contains("+") ? JA : NEIN);
    }

    /** Whether the cells behind the value differ in a circumstance; not known unless all of them state it. */
    private void mischung(String name, Function<Umstand, Optional<String>> frage) {
        Set<Optional<String>> antworten = umstaende.stream().map(frage).collect(Collectors.toSet());
        if (!antworten.contains(Optional.<String>empty())) {
            antworten.remove(Optional.of(Pruefwert.ENTFAELLT));
            angaben.put(name, antworten.size() > 1 ? JA : NEIN);
        }
    }

    /** A circumstance counts as known only if every delivery behind the value states it. */
    private void gemeinsam(String name, Function<Umstand, Optional<String>> frage) {
        if (umstaende.stream().allMatch(u -> frage.apply(u).isPresent())) {
            angegebene(frage).ifPresent(antworten -> angaben.put(name, antworten));
        }
    }

    private Optional<String> angegebene(Function<Umstand, Optional<String>> frage) {
        TreeSet<String> antworten = new TreeSet<>();
        umstaende.forEach(u -> frage.apply(u).ifPresent(antworten::add));
        return antworten.isEmpty() ? Optional.empty() : Optional.of(String.join("+", antworten));
    }
}
