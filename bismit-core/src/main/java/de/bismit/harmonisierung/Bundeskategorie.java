package de.bismit.harmonisierung;

/**
 * A category of the federal tables (Bundeskategorie).
 *
 * @param name as the tables print it, {@code Schularten mit mehreren Bildungsgängen}
 * @param variable the variable, {@code BILSA8}
 * @param code the category, {@code SCHULE06}
 */
public record Bundeskategorie(String name, String variable, String code) {

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
