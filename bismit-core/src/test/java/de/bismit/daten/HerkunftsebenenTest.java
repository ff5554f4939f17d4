package de.bismit.daten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bismit.wert.Einheit;
import de.bismit.wert.Grund;
import de.bismit.zeit.Kalenderjahr;
import de.bismit.zeit.Zeitart;
import de.bismit.zeit.Zeitbezug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is packed is read back, and stays as small as design.md says. */
class HerkunftsebenenTest {

    private static final Groesse GROESSE = new Groesse("g", "Größe", Einheit.ANZAHL, Additivitaet.JA, Zeitart.KALENDERJAHR, "");
    private static final int KREISE = 480;

    @Test
    void beliebigeZeilennummernLesenSichZurueck() {
        Random zufall = new Random(42);
        for (int lauf = 0; lauf < 300; lauf++) {
            int gebiete = 1 + zufall.nextInt(9);
            int[] nummern = new int[gebiete * zufall.nextInt(12)];
            int zeile = 1;
            for (int i = 0; i < nummern.length; i++) {
                zeile += 1 + (zufall.nextInt(6) == 0 ? zufall.nextInt(500) : 0);
                nummern[i] = switch (zufall.nextInt(lauf % 2 == 0 ? 12 : 200)) {
                    case 0 -> Zeilennummern.FREI;
                    case 1 -> lauf % 3 == 0 ? Zeilennummern.UNBEKANNT : zeile;
                    case 2 -> zufall.nextInt(1_000_000) + 1;
                    default -> zeile;
                };
            }
            Zeilennummern gepackt = Zeilennummern.packe(nummern, gebiete);
            for (int i = 0; i < nummern.length; i++) {
                if (nummern[i] != Zeilennummern.FREI) {
                    assertEquals(nummern[i], gepackt.nummer(i), Arrays.toString(nummern));
                }
            }
            assertTrue(gepackt.bytes() <= 4L * nummern.length + 8, nummern.length + " Nummern: " + gepackt.bytes() + " Byte");
        }
    }

    @Test
    void beliebigeZeichenLesenSichZurueck() {
        Random zufall = new Random(7);
        List<String> texte = List.of("", "-", ".", "–", "...", "x", "/", "k");
        for (int lauf = 0; lauf < 200; lauf++) {
            int selten = 1 + zufall.nextInt(100);
            byte[] nummern = new byte[1 + zufall.nextInt(500)];
            byte[] gruende = new byte[nummern.length];
            for (int i = 0; i < nummern.length; i++) {
                gruende[i] = (byte) (zufall.nextInt(selten) == 0 ? zufall.nextInt(3) : Ausnahmen.FREI);
                nummern[i] = (byte) (zufall.nextInt(selten) == 0 ? zufall.nextInt(7) : 0);
            }
            Zeichenplan plan = Zeichenplan.packe(nummern, texte, gruende);
            for (int i = 0; i < nummern.length; i++) {
                String gelesen = gruende[i] == Ausnahmen.FREI ? plan.beiZahl(i) : plan.beiGrund(i, Grund.values()[gruende[i]]);
                assertEquals(texte.get(nummern[i]), gelesen);
            }
        }
    }

    @Test
    void zuVieleVerschiedeneZeichenSindUnbekanntStattFalsch() {
        byte[] nummern = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        byte[] gruende = new byte[nummern.length];
        Arrays.fill(gruende, (byte) Grund.VERWORFEN.ordinal());
        List<String> texte = List.of("", "a", "b", "c", "d", "e", "f", "g", "h", "i");
        Zeichenplan plan = Zeichenplan.packe(nummern, texte, gruende);
        for (int i = 0; i < nummern.length; i++) {
            String gelesen = plan.beiGrund(i, Grund.VERWORFEN);
            assertTrue(gelesen.equals(texte.get(i)) || gelesen.isEmpty(), gelesen);
        }
        assertEquals("a", plan.beiGrund(1, Grund.VERWORFEN));
    }

