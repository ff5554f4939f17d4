package de.bismit.katalog;

/**
 * Who can steer a Kennzahl (Steuerung), as the catalogue says it: {@code Gemeinde/Kreis}, {@code Kontext}.
 *
 * @param wer the levels, in words; {@code Kontext} for nobody here
 */
public record Steuerung(String wer) {

    /** Whether the Kommune can steer it at all, by the catalogue. */
    public boolean kommunal() {
        return wer.contains("Kreis") || wer.contains("Gemeinde") || wer.contains("Kommune");
    }

    @Override
    public String toString() {
        return wer;
    }
}
