package de.bismit.daten;

import de.bismit.wert.Beleg;
import de.bismit.wert.Fundstelle;
import de.bismit.wert.Herkunft;
import de.bismit.wert.Wert;
import de.bismit.wert.Zahlformat;
import de.bismit.zeit.Zeitbezug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a {@link Merkmal} with its place and time, and where it was read (Messwert). Where it was read is looked up
 * when it is asked for.
 */
public final class Messwert {

    /** A cell of a block. */
    record Zelle(Block block, int m, int z, int g) {
    }

    private final Merkmal merkmal;
    private final Zeitbezug zeit;
    private final String gebiet;
    private final Wert wert;
    private final @Nullable Zelle zelle;

    /** @param zelle the cell; null if no table has it */
    Messwert(Merkmal merkmal, Zeitbezug zeit, String gebiet, Wert wert, @Nullable Zelle zelle) {
        this.merkmal = merkmal;
        this.zeit = zeit;
        this.gebiet = gebiet;
        this.wert = wert;
        this.zelle = zelle;
    }

    /** What. */
    public Merkmal merkmal() {
        return merkmal;
    }

    /** When. */
    public Zeitbezug zeit() {
        return zeit;
    }

    /** The key of the territory. */
    public String gebiet() {
        return gebiet;
    }

    /** The value or why there is none. */
    public Wert wert() {
        return wert;
    }

    private Optional<Zelle> zelle() {
        return Optional.ofNullable(zelle);
    }

    /** The cell of the source; empty if no table has it or places were not kept. */
    public Optional<Fundstelle> fundstelle() {
        return zelle().flatMap(c -> c.block.fundstelle(c.m, c.z, c.g));
    }

    /** The delivery this is from; empty if no table has the cell. */
    public Optional<Lieferung> quelle() {
        return zelle().map(c -> c.block.lieferung);
    }

    /** What the source says about the column; empty if no table has the cell. */
    public Optional<Spaltenangabe> spalte() {
        return zelle().map(c -> c.block.spaltenangabe(c.m));
    }

    /** The footnotes that concern this cell: by column, Land and years, where they name them. */
    public List<Fussnote> fussnoten() {
        return zelle().map(c -> c.block.fussnoten(c.m, c.z, c.g)).orElse(List.of());
    }

    /** The sign printed instead of a number, {@code -} for a proven zero too; empty for a printed number or where it was not kept. */
    public String zeichen() {
        return zelle().map(c -> c.block.zeichen(c.m, c.z, c.g)).orElse("");
    }

    /** The cell as printed: its sign, or its number before scaling in German digits, not grouped; empty where it was not kept. */
    public String gedruckt() {
        String zeichen = zeichen();
        return zeichen.isEmpty() ? zelle().filter(c -> c.block.hatZahl(c.m, c.z, c.g) && c.block.umlage(c.m, c.z, c.g).isEmpty())
                .map(Messwert::zahl).orElse("") : zeichen;
    }

    private static String zahl(Zelle c) {
        return new BigDecimal(Double.toString(c.block.zahl(c.m, c.z, c.g) / c.block.spaltenangabe(c.m).faktor())).stripTrailingZeros()
                .toPlainString().replace('.', ',');
    }

    /** The way back to the cell. */
    public Herkunft herkunft() {
        return herkunft(merkmal + ", " + gebiet + ", " + zeit);
    }

    /** The way back to the cell, with words of one's own for what it is. */
    public Herkunft herkunft(String text) {
        if (zelle == null) {
            return Herkunft.luecke(text + ": " + wert);
        }
        Zelle vorlage = zelle.block.vorlage(zelle.m, zelle.z, zelle.g).orElse(null);
        if (vorlage != null) {
            return new Messwert(merkmal, zeit, gebiet, wert, vorlage).herkunft(text);
        }
        Optional<Umlageherkunft> umlage = zelle.block.umlage(zelle.m, zelle.z, zelle.g);
        if (umlage.isPresent()) {
            return umlage.get().herkunft(this, zelle, text);
        }
        Optional<Herleitung> herleitung = zelle.block.herleitung();
        if (herleitung.isPresent()) {
            return herleitung.get().herkunft(this, text);
        }
        return Herkunft.zelle(anzeige(), text, beleg(zelle.block.lieferung, zelle.block.spaltenangabe(zelle.m)));
    }

    private Beleg beleg(Lieferung lieferung, Spaltenangabe spalte) {
        Fundstelle stelle = fundstelle().orElseGet(() ->
                new Fundstelle(lieferung.tabelle(), lieferung.datei(), 0, 0, spalte.bezeichnung(), lieferung.zusatz()));
        return new Beleg(stelle, merkmal.toString(), gebiet, zeit.iso(), gedruckt(), deutung(),
                lieferung.datenstand().map(Datenstand::toString).orElse(""), lieferung.lizenz(),
                fussnoten().stream().map(Fussnote::toString).toList());
    }

    private String deutung() {
        if (wert.hatZahlen()) {
            return wert.istZahl() ? zeichen().isEmpty() ? "" : wert.zahl() == 0 ? "null" : zahltext() : zahltext() + rundung();
        }
        return wert.gruende().stream().map(g -> g.anzeige()).collect(Collectors.joining("; "));
    }

    /** Why a printed count is a span. */
    private String rundung() {
        return zelle().filter(c -> merkmal.groesse().einheit().istPersonen()).map(c -> c.block.lieferung.rundung(gebiet, zeit))
                .filter(r -> r.delta() > 0).map(r -> ", " + r).orElse("");
    }

    /**
     * What a value that was estimated by shares of a Kreis can be at all: its whole parts, and of each Kreis that was shared
     * out between nothing and all of it. Holds for counts, which cannot be negative. Empty where nothing was estimated.
     */
    public Optional<Wert> schaetzspanne() {
        return zelle().filter(c -> wert.hatZahlen()).flatMap(c -> c.block.umlage(c.m, c.z, c.g).flatMap(h -> h.spanne(c)));
    }

    /** The number or span in German digits; empty if there is none. */
    public String anzeige() {
        return wert.hatZahlen() ? zahltext() : "";
    }

    private String zahltext() {
        return Zahlformat.text(wert, merkmal.groesse().einheit().nachkommastellen(), Locale.GERMANY);
    }

    @Override
    public String toString() {
        return merkmal + ", " + gebiet + ", " + zeit + ": " + (wert.istZahl() ? zahltext() : wert);
    }
}
