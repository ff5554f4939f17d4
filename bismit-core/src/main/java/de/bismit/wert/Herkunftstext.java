package de.bismit.wert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Herkunft} as indented text. What stands in the line before is not said again. */
final class Herkunftstext {

    private static final int BILDSCHIRM = 24;
    private static final int BREITE = 80;
    /** Longer ones, spans, are not lined up. */
    private static final int ZAHLBREITE = 14;

    private final Herkunft wurzel;
    private final List<String> fussnoten;
    private final int hoehe;

    Herkunftstext(Herkunft wurzel) {
        this.wurzel = wurzel;
        this.fussnoten = wurzel.fussnoten();
        this.hoehe = hoehe(wurzel);
    }

    private static int hoehe(Herkunft knoten) {
        return 1 + knoten.teile().stream().mapToInt(Herkunftstext::hoehe).max().orElse(0);
    }

    String ganz() {
        List<String> zeilen = zeilen(hoehe);
        for (int i = 0; i < fussnoten.size(); i++) {
            umbrich("[" + (i + 1) + "] " + fussnoten.get(i), zeilen);
        }
        return String.join("\n", zeilen) + "\n";
    }

    /** As many whole levels as a screen holds; then as many footnotes as are left lines for, one line each. */
    String bildschirm() {
        int tiefe = hoehe;
        List<String> zeilen = zeilen(tiefe);
        while (tiefe > 1 && zeilen.size() > BILDSCHIRM - Math.min(fussnoten.size(), 2)) {
            tiefe--;
            zeilen = zeilen(tiefe);
        }
        if (tiefe < hoehe && zeilen.size() < BILDSCHIRM) {
            zeilen.add("… die Zellen zeigt baum()");
        }
        if (zeilen.size() > BILDSCHIRM) {
            zeilen = new ArrayList<>(zeilen.subList(0, BILDSCHIRM - 1));
            zeilen.add("… alles zeigt baum()");
            return String.join("\n", zeilen);
        }
        int platz = BILDSCHIRM - zeilen.size();
        int gezeigte = fussnoten.size() <= platz ? fussnoten.size() : Math.max(0, platz - 1);
        for (int i = 0; i < gezeigte; i++) {
            zeilen.add(kuerze("[" + (i + 1) + "] " + fussnoten.get(i)));
        }
        if (gezeigte < fussnoten.size()) {
            zeilen.add("… " + (fussnoten.size() - gezeigte) + (gezeigte == 0 ? "" : " weitere") + " Fußnoten: baum() zeigt sie");
        }
        return String.join("\n", zeilen);
    }

