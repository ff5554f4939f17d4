package de.bismit.io.genesis;

import de.bismit.daten.Datenstand;
import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Gebietsverzeichnis;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flat file (ffcsv) of the old, wide or the new, long schema. The fields come from FastCSV as ranges of its buffer.
 * A quotation mark that swallows line breaks is a fault, since flat files have none in their fields: then the file is read
 * once more with quotes as ordinary characters, so that only that row suffers.
 */
final class FfcsvLeser {

    private static final Pattern EPOCHE = Pattern.compile("_(\\d{10,13})(?:_[a-z]{2})?_flat");
    private static final long MILLIS_2000 = 946_684_800_000L;
    private static final long MILLIS_2100 = 4_102_444_800_000L;
    private static final char KEINE_ANFUEHRUNG = '\0';

    private final Quelle quelle;
    private final Gebietsverzeichnis verzeichnis;
    private final @Nullable Zeichenschema schema;

    FfcsvLeser(Quelle quelle, Gebietsverzeichnis verzeichnis, @Nullable Zeichenschema schema) {
        this.schema = schema;
        this.quelle = quelle;
        this.verzeichnis = verzeichnis;
    }

    Lesung lies() throws IOException {
        try {
            return lies('"', new Befundsammler());
        } catch (CsvParseException | OffeneAnfuehrung e) {
            Befundsammler befunde = new Befundsammler();
            int zeile = e instanceof OffeneAnfuehrung offen ? offen.zeile : 0;
            Lesebefund.ANFUEHRUNG_OFFEN.melde(befunde, new Stelle(quelle.name(), zeile, 0), "", "ein Anführungszeichen wird "
                    + "in seiner Zeile nicht geschlossen; Anführungszeichen wurden als gewöhnliche Zeichen gelesen. Die "
                    + "Zeile prüfen");
            return liesOhneAnfuehrung(befunde);
        }
    }

    private Lesung liesOhneAnfuehrung(Befundsammler befunde) throws IOException {
        try {
            return lies(KEINE_ANFUEHRUNG, befunde);
        } catch (CsvParseException e) {
            return Lesung.ohneTabelle(quelle.name(), "ffcsv", Lesebefund.KEINE_DATEN.zurDatei(quelle.name(),
                    "die Datei lässt sich nicht in Felder teilen (" + e.getMessage() + "); neu laden"));
        }
    }

