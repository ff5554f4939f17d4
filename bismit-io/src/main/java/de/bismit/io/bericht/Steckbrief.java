package de.bismit.io.bericht;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import de.bismit.gebiet.Kreis;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.vergleich.Jahresvergleich;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.vergleich.Kennzahlvergleich;
import de.bismit.vergleich.Regelwerk;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Kennzahl on a page (Steckbrief): definition, formula, a plain sentence with its group, statistic, steering, links, the
 * rules of comparability and, where there are data, the newest values. As text, Markdown or HTML; in German. Immutable.
 *
 * <pre>{@code
 * Steckbrief.von(katalog, regelwerk, "D-ABGANG-OHNE-HSA")           // the definition alone
 * Steckbrief.von(vergleich, "D-ABGANG-OHNE-HSA").markdown()         // with values
 * }</pre>
 */
public final class Steckbrief {

    private static final String[][] MARKDOWN = {{"\\", "\\\\"}, {"&", "&amp;"}, {"<", "&lt;"}, {"|", "\\|"}, {"*", "\\*"}, {"_", "\\_"}, {"`", "\\`"},
        {"[", "\\["}, {"#", "\\#"}, {"\n", " "}};

    private final Steckbriefansicht ansicht;

    private Steckbrief(Steckbriefansicht ansicht) {
        this.ansicht = ansicht;
    }

    /**
     * Without values.
     *
     * @throws de.bismit.katalog.UnbekannteKennzahl naming the nearest ones
     */
    public static Steckbrief von(Kennzahlenkatalog katalog, Regelwerk regelwerk, String kennung) {
        return new Steckbrief(Steckbriefansicht.von(katalog, regelwerk, katalog.kennzahl(kennung), List.of(), null));
    }

    /**
     * With the values of the newest year in which half of the Kommunen have one; without values where the data cannot feed it.
     *
     * @throws de.bismit.katalog.UnbekannteKennzahl naming the nearest ones
     */
    public static Steckbrief von(Kennzahlenvergleich vergleich, String kennung) {
        Kennzahlenkatalog katalog = vergleich.tafel().katalog();
        Kennzahl kennzahl = katalog.kennzahl(kennung);
        List<Kreis> kommunen = vergleich.tafel().kommunen();
        @Nullable Jahresvergleich neuester = vergleich.kennzahlen().stream().filter(v -> v.kennzahl().id().equals(kennzahl.id()) && v.letztesJahr().isPresent())
                .findFirst().map(Steckbrief::neuester).orElse(null);
        return new Steckbrief(Steckbriefansicht.von(katalog, vergleich.regelwerk(), kennzahl, kommunen, neuester));
    }

    private static Jahresvergleich neuester(Kennzahlvergleich vergleich) {
        return vergleich.im(vergleich.letztesJahr().orElseThrow());
    }

    /** As plain text, for a screen. */
    public String text() {
        return fuelle("steckbrief.txt.mustache", Mustache.compiler().escapeHTML(false));
    }

    /** As Markdown; what would be markup in a text is escaped. */
    public String markdown() {
        return fuelle("steckbrief.md.mustache", Mustache.compiler().withEscaper(Escapers.simple(MARKDOWN)));
    }

    /** As one HTML page without network, scripts or fonts of its own; escaped. */
    public String html() {
        return fuelle("steckbrief.html.mustache", Mustache.compiler());
    }

    private String fuelle(String vorlage, Mustache.Compiler compiler) {
        InputStream strom = Steckbrief.class.getResourceAsStream(vorlage);
        if (strom == null) {
            throw new IllegalStateException("die mitgelieferte Datei " + vorlage + " fehlt im Klassenpfad");
        }
        try (Reader leser = new InputStreamReader(strom, StandardCharsets.UTF_8)) {
            StringWriter ziel = new StringWriter();
            compiler.emptyStringIsFalse(true).compile(leser).execute(ansicht, ziel);
            return ziel.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(vorlage + " lässt sich nicht lesen", e);
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return text().stripTrailing();
    }
}
