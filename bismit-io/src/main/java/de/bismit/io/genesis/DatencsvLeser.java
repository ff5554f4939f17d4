package de.bismit.io.genesis;

import de.bismit.daten.Zeichenschema;
import de.bismit.gebiet.Ebene;
import de.bismit.io.genesis.Tabellenkopf.Spaltenkoepfe;
import de.bismit.io.tabelle.Auspraegung;
import de.bismit.io.tabelle.Einheiten;
import de.bismit.io.tabelle.Klasse;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Messgroesse;
import de.bismit.io.tabelle.Rohtabellenbauer;
import de.bismit.wert.Befundsammler;
import de.bismit.wert.Stelle;
import de.bismit.zeit.Zeitbezug;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a datencsv: the table as shown on screen. Title, header and key columns are found from the file itself. */
final class DatencsvLeser {

    private static final String FORMAT = "datencsv";

    private final Quelle quelle;
    private final Vorgaben vorgaben;
    private final Befundsammler befunde = new Befundsammler();

    DatencsvLeser(Quelle quelle, Vorgaben vorgaben) {
        this.quelle = quelle;
        this.vorgaben = vorgaben;
    }

    Lesung lies() throws IOException {
        Textzeilen zeilen;
        boolean umbruchAmEnde;
        try (Utf8strom strom = new Utf8strom(quelle.oeffne()); Reader leser = new InputStreamReader(strom, StandardCharsets.UTF_8)) {
            zeilen = Textzeilen.lies(leser);
            umbruchAmEnde = strom.endetMitZeilenumbruch();
            strom.mangel().ifPresent(text -> melde(Lesebefund.UMLAUTE, 0, 0, "", text));
        }
        Optional<Tabellenkopf> kopf = Tabellenkopf.lies(zeilen);
        if (kopf.isEmpty()) {
            return ohneDaten("der Tabellenkopf fehlt: erwartet nach dem Titel Zeilen, die mit \";\" beginnen");
        }
        int ende = datenende(zeilen, kopf.get().ersteDatenzeile());
        if (ende == kopf.get().ersteDatenzeile()) {
            return ohneDaten("nach dem Tabellenkopf steht keine Datenzeile");
        }
        boolean mitStrich = ende < zeilen.anzahl() && Datenende.ist(zeilen, ende);
        boolean letzteFraglich = !mitStrich && ende == zeilen.anzahl() && !umbruchAmEnde;
        if (!mitStrich) {
            meldeOhneEnde(ende, letzteFraglich);
        }
        Rohtabellenbauer bauer = new Rohtabellenbauer(quelle.name(), FORMAT, befunde);
        bauer.tabelle(kopf.get().code()).titel(kopf.get().titel()).auswahl(vorgaben.auswahl());
        int fussanfang = mitStrich ? ende + 1 : ende;
        schema(zeilen, fussanfang).ifPresent(bauer::zeichenschema);
        new Datenteil(zeilen, kopf.get(), ende, bauer).lies(letzteFraglich);
        Fusszeilen fuss = Fusszeilen.lies(zeilen, fussanfang);
        bauer.fussnoten(fuss.fussnoten()).lizenz(fuss.lizenz()).stand(fuss.stand());
        fuss.unlesbarerStand().ifPresent(text -> melde(Lesebefund.STAND_UNLESBAR, 0, 0, "",
                "\"" + text + "\": erwartet \"Stand: TT.MM.JJJJ / HH:MM:SS\"; der Datenstand bleibt unbekannt"));
        return bauer.zeilen() == 0 && bauer.uebergangeneZeilen() > 0 ? ohneTabelle(vorgaben.nichtsDavon(bauer))
                : Lesung.von(bauer.baue(vorgaben.verzeichnis()));
    }

    /** What the caller declares, else what a legend below the data says. */
    private Optional<Zeichenschema> schema(Textzeilen zeilen, int fussanfang) {
        if (vorgaben.schema() != null) {
            return Optional.of(vorgaben.schema());
        }
        Zeichenlegende legende = Zeichenlegende.lies(zeilen, fussanfang);
        if (legende.istFremd()) {
            melde(Lesebefund.ZEICHENERKLAERUNG_UNBEKANNT, legende.zeile(), 0, "", "die Zeichenerklärung nennt " + legende
                    + "; so kennt es kein Zeichenschema, gelesen wird KLASSISCH. Das richtige beim Lesen erklären");
        }
        return legende.schema();
    }

