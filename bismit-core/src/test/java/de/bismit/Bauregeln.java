package de.bismit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Building rules that hold in every module; each module's architecture test adds its own table of rooms.
 *
 * <p>A room is a package with its sub-packages: {@code daten} stands for {@code de.bismit.daten} and
 * {@code de.bismit.daten.internal}.
 */
public final class Bauregeln {

    private static final String HAUS = "de.bismit";

    private Bauregeln() {
    }

    /** What this module compiles from {@code src/main/java}: neither its tests nor the modules it stands on. */
    public static JavaClasses eigeneKlassen() {
        Path klassen = Path.of("target", "classes");
        if (!Files.isDirectory(klassen)) {
            throw new IllegalStateException(klassen.toAbsolutePath() + " is missing; compile first and run in the module");
        }
        return new ClassFileImporter().importPath(klassen);
    }

    /** Every class stands in one of the rooms: whoever builds a new one enters it into the table first. */
    public static ArchRule jedeKlasseHatIhrenRaum(Set<String> raeume) {
        return classes().should(new ArchCondition<>("stand in a room of the table") {
            @Override
            public void check(JavaClass klasse, ConditionEvents events) {
                pruefe(raeume.stream().anyMatch(raum -> liegtIn(klasse, raum)), klasse,
                        klasse.getName() + " stands in no room of the table", events);
            }
        });
    }

    /** A room knows itself and what its row of the table allows, of everything in {@code de.bismit}. */
    public static ArchRule kenntNur(String raum, Set<String> erlaubt, Set<String> raeume) {
        DescribedPredicate<JavaClass> fremd = describe("other rooms of the house", ziel -> {
            JavaClass klasse = ziel.getBaseComponentType();
            return imHaus(klasse) && !liegtIn(klasse, raum) && erlaubt.stream().noneMatch(e -> liegtIn(klasse, e));
        });
        return noClasses().that(liegtIm(raum, raeume)).should().dependOnClassesThat(fremd)
                .as(raum + " knows only " + new TreeSet<>(erlaubt)).allowEmptyShould(true);
    }

    /** Of what is foreign to the house, only classes in these packages, {@code ..} as in ArchUnit, are used. */
    public static ArchRule brauchtNurFremdes(String raum, Set<String> raeume, String... pakete) {
        return classes().that(liegtIm(raum, raeume)).should().onlyDependOnClassesThat(
                        describe("the house", (JavaClass ziel) -> imHaus(ziel.getBaseComponentType()))
                                .or(describe("primitives", (JavaClass ziel) -> ziel.getBaseComponentType().isPrimitive()))
                                .or(JavaClass.Predicates.resideInAnyPackage(pakete)))
                .as(raum + " uses nothing foreign but " + Arrays.toString(pakete)).allowEmptyShould(true);
    }

    /** Packages, sub-packages for themselves, depend on each other in one direction. */
    public static ArchRule keineKreise() {
        return slices().matching(HAUS + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** What a user can name in his source shows only JDK types and ours, and what this room's row adds. */
    public static ArchRule signaturenZeigenNurEigenes(Map<String, Set<String>> ausnahmen) {
        return classes().that(describe("are visible to users", Bauregeln::istOeffentlich))
                .should(new ArchCondition<>("show only types of the JDK and of the house") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents events) {
                        Set<String> auch = ausnahmen.entrySet().stream().filter(e -> liegtIn(klasse, e.getKey()))
                                .findFirst().map(Map.Entry::getValue).orElse(Set.of());
                        signatur(klasse)
                                .filter(t -> !istEigen(t.typ()) && auch.stream().noneMatch(t.typ().getName()::startsWith))
                                .forEach(t -> pruefe(false, klasse, t.ort() + " shows " + t.typ().getName(), events));
                    }
                }).allowEmptyShould(true);
    }

