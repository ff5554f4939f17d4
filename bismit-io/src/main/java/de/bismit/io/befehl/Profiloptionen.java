package de.bismit.io.befehl;

import de.bismit.gebiet.Gebiet;
import de.bismit.io.bericht.Kommunalprofil;
import de.bismit.io.bericht.Kreisprofile;
import de.bismit.vergleich.Kennzahlenvergleich;
import de.bismit.wert.Sprache;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Kommunalprofile instead of the report: of one Kommune, or of all loaded Kreise, a file each. */
final class Profiloptionen {

    @Option(names = "--kommune", paramLabel = "NAME", description = "nur das Kommunalprofil dieser Kommune, nach --html")
    private @Nullable String kommune;

    @Option(names = "--alle-kreise", paramLabel = "ORDNER", description = "die Kommunalprofile aller geladenen Kreise neben Deutschland, je eine Datei in diesen Ordner")
    private @Nullable String alleKreise;

    @Option(names = "--faeden", paramLabel = "N", description = "wie viele Profile von --alle-kreise zugleich entstehen, sonst 2")
    private @Nullable Integer faeden;

    @Option(names = "--richtung", description = "in Profilen zeigen, was in die gewünschte Richtung geht, wo eine Kennzahl eine hat")
    private boolean mitRichtung;

    boolean gewuenscht() {
        return kommune != null || alleKreise != null;
    }

    /** Whether the file of the report is written at all. */
    boolean inEineDatei() {
        return alleKreise == null;
    }

    /**
     * Refuses what would have no effect.
     *
     * @param nurFuerBerichte the options given that only the report knows
     */
    void pruefe(List<String> nurFuerBerichte, Sitzungsoption sitzung, Bezugsoptionen bezuege) {
        if (gewuenscht()) {
            bezuege.pruefeFuerProfile();
        }
        if (kommune != null && alleKreise != null) {
            throw Abbruch.falscherAufruf("--kommune und --alle-kreise schließen einander aus.");
        }
        if (!gewuenscht() && mitRichtung) {
            throw Abbruch.falscherAufruf("--richtung wirkt nur zusammen mit --kommune oder --alle-kreise.");
        }
        if (faeden != null && (alleKreise == null || faeden < 1)) {
            throw Abbruch.falscherAufruf("--faeden wirkt nur zusammen mit --alle-kreise und ist mindestens 1.");
        }
        if (gewuenscht() && !nurFuerBerichte.isEmpty()) {
            throw Abbruch.falscherAufruf(nurFuerBerichte.get(0) + " wirkt nicht auf Kommunalprofile; sie zeigen je Kennzahl das neueste Jahr, ohne Rang, als HTML und als JSON."
                    + " Ohne --kommune und --alle-kreise entsteht der Bericht.");
        }
        if (alleKreise != null && sitzung.genannt()) {
            throw Abbruch.falscherAufruf("Eine Sitzung gibt nur Werte der eigenen Region frei; mit --sitzung gibt es --kommune, nicht --alle-kreise.");
        }
    }

    /** The JSON of all Kreise is a file each. */
    void pruefeJson(@Nullable String json, Umgebung umgebung) {
        if (alleKreise == null || json == null) {
            return;
        }
        if (Umgebung.istStandardausgabe(json) || json.endsWith(".json") || Files.isRegularFile(umgebung.pfad(json))) {
            throw Abbruch.falscherAufruf("Mit --alle-kreise nennt --json einen Ordner, in dem je Kreis eine Datei entsteht, nicht " + json
                    + "; zum Beispiel denselben: --json " + alleKreise);
        }
    }

    /** The profiles asked for, with these Kennzahlen. */
    Kreisprofile profile(Kennzahlenvergleich vergleich, List<String> kennzahlen, Sprache sprache) {
        Kreisprofile alle = (alleKreise == null ? Kreisprofile.derRegion(vergleich) : Kreisprofile.deutschlands(vergleich)).nur(kennzahlen).mitSprache(sprache);
        return mitRichtung ? alle.mitRichtung() : alle;
    }

    void schreibe(Kreisprofile profile, Gebiet region, String html, @Nullable String json, Ausgaben ausgaben, Schreiboption schreiben, Umgebung umgebung) {
        if (alleKreise != null) {
            schreibeAlle(profile, alleKreise, json, schreiben, umgebung);
            return;
        }
        Kommunalprofil profil = profile.profil(Kommunenwahl.kommune(region, String.valueOf(kommune)));
        ausgaben.schreibe(html, strom -> schreibe(profil.html(), strom));
        ausgaben.schreibe(json, strom -> schreibe(profil.json(), strom));
        if (!ausgaben.standardausgabeVergeben()) {
            Umbruch.zeilen(profil + ". Profil geschrieben: " + html + (json == null ? "" : ", " + json), "", "  ").forEach(zeile -> umgebung.out().print(zeile + "\n"));
        }
    }

    private static void schreibe(String inhalt, OutputStream strom) {
        try {
            strom.write(inhalt.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void schreibeAlle(Kreisprofile profile, String name, @Nullable String json, Schreiboption schreiben, Umgebung umgebung) {
        pruefe(profile, Zieldatei.HTML, name, Kreisprofile::dateiname, schreiben, umgebung);
        if (json != null) {
            pruefe(profile, Zieldatei.JSON, json, Kreisprofile::jsonname, schreiben, umgebung);
        }
        int zugleich = faeden == null ? 2 : faeden;
        try (Fortschritt fortschritt = Fortschritt.vonStuecken("Profile", profile.gebiete().size(), umgebung)) {
            if (json == null) {
                profile.schreibe(umgebung.pfad(name), zugleich, gebiet -> fortschritt.weiter(1));
            } else {
                profile.schreibeMitJson(umgebung.pfad(name), umgebung.pfad(json), zugleich, gebiet -> fortschritt.weiter(1));
            }
        } catch (UncheckedIOException e) {
            throw Abbruch.falscherAufruf(e.getMessage() + "; einen anderen Ordner nennen.");
        }
        Umbruch.zeilen(profile.gebiete().size() + " Kommunalprofile geschrieben: " + name + (json == null ? "" : ", als JSON: " + json), "", "  ")
                .forEach(zeile -> umgebung.out().print(zeile + "\n"));
    }

    private static void pruefe(Kreisprofile profile, Zieldatei art, String ordner, Function<Gebiet, String> dateiname, Schreiboption schreiben, Umgebung umgebung) {
        for (Gebiet gebiet : profile.gebiete()) {
            String datei = dateiname.apply(gebiet);
            schreiben.pruefe(art, umgebung.pfad(ordner).resolve(datei), ordner + "/" + datei);
        }
    }
}
