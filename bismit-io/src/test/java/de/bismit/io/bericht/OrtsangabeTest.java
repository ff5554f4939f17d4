package de.bismit.io.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrtsangabeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "Saalekreis | im Saalekreis",
        "Burgenlandkreis | im Burgenlandkreis",
        "Landkreis Leipzig | im Landkreis Leipzig",
        "Altenburger Land | im Altenburger Land",
        "Nordsachsen | in Nordsachsen",
        "Halle (Saale) | in Halle (Saale)",
        "Börde, Landkreis | im Landkreis Börde",
        "Steinfurt, Kreis | im Kreis Steinfurt",
        "Bodenseekreis, Landkreis | im Bodenseekreis",
        "Rhein-Neckar-Kreis, Landkreis | im Rhein-Neckar-Kreis",
        "Rhein-Kreis Neuss | im Rhein-Kreis Neuss",
        "Altmarkkreis Salzwedel, Kreis | im Altmarkkreis Salzwedel",
        "Märkischer Kreis | im Märkischen Kreis",
        "Rheinisch-Bergischer Kreis | im Rheinisch-Bergischen Kreis",
        "Mittlerer Erzgebirgskreis | im Mittleren Erzgebirgskreis",
        "Städteregion Aachen, Kreis | in der Städteregion Aachen",
        "Region Hannover, Landkreis | in der Region Hannover",
        "Saarbrücken, Regionalverband | im Regionalverband Saarbrücken",
        "Hannover, Landeshauptstadt | in Hannover",
        "Köln, kreisfreie Stadt | in Köln",
        "Kassel, kreisfreie Stadt, documenta-Stadt | in Kassel",
        "Stuttgart, Stadtkreis | in Stuttgart",
        "Deutschland | in Deutschland",
        "Saarland | im Saarland"})
    void stehtImSatz(String name, String ort) {
        assertThat(Ortsangabe.zu(name)).isEqualTo(ort);
    }
}