    /** Purpose and {@code @NullMarked} of a package are written down. */
    public static ArchRule jedesPaketStelltSichVor() {
        return classes().that(describe("are no package-info", c -> !istPaketinfo(c)))
                .should(new ArchCondition<>("lie in a package with a @NullMarked package-info") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents events) {
                        boolean da = klasse.getPackage().tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false);
                        pruefe(da, klasse, klasse.getName() + ": its package has no package-info with @NullMarked", events);
                    }
                });
    }

    /** Public top-level types cannot be extended by surprise. */
    public static ArchRule oeffentlichesIstAbgeschlossen() {
        return classes().that(describe("are public top-level types", Bauregeln::istOeffentlich))
                .and().areTopLevelClasses()
                .should(new ArchCondition<>("be final, sealed, a record, an enum or an interface") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents events) {
                        boolean zu = klasse.getModifiers().contains(JavaModifier.FINAL) || klasse.isEnum()
                                || klasse.isInterface() || klasse.reflect().isSealed();
                        pruefe(zu, klasse, klasse.getName() + " is open for extension", events);
                    }
                }).allowEmptyShould(true);
    }

    /** No static mutable state; what the compiler adds for itself is left out. */
    public static ArchRule statischesIstFest() {
        return fields().that().areStatic()
                .and(describe("are written by us", (JavaField f) -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().beFinal().allowEmptyShould(true);
    }

    /** The room a class stands in is the longest that fits: {@code de.bismit} holds what no other room claims. */
    private static DescribedPredicate<JavaClass> liegtIm(String raum, Set<String> raeume) {
        return describe("stand in " + raum, klasse -> liegtIn(klasse, raum)
                && raeume.stream().filter(r -> r.length() > raum.length()).noneMatch(r -> liegtIn(klasse, r)));
    }

    private static boolean liegtIn(JavaClass klasse, String raum) {
        String paket = klasse.getPackageName();
        return paket.equals(raum) || !raum.equals(HAUS) && paket.startsWith(raum + ".");
    }

    private static boolean imHaus(JavaClass klasse) {
        return klasse.getPackageName().equals(HAUS) || klasse.getPackageName().startsWith(HAUS + ".");
    }

    private static boolean istPaketinfo(JavaClass klasse) {
        return klasse.getSimpleName().equals("package-info");
    }

    private static boolean istOeffentlich(JavaClass klasse) {
        boolean innen = (klasse.getPackageName() + ".").contains(".internal.");
        return !innen && sichtbar(klasse.getModifiers())
                && klasse.getEnclosingClass().map(Bauregeln::istOeffentlich).orElse(true);
    }

    private static boolean sichtbar(Set<JavaModifier> zugriff) {
        return zugriff.contains(JavaModifier.PUBLIC) || zugriff.contains(JavaModifier.PROTECTED);
    }

    private static boolean istEigen(JavaClass typ) {
        return typ.isPrimitive() || imHaus(typ) || typ.getName().startsWith("java.") || typ.getName().startsWith("javax.");
    }

    private record Gezeigt(String ort, JavaClass typ) {
    }

    private static Stream<Gezeigt> signatur(JavaClass klasse) {
        Stream<Gezeigt> kopf = Stream.concat(klasse.getSuperclass().stream(), klasse.getInterfaces().stream())
                .flatMap(typ -> gezeigt(klasse.getName(), typ));
        Stream<Gezeigt> felder = klasse.getFields().stream().filter(f -> sichtbar(f.getModifiers()))
                .flatMap(f -> gezeigt(f.getFullName(), f.getType()));
        Stream<Gezeigt> aufrufe = klasse.getCodeUnits().stream().filter(u -> sichtbar(u.getModifiers()))
                .flatMap(Bauregeln::signatur);
        return Stream.of(kopf, felder, aufrufe).flatMap(s -> s);
    }

    private static Stream<Gezeigt> signatur(JavaCodeUnit aufruf) {
        Stream<JavaType> grenzen = aufruf.getTypeParameters().stream().flatMap(p -> p.getUpperBounds().stream());
        Stream<JavaType> typen = Stream.concat(aufruf.getParameterTypes().stream(), Stream.of(aufruf.getReturnType()));
        Stream<JavaClass> wirft = aufruf.getThrowsClause().stream().map(t -> t.getRawType());
        return Stream.of(grenzen, typen, wirft).flatMap(s -> s).flatMap(typ -> gezeigt(aufruf.getFullName(), typ));
    }

    private static Stream<Gezeigt> gezeigt(String ort, JavaType typ) {
        return typ.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType).map(t -> new Gezeigt(ort, t));
    }

    private static void pruefe(boolean gut, JavaClass klasse, String satz, ConditionEvents events) {
        events.add(new SimpleConditionEvent(klasse, gut, satz));
    }
}
