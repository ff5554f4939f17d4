package de.bismit.gebiet;

/**
 * What the library ships about a Revierkommune beside key and name.
 *
 * @param nuts3 NUTS 3 code
 * @param fundstelle where the law names the Kommune (Investitionsgesetz Kohleregionen)
 * @param laengengrad longitude of a point inside the territory, not its centroid
 * @param breitengrad latitude of the same point
 * @param flaecheKm2 area in km², 31.12.2018
 * @param bevoelkerung population, 31.12.2018
 * @param quelle letters of the sources: D1 Gemeindeverzeichnis Destatis 31.12.2018, N1 GISCO points NUTS 2021,
 *     I1 Investitionsgesetz Kohleregionen
 */
public record Kommunenangaben(String nuts3, String fundstelle, double laengengrad, double breitengrad,
        double flaecheKm2, int bevoelkerung, String quelle) {
}