    private static int datenende(Textzeilen zeilen, int von) {
        int zeile = von;
        while (zeile < zeilen.anzahl() && !Datenende.ist(zeilen, zeile) && !Datenende.istFusszeile(zeilen, zeile)) {
            zeile++;
        }
        return zeile;
    }

    private void meldeOhneEnde(int ende, boolean letzteFraglich) {
        melde(Lesebefund.ENDE_FEHLT, ende, 0, "", "die Zeile aus zehn Unterstrichen nach den Daten fehlt; die Datei ist "
                + "vermutlich abgeschnitten: neu laden und die Zeilenzahl vergleichen"
                + (letzteFraglich ? ". Die letzte Zeile endet mitten im Text und wird verworfen" : ""));
    }

    private Lesung ohneDaten(String text) {
        return ohneTabelle(text + "; die Datei ist wohl abgeschnitten: neu laden");
    }

    private Lesung ohneTabelle(String text) {
        return Lesung.ohneTabelle(quelle.name(), FORMAT, Lesebefund.KEINE_DATEN.zurDatei(quelle.name(), text));
    }

    private void melde(Lesebefund art, int zeile, int spalte, String gefunden, String text) {
        art.melde(befunde, new Stelle(quelle.name(), zeile, spalte), gefunden, text);
    }

    /** The rows between header and end. */
    private final class Datenteil {

        private final Textzeilen zeilen;
        private final Tabellenkopf kopf;
        private final int ende;
        private final Rohtabellenbauer bauer;
        private final Schluesselspalten schluessel;
        private final Spaltenkoepfe koepfe;
        private final int titelzeit;
        private final Feldteiler felder = new Feldteiler();
        private final Map<String, Integer> zeiten = new HashMap<>();
        private final Map<String, Integer> gebiete = new HashMap<>();
        private final Map<List<String>, Integer> klassen = new HashMap<>();
        private final Map<String, Integer> reihen = new HashMap<>();

        private Datenteil(Textzeilen zeilen, Tabellenkopf kopf, int ende, Rohtabellenbauer bauer) {
            this.zeilen = zeilen;
            this.kopf = kopf;
            this.ende = ende;
            this.bauer = bauer;
            this.schluessel = new Schluesselspalten(zeilen, kopf.ersteDatenzeile(), ende, kopf);
            this.koepfe = kopf.spaltenkoepfe(schluessel.zeit() < 0, schluessel.einheit() >= 0);
            int[] nummern = new int[kopf.breite() - kopf.schluesselspalten()];
            for (int i = 0; i < nummern.length; i++) {
                nummern[i] = kopf.schluesselspalten() + i + 1;
            }
            bauer.spalten(nummern);
            bauer.spaltenzeiten(koepfe.zeiten().stream().mapToInt(bauer::zeit).toArray());
            this.titelzeit = schluessel.zeit() >= 0 || !koepfe.zeiten().isEmpty() ? Rohtabellenbauer.KEINE
                    : kopf.titelzeit().map(bauer::zeit).orElse(Rohtabellenbauer.KEINE);
        }

        private void lies(boolean letzteFraglich) {
            meldeEinheiten();
            if (schluessel.zeit() < 0 && koepfe.zeiten().isEmpty() && titelzeit < 0) {
                melde(Lesebefund.ZEIT_FEHLT, 0, 0, "", "weder Zeilen noch Tabellenkopf noch Titel nennen eine Zeit; erwartet "
                        + "ein Jahr oder ein Stichtag. Die Werte bleiben ohne Zeitbezug");
            }
            for (int zeile = kopf.ersteDatenzeile(); zeile < ende; zeile++) {
                if (!zeilen.istLeer(zeile)) {
                    liesZeile(zeile, letzteFraglich && zeile == ende - 1);
                }
            }
        }

        private void meldeEinheiten() {
            for (int i = 0; i < koepfe.einheiten().size(); i++) {
                String einheit = koepfe.einheiten().get(i);
                if (schluessel.einheit() < 0 && !Einheiten.kennt(einheit)) {
                    melde(Lesebefund.EINHEIT_UNBEKANNT, kopf.ersteDatenzeile(), kopf.schluesselspalten() + i + 1, einheit,
                            "Einheit \"" + einheit + "\" ist nicht bekannt; erwartet etwa Anzahl, Prozent, Tsd. EUR. Die "
                                    + "Werte bleiben, wie sie gedruckt sind; vor dem Rechnen die Einheit prüfen");
                }
            }
        }

