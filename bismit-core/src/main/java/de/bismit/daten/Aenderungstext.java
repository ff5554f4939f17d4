package de.bismit.daten;

import de.bismit.wert.Zahlformat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a {@link Datenstandsvergleich} as text of at most 80 columns. */
final class Aenderungstext {

    private static final int BREITE = 80;

    private final Datenstandsvergleich vergleich;

    Aenderungstext(Datenstandsvergleich vergleich) {
        this.vergleich = vergleich;
    }

    String uebersicht() {
        List<String> zeilen = new ArrayList<>(List.of(kopf()));
        for (Tabellenvergleich tabelle : vergleich.tabellen()) {
            List<String> zahlen = new ArrayList<>();
            jeArt(tabelle).forEach((art, liste) -> zahlen.add(art.anzeige() + " " + zahl(liste.size())));
            zeilen.add(kuerze("  " + tabelle.code() + ": " + (zahlen.isEmpty() ? "unverändert" : String.join(", ", zahlen)), BREITE));
        }
        return String.join("\n", zeilen);
    }

    String tabelle(int zeilenJeArt) {
        StringBuilder text = new StringBuilder(kopf()).append('\n');
        for (Tabellenvergleich tabelle : vergleich.tabellen()) {
            if (!tabelle.aenderungen().isEmpty()) {
                text.append('\n').append(kuerze(tabelle.code() + ", " + tabelle.staende(), BREITE)).append('\n');
                jeArt(tabelle).forEach((art, liste) -> gruppe(text, art, liste, zeilenJeArt));
            }
        }
        return text.toString();
    }

    private String kopf() {
        String verglichen = zahl(vergleich.verglichen().size()) + (vergleich.verglichen().size() == 1 ? " Tabelle" : " Tabellen") + " mit "
                + zahl(vergleich.gemeinsameZellen()) + " gemeinsamen Zellen verglichen: ";
        int anzahl = vergleich.aenderungen().size();
        return verglichen + (anzahl == 0 ? "nichts geändert" : anzahl == 1 ? "1 Änderung" : zahl(anzahl) + " Änderungen");
    }

    private static Map<Aenderungsart, List<Aenderung>> jeArt(Tabellenvergleich tabelle) {
        Map<Aenderungsart, List<Aenderung>> jeArt = new EnumMap<>(Aenderungsart.class);
        tabelle.aenderungen().forEach(a -> jeArt.computeIfAbsent(a.art(), k -> new ArrayList<>()).add(a));
        return jeArt;
    }

    private static void gruppe(StringBuilder text, Aenderungsart art, List<Aenderung> liste, int zeilen) {
        int zellen = liste.stream().mapToInt(Aenderung::zellen).sum();
        String umfang = zellen == 0 ? zahl(liste.size()) : zahl(zellen) + (zellen == 1 ? " Zelle" : " Zellen");
        text.append("  ").append(art.anzeige()).append(": ").append(umfang).append('\n');
        liste.stream().limit(zeilen).forEach(a -> zeilen(text, a));
        if (liste.size() > zeilen) {
            text.append("    … und ").append(zahl(liste.size() - zeilen)).append(" weitere\n");
        }
    }

    /** A cell is one line; a sentence is broken between words. */
    private static void zeilen(StringBuilder text, Aenderung aenderung) {
        if (aenderung.art() != Aenderungsart.DEFINITION) {
            text.append("    ").append(zeile(aenderung)).append('\n');
            return;
        }
        int spalte = 0;
        for (String wort : aenderung.text().split(" ")) {
            boolean umbruch = spalte == 0 || spalte + 1 + wort.length() > BREITE;
            String davor = spalte == 0 ? "    " : umbruch ? "\n      " : " ";
            text.append(davor).append(wort);
            spalte = umbruch ? (spalte == 0 ? 4 : 6) + wort.length() : spalte + 1 + wort.length();
        }
        text.append('\n');
    }

    private static String zeile(Aenderung aenderung) {
        String rechts = aenderung.istZelle() ? kuerze(aenderung.verlauf(), 30) : aenderung.zellen() == 0 ? "" : zahl(aenderung.zellen());
        int platz = BREITE - 4 - (rechts.isEmpty() ? 0 : rechts.length() + 2);
        String links = kuerze(aenderung.text(), platz);
        return rechts.isEmpty() ? links : links + " ".repeat(platz - links.length() + 2) + rechts;
    }

    private static String zahl(long zahl) {
        return Zahlformat.gerundet(zahl, 0, Locale.GERMANY);
    }

    /** Shortens in the middle: what stands at the end, the time, tells lines apart. */
    private static String kuerze(String text, int laenge) {
        if (text.length() <= laenge) {
            return text;
        }
        int hinten = laenge / 2;
        return text.substring(0, laenge - hinten - 1) + "…" + text.substring(text.length() - hinten);
    }
}
