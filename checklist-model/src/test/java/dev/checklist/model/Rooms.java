// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The packages of a module, called rooms, and the dependencies between them, called arrows. */
public final class Rooms {

    private static final int MAX_FILES = 20;
    private static final Set<String> STREAMS = Set.of("java.io.InputStream", "java.io.Reader");
    private static final Pattern ROW = Pattern.compile("\n\\| `([a-z]+)` \\| \\S.*\\|");

    private final String module;
    private final Path compiled;
    private final JavaClasses classes;

    /**
     * Reads the compiled classes of a module.
     *
     * @param module the name of the module, which is also the name of its outermost package
     */
    public Rooms(String module) {
        this.module = module;
        this.compiled = Path.of("target", "classes");
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPath(compiled);
    }

    /** Returns the rooms that each room uses, as lines such as {@code csv -> file, io}; no line if it uses none. */
    public String arrows() {
        return arrows(used());
    }

    private static String arrows(Map<String, Set<String>> used) {
        return used.entrySet().stream()
                .filter(room -> !room.getValue().isEmpty())
                .map(room -> room.getKey() + " -> " + String.join(", ", room.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Returns the rooms that the classes of each room use. */
    private Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = room(type);
            Set<String> others = used.computeIfAbsent(from, room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().equals(module)
                            || target.getPackageName().startsWith(module + "."))
                    .map(this::room)
                    .filter(to -> !to.equals(from))
                    .forEach(others::add);
        }
        return used;
    }

    /** Returns the name of a package below that of the module; the last part of the name for the outermost package. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(module) ? outermost() : name.substring(module.length() + 1);
    }

    private String outermost() {
        return module.substring(module.lastIndexOf('.') + 1);
    }

    /** Checks that the arrows are the expected ones and have no cycles, and that all rooms are in the documentation. */
    public void checkArrows(String expected) throws IOException {
        assertEquals(expected, arrows());
        slices().matching(module + ".(**)..").should().beFreeOfCycles().check(classes);
        String documented = documentation();
        assertTrue(
                documented.contains("```text\n" + expected + "```"), "architecture.md shows the arrows of " + module);
        assertEquals(
                used().keySet(),
                ROW.matcher(documented)
                        .results()
                        .map(row -> row.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Returns the chapter on this module in the documentation. */
    private String documentation() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("checklist.root"), "docs", "architecture.md"));
        int start = page.indexOf("\n### " + module.replace("dev.checklist.", "checklist-") + "\n");
        assertTrue(start >= 0, "architecture.md has a chapter on " + module);
        int end = page.indexOf("\n##", start + 5);
        return page.substring(start, end);
    }

    /** Checks that no room has too many files, and that the package-info of each room says which rooms it uses. */
    public void checkPackages() throws IOException {
        Path sources = Path.of("src", "main", "java").resolve(module.replace('.', '/'));
        for (Map.Entry<String, Set<String>> room : used().entrySet()) {
            Path folder = sources.resolve(room.getKey().equals(outermost()) ? "" : room.getKey());
            try (var files = Files.list(folder)) {
                long count = files.filter(Files::isRegularFile).count();
                assertTrue(count <= MAX_FILES, folder + " has " + count + " files");
            }
            String text = Files.readString(folder.resolve("package-info.java")).replaceAll("\\s+(\\* )?", " ");
            assertTrue(text.contains("<p>" + sentence(room.getValue())), folder + ": " + sentence(room.getValue()));
        }
    }

    private static String sentence(Set<String> used) {
        if (used.isEmpty()) {
            return "Uses no other package of this module.";
        }
        String names = used.stream().map("{@code %s}"::formatted).collect(Collectors.joining(", "));
        return "Uses " + names.replaceFirst(", ([^,]*)$", " and $1") + ".";
    }

    /** Checks that the classes only use the JDK, annotations, their own module and the given packages. */
    public void checkDependencies(String... packages) {
        List<String> allowed = new ArrayList<>(List.of(packages));
        allowed.addAll(List.of("java..", "org.jspecify..", "org.immutables.value..", module + ".."));
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .check(classes);
    }

    /** Checks that the classes neither print nor use the loggers of the JDK. */
    public void checkSilence() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(classes);
    }

    /**
     * Checks that the classes use no reflection, neither themselves nor by the data binding of Jackson.
     *
     * @param binding the rooms that give Jackson objects to read or write for which they register readers and writers
     */
    public void checkNoReflection(String... binding) {
        NoReflection.byJava().check(classes);
        NoReflection.byJackson(
                        Stream.of(binding).map(room -> module + "." + room).toArray(String[]::new))
                .check(classes);
    }

    /** Checks that each public method that reads a stream takes a name for messages. */
    public void checkNamesOfStreams() {
        List<String> nameless = classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && isNameless(method))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), nameless);
    }

    private static boolean isNameless(JavaMethod method) {
        List<String> types =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return IntStream.range(0, types.size())
                .filter(i -> STREAMS.contains(types.get(i)))
                .anyMatch(i -> !types.subList(i, types.size()).contains(String.class.getName()));
    }

    /**
     * Returns the public top-level types of the packages that the module exports to all modules, without the supertypes
     * of records and builders that Immutables generates.
     */
    public Set<String> exportedTypes() {
        Set<String> exported = ModuleFinder.of(compiled).find(module).orElseThrow().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source())
                .collect(Collectors.toSet());
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> exported.contains(type.getPackageName()) && !isGenerated(type))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().matches("With[A-Z].*|.+Builder");
    }
}
