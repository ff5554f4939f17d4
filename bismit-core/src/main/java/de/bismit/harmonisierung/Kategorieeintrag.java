package de.bismit.harmonisierung;

import de.bismit.gebiet.Land;
import java.util.List;
import java.util.Optional;

/** What one Land calls something, and the federal category it is counted in (Kategorieeintrag). */
public sealed interface Kategorieeintrag permits Schulart, Abschluss {

    /** A stable id, {@code SN-OS}. */
    String id();

    /** The Land; empty for a federal category itself. */
    Optional<Land> land();

    /** The name in the Land. */
    String name();

    /** Which part of it this is, {@code gesamt} for all of it. */
    String teil();

    /** All names it may be asked by. */
    List<String> namen();

    /** When this holds. */
    Geltungszeit geltung();

    /** The federal category. */
    Bundeskategorie kategorie();

    /** How well both fit. */
    Abbildungsgrad grad();

    /** Why it is not exact, or what to mind; may be empty. */
    String hinweis();

    /** The source. */
    Nachweis nachweis();

    /** Its name with its part and what distinguishes it from namesakes in other Länder. */
    String bezeichnung();
}
