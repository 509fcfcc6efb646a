// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.checklist.model.text.Letters;
import dev.checklist.model.token.Token;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks that no pattern of the main code of a module takes more time for an input than its length says.
 *
 * <p>None is missed: patterns are compiled in static initializers only, each of them into a static field of its own, and
 * all methods that compile patterns behind the scenes are forbidden. So are those methods of the JDK on texts whose time
 * is not in proportion to the length of the text.
 */
public final class Patterns {

    /** Methods that compile a pattern, or that look ahead and back for each character. */
    private static final Map<Class<?>, Set<String>> FORBIDDEN = Map.of(
            String.class, Set.of("matches", "replaceAll", "replaceFirst", "split", "toLowerCase", "toUpperCase"),
            Pattern.class, Set.of("matches"));

    private static final Set<Class<?>> FORBIDDEN_TYPES =
            Set.of(Normalizer.class, Collator.class, BreakIterator.class, Scanner.class);

    /** Letters bounds what it gives to the JDK, and the names of constants are no input. */
    private static final Set<String> EXCEPT = Set.of(Letters.class.getName(), Token.class.getName());

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target", "classes"));

    /** Checks all patterns of the module in the working directory. */
    public void check() {
        assertTrue(classes.size() > 0, "compiled classes");
        assertAll(
                () -> assertEquals(List.of(), misplaced()),
                () -> assertEquals(List.of(), forbidden()),
                () -> assertEquals("", String.join("\n", slow().values())));
    }

    /** Returns inputs for which a pattern is too slow, by the name of the pattern. */
    private Map<String, String> slow() {
        Map<String, String> slow = new TreeMap<>();
        patterns()
                .forEach((name, pattern) ->
                        PatternCost.worst(pattern).ifPresent(input -> slow.put(name, name + " " + input)));
        return slow;
    }

    /** Returns where patterns are compiled that are not in a static field of their own. */
    private List<String> misplaced() {
        return classes.stream()
                .filter(type ->
                        compilations(type).anyMatch(call -> !(call.getOrigin() instanceof JavaStaticInitializer))
                                || compilations(type).count() != fields(type).count())
                .map(JavaClass::getName)
                .toList();
    }

    private static Stream<? extends JavaAccess<?>> compilations(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Pattern.class)
                        && access.getTarget().getName().equals("compile"));
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC));
    }

    private List<String> forbidden() {
        return classes.stream()
                .filter(type -> !EXCEPT.contains(type.getName()))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(Patterns::isForbidden)
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static boolean isForbidden(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return FORBIDDEN_TYPES.stream().anyMatch(owner::isEquivalentTo)
                || FORBIDDEN.entrySet().stream()
                        .anyMatch(methods -> owner.isEquivalentTo(methods.getKey())
                                && methods.getValue().contains(access.getName()));
    }

    private Map<String, Pattern> patterns() {
        return classes.stream()
                .flatMap(Patterns::fields)
                .collect(toMap(JavaField::getFullName, Patterns::value, (one, other) -> one, TreeMap::new));
    }

    private static Pattern value(JavaField field) {
        try {
            Field reflected = Class.forName(field.getOwner().getName()).getDeclaredField(field.getName());
            reflected.setAccessible(true);
            return (Pattern) reflected.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