    private Lesung lies(char anfuehrung, Befundsammler befunde) throws IOException {
        Zerlegung zerlegung = new Zerlegung(befunde, anfuehrung == KEINE_ANFUEHRUNG);
        try (Zeichenleser zeichen = new Zeichenleser(quelle.oeffne());
                CsvReader<Zerlegung> csv = CsvReader.builder().fieldSeparator(';').quoteCharacter(anfuehrung)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(zerlegung, zeichen)) {
            for (Zerlegung zeile : csv) {
                if (zeile.abgewiesen) {
                    break;
                }
            }
            zeichen.mangel().ifPresent(text ->
                    Lesebefund.UMLAUTE.melde(befunde, new Stelle(quelle.name(), 0, 0), "", text));
            if (!zeichen.endetMitZeilenumbruch()) {
                meldeOffenesEnde(befunde);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return zerlegung.fertig();
    }

    private void meldeOffenesEnde(Befundsammler befunde) {
        Lesebefund.ENDE_FEHLT.melde(befunde, new Stelle(quelle.name(), 0, 0), "", "die letzte Zeile endet ohne "
                + "Zeilenumbruch; falls die Datei abgeschnitten ist, stimmt ihr letzter Wert nicht: Zeilenzahl vergleichen");
    }

    /** The Datenstand in the name of a file: {@code 12411-01-01-4_1773175772751_de_flat.csv}. */
    static Optional<Datenstand> standAusName(String name) {
        Matcher m = EPOCHE.matcher(name);
        if (!m.find()) {
            return Optional.empty();
        }
        long zahl = Long.parseLong(m.group(1));
        long millis = m.group(1).length() == 10 ? 1000 * zahl : zahl;
        return millis >= MILLIS_2000 && millis < MILLIS_2100
                ? Optional.of(Datenstand.ausEpochenmillis(millis)) : Optional.empty();
    }

    /** Takes the fields from FastCSV: the first line is the header, the rest goes to {@link Flachzeilen}. */
    private final class Zerlegung extends AbstractBaseCsvCallbackHandler<Zerlegung> {

        private final Befundsammler befunde;
        private final boolean anfuehrungenAbstreifen;
        private final List<String> kopffelder = new ArrayList<>();
        private @Nullable Flachzeilen zeilen;
        private @Nullable Rohtabellenbauer bauer;
        private int zeile;
        private boolean leer;
        private boolean abgewiesen;

        private Zerlegung(Befundsammler befunde, boolean anfuehrungenAbstreifen) {
            this.befunde = befunde;
            this.anfuehrungenAbstreifen = anfuehrungenAbstreifen;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            zeile = (int) startingLineNumber;
            leer = false;
        }

        @Override
        protected void handleEmpty() {
            leer = true;
        }

        @Override
        protected void handleField(int i, char[] puffer, int von, int laenge, boolean inAnfuehrung) {
            if (inAnfuehrung) {
                pruefeUmbruch(puffer, von, laenge);
            }
            boolean streife = anfuehrungenAbstreifen && laenge >= 2 && puffer[von] == '"' && puffer[von + laenge - 1] == '"';
            int ab = streife ? von + 1 : von;
            int n = streife ? laenge - 2 : laenge;
            if (zeilen == null) {
                kopffelder.add(new String(puffer, ab, n));
            } else {
                zeilen.feld(i, puffer, ab, n, zeile);
            }
        }

        private void pruefeUmbruch(char[] puffer, int von, int laenge) {
            for (int i = von; i < von + laenge; i++) {
                if (puffer[i] == '\n' || puffer[i] == '\r') {
                    throw new OffeneAnfuehrung(zeile);
                }
            }
        }

        @Override
        protected Zerlegung buildRecord() {
            if (zeilen != null) {
                if (!leer) {
                    zeilen.zeilenende(getFieldCount(), zeile);
                }
            } else if (!kopffelder.isEmpty()) {
                Flachkopf.lies(kopffelder).ifPresentOrElse(this::beginne, () -> abgewiesen = true);
            }
            return this;
        }

        private void beginne(Flachkopf kopf) {
            Rohtabellenbauer neuer = new Rohtabellenbauer(quelle.name(), kopf.neu() ? "ffcsv-neu" : "ffcsv-alt", befunde);
            if (schema != null) {
                neuer.zeichenschema(schema);
            }
            bauer = neuer;
            zeilen = new Flachzeilen(quelle.name(), kopf, neuer, befunde);
        }

        private Lesung fertig() {
            Rohtabellenbauer fertiger = bauer;
            Flachzeilen gelesene = zeilen;
            if (fertiger == null || gelesene == null || fertiger.zeilen() == 0) {
                String fehlt = abgewiesen ? "der Kopf passt zu keinem der beiden Schemata (Statistik_Code… oder "
                        + "statistics_code…value)" : "nach der Kopfzeile steht keine Datenzeile";
                return Lesung.ohneTabelle(quelle.name(), "ffcsv", Lesebefund.KEINE_DATEN.zurDatei(quelle.name(),
                        fehlt + "; die Datei ist wohl abgeschnitten: neu laden"));
            }
            fertiger.tabelle(gelesene.statistik()).titel(List.of(gelesene.titel())).stand(standAusName(quelle.name()));
            return Lesung.von(fertiger.baue(verzeichnis));
        }
    }

    private static final class OffeneAnfuehrung extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int zeile;

        private OffeneAnfuehrung(int zeile) {
            super("Anführungszeichen nicht geschlossen", null, false, false);
            this.zeile = zeile;
        }
    }
}
