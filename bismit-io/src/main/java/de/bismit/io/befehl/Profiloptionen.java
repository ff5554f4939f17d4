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
import java.nio.file.Path;
import java.util.List;
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
            throw Abbruch.falscherAufruf(nurFuerBerichte.get(0) + " wirkt nicht auf Kommunalprofile; sie zeigen je Kennzahl das neueste Jahr, ohne Rang, als HTML."
                    + " Ohne --kommune und --alle-kreise entsteht der Bericht.");
        }
        if (alleKreise != null && sitzung.genannt()) {
            throw Abbruch.falscherAufruf("Eine Sitzung gibt nur Werte der eigenen Region frei; mit --sitzung gibt es --kommune, nicht --alle-kreise.");
        }
    }

    /** The profiles asked for, with these Kennzahlen. */
    Kreisprofile profile(Kennzahlenvergleich vergleich, List<String> kennzahlen, Sprache sprache) {
        Kreisprofile alle = (alleKreise == null ? Kreisprofile.derRegion(vergleich) : Kreisprofile.deutschlands(vergleich)).nur(kennzahlen).mitSprache(sprache);
        return mitRichtung ? alle.mitRichtung() : alle;
    }

    void schreibe(Kreisprofile profile, Gebiet region, String html, Ausgaben ausgaben, Schreiboption schreiben, Umgebung umgebung) {
        if (alleKreise != null) {
            schreibeAlle(profile, alleKreise, schreiben, umgebung);
            return;
        }
        Kommunalprofil profil = profile.profil(Kommunenwahl.kommune(region, String.valueOf(kommune)));
        ausgaben.schreibe(html, strom -> schreibe(profil, strom));
        if (!ausgaben.standardausgabeVergeben()) {
            Umbruch.zeilen(profil + ". Profil geschrieben: " + html, "", "  ").forEach(zeile -> umgebung.out().print(zeile + "\n"));
        }
    }

    private static void schreibe(Kommunalprofil profil, OutputStream strom) {
        try {
            strom.write(profil.html().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void schreibeAlle(Kreisprofile profile, String name, Schreiboption schreiben, Umgebung umgebung) {
        Path ordner = umgebung.pfad(name);
        for (Gebiet gebiet : profile.gebiete()) {
            schreiben.pruefe(Zieldatei.HTML, ordner.resolve(Kreisprofile.dateiname(gebiet)), name + "/" + Kreisprofile.dateiname(gebiet));
        }
        try (Fortschritt fortschritt = Fortschritt.vonStuecken("Profile", profile.gebiete().size(), umgebung)) {
            profile.schreibe(ordner, faeden == null ? 2 : faeden, gebiet -> fortschritt.weiter(1));
        } catch (UncheckedIOException e) {
            throw Abbruch.falscherAufruf(e.getMessage() + "; einen anderen Ordner nennen.");
        }
        Umbruch.zeilen(profile.gebiete().size() + " Kommunalprofile geschrieben: " + name, "", "  ").forEach(zeile -> umgebung.out().print(zeile + "\n"));
    }
}
