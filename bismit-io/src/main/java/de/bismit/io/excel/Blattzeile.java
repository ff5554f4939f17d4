package de.bismit.io.excel;

import de.bismit.auswahl.Auswahl;
import de.bismit.auswahl.Auswahleintrag;
import de.bismit.auswahl.Datenlage;
import de.bismit.auswahl.Entscheidung;
import de.bismit.katalog.Beschreibung;
import de.bismit.katalog.Gliederung;
import de.bismit.katalog.Kennzahl;
import de.bismit.katalog.Kennzahlenkatalog;
import de.bismit.katalog.Themenfeld;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one row of a selection sheet says. */
record Blattzeile(String kennung, String name, String definition, String einheit, String themenfeld, String stand, String daten, String wahl,
        String begruendung) {

    static List<Blattzeile> alle(Kennzahlenkatalog katalog, @Nullable Auswahl vorbelegung, Map<String, Datenlage> lagen) {
        return katalog.kennzahlen().stream().map(k -> von(katalog, k,
                vorbelegung == null ? Auswahleintrag.of(k.id(), Entscheidung.OFFEN) : vorbelegung.eintrag(k.id()), lagen.get(k.id()))).toList();
    }

    private static Blattzeile von(Kennzahlenkatalog katalog, Kennzahl k, Auswahleintrag eintrag, @Nullable Datenlage lage) {
        return new Blattzeile(k.id(), k.name() + (k.zusatz().isEmpty() ? "" : " (" + k.zusatz() + ")"), definition(k), k.einheit().name(),
                katalog.themenfeld(Gliederung.LEITFADEN, k).map(Themenfeld::toString).orElse("ohne Themenfeld"), k.belegstand().anzeige(),
                lage == null ? "nicht geprüft" : lage.toString(), eintrag.entscheidung().anzeige(), eintrag.begruendung());
    }

    /** Where nobody wrote a definition, what is set against what. */
    private static String definition(Kennzahl k) {
        Beschreibung worte = k.beschreibung();
        return !k.definition().isEmpty() || worte.zaehler().isEmpty() ? k.definition()
                : worte.zaehler() + (worte.nenner().isEmpty() ? "" : ", bezogen auf: " + worte.nenner());
    }
}
