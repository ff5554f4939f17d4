package de.bismit.io.excel;

/** The libraries for XLSX are optional: whoever has no workbooks need not carry them. */
final class Excelbibliothek {

    private static final String SCHREIBEN = "org.dhatim.fastexcel.Workbook";
    private static final String PACKEN = "org.apache.commons.compress.archivers.zip.ZipFile";
    private static final String LESEN = "org.dhatim.fastexcel.reader.ReadableWorkbook";

    private Excelbibliothek() {
    }

    /** @throws IllegalStateException saying which library to add, if it is absent */
    static void pruefeSchreiben() {
        pruefe(SCHREIBEN, "org.dhatim:fastexcel:0.20.2", "schreiben");
        pruefe(PACKEN, "org.apache.commons:commons-compress:1.28.0", "schreiben");
    }

    /** Whether workbooks can be written here. */
    static boolean kannSchreiben() {
        return istDa(SCHREIBEN) && istDa(PACKEN);
    }

    private static boolean istDa(String klasse) {
        return Excelbibliothek.class.getClassLoader().getResource(klasse.replace('.', '/') + ".class") != null;
    }

    /** @throws IllegalStateException saying which library to add, if it is absent */
    static void pruefeLesen() {
        pruefe(LESEN, "org.dhatim:fastexcel-reader:0.20.2", "lesen");
        pruefe(PACKEN, "org.apache.commons:commons-compress:1.28.0", "lesen");
    }

    private static void pruefe(String klasse, String bibliothek, String zweck) {
        try {
            Class.forName(klasse, false, Excelbibliothek.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Um Excel-Dateien zu " + zweck + ", fehlt im Klassenpfad die Bibliothek " + bibliothek
                    + "; sie als Abhängigkeit hinzufügen oder bismit.jar verwenden, das sie enthält", e);
        }
    }
}