    private List<String> zeilen(int tiefe) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add(kopf());
        if (wurzel.beleg() == null) {
            zeilen.add("  " + wurzel.text() + klammer(wurzel.kennung()));
        }
        new Abstieg(tiefe, zeilen).teile(wurzel, "  ", 1);
        return zeilen;
    }

    private String kopf() {
        if (wurzel.beleg() != null) {
            return (wurzel.wert().isEmpty() ? "" : wurzel.wert() + "  ") + new Abstieg(1, List.of()).beschreibe(wurzel, null);
        }
        String wert = wurzel.wert().isEmpty() ? "kein Wert" : wurzel.wert();
        return wurzel.rechnung().isEmpty() ? wert : wert + " = " + wurzel.rechnung();
    }

    private static String klammer(String kennung) {
        return kennung.isEmpty() ? "" : " (" + kennung + ")";
    }

    /** One way down the tree; remembers which sources have been introduced. */
    private final class Abstieg {
        private final int tiefe;
        private final List<String> zeilen;
        private final List<String> eingefuehrt = new ArrayList<>();

        private Abstieg(int tiefe, List<String> zeilen) {
            this.tiefe = tiefe;
            this.zeilen = zeilen;
        }

        private void teile(Herkunft knoten, String einzug, int stufe) {
            if (stufe >= tiefe) {
                return;
            }
            int breite = knoten.teile().stream().mapToInt(t -> t.wert().length()).filter(n -> n <= ZAHLBREITE).max().orElse(0);
            boolean ohneWerte = knoten.teile().stream().allMatch(t -> t.wert().isEmpty());
            Herkunft davor = null;
            for (Herkunft teil : knoten.teile()) {
                String wert = teil.wert() + " ".repeat(Math.max(0, breite - teil.wert().length()));
                String rest = stufe == 1 && teil.beleg() != null && !ohneWerte ? ortZuerst(teil, teil.beleg()) : beschreibe(teil, davor);
                zeilen.add(einzug + (ohneWerte ? "" : wert + "  ") + rest + verborgen(teil, stufe));
                teile(teil, einzug + "  ", stufe + 1);
                davor = teil;
            }
        }

        private String verborgen(Herkunft teil, int stufe) {
            if (stufe + 1 < tiefe || teil.teile().isEmpty()) {
                return "";
            }
            int zellen = teil.belege().size();
            return zellen == 1 ? " … 1 Zelle" : " … " + zellen + " Zellen";
        }

        /** Of a value made of a few cells one wants to know where they stand; the head has said what they are. */
        private String ortZuerst(Herkunft knoten, Beleg beleg) {
            String erklaerung = beleg.zeichenerklaerung();
            return ort(beleg.stelle(), null) + (erklaerung.isEmpty() ? "" : ": " + erklaerung) + verweise(beleg) + " · " + knoten.text();
        }

        private String beschreibe(Herkunft knoten, @Nullable Herkunft davor) {
            StringBuilder text = new StringBuilder(knoten.text());
            if (!knoten.rechnung().isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(knoten.rechnung());
            }
            text.append(klammer(knoten.kennung()));
            if (knoten.beleg() != null) {
                String ort = ort(knoten.beleg().stelle(), davor == null || davor.beleg() == null ? null : davor.beleg().stelle());
                text.append(text.isEmpty() || ort.isEmpty() ? "" : ", ").append(ort);
                String erklaerung = knoten.beleg().zeichenerklaerung();
                text.append(erklaerung.isEmpty() ? "" : ": " + erklaerung).append(verweise(knoten.beleg()));
            }
            return text.toString();
        }

        private String ort(Fundstelle stelle, @Nullable Fundstelle davor) {
            List<String> teile = new ArrayList<>();
            boolean gleicheDatei = davor != null && davor.datei().equals(stelle.datei());
            if (!gleicheDatei) {
                teile.add(stelle.tabelle());
            }
            if (stelle.zeile() > 0) {
                teile.add("Zeile " + stelle.zeile());
            }
            boolean gleicheSpalte = gleicheDatei && davor.spalte() == stelle.spalte() && davor.bezeichnung().equals(stelle.bezeichnung());
            if (stelle.spalte() > 0 && !gleicheSpalte) {
                teile.add("Spalte " + stelle.spalte() + klammer(stelle.bezeichnung()));
            }
            String quelle = stelle.datei() + stelle.zusatz();
            if (!stelle.zusatz().isEmpty() && !eingefuehrt.contains(quelle)) {
                eingefuehrt.add(quelle);
                teile.add(stelle.zusatz());
            }
            return String.join(", ", teile);
        }

        private String verweise(Beleg beleg) {
            if (beleg.fussnoten().isEmpty()) {
                return "";
            }
            return beleg.fussnoten().stream().map(f -> String.valueOf(fussnoten.indexOf(f) + 1)).toList().toString().replace("[", " [");
        }
    }

    private static String kuerze(String text) {
        return text.length() <= BREITE ? text : text.substring(0, BREITE - 1) + "…";
    }

    /** Breaks between words; a longer word stands alone. */
    private static void umbrich(String text, List<String> zeilen) {
        String einzug = " ".repeat(text.indexOf(' ') + 1);
        StringBuilder zeile = new StringBuilder();
        for (String wort : text.split(" ")) {
            if (!zeile.isEmpty() && zeile.length() + 1 + wort.length() > BREITE) {
                zeilen.add(zeile.toString());
                zeile.setLength(0);
                zeile.append(einzug).append(wort);
            } else {
                zeile.append(zeile.isEmpty() ? "" : " ").append(wort);
            }
        }
        zeilen.add(zeile.toString());
    }
}
