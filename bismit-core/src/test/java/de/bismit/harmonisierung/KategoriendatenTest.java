package de.bismit.harmonisierung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bismit.gebiet.Land;
import de.bismit.internal.Ressource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped category files are free of contradictions: the checks that kategorien_README lists under "Geprüft". */
class KategoriendatenTest {

    private static final List<Land> LAENDER = List.of(Land.SACHSEN, Land.SACHSEN_ANHALT, Land.THUERINGEN, Land.BRANDENBURG, Land.NORDRHEIN_WESTFALEN);
    private static final LocalDate HERBST_2015 = LocalDate.of(2015, 10, 1);

    /** Numbers of rows: kategorien_README. A row too few would mean that an id stands twice. */
    @Test
    void jedeDateiHatAlleZeilenMitEigenerId() {
        assertEquals(163, Schularten.deutschland().alle().size());
        assertEquals(65, Abschluesse.deutschland().alle().size());
        assertEquals(27, Betreuungsangebote.deutschland().alle().size());
        assertEquals(48, Stichtage.deutschland().alle().size());
        assertEquals(163, Ressource.lies(Schularten.class, "schularten.csv").size());
        assertEquals(65, Ressource.lies(Abschluesse.class, "abschluesse.csv").size());
        assertEquals(27, Ressource.lies(Betreuungsangebote.class, "betreuung.csv").size());
        assertEquals(48, Ressource.lies(Stichtage.class, "stichtage.csv").size());
    }

    @Test
    void geltungenUeberlappenNicht() {
        assertThat(ueberlappende(Schularten.deutschland().alle(), s -> s.land() + s.name() + s.teil() + s.kategorie().code(), Schulart::geltung)).isEmpty();
        assertThat(ueberlappende(Abschluesse.deutschland().alle(), a -> a.land() + a.name() + a.kategorie().code(), Abschluss::geltung)).isEmpty();
        assertThat(ueberlappende(Laendermerkmale.deutschland().alle(), l -> l.land() + l.merkmal(), Laendermerkmal::geltung)).isEmpty();
        assertThat(ueberlappende(Stichtage.deutschland().alle(), s -> s.evas() + s.statistik() + s.merkmal() + s.land(), Stichtagsregel::geltung)).isEmpty();
    }

    private static <T> List<String> ueberlappende(List<T> zeilen, Function<T, String> schluessel, Function<T, Geltungszeit> geltung) {
        List<String> paare = new ArrayList<>();
        zeilen.stream().collect(Collectors.groupingBy(schluessel)).values().forEach(gruppe -> {
            for (int i = 0; i < gruppe.size(); i++) {
                for (int j = i + 1; j < gruppe.size(); j++) {
                    if (geltung.apply(gruppe.get(i)).ueberlappt(geltung.apply(gruppe.get(j)))) {
                        paare.add(gruppe.get(i) + " / " + gruppe.get(j));
                    }
                }
            }
        });
        return paare;
    }

    @Test
    void jedesLandHatJedeBundeskategorieOderEineBegruendung() {
        Set<String> codes = codes(Schularten.deutschland().alle());
        assertEquals(20, codes.size());
        for (Land land : LAENDER) {
            List<Schulart> eigene = Schularten.deutschland().alle().stream().filter(s -> s.land().equals(Optional.of(land))).toList();
            assertEquals(codes, codes(eigene), land.anzeigename());
            assertThat(eigene).filteredOn(s -> s.grad() == Abbildungsgrad.UNMOEGLICH).allSatisfy(s -> assertThat(s.hinweis()).isNotBlank());
        }
    }

    @Test
    void jedesLandHatJedeDerSechsAbschlusskategorien() {
        Set<String> codes = Set.of("BILABS11", "BILABS12", "BILABS13", "BILABS14D", "BILABS14", "BILABS15");
        for (Land land : LAENDER) {
            assertEquals(codes, codes(Abschluesse.deutschland().alle().stream().filter(a -> a.land().equals(Optional.of(land))).toList()), land.anzeigename());
        }
    }

    private static Set<String> codes(List<? extends Kategorieeintrag> zeilen) {
        return zeilen.stream().map(z -> z.kategorie().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * In all 100 pairs of Land and category: pupils above 0 in the tables of 2015/16 exactly where a school type of the Land was
     * assigned on 01.10.2015.
     */
    @Test
    void gegenprobeMitDenTabellenVon2015() {
        int paare = 0;
        for (Ressource.Zeile zeile : Ressource.lies(KategoriendatenTest.class, "kategorien_beleg_2015.csv")) {
            Optional<Land> land = Land.vonKuerzel(zeile.pflicht("land"));
            if (land.isPresent()) {
                boolean schueler = !zeile.pflicht("schueler").equals("x") && zeile.ganzzahl("schueler") > 0;
                boolean zugeordnet = Schularten.deutschland().inKategorie(land, zeile.pflicht("genesis_code"), HERBST_2015).falte(new Zugeordnet());
                assertEquals(schueler, zugeordnet, zeile.toString());
                paare++;
            }
        }
        assertEquals(100, paare);
    }

    private static final class Zugeordnet implements Kategoriefund.Fundfall<Schulart, Boolean> {

        @Override
        public Boolean zugeordnet(Kategoriefund.Zugeordnet<Schulart> fund) {
            return true;
        }

        @Override
        public Boolean keinAngebot(Kategoriefund.KeinAngebot<Schulart> fund) {
            return false;
        }

        @Override
        public Boolean mehrdeutig(Kategoriefund.Mehrdeutig<Schulart> fund) {
            throw new AssertionError(fund.toString());
        }

        @Override
        public Boolean nichtBelegt(Kategoriefund.NichtBelegt<Schulart> fund) {
            throw new AssertionError(fund.toString());
        }
    }

    /** Every category of a mapping has a name and, where it is an official one, its code. */
    @Test
    void kategorienDerAbbildungenHabenNamenUndCode() {
        var namen = de.bismit.daten.Kategorienamen.mitgeliefert();
        Kategorienabbildungen.deutschland().alle().stream().flatMap(a -> a.zeilen().stream()).forEach(z -> {
            assertThat(namen.suche(z.zieldimension(), z.ziel())).as(z.toString()).isPresent();
            z.codes().forEach(c -> assertThat(namen.suche(z.dimension(), c)).as(c).isPresent());
        });
        Set<String> codes = codes(Schularten.deutschland().alle());
        assertThat(namen.alle().stream().filter(n -> n.dimension().equals("schulart") && !n.genesisCode().isEmpty()).map(n -> n.genesisCode()))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(namen.alle().stream().filter(n -> n.dimension().equals("abschluss") && !n.genesisCode().isEmpty()).map(n -> n.genesisCode()))
                .containsExactlyInAnyOrder("BILABS11", "BILABS12", "BILABS13", "BILABS14D", "BILABS14", "BILABS15");
    }
}
