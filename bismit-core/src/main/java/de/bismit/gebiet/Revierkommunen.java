package de.bismit.gebiet;

import java.util.List;
import java.util.Optional;

/** The Revierkommunen shipped with this library; others come from an office's folder. */
public final class Revierkommunen {

    /** Burgenlandkreis, AGS 15084, formed 2007-07-01. */
    public static final Revierkommune BURGENLANDKREIS = Revierkommune.ausDaten("15084");
    /** Saalekreis, AGS 15088, formed 2007-07-01. */
    public static final Revierkommune SAALEKREIS = Revierkommune.ausDaten("15088");
    /** Landkreis Mansfeld-Südharz, AGS 15087, formed 2007-07-01. */
    public static final Revierkommune MANSFELD_SUEDHARZ = Revierkommune.ausDaten("15087");
    /** Landkreis Anhalt-Bitterfeld, AGS 15082, formed 2007-07-01. */
    public static final Revierkommune ANHALT_BITTERFELD = Revierkommune.ausDaten("15082");
    /** Halle (Saale), AGS 15002, under this key since 2007-07-01 (15202 before). */
    public static final Revierkommune HALLE_SAALE = Revierkommune.ausDaten("15002");
    /** Leipzig, AGS 14713, under this key since 2008-08-01 (14365 before). */
    public static final Revierkommune LEIPZIG_STADT = Revierkommune.ausDaten("14713");
    /** Landkreis Nordsachsen, AGS 14730, formed 2008-08-01. */
    public static final Revierkommune NORDSACHSEN = Revierkommune.ausDaten("14730");
    /** Landkreis Leipzig, AGS 14729, formed 2008-08-01. */
    public static final Revierkommune LEIPZIG_LANDKREIS = Revierkommune.ausDaten("14729");
    /** Landkreis Altenburger Land, AGS 16077. */
    public static final Revierkommune ALTENBURGER_LAND = Revierkommune.ausDaten("16077");
    /** Landkreis Elbe-Elster, AGS 12062. */
    public static final Revierkommune ELBE_ELSTER = Revierkommune.ausDaten("12062");
    /** Landkreis Oberspreewald-Lausitz, AGS 12066. */
    public static final Revierkommune OBERSPREEWALD_LAUSITZ = Revierkommune.ausDaten("12066");
    /** Landkreis Dahme-Spreewald, AGS 12061. */
    public static final Revierkommune DAHME_SPREEWALD = Revierkommune.ausDaten("12061");
    /** Landkreis Spree-Neiße, AGS 12071. */
    public static final Revierkommune SPREE_NEISSE = Revierkommune.ausDaten("12071");
    /** Cottbus, AGS 12052. */
    public static final Revierkommune COTTBUS = Revierkommune.ausDaten("12052");
    /** Landkreis Bautzen, AGS 14625, formed 2008-08-01. */
    public static final Revierkommune BAUTZEN = Revierkommune.ausDaten("14625");
    /** Landkreis Görlitz, AGS 14626, formed 2008-08-01. */
    public static final Revierkommune GOERLITZ = Revierkommune.ausDaten("14626");
    /** Rhein-Kreis Neuss, AGS 05162. */
    public static final Revierkommune RHEIN_KREIS_NEUSS = Revierkommune.ausDaten("05162");
    /** Kreis Düren, AGS 05358. */
    public static final Revierkommune DUEREN = Revierkommune.ausDaten("05358");
    /** Rhein-Erft-Kreis, AGS 05362. */
    public static final Revierkommune RHEIN_ERFT_KREIS = Revierkommune.ausDaten("05362");
    /** Städteregion Aachen, AGS 05334, formed 2009-10-21. */
    public static final Revierkommune STAEDTEREGION_AACHEN = Revierkommune.ausDaten("05334");
    /** Kreis Heinsberg, AGS 05370. */
    public static final Revierkommune HEINSBERG = Revierkommune.ausDaten("05370");
    /** Kreis Euskirchen, AGS 05366. */
    public static final Revierkommune EUSKIRCHEN = Revierkommune.ausDaten("05366");
    /** Mönchengladbach, AGS 05116. */
    public static final Revierkommune MOENCHENGLADBACH = Revierkommune.ausDaten("05116");

    private Revierkommunen() {
    }

    /** All Revierkommunen, Revier by Revier, each in its own order. */
    public static List<Revierkommune> alle() {
        return List.copyOf(Revierdaten.kommunen());
    }

    /** The Revierkommune of a key, nothing if the key is none. */
    public static Optional<Revierkommune> suche(String ags) {
        return Revierdaten.kommune(ags);
    }
}
