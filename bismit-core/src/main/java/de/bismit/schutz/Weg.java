package de.bismit.schutz;

/** Which sum gives a suppressed cell away (Weg). */
public enum Weg {
    /** A territory and its parts: a Land and its Kreise, Germany and its Länder. */
    GEBIETE,
    /** A Merkmal and its categories in one territory: all kinds of day care and each kind. */
    AUSPRAEGUNGEN,
    /** A value about to be written out, or known from elsewhere, for a Revier or Verbund and its Kommunen. */
    AUSGABE
}
