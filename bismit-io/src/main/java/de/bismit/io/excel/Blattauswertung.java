package de.bismit.io.excel;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Entscheidung;
import de.bismit.gebiet.Gebiet;
import de.bismit.gebiet.Kreis;
import de.bismit.io.excel.Blattkopf.Feld;
import de.bismit.io.excel.Blattkopf.Spalte;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.UnbekannteKennzahl;
import de.bismit.wert.Befund;
import de.bismit.wert.Ergebnis;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a choice of one sheet. What cannot be understood is left out and reported with its cell; the other rows count. */
final class Blattauswertung {

    private final Kennzahlenkatalog katalog;
    private final Gebiet region;
    private final String datei;
    private final Blatt blatt;
    private final Blattkopf kopf;
    private final List<Befund> befunde = new ArrayList<>();
    private final Map<String, Auswahleintrag> eintraege = new LinkedHashMap<>();
    private final Set<String> widerspruechliche = new LinkedHashSet<>();

    Blattauswertung(Kennzahlenkatalog katalog, Gebiet region, String datei, Blatt blatt, Blattkopf kopf) {
        this.katalog = katalog;
        this.region = region;
        this.datei = datei;
        this.blatt = blatt;
        this.kopf = kopf;
    }

    Ergebnis<Auswahl> auswahl() {
        Optional<Kreis> kommune = kommune();
        String fassung = feldtext(Feld.FASSUNG);
        pruefeFassung(fassung);
        pruefeSpalten();
        for (List<Zelle> zeile : blatt.zeilen()) {
            if (zeile.get(0).zeile() > kopf.zeile()) {
                lies(zeile, zeile.get(0).zeile());
            }
        }
        widerspruechliche.forEach(eintraege::remove);
        @Nullable Auswahl auswahl = kommune.map(k -> new Auswahl(k, fassung, feldtext(Feld.BEARBEITUNG), List.copyOf(eintraege.values()))).orElse(null);
        return new Ergebnis<>(auswahl, befunde);
    }

    private String feldtext(Feld feld) {
        return kopf.feld(feld).filter(z -> z.art() == Zelle.Art.TEXT || z.art() == Zelle.Art.ZAHL).map(Zelle::wort).orElse("");
    }

    private Optional<Kreis> kommune() {
        String namen = region.kreise().stream().map(Kreis::name).collect(Collectors.joining(", "));
        Optional<Zelle> zelle = kopf.feld(Feld.KOMMUNE);
        if (zelle.isEmpty()) {
            melde("BIS-X005", Schwere.FEHLER, 0, 0, "im Kopf fehlt die Kommune; erwartet rechts von „" + Feld.KOMMUNE.beschriftung() + "“ eine von " + namen
                    + "; eintragen und noch einmal lesen");
            return Optional.empty();
        }
        Optional<Kreis> gefunden = zelle.filter(z -> z.art() == Zelle.Art.TEXT || z.art() == Zelle.Art.ZAHL).flatMap(z -> kommune(z.wort()));
        if (gefunden.isEmpty()) {
            melde("BIS-X005", Schwere.FEHLER, zelle.get(), "Kommune „" + zelle.get().wort() + "“ gehört nicht zu " + region.name() + "; erwartet eine von " + namen
                    + " oder ihr Schlüssel; berichtigen und noch einmal lesen");
        }
        return gefunden;
    }

    /** By name or key; a name may lack its {@code Landkreis} where that is unambiguous. */
    private Optional<Kreis> kommune(String text) {
        String gesucht = text.toLowerCase(Locale.GERMANY);
        Optional<Kreis> genau = region.kreise().stream().filter(k -> k.name().toLowerCase(Locale.GERMANY).equals(gesucht) || k.schluessel().equals(text)).findFirst();
        List<Kreis> kurz = region.kreise().stream().filter(k -> k.name().toLowerCase(Locale.GERMANY).replaceFirst("^(landkreis|stadt) ", "")
                .equals(gesucht.replaceFirst("^(landkreis|lk|kreis|stadt) ", ""))).toList();
        return genau.or(() -> kurz.size() == 1 ? Optional.of(kurz.get(0)) : Optional.empty());
    }

