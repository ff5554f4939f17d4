package de.bismit.io.befehl;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class UmbruchProperties {

    static boolean keineZeileIstZuLang(List<String> zeilen) {
        return zeilen.stream().allMatch(z -> Umbruch.laenge(z) <= Umbruch.BREITE);
    }

    static String buchstaben(List<String> zeilen) {
        return zeilen.stream().flatMap(z -> Arrays.stream(z.strip().split(" "))).collect(Collectors.joining());
    }

    @Property
    boolean nichtsGehtVerlorenUndNichtsStehtUeber(@ForAll @Size(max = 60) List<@AlphaChars @StringLength(min = 1, max = 120) String> worte) {
        List<String> zeilen = Umbruch.zeilen(String.join(" ", worte), "  ", "      ");
        return keineZeileIstZuLang(zeilen) && buchstaben(zeilen).equals(String.join("", worte));
    }
}
