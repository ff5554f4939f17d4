package de.bismit.harmonisierung;

import de.bismit.daten.Kategoriename;
import de.bismit.daten.Kategorienamen;
import de.bismit.gebiet.Land;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How well the categories of data fit what a Land has: by their code in the federal tables, from Schularten and Abschlüsse. */
record Landeskategorien(Schularten schularten, Abschluesse abschluesse, Kategorienamen namen) {

    private static final Set<String> SCHULARTVARIABLEN = Set.of("BILSA7", "BILSA8");
    private static final String ABSCHLUSSVARIABLE = "BILAG2";

    /** What a row gives in a Land on a day, the worst of the row itself and of all that goes into it. */
    Zielauskunft auskunft(Abbildungszeile zeile, Optional<Land> land, LocalDate tag) {
        TreeMap<String, String> fehlende = new TreeMap<>();
        List<String> gruende = new ArrayList<>(List.of(zeile.grund()));
        Optional<Abbildungsgrad> grad = zeile.grad();
        boolean bekannt = true;
        for (String code : zeile.codes()) {
            Optional<Kategoriename> kategorie = namen.suche(zeile.dimension(), code).filter(k -> istVerzeichnet(k.genesisVariable()));
            if (kategorie.isEmpty()) {
                continue;   // no official category of its own in the files: the row alone speaks
            }
            List<? extends Kategorieeintrag> eintraege = eintraege(kategorie.get(), land, tag);
            Optional<Abbildungsgrad> einer = eintraege.stream().map(Kategorieeintrag::grad).max(Comparator.naturalOrder());
            if (einer.equals(Optional.of(Abbildungsgrad.UNMOEGLICH))) {
                fehlende.put(code, grund(eintraege.get(0)));
            } else {
                grad = grad.flatMap(g -> einer.map(g::und));
                bekannt &= einer.isPresent();
            }
            eintraege.stream().filter(e -> e.grad() == Abbildungsgrad.VERLUSTBEHAFTET).map(Landeskategorien::grund).forEach(gruende::add);
        }
        boolean nichts = fehlende.keySet().containsAll(zeile.codes());
        if (nichts) {
            gruende.addAll(fehlende.values());
        }
        return new Zielauskunft(zeile, land, nichts ? Optional.of(Abbildungsgrad.UNMOEGLICH) : bekannt ? grad : Optional.empty(), fehlende,
                gruende);
    }

    private static boolean istVerzeichnet(String variable) {
        return SCHULARTVARIABLEN.contains(variable) || ABSCHLUSSVARIABLE.equals(variable);
    }

    /** The rows that hold: those that say something is missing only if there are no others. */
    private List<? extends Kategorieeintrag> eintraege(Kategoriename kategorie, Optional<Land> land, LocalDate tag) {
        return SCHULARTVARIABLEN.contains(kategorie.genesisVariable())
                ? schularten.inKategorie(land, kategorie.genesisCode(), tag).falte(new Gueltige<>())
                : abschluesse.inKategorie(land, kategorie.genesisCode(), tag).falte(new Gueltige<>());
    }

    private static String grund(Kategorieeintrag e) {
        String name = e.grad() == Abbildungsgrad.UNMOEGLICH ? e.kategorie().name() : e.name();
        String hinweis = e.hinweis().isEmpty() ? e.grad().anzeige() : e.hinweis();
        return name + ": " + (hinweis.endsWith(".") ? hinweis.substring(0, hinweis.length() - 1) : hinweis);
    }

    /** What holds on the day asked for. */
    private static final class Gueltige<T extends Kategorieeintrag> implements Kategoriefund.Fundfall<T, List<T>> {

        @Override
        public List<T> zugeordnet(Kategoriefund.Zugeordnet<T> fund) {
            return fund.eintraege();
        }

        @Override
        public List<T> keinAngebot(Kategoriefund.KeinAngebot<T> fund) {
            return fund.eintraege();
        }

        @Override
        public List<T> mehrdeutig(Kategoriefund.Mehrdeutig<T> fund) {
            return fund.eintraege();
        }

        @Override
        public List<T> nichtBelegt(Kategoriefund.NichtBelegt<T> fund) {
            return List.of();
        }
    }
}
