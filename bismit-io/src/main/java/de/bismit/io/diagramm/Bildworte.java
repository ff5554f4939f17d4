package de.bismit.io.diagramm;

import de.bismit.io.diagramm.Linie.Punkt;
import de.bismit.io.diagramm.Reihenbild.Bruchstelle;
import de.bismit.io.diagramm.Reihenbild.Zielmarke;
import de.bismit.io.internal.Wertanzeige;
import de.bismit.vergleich.Gegenueberstellung;
import de.bismit.wert.Einheit;
import de.bismit.wert.Satz;
import de.bismit.wert.Sprache;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above and below a chart, and what it says to those who cannot see it. */
final class Bildworte {

    private static final Satz OFFEN = new Satz("Offener Punkt: geschätzt, vorläufig, ergänzt oder von eingeschränktem Aussagewert.",
            "Hollow point: estimated, preliminary, filled in or of limited reliability.");
    private static final Satz BAND = new Satz("Fläche oder Balken: Spanne, in der der Wert liegt.", "Band or bar: range in which the value lies.");

    private final Sprache sprache;

    Bildworte(Sprache sprache) {
        this.sprache = sprache;
    }

    String unterzeile(Bild bild) {
        return bild.einheit().anzeige(sprache) + bild.falte(r -> "", q -> q.urteil()
                .map(u -> ". " + new Satz("Die Kommunen untereinander: ", "Among each other: ").in(sprache) + u.anzeige(sprache)).orElse(""));
    }

    /** Sentences that explain what is drawn; only of what is. */
    List<String> fussnoten(Bild bild) {
        List<String> saetze = new ArrayList<>();
        List<Punkt> punkte = bild.falte(r -> r.gezeichnete().stream().flatMap(l -> l.punkte().stream()), q -> q.zeilen().stream().map(Querbild.Zeile::punkt)).toList();
        if (punkte.stream().anyMatch(p -> p.wert().hatZahlen() && p.istUnsicher())) {
            saetze.add(OFFEN.in(sprache));
        }
        if (punkte.stream().anyMatch(p -> p.wert().hatZahlen() && !p.wert().istZahl())) {
            saetze.add(BAND.in(sprache));
        }
        saetze.addAll(bild.falte(this::brueche, this::region));
        return saetze;
    }

    private List<String> brueche(Reihenbild bild) {
        return Stream.concat(bild.brueche().stream().map(b -> bruch(bild, b)), bild.ziele().stream().map(z -> ziel(z, bild.einheit()))).toList();
    }

    private String bruch(Reihenbild bild, Bruchstelle stelle) {
        return new Satz("Gestrichelt, senkrecht: ", "Dashed, upright: ").in(sprache) + bruchtext(bild, stelle) + ".";
    }

    /** {@code Bruch 2003, Bis 2002 zählten … (VB103)}; what nobody translated stands in English in quotation marks. */
    String bruchtext(Reihenbild bild, Bruchstelle stelle) {
        Satz satz = bild.satz(stelle.bruch());
        String englisch = satz.englisch().equals(satz.deutsch()) ? "“" + satz.englisch() + "”" : satz.englisch();
        String regel = stelle.bruch().regel().isEmpty() ? "" : " (" + stelle.bruch().regel() + ")";
        return new Satz("Bruch ", "break ").in(sprache) + stelle.bruch().datum().getYear() + ", " + new Satz(satz.deutsch(), englisch).in(sprache).replaceAll("\\.$", "") + regel;
    }

    /** {@code Ziel 2030: 5,0, Halle (Saale), Stadtrat}. */
    String zieltext(Zielmarke ziel, Einheit einheit) {
        return new Satz("Ziel ", "target ").in(sprache) + ziel.jahr() + ": " + Wertanzeige.text(ziel.wert(), einheit, sprache) + ", " + ziel.gebiet() + ", " + ziel.beschlossenVon();
    }

    private String ziel(Zielmarke ziel, Einheit einheit) {
        return new Satz("Gestrichelt, waagerecht: ", "Dashed, level: ").in(sprache) + zieltext(ziel, einheit) + ".";
    }

    private List<String> region(Querbild bild) {
        List<String> saetze = new ArrayList<>();
        if (bild.region() >= 0 && bild.zeilen().get(bild.region()).punkt().wert().hatZahlen()) {
            saetze.add(new Satz("Senkrechte Linie: ", "Vertical line: ").in(sprache) + bild.zeilen().get(bild.region()).name() + ".");
        }
        saetze.addAll(luecken(bild));
        return saetze;
    }

    private List<String> luecken(Querbild bild) {
        String ohne = bild.zeilen().stream().filter(z -> !z.punkt().wert().hatZahlen())
                .map(z -> z.name() + " (" + Wertanzeige.text(z.punkt().wert(), bild.einheit(), sprache) + ")").collect(Collectors.joining(", "));
        return ohne.isEmpty() ? List.of() : List.of(new Satz("Ohne Wert: ", "No value: ").in(sprache) + ohne + ".");
    }

    String inWorten(Bild bild) {
        Stream<String> inhalt = bild.falte(this::reihen, this::zeilen);
        return Stream.of(Stream.of(unterzeile(bild) + "."), inhalt, fussnoten(bild).stream()).flatMap(s -> s).collect(Collectors.joining(" "));
    }

    private Stream<String> zeilen(Querbild bild) {
        return Stream.concat(bild.zeilen().stream().filter(z -> z.punkt().wert().hatZahlen())
                .map(z -> z.name() + ": " + Wertanzeige.mitMerkzeichen(z.punkt().wert(), bild.einheit(), sprache) + "."), bild.bezuege().stream().map(g -> bezug(bild, g)));
    }

    private String bezug(Querbild bild, Gegenueberstellung g) {
        return new Satz("Verglichen mit ", "Compared with ").in(sprache) + g.bezug().name().in(sprache) + ": " + g.zeilen().stream().filter(z -> z.bezugswert().hatZahlen())
                .map(z -> z.gebiet().name() + " " + Wertanzeige.text(z.bezugswert(), bild.einheit(), sprache)).collect(Collectors.joining("; ")) + ".";
    }

    private Stream<String> reihen(Reihenbild bild) {
        return bild.gezeichnete().stream().map(l -> l.name() + ": " + l.abschnitte().stream().map(a -> abschnitt(bild, a)).collect(Collectors.joining("; ")) + ".");
    }

    private String abschnitt(Reihenbild bild, List<Punkt> abschnitt) {
        Punkt erster = abschnitt.get(0);
        Punkt letzter = abschnitt.get(abschnitt.size() - 1);
        String anfang = erster.zeit().in(sprache) + " " + Wertanzeige.text(erster.wert(), bild.einheit(), sprache);
        return abschnitt.size() == 1 ? anfang : anfang + new Satz(" bis ", " to ").in(sprache) + letzter.zeit().in(sprache) + " "
                + Wertanzeige.text(letzter.wert(), bild.einheit(), sprache);
    }
}
