package de.bismit.io.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a JSON object as it was read.
 *
 * @param felder field to content
 * @param zeilen field to line
 * @param zeile the line it begins in
 */
record Jsonfelder(Map<String, @Nullable Object> felder, Map<String, Integer> zeilen, int zeile) {
}
