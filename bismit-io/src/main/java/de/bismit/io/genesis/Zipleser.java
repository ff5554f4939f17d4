package de.bismit.io.genesis;

import com.google.common.io.CountingInputStream;
import de.bismit.io.tabelle.Lesebefund;
import de.bismit.io.tabelle.Lesung;
import de.bismit.wert.Befund;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the members of a ZIP one by one; of a damaged one, or one that grows without end, what lies before that. */
final class Zipleser {

    interface Einzelleser {
        Lesung lies(Quelle quelle) throws IOException;
    }

    private final Einzelleser einzelleser;
    private @Nullable String schaden;   // why reading stopped before the end

    Zipleser(Einzelleser einzelleser) {
        this.einzelleser = einzelleser;
    }

    List<Lesung> lies(Quelle zip) throws IOException {
        List<Lesung> lesungen = new ArrayList<>();
        try (CountingInputStream strom = new CountingInputStream(zip.oeffne()); ZipInputStream eintraege = new ZipInputStream(strom)) {
            for (ZipEntry eintrag = naechster(eintraege); eintrag != null; eintrag = naechster(eintraege)) {
                if (eintrag.getName().equals("[Content_Types].xml") || eintrag.getName().startsWith("xl/")) {
                    return List.of(excel(zip.name()));
                }
                if (!eintrag.isDirectory()) {
                    lesungen.add(liesMitglied(zip.name() + "!" + eintrag.getName(), new Entpackgrenze(eintraege, strom)));
                }
            }
        }
        if (lesungen.isEmpty()) {
            lesungen.add(Lesung.ohneTabelle(zip.name(), "zip", schaden(zip.name())));
        }
        return List.copyOf(lesungen);
    }

    private @Nullable ZipEntry naechster(ZipInputStream eintraege) {
        try {
            return schaden == null ? eintraege.getNextEntry() : null;
        } catch (IOException | IllegalArgumentException e) {   // the latter: a name that is no UTF-8
            schaden = String.valueOf(e.getMessage());
            return null;
        }
    }

    /** The member; if the ZIP breaks off, the complete lines before that. */
    private Lesung liesMitglied(String name, InputStream eintrag) throws IOException {
        try (Zwischenlager mitglied = new Zwischenlager()) {
            Optional<IOException> abbruch = mitglied.nimm(eintrag);
            if (abbruch.isEmpty()) {
                return einzelleser.lies(mitglied.quelle(name));
            }
            schaden = String.valueOf(abbruch.get().getMessage());
            mitglied.nurGanzeZeilen();
            return mitSchaden(einzelleser.lies(mitglied.quelle(name)), name);
        }
    }

    private Lesung mitSchaden(Lesung lesung, String name) {
        List<Befund> befunde = new ArrayList<>(List.of(schaden(name)));
        befunde.addAll(lesung.befunde());
        return new Lesung(lesung.datei(), lesung.format(), lesung.rohtabelle(), befunde);
    }

    private Befund schaden(String name) {
        return Lesebefund.ZIP_BESCHAEDIGT.zurDatei(name, "das ZIP ist abgeschnitten oder beschädigt"
                + (schaden == null ? "" : " (" + schaden + ")") + "; gelesen wurde nur, was davor steht: die Datei neu laden");
    }

    private static Lesung excel(String name) {
        return Lesung.ohneTabelle(name, "xlsx", Lesebefund.FREMDES_FORMAT.zurDatei(name,
                "erwartet eine GENESIS-Tabelle (datencsv oder ffcsv), gefunden eine Excel-Mappe (xlsx): als CSV laden"));
    }
}
