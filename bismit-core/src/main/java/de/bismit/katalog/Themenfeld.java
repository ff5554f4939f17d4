package de.bismit.katalog;

/**
 * A field within a {@link Gliederung} (Themenfeld): {@code D Allgemeinbildende Schulen}.
 *
 * @param id the id within its Gliederung
 * @param name as shown
 */
public record Themenfeld(String id, String name) {

    @Override
    public String toString() {
        return id.equals(name) ? name : id + " " + name;
    }
}