    private void pruefeFassung(String fassung) {
        if (!fassung.equals(katalog.fassung())) {
            String gefunden = fassung.isEmpty() ? "keine Katalogfassung" : "Katalogfassung " + fassung;
            Zelle stelle = kopf.feld(Feld.FASSUNG).orElse(new Zelle(0, 0, Zelle.Art.LEER, ""));
            melde("BIS-X006", Schwere.WARNUNG, stelle, "das Blatt nennt " + gefunden + ", erwartet " + katalog.fassung()
                    + "; gelesen wird nach den Kennungen, die es noch gibt; bei geänderten Definitionen die Kommune fragen");
        }
    }

    private void pruefeSpalten() {
        for (Spalte spalte : Spalte.values()) {
            if (kopf.doppelt(spalte)) {
                melde("BIS-X016", Schwere.WARNUNG, kopf.zeile(), kopf.spalte(spalte), "die Spalte „" + spalte.ueberschrift()
                        + "“ gibt es zweimal; gelesen wird die erste; die andere umbenennen");
            }
        }
    }

    private void lies(List<Zelle> zeile, int nummer) {
        Zelle kennung = Blatt.zelle(zeile, nummer, kopf.spalte(Spalte.KENNUNG));
        Zelle wahl = Blatt.zelle(zeile, nummer, kopf.spalte(Spalte.WAHL));
        Optional<Kennzahl> kennzahl = kennzahl(kennung, wahl);
        if (kennzahl.isEmpty() || verbunden(kennung, wahl)) {
            return;
        }
        Optional<Wahlwort> wort = wort(wahl);
        Zelle grund = Blatt.zelle(zeile, nummer, kopf.spalte(Spalte.BEGRUENDUNG));
        String begruendung = begruendung(grund);
        wort.ifPresent(w -> {
            String text = w.zusatz().isEmpty() || begruendung.isEmpty() ? w.zusatz() + begruendung : w.zusatz() + "; " + begruendung;
            if (w.entscheidung() != Entscheidung.OFFEN || !text.isEmpty()) {
                nimm(new Auswahleintrag(kennzahl.get().id(), w.entscheidung(), text), wahl);
            }
        });
    }

    private Optional<Kennzahl> kennzahl(Zelle kennung, Zelle wahl) {
        if (kennung.leer()) {
            if (!wahl.leer() && kopf.spalte(Spalte.WAHL) != 0) {
                melde("BIS-X015", Schwere.WARNUNG, wahl, "„" + wahl.wort() + "“ steht in einer Zeile ohne Kennung und zählt nicht; erwartet in Zelle "
                        + kennung.ort() + " die Kennung der Kennzahl; eintragen");
            }
            return Optional.empty();
        }
        if (kennung.art() == Zelle.Art.FORMEL) {
            formel(kennung, "die Kennung einer Kennzahl");
            return Optional.empty();
        }
        Optional<Kennzahl> gefunden = katalog.findeKennzahl(kennung.wort()).or(() -> katalog.findeKennzahl(kennung.wort().toUpperCase(Locale.ROOT)));
        if (gefunden.isEmpty() && !istUeberschrift(kennung, wahl)) {
            melde("BIS-X007", Schwere.WARNUNG, kennung, unbekannt(kennung.wort()) + "; die Zeile zählt nicht; Kennung berichtigen");
        }
        return gefunden;
    }

    /** A Themenfeld stands alone in its row and has no dash, {@code A Rahmenbedingungen}. */
    private boolean istUeberschrift(Zelle kennung, Zelle wahl) {
        return wahl.leer() && kennung.wort().contains(" ");
    }

    private String unbekannt(String kennung) {
        try {
            katalog.kennzahl(kennung);
            return kennung;
        } catch (UnbekannteKennzahl e) {
            return String.valueOf(e.getMessage()).replace("; suche(wort) hilft", "");
        }
    }

