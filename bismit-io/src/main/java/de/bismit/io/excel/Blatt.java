package de.bismit.io.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet as it was read.
 *
 * @param name its name
 * @param zeilen its rows that hold something, each with its cells that hold something, in order
 * @param verbundene its merged areas
 */
record Blatt(String name, List<List<Zelle>> zeilen, List<Bereich> verbundene) {

    /** A merged area; rows and columns from 1. */
    record Bereich(int vonZeile, int vonSpalte, int bisZeile, int bisSpalte) {

        private static final Pattern FORM = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

        static Optional<Bereich> lies(String text) {
            Matcher m = FORM.matcher(text);
            return !m.matches() ? Optional.empty() : Optional.of(new Bereich(Integer.parseInt(m.group(2)), spalte(m.group(1)),
                    Integer.parseInt(m.group(4)), spalte(m.group(3))));
        }

        private static int spalte(String buchstaben) {
            return buchstaben.chars().reduce(0, (zahl, buchstabe) -> 26 * zahl + buchstabe - 'A' + 1);
        }

        boolean umfasst(int zeile, int spalte) {
            return vonZeile <= zeile && zeile <= bisZeile && vonSpalte <= spalte && spalte <= bisSpalte;
        }

        @Override
        public String toString() {
            return Zelle.ort(vonZeile, vonSpalte) + ":" + Zelle.ort(bisZeile, bisSpalte);
        }
    }

    /** The merged area a cell lies in. */
    Optional<Bereich> verbund(int zeile, int spalte) {
        return verbundene.stream().filter(b -> b.umfasst(zeile, spalte)).findFirst();
    }

    /** A cell of a row, possibly one that holds nothing. */
    static Zelle zelle(List<Zelle> zeile, int nummer, int spalte) {
        return zeile.stream().filter(z -> z.spalte() == spalte).findFirst().orElseGet(() -> new Zelle(nummer, spalte, Zelle.Art.LEER, ""));
    }

    static List<Zelle> gefuellte(List<Zelle> zeile) {
        List<Zelle> gefuellte = new ArrayList<>(zeile);
        gefuellte.removeIf(Zelle::leer);
        return gefuellte;
    }
}
