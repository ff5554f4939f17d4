package de.bismit.io.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import de.bismit.Bismit;
import de.bismit.auswahl.Freigabe;
import de.bismit.auswahl.Kennzahlstand;
import de.bismit.auswahl.Kommentar;
import de.bismit.auswahl.Setfassung;
import de.bismit.auswahl.Setplatz;
import de.bismit.auswahl.Sitzung;
import de.bismit.auswahl.Teilnahme;
import de.bismit.gebiet.Ags;
import de.bismit.gebiet.Kreis;
import de.bismit.gebiet.Reviere;
import de.bismit.io.json.Sitzungsausgabe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting on the command line: comments are shown, and what is not released is withheld in whatever is written. */
class SitzungBefehlTest {

    private static final String ABGANG = "D-ABGANG-OHNE-HSA";
    private static final String BEVOELKERUNG = "A-BEVOELKERUNG";
    private static final Ags HALLE = Ags.of("15002");
    private static final String KOMMENTAR = "zwei Förderschulen zusammengelegt";

    @TempDir
    Path ordner;

    /** All released the population to everybody; of the leavers all but Halle, which keeps them in the circle. */
    @BeforeEach
    void schreibe() {
        List<Kennzahlstand> staende = new ArrayList<>();
        for (Kreis k : Reviere.MITTELDEUTSCHES_REVIER.kreise()) {
            staende.add(new Kennzahlstand(BEVOELKERUNG, k.ags(), Freigabe.OEFFENTLICH, List.of()));
            boolean halle = k.ags().equals(HALLE);
            staende.add(new Kennzahlstand(ABGANG, k.ags(), halle ? Freigabe.INTERN : Freigabe.OEFFENTLICH,
                    halle ? List.of(new Kommentar(LocalDate.of(2024, 3, 21), KOMMENTAR)) : List.of()));
        }
        schreibe("sitzung.json", staende);
        schreibe("fruehere.json", List.of());
    }

    private void schreibe(String name, List<Kennzahlstand> staende) {
        Setfassung set = new Setfassung("v", "Vergleichskennzahlenset", "2024-1", Bismit.standard().katalog().fassung(),
                List.of(new Setplatz(BEVOELKERUNG, ""), new Setplatz(ABGANG, ""), new Setplatz("F-STUDIENANFAENGER", "")));
        Sitzungsausgabe.schreibe(new Sitzung(LocalDate.of(2024, 3, 21), "Steuerung", List.of(new Teilnahme(HALLE, List.of("Frau A"))), set, Optional.empty(), staende),
                ordner.resolve(name));
    }

    private String datei(String name) throws IOException {
        return Files.readString(ordner.resolve(name));
    }

    @Test
    void werVergleichtSiehtKommentareUndFreigabeUndWasVereinbartIst() {
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--sitzung", "sitzung.json", "--html", "o.html");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.zeilen()).anyMatch(z -> z.startsWith(ABGANG + "  ")).noneMatch(z -> z.startsWith("C-BETREUUNGSQUOTE-U3"));
        assertThat(aufruf.block(ABGANG)).contains("    Freigabe: nicht „öffentlich“, es fehlen Halle (Saale)", "    Halle (Saale), 2024-03-21: " + KOMMENTAR);
        assertThat(aufruf.block(BEVOELKERUNG)).contains("    Freigabe: öffentlich, von allen Kommunen");
        assertThat(aufruf.out()).contains("Ohne Werte in diesem Jahr: F-STUDIENANFAENGER");
    }

    @Test
    void inDateienStehtNurWasAlleFreigegebenHaben() throws IOException {
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--sitzung", "sitzung.json", "--json", "o.json", "--html", "o.html", "--xlsx", "o.xlsx");
        assertThat(aufruf.meldung()).contains("nicht alle Kommunen sie „öffentlich“ freigegeben haben: " + ABGANG + ".");
        for (String datei : List.of("o.json", "o.html")) {
            assertThat(datei(datei)).contains(BEVOELKERUNG).doesNotContain(ABGANG, KOMMENTAR, "Frau A");
        }
        try (ZipFile mappe = new ZipFile(ordner.resolve("o.xlsx").toFile())) {
            String texte = new String(mappe.getInputStream(mappe.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(texte).contains(BEVOELKERUNG).doesNotContain(ABGANG, KOMMENTAR, "Frau A");
        }
    }

    @Test
    void imKreisDerKommunenStehtAuchWasInternFreigegebenIst() throws IOException {
        Aufruf aufruf = Aufruf.in(ordner, "vergleich", "--sitzung", "sitzung.json", "--kreis", "intern", "--json", "-");
        assertThat(aufruf.code()).isZero();
        assertThat(aufruf.out()).startsWith("{").contains(BEVOELKERUNG, ABGANG);
        assertThat(aufruf.meldung()).doesNotContain("freigegeben");
    }

    @Test
    void zweiSitzungenWerdenVerglichenUndEineWirdGezeigt() {
        assertThat(Aufruf.in(ordner, "sitzung", "sitzung.json").zeilen()).contains(ABGANG + ": 1 intern, 8 öffentlich", "    Halle (Saale), 2024-03-21: " + KOMMENTAR, BEVOELKERUNG + ": 9 öffentlich");
        assertThat(Aufruf.in(ordner, "sitzung", "fruehere.json", "sitzung.json").out()).contains(ABGANG + ", Halle (Saale): Entwurf → intern");
    }

    @Test
    void falscheAufrufeSagenWasFehlt() {
        assertThat(Aufruf.in(ordner, "vergleich", "--kreis", "intern")).extracting(Aufruf::code, Aufruf::meldung).containsExactly(2, "--kreis braucht --sitzung SITZUNG.json.");
        assertThat(Aufruf.in(ordner, "vergleich", "--sitzung", "sitzung.json", "--kreis", "alle").meldung()).contains("„alle“", "oeffentlich und intern");
        assertThat(Aufruf.in(ordner, "vergleich", "--sitzung", "nix.json")).extracting(Aufruf::code, Aufruf::meldung)
                .containsExactly(1, "Die Sitzung nix.json lässt sich nicht lesen; Namen und Ordner prüfen.");
    }
}