    private boolean verbunden(Zelle kennung, Zelle wahl) {
        Optional<Blatt.Bereich> bereich = blatt.verbund(wahl.zeile(), wahl.spalte()).or(() -> blatt.verbund(kennung.zeile(), kennung.spalte()));
        bereich.ifPresent(b -> melde("BIS-X009", Schwere.WARNUNG, wahl, "die Zellen " + b + " sind verbunden, gefunden „" + wahl.wort() + "“; für welche Zeile das gilt, ist"
                + " nicht zu erkennen, die Zeile zählt nicht; Verbund aufheben und jede Zelle ausfüllen"));
        return bereich.isPresent();
    }

    private Optional<Wahlwort> wort(Zelle wahl) {
        switch (wahl.art()) {
            case FORMEL -> {
                formel(wahl, Wahlwort.erwartet());
                return Optional.empty();
            }
            case DATUM, ZAHL, FEHLER -> {
                melde(wahl.art() == Zelle.Art.DATUM ? "BIS-X010" : "BIS-X011", Schwere.WARNUNG, wahl, "erwartet " + Wahlwort.erwartet() + ", gefunden " + wahl.art().anzeige() + " ("
                        + wahl.wort() + "); die Zeile zählt nicht; Wort eintragen");
                return Optional.empty();
            }
            default -> {
                return wort(wahl, Wahlwort.lies(wahl.wort()));
            }
        }
    }

    private Optional<Wahlwort> wort(Zelle wahl, Optional<Wahlwort> gelesen) {
        if (gelesen.isEmpty()) {
            melde("BIS-X011", Schwere.WARNUNG, wahl, "erwartet " + Wahlwort.erwartet() + ", gefunden „" + wahl.wort() + "“; die Zeile zählt nicht; ein Wort eintragen,"
                    + " Anmerkungen in die Spalte Begründung");
        } else if (!gelesen.get().zusatz().isEmpty()) {
            melde("BIS-X012", Schwere.HINWEIS, wahl, "„" + wahl.wort() + "“ gilt als " + gelesen.get().entscheidung().anzeige() + "; der Rest steht als Begründung da;"
                    + " wenn es anders gemeint ist, berichtigen");
        }
        return gelesen;
    }

    private String begruendung(Zelle zelle) {
        if (zelle.art() == Zelle.Art.FORMEL) {
            formel(zelle, "Text");
            return "";
        }
        return zelle.wort();
    }

    private void formel(Zelle zelle, String erwartet) {
        melde("BIS-X008", Schwere.WARNUNG, zelle, "erwartet " + erwartet + ", gefunden die Formel „" + zelle.wort() + "“; Formeln werden nicht gerechnet; Wert eintragen");
    }

    private void nimm(Auswahleintrag eintrag, Zelle wahl) {
        Auswahleintrag frueher = eintraege.putIfAbsent(eintrag.kennzahl(), eintrag);
        if (frueher != null && frueher.entscheidung() != eintrag.entscheidung()) {
            widerspruechliche.add(eintrag.kennzahl());
            melde("BIS-X013", Schwere.WARNUNG, wahl, eintrag.kennzahl() + " steht zweimal da, einmal „" + frueher.entscheidung().anzeige() + "“, einmal „"
                    + eintrag.entscheidung().anzeige() + "“; keine der Zeilen zählt; eine streichen");
        }
    }

    private void melde(String code, Schwere schwere, Zelle zelle, String text) {
        melde(code, schwere, zelle.zeile(), zelle.spalte(), text);
    }

    private void melde(String code, Schwere schwere, int zeile, int spalte, String text) {
        String ort = zeile == 0 ? "" : "Zelle " + Zelle.ort(zeile, spalte) + ": ";
        befunde.add(Befund.einzeln(code, schwere, new Stelle(datei + "!" + blatt.name(), zeile, spalte), ort + text));
    }
}