    /** One row a territory and year, six columns, one zero in seven printed as a dash: at most half a byte a cell. */
    @Test
    void herkunftEinerBildschirmtabelleBrauchtHoechstensEinHalbesByteJeZelle() {
        int zeiten = 12;
        int spalten = 6;
        Blockbauer bauer = bauer(spalten, zeiten, new int[spalten], true);
        fuelle(bauer, spalten, zeiten, (m, z, g) -> 8 + z * 540 + g + g / 30, m -> 4 + m);
        double jeZelle = jeZelle(bauer, spalten * zeiten * KREISE);
        assertTrue(jeZelle <= 0.5, jeZelle + " Byte je Zelle");
    }

    /** The same with the lines of each year in an order of their own: nothing to save, and still no more than a line number. */
    @Test
    void herkunftEinerFlachenDateiBrauchtHoechstensVierByteJeZelle() {
        int klassen = 30;
        Blockbauer bauer = bauer(klassen, 1, IntStream.range(0, klassen).toArray(), true);
        List<Integer> zeilen = new ArrayList<>(IntStream.range(2, 2 + klassen * KREISE).boxed().toList());
        Collections.shuffle(zeilen, new Random(1));
        fuelle(bauer, klassen, 1, (m, z, g) -> zeilen.get(m * KREISE + g), m -> 14);
        double jeZelle = jeZelle(bauer, klassen * KREISE);
        assertTrue(jeZelle > 1 && jeZelle <= 4, jeZelle + " Byte je Zelle");
    }

    private interface Zeile {
        int nummer(int m, int z, int g);
    }

    private interface Spaltennummer {
        int nummer(int m);
    }

    private static Blockbauer bauer(int merkmale, int zeiten, int[] gruppen, boolean zeitInZeile) {
        List<Merkmal> achse = IntStream.range(0, merkmale).mapToObj(m -> Merkmal.of(GROESSE, Map.of("k", String.valueOf(m)))).toList();
        List<Zeitbezug> jahre = IntStream.range(0, zeiten).<Zeitbezug>mapToObj(z -> new Kalenderjahr(2000 + z)).toList();
        List<String> kreise = IntStream.range(0, KREISE).mapToObj(g -> String.valueOf(10000 + g)).toList();
        return new Blockbauer(Lieferung.builder("t", "t.csv").build(), achse, jahre, kreise)
                .mitFundstellen(gruppen, zeitInZeile, achse.stream().map(m -> Spaltenangabe.of(m.toString())).toList());
    }

    private static void fuelle(Blockbauer bauer, int merkmale, int zeiten, Zeile zeile, Spaltennummer spalte) {
        for (int m = 0; m < merkmale; m++) {
            for (int z = 0; z < zeiten; z++) {
                for (int g = 0; g < KREISE; g++) {
                    bauer.zahl(m, z, g, (m + z + g) % 7);
                    bauer.fundstelle(m, z, g, zeile.nummer(m, z, g), spalte.nummer(m));
                    bauer.zeichen(m, z, g, (m + z + g) % 7 == 0 ? "-" : "");
                }
            }
        }
        Block block = new Block(bauer);
        for (int m = 0; m < merkmale; m++) {
            for (int g = 0; g < KREISE; g += 17) {
                assertEquals(zeile.nummer(m, 0, g), block.fundstelle(m, 0, g).orElseThrow().zeile());
                assertEquals(spalte.nummer(m), block.fundstelle(m, 0, g).orElseThrow().spalte());
                assertEquals((m + g) % 7 == 0 ? "-" : "", block.zeichen(m, 0, g));
            }
        }
    }

    private static double jeZelle(Blockbauer bauer, int zellen) {
        return Datenbestand.aus(List.of(bauer), List.of(), List.of(), List.of(), Buchfuehrung.LEER).herkunftsbytes() / (double) zellen;
    }
}