        private void liesZeile(int zeile, boolean fraglich) {
            int n = felder.teile(zeilen, zeile);
            int k = kopf.schluesselspalten();
            for (int i = k; i < Math.min(n, kopf.breite()); i++) {
                bauer.zelle(zeilen.zeichen, felder.von(i), felder.laenge(i));
            }
            if (n != kopf.breite()) {
                melde(Lesebefund.ZEILENBREITE, zeile + 1, 0, String.valueOf(n), "die Zeile hat " + n + " Felder, erwartet "
                        + kopf.breite() + "; sie wird verworfen. Auf ein fehlendes oder überzähliges \";\" prüfen");
                bauer.verwirf(zeile + 1, Rohtabellenbauer.KEINE, Rohtabellenbauer.KEINE, Rohtabellenbauer.KEINE, reihe(""));
                return;
            }
            int zeit = schluessel.zeit() < 0 ? titelzeit
                    : zeiten.computeIfAbsent(felder.text(schluessel.zeit()), this::zeit);
            boolean gut = pruefeZeit(zeile, zeit) & pruefeGebiet(zeile) & !fraglich;
            int gebiet = schluessel.gebiet() < 0 ? Rohtabellenbauer.KEINE
                    : gebiete.computeIfAbsent(felder.text(schluessel.gebiet()), this::gebiet);
            int reihe = reihe(schluessel.einheit() < 0 ? "" : felder.text(schluessel.einheit()).strip());
            if (gut) {
                bauer.zeile(zeile + 1, gebiet, klasse(), zeit, reihe);
            } else {
                bauer.verwirf(zeile + 1, gebiet, klasse(), zeit, reihe);
            }
        }

        private int zeit(String text) {
            return Zeitbezug.lies(text).map(bauer::zeit).orElse(Rohtabellenbauer.KEINE);
        }

        private boolean pruefeZeit(int zeile, int zeit) {
            if (schluessel.zeit() < 0 || zeit >= 0) {
                return true;
            }
            String text = felder.text(schluessel.zeit());
            melde(Lesebefund.ZEIT_UNLESBAR, zeile + 1, schluessel.zeit() + 1, text, "\"" + text + "\" ist keine Zeit; erwartet "
                    + "ein Jahr von 1900 bis 2100 oder ein Datum wie 31.12.2015. Die Zeile wird verworfen");
            return false;
        }

        private boolean pruefeGebiet(int zeile) {
            if (schluessel.gebiet() < 0) {
                return true;
            }
            String text = felder.text(schluessel.gebiet());
            Schluessel.Form form = Schluessel.form(text);
            int spalte = schluessel.gebiet() + 1;
            if (form == Schluessel.Form.NULL_VERLOREN) {
                melde(Lesebefund.NULL_VERLOREN, zeile + 1, spalte, text, Schluessel.textNullVerloren(text));
                return false;
            }
            if (form == Schluessel.Form.UNBEKANNT) {
                melde(Lesebefund.SCHLUESSEL_UNBEKANNT, zeile + 1, spalte, text, Schluessel.textUnbekannt(text));
            }
            return true;
        }

        private int gebiet(String text) {
            String name = felder.text(schluessel.gebiet() + 1);
            Ebene ebene = text.isEmpty() || Schluessel.form(text) != Schluessel.Form.GUT ? Ebene.VERBUND
                    : schluessel.ebene(text, name, vorgaben.verzeichnis()::kennt);
            return bauer.gebiet(text, ebene, name.strip());
        }

        private int klasse() {
            List<String> labels = new ArrayList<>(schluessel.klassen().size());
            for (int spalte : schluessel.klassen()) {
                labels.add(felder.text(spalte));
            }
            return klassen.computeIfAbsent(labels, this::klasse);
        }

        private int klasse(List<String> labels) {
            List<Auspraegung> liste = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                liste.add(new Auspraegung("K" + (i + 1), "", labels.get(i), labels.get(i)));
            }
            return bauer.klasse(new Klasse(liste));
        }

        /** The measures of a row; they depend on the row only if a class column holds the unit. */
        private int reihe(String einheitDerZeile) {
            return reihen.computeIfAbsent(einheitDerZeile, this::neueReihe);
        }

        private int neueReihe(String einheitDerZeile) {
            int[] jeSpalte = new int[koepfe.pfade().size()];
            for (int i = 0; i < jeSpalte.length; i++) {
                List<String> pfad = koepfe.pfade().get(i);
                String einheit = schluessel.einheit() < 0 ? koepfe.einheiten().get(i) : einheitDerZeile;
                jeSpalte[i] = bauer.messgroesse(new Messgroesse("", String.join(" > ", pfad), pfad, einheit));
            }
            return bauer.messreihe(jeSpalte);
        }
    }
}
