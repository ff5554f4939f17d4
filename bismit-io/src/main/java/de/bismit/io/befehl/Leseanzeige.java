package de.bismit.io.befehl;

import de.bismit.io.json.Lesebericht;
import de.bismit.io.tabelle.Lesung;
import de.bismit.io.tabelle.Rohtabelle;
import de.bismit.wert.Befund;
import de.bismit.wert.Schwere;
import de.bismit.wert.Stelle;
import de.bismit.wert.Zahlformat;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code lesen} shows of a file. */
final class Leseanzeige {

    private Leseanzeige() {
    }

    static void zeige(Lesung lesung, PrintStream ziel) {
        schreibe(lesung.datei() + "  " + lesung.format(), "", "    ", ziel);
        lesung.rohtabelle().ifPresent(tabelle -> schreibe(tabelle(tabelle), "  ", "    ", ziel));
        if (lesung.rohtabelle().isPresent()) {
            schreibe(buecher(lesung.zeilen(), lesung.zellen(), lesung.werte(), lesung.ohneWert(), lesung.verworfen())
                    + lesung.rohtabelle().map(Leseanzeige::uebergangene).orElse(""), "  ", "    ", ziel);
        }
        lesung.befunde().forEach(befund -> schreibe(befund(befund), "  ", "    ", ziel));
    }

    private static String uebergangene(Rohtabelle t) {
        return t.uebergangeneZeilen() == 0 ? "" : "; " + zahl(t.uebergangeneZeilen()) + " Zeilen übergangen";
    }

    private static String tabelle(Rohtabelle t) {
        String titel = String.join(" ", t.titel());
        return t.tabelle() + (titel.isEmpty() ? "" : " " + titel) + ", " + t.stand().map(s -> "Stand " + s).orElse("Stand unbekannt");
    }

    private static String buecher(long zeilen, long zellen, long werte, long ohneWert, long verworfen) {
        return zahl(zeilen) + " Zeilen, " + zahl(zellen) + " Zellen: " + zahl(werte) + " Werte, " + zahl(ohneWert) + " ohne Wert, "
                + zahl(verworfen) + " verworfen";
    }

    private static String befund(Befund befund) {
        String stellen = befund.stellen().stream().map(Leseanzeige::stelle).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
        String mehr = befund.anzahl() > befund.stellen().size() ? "; …" : "";
        return befund.code() + " " + wort(befund.schwere()) + (befund.anzahl() > 1 ? ", " + zahl(befund.anzahl()) + "-mal" : "") + ": "
                + befund.text() + (stellen.isEmpty() ? "" : " (" + stellen + mehr + ")");
    }

    private static String wort(Schwere schwere) {
        return switch (schwere) {
            case HINWEIS -> "Hinweis";
            case WARNUNG -> "Warnung";
            case FEHLER -> "Fehler";
        };
    }

    private static String stelle(Stelle stelle) {
        return stelle.zeile() == 0 ? "" : "Zeile " + stelle.zeile() + (stelle.spalte() == 0 ? "" : ", Spalte " + stelle.spalte());
    }

    static void zeigeSumme(List<Lesebericht.Eintrag> eintraege, PrintStream ziel) {
        if (eintraege.size() < 2) {
            return;
        }
        long mitTabelle = eintraege.stream().filter(e -> e.zellen() > 0).count();
        schreibe(mitTabelle + " von " + eintraege.size() + " Dateien gelesen: " + buecher(
                eintraege.stream().mapToLong(Lesebericht.Eintrag::zeilen).sum(), eintraege.stream().mapToLong(Lesebericht.Eintrag::zellen).sum(),
                eintraege.stream().mapToLong(Lesebericht.Eintrag::werte).sum(), eintraege.stream().mapToLong(Lesebericht.Eintrag::ohneWert).sum(),
                eintraege.stream().mapToLong(Lesebericht.Eintrag::verworfen).sum()), "", "    ", ziel);
    }

    private static void schreibe(String text, String ersterEinzug, String einzug, PrintStream ziel) {
        Umbruch.zeilen(text, ersterEinzug, einzug).forEach(zeile -> ziel.print(zeile + "\n"));
    }

    private static String zahl(long zahl) {
        return Zahlformat.gerundet(zahl, 0, Locale.GERMANY);
    }
}
