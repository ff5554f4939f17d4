package de.bismit.io.befehl;

import de.bismit.io.bericht.Vergleichsworte;
import de.bismit.katalog.Kennzahl;
import de.bismit.vergleich.Begruendung;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Urteil;
import de.bismit.vergleich.Vergleichszeile;
import de.bismit.wert.Rang;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One Kennzahl of a comparison as text: what it is, the Kommunen, the Revier, the published values, the reasons. */
final class Kennzahlblock {

    private static final String EINZUG = "    ";
    private static final String TRENNER = " · ";
    private static final String FEST = "\u00A0";
    private static final int REGEL = 13;

    private final Jahresvergleich v;
    private final boolean mitRang;
    private final Vergleichsworte worte;
    private final Sprache sprache;
    private final int namensbreite;
    private final int wertbreite;
    private final int abstandbreite;
    private final List<String> zeilen = new ArrayList<>();

    Kennzahlblock(Jahresvergleich vergleich, boolean mitRang, Vergleichsworte worte) {
        v = vergleich;
        this.mitRang = mitRang;
        this.worte = worte;
        sprache = worte.sprache();
        namensbreite = breite(28, z -> z.gebiet().name());
        wertbreite = breite(10, z -> z.wert().wert().hatZahlen() ? z.wert().anzeige(sprache) : "");
        abstandbreite = breite(9, z -> "  " + z.anzeigeAbstand(sprache));
    }

    /** As wide as the widest, so that all digits stand under one another. */
    private int breite(int mindestens, Function<Vergleichszeile, String> zelle) {
        return Stream.concat(v.kommunen().stream(), Stream.of(v.region())).map(zelle).mapToInt(Umbruch::laenge)
                .reduce(mindestens, Math::max);
    }

    /**
     * The lines.
     *
     * @param bezuege what the Kommunen of this comparison are held against
     * @param anmerkungen lines to stand below, already wrapped
     */
    List<String> zeilen(List<Gegenueberstellung> bezuege, List<String> anmerkungen) {
        kopf();
        v.kommunen().forEach(this::kommune);
        revier();
        rahmen();
        if (mitRang) {
            v.ohneRang().ifPresent(s -> umbrich(s.in(sprache), "  ", EINZUG));
        }
        gruende(v.urteil());
        hinweise(v.urteil());
        v.urteilMitAngebot().ifPresent(u -> {
            umbrich(worte.wort("mitAngebot") + ": " + u.stufe().anzeige(sprache), "  ", EINZUG);
            gruende(u);
        });
        bezuege.forEach(b -> zeilen.addAll(new Bezugsblock(b, worte).zeilen()));
        zeilen.addAll(anmerkungen);
        zeilen.add("");
        return zeilen;
    }

    private void kopf() {
        Kennzahl k = v.kennzahl();
        umbrich(k.name(sprache), k.id() + "  ", EINZUG);
        List<String> angaben = new ArrayList<>(List.of(worte.zeit(v)));
        String einheit = k.einheit().anzeige(sprache);
        String zusatz = k.zusatz().equals(k.einheit().name()) ? einheit : k.zusatz();
        if (!v.zeit().startsWith(k.zusatz())) {
            angaben.add(zusatz);
        }
        if (!sagtEinheit(zusatz, einheit)) {
            angaben.add(einheit);
        }
        angaben.add(v.urteil().stufe().anzeige(sprache).replace(" ", FEST));
        umbrich(String.join(TRENNER, angaben), "", EINZUG);
    }

    /** {@code je 100 der 20- bis unter 65-Jährigen} needs no {@code je 100 Personen} beside it. */
    private static boolean sagtEinheit(String zusatz, String einheit) {
        return zusatz.contains(einheit) || zusatz.startsWith("je ") && einheit.startsWith("je ");
    }

    private void kommune(Vergleichszeile z) {
        String anfang = anfang(" ", z);
        if (z.wert().wert().hatZahlen()) {
            zeilen.add((anfang + wert(z) + Umbruch.rechts(z.anzeigeAbstand(sprache), abstandbreite) + rang(z)).stripTrailing() + schaetzung(z));
        } else {
            umbrich(z.wert().anzeige(sprache), anfang + "  ", EINZUG);
        }
    }

    private void revier() {
        Vergleichszeile z = v.region();
        boolean hatWert = z.wert().wert().hatZahlen();
        String teile = z.wert().anzeigeTeile(sprache);
        String text = (hatWert ? "" : z.wert().anzeige(sprache) + ", ") + (teile.isEmpty() ? "" : teile + ", ") + z.wert().deckung().anzeige(sprache)
                + (z.wert().istGeschaetzt() ? ", " + worte.wort("geschaetzt") : "");
        String anfang = anfang("=", z) + (hatWert ? wert(z) : "") + "  ";
        String zusammen = text.replaceAll(" (von|of) ", FEST + "$1" + FEST).replaceAll("(Deckung|coverage) ", "$1" + FEST);
        umbrich(zusammen, anfang, " ".repeat(hatWert ? Umbruch.laenge(anfang) : EINZUG.length()));
    }

    private String anfang(String zeichen, Vergleichszeile z) {
        return zeichen + " " + Umbruch.links(z.gebiet().name(), namensbreite);
    }

    private String wert(Vergleichszeile z) {
        return Umbruch.rechts(z.wert().anzeige(sprache), wertbreite);
    }

    private String rang(Vergleichszeile z) {
        return mitRang ? "  " + z.rang().map(Rang::toString).map(r -> worte.wort("rang") + " " + r).orElse("") : "";
    }

    private String schaetzung(Vergleichszeile z) {
        return z.wert().istGeschaetzt() ? "  " + worte.wort("geschaetzt") : "";
    }

    /** The published values on a line: they frame the comparison and are no part of it. */
    private void rahmen() {
        Map<String, List<String>> ohneWert = new LinkedHashMap<>();
        List<String> werte = new ArrayList<>();
        for (Vergleichszeile z : v.zeilen().subList(v.kommunen().size() + 1, v.zeilen().size())) {
            if (z.wert().wert().hatZahlen()) {
                werte.add(z.gebiet().name() + " " + z.wert().anzeige(sprache) + (z.wert().istGeschaetzt() ? " (" + worte.wort("geschaetzt") + ")" : ""));
            } else {
                ohneWert.computeIfAbsent(z.wert().anzeige(sprache), g -> new ArrayList<>()).add(z.gebiet().name());
            }
        }
        ohneWert.forEach((grund, namen) -> werte.add(String.join(", ", namen) + " " + grund));
        umbrich(String.join(TRENNER, werte), "  ", EINZUG);
    }

    private void gruende(Urteil urteil) {
        for (Begruendung g : urteil.massgebliche()) {
            umbrich(g.satz(sprache), EINZUG + Umbruch.links(g.regel().id(), REGEL - EINZUG.length()), " ".repeat(REGEL));
        }
    }

    private void hinweise(Urteil urteil) {
        List<Begruendung> hinweise = urteil.hinweise();
        if (!hinweise.isEmpty()) {
            umbrich(worte.wort("hinweise") + ": " + hinweise.stream().map(g -> g.regel().id()).collect(Collectors.joining(", ")), EINZUG, EINZUG);
        }
    }

    private void umbrich(String text, String ersterEinzug, String einzug) {
        Umbruch.zeilen(text, ersterEinzug, einzug).forEach(zeile -> zeilen.add(zeile.replace(FEST, " ")));
    }
}
