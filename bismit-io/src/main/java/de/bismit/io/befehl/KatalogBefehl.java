package de.bismit.io.befehl;

import de.bismit.io.befehl.Hauptprogramm.Befehl;
import de.bismit.katalog.Belegstand;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Steuerungsebene;
import de.bismit.katalog.Themenfeld;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code katalog}: the Kennzahlen, those that can be computed and those that are only described. */
@Command(name = "katalog", versionProvider = Hauptprogramm.Version.class,
        description = "Listet die Kennzahlen nach Themenfeldern, mit ihrem Stand; genau eine zeigt es ausführlich.",
        synopsisHeading = "Aufruf: ", optionListHeading = "%nOptionen:%n", parameterListHeading = "%n",
        customSynopsis = "java -jar bismit.jar katalog [SUCHWORT] [OPTIONEN]")
final class KatalogBefehl extends Befehl {

    private static final int SPALTE = 36;

    @Parameters(paramLabel = "SUCHWORT", arity = "0..1", description = "nur Kennzahlen, in deren Kennung, Name oder Definition es steht")
    private @Nullable String suchwort;

    @Mixin
    private Bestandsoption bestand = new Bestandsoption();

    @Option(names = "--steuerung", paramLabel = "EBENE", description = "nur Kennzahlen, die diese Ebene steuern kann: Bund, Land, Kreis, Gemeinde, Träger …")
    private @Nullable String steuerung;

    @Option(names = "--stand", paramLabel = "STAND", description = "nur Kennzahlen, die belegt, berechenbar oder nur beschrieben sind")
    private @Nullable String stand;

    KatalogBefehl(Umgebung umgebung) {
        super(umgebung);
    }

    @Override
    public Integer call() {
        Kennzahlenkatalog katalog = bestand.bismit(umgebung).katalog();
        List<Kennzahl> treffer = treffer(katalog);
        if (treffer.isEmpty()) {
            throw Abbruch.nichtsBrauchbares((suchwort == null ? "Keine Kennzahl passt dazu" : "Keine Kennzahl enthält „" + suchwort + "“") + "; ohne Suchwort zeigt katalog alle "
                    + katalog.kennzahlen().size() + ".");
        }
        if (treffer.size() == 1) {
            zeigeAusfuehrlich(treffer.get(0));
        } else {
            liste(katalog, treffer);
        }
        treffer.stream().filter(k -> k.belegstand() == Belegstand.BELEGT).findFirst().ifPresent(k -> {
            schreibe("", "");
            schreibe("Vergleichen:  java -jar bismit.jar vergleich --kennzahl " + k.id(), "  ");
        });
        return 0;
    }

    private List<Kennzahl> treffer(Kennzahlenkatalog katalog) {
        return gesuchte(katalog).stream().filter(k -> steuerung == null || k.steuerung().durch(ebene(steuerung)))
                .filter(k -> stand == null || k.belegstand() == belegstand(stand)).toList();
    }

    private static Steuerungsebene ebene(String wort) {
        return Arrays.stream(Steuerungsebene.values()).filter(e -> e.anzeige().equalsIgnoreCase(wort)).findFirst().orElseThrow(() -> Abbruch.falscherAufruf(
                "Die Ebene „" + wort + "“ gibt es nicht; es gibt " + String.join(", ", Arrays.stream(Steuerungsebene.values()).map(Steuerungsebene::anzeige).toList()) + "."));
    }

    private static Belegstand belegstand(String wort) {
        return Arrays.stream(Belegstand.values()).filter(b -> b.anzeige().equalsIgnoreCase(wort)).findFirst().orElseThrow(() -> Abbruch.falscherAufruf(
                "Den Stand „" + wort + "“ gibt es nicht; es gibt " + String.join(", ", Arrays.stream(Belegstand.values()).map(Belegstand::anzeige).toList()) + "."));
    }

    private List<Kennzahl> gesuchte(Kennzahlenkatalog katalog) {
        if (suchwort == null) {
            return katalog.kennzahlen();
        }
        return Kennungen.finde(katalog, suchwort).map(List::of).orElseGet(() -> katalog.suche(suchwort));
    }

    private void liste(Kennzahlenkatalog katalog, List<Kennzahl> treffer) {
        Map<String, List<Kennzahl>> nachFeld = new LinkedHashMap<>();
        treffer.forEach(k -> nachFeld.computeIfAbsent(feld(katalog, k), f -> new ArrayList<>()).add(k));
        String abstand = "";
        for (Map.Entry<String, List<Kennzahl>> feld : nachFeld.entrySet()) {
            umgebung.out().print(abstand);
            schreibe(feld.getKey(), "");
            feld.getValue().forEach(this::zeile);
            abstand = "\n";
        }
    }

    private static String feld(Kennzahlenkatalog katalog, Kennzahl kennzahl) {
        return katalog.themenfeld(Gliederung.LEITFADEN, kennzahl).map(Themenfeld::toString).orElse("ohne Themenfeld");
    }

    private void zeile(Kennzahl kennzahl) {
        String zusatz = kennzahl.alias().isEmpty() ? "" : " (" + String.join(", ", kennzahl.alias()) + ")";
        List<String> text = Umbruch.zeilen(kennzahl.name() + ", " + kennzahl.einheit() + zusatz + stand(kennzahl),
                "  " + Umbruch.links(kennzahl.id() + " ", SPALTE - 2), " ".repeat(SPALTE));
        umgebung.zeige(text);
    }

    /** What stands well needs no word. */
    private static String stand(Kennzahl kennzahl) {
        return kennzahl.belegstand() == Belegstand.BELEGT ? "" : ", nur " + kennzahl.belegstand().anzeige();
    }

    private void zeigeAusfuehrlich(Kennzahl k) {
        schreibe(k.id() + "  " + k.name() + (k.zusatz().isEmpty() ? "" : " (" + k.zusatz() + ")"), "    ");
        schreibe(k.definition(), "  ", "  ");
        schreibe("Stand: " + k.belegstand().anzeige(), "  ", "    ");
        k.formel().ifPresent(f -> schreibe("Formel: " + f.inWorten(), "  ", "    "));
        schreibe("Einheit: " + k.einheit() + ", " + k.richtung().anzeige(), "  ", "    ");
        if (!k.alias().isEmpty()) {
            schreibe("Auch: " + String.join(", ", k.alias()), "  ", "    ");
        }
        k.dimensionen().forEach((dimension, auspraegungen) -> schreibe("Auch mit --gruppe " + dimension + "="
                + String.join(" | ", auspraegungen), "  ", "    "));
        schreibe("Steuerung: " + k.steuerung(), "  ", "    ");
        k.verweise().forEach(v -> schreibe(v.toString(), "  ", "    "));
        schreibe("Quelle: " + k.quelle(), "  ", "    ");
    }

    private void schreibe(String text, String einzug) {
        schreibe(text, "", einzug);
    }

    private void schreibe(String text, String ersterEinzug, String einzug) {
        umgebung.zeige(Umbruch.zeilen(text, ersterEinzug, einzug));
    }
}
