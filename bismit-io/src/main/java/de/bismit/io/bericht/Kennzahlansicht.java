package de.bismit.io.bericht;

import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Stufe;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Merkzeichen;
import de.bismit.wert.Rang;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Kennzahl as the template shows it.
 *
 * @param abstandskopf the heading of the distances with their unit; empty where there are none
 * @param gruende the reasons that led to the verdict
 * @param hinweise the reasons that did not change it
 * @param angebot the verdict on the Kommunen that have the offer; empty or one
 */
record Kennzahlansicht(String id, String anker, String name, String zusatz, String definition, String formel, String einheit, String zeit,
        int jahr, String revierwert, String spannweite, String abstandskopf, boolean mitRang, Urteilsansicht urteil,
        List<Grund> gruende, List<Grund> hinweise, List<Angebotsurteil> angebot, List<Zeile> zeilen) {

    /** A rule and its sentence. */
    record Grund(String regel, String satz) {
    }

    /** The verdict on some of the Kommunen. */
    record Angebotsurteil(Urteilsansicht urteil, List<Grund> gruende) {
    }

    /**
     * A row.
     *
     * @param klasse its role: kommune, revier, rahmen
     * @param wert the value, empty where there is none
     * @param grund why there is none
     */
    record Zeile(String klasse, String name, String wert, String grund, String abstand, String rang, String teile, String deckung) {

        boolean hatWert() {
            return grund.isEmpty();
        }
    }

    boolean hatAbstand() {
        return !abstandskopf.isEmpty();
    }

    /** How many columns stand right of the name. */
    int wertspalten() {
        return 2 + (hatAbstand() ? 1 : 0) + (mitRang ? 1 : 0);
    }

    boolean hatGruende() {
        return !gruende.isEmpty();
    }

    boolean hatHinweise() {
        return !hinweise.isEmpty();
    }

    static Kennzahlansicht von(Jahresvergleich v, boolean mitRang) {
        Kennzahl k = v.kennzahl();
        boolean mitAbstand = v.zeilen().stream().anyMatch(z -> z.abstand().isPresent());
        String revier = v.region().wert().wert().hatZahlen() ? v.region().wert().anzeige() : "kein Wert";
        String abstandskopf = !mitAbstand ? "" : k.einheit().istProzent() ? "Abstand (Prozentpunkte)" : "Abstand";
        List<Grund> hinweise = v.urteil().gruende().stream().filter(g -> g.stufe() == Stufe.VERGLEICHBAR).map(Kennzahlansicht::grund).toList();
        return new Kennzahlansicht(k.id(), "k-" + k.id().toLowerCase(Locale.ROOT), k.name(), k.zusatz(), k.definition(),
                v.region().wert().formel().falte(new Formelworte()), k.einheit().name(), v.zeit(), v.jahr(), revier, Spannweite.anzeige(v), abstandskopf,
                mitRang, Urteilsansicht.von(v.urteil().stufe()), massgebliche(v.urteil()), hinweise,
                v.urteilMitAngebot().stream().map(u -> new Angebotsurteil(Urteilsansicht.von(u.stufe()), massgebliche(u))).toList(),
                zeilen(v));
    }

    private static List<Grund> massgebliche(Urteil urteil) {
        return urteil.massgebliche().stream().map(Kennzahlansicht::grund).toList();
    }

    private static Grund grund(Begruendung g) {
        return new Grund(g.regel().id(), g.satz());
    }

    private static List<Zeile> zeilen(Jahresvergleich v) {
        int kommunen = v.kommunen().size();
        return IntStream.range(0, v.zeilen().size())
                .mapToObj(i -> zeile(v, v.zeilen().get(i), i < kommunen ? "kommune" : i == kommunen ? "revier" : "rahmen")).toList();
    }

    private static Zeile zeile(Jahresvergleich v, Vergleichszeile z, String klasse) {
        boolean hatWert = z.wert().wert().hatZahlen();
        String merkzeichen = z.wert().wert().merkzeichen().stream().filter(m -> m != Merkzeichen.ENDGUELTIG).map(Merkzeichen::anzeige)
                .collect(Collectors.joining(", "));
        String teile = z.wert().anzeigeTeile();
        return new Zeile(klasse, z.gebiet().name(), hatWert ? z.wert().anzeige() : "", hatWert ? "" : z.wert().anzeige(), z.anzeigeAbstand(),
                z.rang().map(Rang::toString).orElse(""), Stream.of(teile, merkzeichen, klasse.equals("revier") ? "" : eigenesUrteil(v.urteil(), z.urteil())).filter(t -> !t.isEmpty())
                        .collect(Collectors.joining("; ")),
                klasse.equals("revier") ? z.wert().deckung().toString() : "");
    }

    /** The verdict on comparing a row with the Revier, where it has other reasons than that on all of them. */
    private static String eigenesUrteil(Urteil aller, Urteil eigenes) {
        String regeln = regeln(eigenes);
        return eigenes.stufe() == aller.stufe() && regeln.equals(regeln(aller)) ? ""
                : "zum Revier " + eigenes.stufe().anzeige() + (regeln.isEmpty() ? "" : " (" + regeln + ")");
    }

    private static String regeln(Urteil urteil) {
        return urteil.massgebliche().stream().map(g -> g.regel().id()).collect(Collectors.joining(", "));
    }
}
