package de.bismit.vergleich;

import de.bismit.wert.Satz;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that limits comparison, as data (Regel): {@code VB037}. Immutable; built by {@link #builder(String, Ausloeser)}.
 */
public final class Regel {

    private static final String ALLE = "*";

    private final String id;
    private final Ausloeser ausloeser;
    private final String titel;
    private final Satz satz;
    private final Satz aufhebung;
    private final List<String> laender;
    private final String art;
    private final Fenster fenster;
    private final Map<String, Fenster> abweichend;
    private final Regelschwere schwere;
    private final Massnahme massnahme;
    private final String umgang;
    private final String sachverhalt;
    private final List<String> kennzahlen;
    private final String merkmal;
    private final String merkmalname;
    private final String merkmalwert;
    private final List<String> gleichwertig;
    private final String provenienz;
    private final String quelle;

    private Regel(Builder b) {
        id = b.id;
        ausloeser = b.ausloeser;
        titel = b.titel;
        satz = b.satz.deutsch().isBlank() ? Satz.deutsch(b.titel) : b.satz;
        aufhebung = b.aufhebung.deutsch().isBlank() ? Satz.deutsch(b.umgang) : b.aufhebung;
        laender = List.copyOf(b.laender);
        art = b.art;
        fenster = b.fenster;
        abweichend = Map.copyOf(b.abweichend);
        schwere = b.schwere;
        massnahme = b.massnahme;
        umgang = b.umgang;
        sachverhalt = b.sachverhalt;
        kennzahlen = List.copyOf(b.kennzahlen);
        merkmal = b.merkmal;
        int gleich = merkmal.indexOf('=');
        merkmalname = merkmal.isEmpty() && ausloeser == Ausloeser.GEBIETSSTAND_VERSCHIEDEN ? "gebietsstand"
                : gleich < 0 ? merkmal : merkmal.substring(0, gleich);
        merkmalwert = gleich < 0 ? "" : merkmal.substring(gleich + 1);
        gleichwertig = List.copyOf(b.gleichwertig);
        provenienz = b.provenienz;
        quelle = b.quelle;
    }

    /** A rule of which id and trigger are known. */
    public static Builder builder(String id, Ausloeser ausloeser) {
        return new Builder(id, ausloeser);
    }

    /** The id. */
    public String id() {
        return id;
    }

    /** What must be there for it to speak. */
    public Ausloeser ausloeser() {
        return ausloeser;
    }

    /** In a few words. */
    public String titel() {
        return titel;
    }

    /** The fact in a sentence that needs no knowledge of statistics; the title where there is none. */
    public Satz satz() {
        return satz;
    }

    /** What would lift it, in a sentence. */
    public Satz aufhebung() {
        return aufhebung;
    }

    /** The Länder it names, {@code SN}, {@code DG} for Germany's published value, {@code *} for all of them. */
    public List<String> laender() {
        return laender;
    }

    /** What kind of fact: {@code Sondereffekt}, {@code Methodenbruch}, {@code Definition} … */
    public String art() {
        return art;
    }

    /** The period it is about. */
    public Fenster fenster() {
        return fenster;
    }

    /** Other periods for a Land or a Kennzahl, by its key. */
    public Map<String, Fenster> abweichend() {
        return abweichend;
    }

    /** How much it weighs. */
    public Regelschwere schwere() {
        return schwere;
    }

    /** What to do. */
    public Massnahme massnahme() {
        return massnahme;
    }

    /** How to deal with it, in the words of specialists. */
    public String umgang() {
        return umgang;
    }

    /** The fact in full, in German sentences. */
    public String sachverhalt() {
        return sachverhalt;
    }

    /** The ids it is about; {@code *} for all. */
    public List<String> kennzahlen() {
        return kennzahlen;
    }

    /** The circumstance it compares, {@code zensusbasis}, or asks for, {@code deckung=unvollständig}; may be empty. */
    public String merkmal() {
        return merkmal;
    }

    /**
     * The values of the circumstance that are one and the same to this rule: the rule on the census of 2011 does not care which
     * later one a figure rests on.
     */
    public List<String> gleichwertig() {
        return gleichwertig;
    }

    /** What of it was verified. */
    public String provenienz() {
        return provenienz;
    }

    /** Where it is from. */
    public String quelle() {
        return quelle;
    }

    /** Whether it names a Land; {@code *} names all and Germany. */
    public boolean nennt(String land) {
        return laender.contains(land) || laender.contains(ALLE);
    }

    /** Whether it is about every Kennzahl. */
    boolean betrifftAlle() {
        return kennzahlen.contains(ALLE);
    }

    /** Whether it is about a Kennzahl that answers to these ids. */
    public boolean betrifft(List<String> kennungen) {
        return betrifftAlle() || kennungen.stream().anyMatch(kennzahlen::contains);
    }

    /** The period for a Land and a Kennzahl. */
    public Fenster fenster(String land, List<String> kennungen) {
        if (abweichend.isEmpty()) {
            return fenster;
        }
        for (String kennung : kennungen) {
            Fenster eigenes = abweichend.get(kennung);
            if (eigenes != null) {
                return eigenes;
            }
        }
        return abweichend.getOrDefault(land, fenster);
    }

    /** The name of the circumstance, without the value it asks for. */
    String merkmalname() {
        return merkmalname;
    }

    /** The value it asks for; empty if it only compares. */
    String merkmalwert() {
        return merkmalwert;
    }

    /** A builder that holds all of this rule, for one that differs in something. */
    public Builder aendere() {
        Builder b = new Builder(id, ausloeser).titel(titel).satz(satz).aufhebung(aufhebung).laender(laender).art(art).fenster(fenster)
                .schwere(schwere).massnahme(massnahme).umgang(umgang).sachverhalt(sachverhalt).kennzahlen(kennzahlen).merkmal(merkmal)
                .gleichwertig(gleichwertig).herkunft(quelle, provenienz);
        abweichend.forEach(b::abweichend);
        return b;
    }

    @Override
    public String toString() {
        return id + " " + titel;
    }

    /** Collects what is known of a rule. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Ausloeser ausloeser;
        private String titel = "";
        private Satz satz = Satz.deutsch("");
        private Satz aufhebung = Satz.deutsch("");
        private List<String> laender = List.of();
        private String art = "Definition";
        private Fenster fenster = Fenster.IMMER;
        private final Map<String, Fenster> abweichend = new LinkedHashMap<>();
        private Regelschwere schwere = Regelschwere.HINWEIS;
        private Massnahme massnahme = Massnahme.ANNOTIEREN;
        private String umgang = "";
        private String sachverhalt = "";
        private List<String> kennzahlen = List.of();
        private String merkmal = "";
        private List<String> gleichwertig = List.of();
        private String provenienz = "";
        private String quelle = "";

        private Builder(String id, Ausloeser ausloeser) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("eine Regel braucht eine Kennung wie VB037, gefunden: \"" + id + "\"");
            }
            this.id = id;
            this.ausloeser = ausloeser;
        }

        /** In a few words. */
        public Builder titel(String neu) {
            titel = neu;
            return this;
        }

        /** The fact in a sentence. */
        public Builder satz(Satz neu) {
            satz = neu;
            return this;
        }

        /** What would lift it. */
        public Builder aufhebung(Satz neu) {
            aufhebung = neu;
            return this;
        }

        /** The Länder it names. */
        public Builder laender(List<String> neu) {
            laender = new ArrayList<>(neu);
            return this;
        }

        /** What kind of fact. */
        public Builder art(String neu) {
            art = neu;
            return this;
        }

        /** The period it is about. */
        public Builder fenster(Fenster neu) {
            fenster = neu;
            return this;
        }

        /** Another period for a Land or a Kennzahl. */
        public Builder abweichend(String schluessel, Fenster neu) {
            abweichend.put(schluessel, neu);
            return this;
        }

        /** How much it weighs. */
        public Builder schwere(Regelschwere neu) {
            schwere = neu;
            return this;
        }

        /** What to do. */
        public Builder massnahme(Massnahme neu) {
            massnahme = neu;
            return this;
        }

        /** How to deal with it. */
        public Builder umgang(String neu) {
            umgang = neu;
            return this;
        }

        /** The fact in full. */
        public Builder sachverhalt(String neu) {
            sachverhalt = neu;
            return this;
        }

        /** The ids it is about. */
        public Builder kennzahlen(List<String> neu) {
            kennzahlen = new ArrayList<>(neu);
            return this;
        }

        /** The circumstance it compares or asks for. */
        public Builder merkmal(String neu) {
            merkmal = neu;
            return this;
        }

        /** Values of the circumstance that are the same to it. */
        public Builder gleichwertig(List<String> neu) {
            gleichwertig = new ArrayList<>(neu);
            return this;
        }

        /** Where it is from and what of it was verified. */
        public Builder herkunft(String neueQuelle, String neueProvenienz) {
            quelle = neueQuelle;
            provenienz = neueProvenienz;
            return this;
        }

        /**
         * The finished rule.
         *
         * @throws IllegalArgumentException if a rule that asks for a value does not name it
         */
        public Regel build() {
            if (ausloeser == Ausloeser.ANGABE_LAUTET && !merkmal.matches("[^=]+=.+")) {
                throw new IllegalArgumentException(id + ": der Auslöser angabe_lautet braucht ein merkmal wie deckung=unvollständig, gefunden: \""
                        + merkmal + "\"");
            }
            return new Regel(this);
        }
    }
}
