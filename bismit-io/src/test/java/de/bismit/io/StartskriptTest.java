package de.bismit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packages that the JShell session imports: a name that two of them have could be used from neither. */
class StartskriptTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (de\\.bismit[\\w.]*)\\.\\*;$");

    @Test
    void keinNameStehtInZweiImportiertenPaketen() throws IOException {
        Set<String> pakete = IMPORT.matcher(Files.readString(Path.of("src/main/jshell/bismit.jsh"))).results().map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertThat(pakete).contains("de.bismit", "de.bismit.index", "de.bismit.harmonisierung");
        Map<String, Set<String>> jeName = new TreeMap<>();
        for (JavaClass klasse : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(pakete)) {
            if (klasse.isTopLevelClass() && klasse.getModifiers().contains(JavaModifier.PUBLIC) && pakete.contains(klasse.getPackageName())) {
                jeName.computeIfAbsent(klasse.getSimpleName(), n -> new TreeSet<>()).add(klasse.getPackageName());
            }
        }
        assertThat(jeName).containsKeys("Gesamtindex", "Umschluessler", "Bismit");
        jeName.values().removeIf(p -> p.size() < 2);
        assertThat(jeName).isEmpty();
    }
}
