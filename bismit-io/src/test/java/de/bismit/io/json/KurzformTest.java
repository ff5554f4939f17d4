package de.bismit.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KurzformTest {

    @Test
    void wiederholtesStehtEinmal() {
        assertThat(Kurzform.von("[\"ein langer Text, der zweimal kommt\",\"ein langer Text, der zweimal kommt\",1]"))
                .isEqualTo("{\"teile\":[\"ein langer Text, der zweimal kommt\"],\"inhalt\":[{\"$\":0},{\"$\":0},1]}");
    }

    @Test
    void namenGleicherFelderStehenEinmal() {
        assertThat(Kurzform.von("[{\"a\":1,\"b\":null},{\"a\":2,\"b\":\"x\"}]"))
                .isEqualTo("{\"teile\":[],\"inhalt\":{\"$s\":[\"a\",\"b\"],\"$z\":[[1,null],[2,\"x\"]]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "null", "\"x\"", "[]", "{}", "[{}]", "[{},{}]", "[{\"a\":1},{\"b\":1}]", "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]",
        "[1.0,1.10,1e3,-0.1234567890123456789,true,false]", "{\"a\":[{\"x\":[1,2,3,4,5,6,7,8,9]},{\"x\":[1,2,3,4,5,6,7,8,9]}],\"b\":[{\"x\":[1,2,3,4,5,6,7,8,9]}]}"})
    void werSieAufloestHatDasDokument(String dokument) throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(Kurzformleser.lies(json.readTree(Kurzform.von(dokument)))).isEqualTo(json.readTree(dokument));
    }

    @Test
    void keinJson() {
        assertThatThrownBy(() -> Kurzform.von("{\"a\":")).isInstanceOf(UncheckedIOException.class).hasMessageContaining("kein JSON");
    }
}
