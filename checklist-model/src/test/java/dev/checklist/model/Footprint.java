// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jars that a module brings into a program, compared with the page {@code modules.md}. */
public final class Footprint {

    /** A line of Maven's list of dependencies that is not marked as optional. */
    private static final Pattern DEPENDENCY = Pattern.compile(
            " +(?<name>[a-z0-9.-]+:[a-z0-9-]+):jar:(?<version>[^:]+):(compile|runtime) -- module (?<module>.+)");

    private static final Pattern ROW =
            Pattern.compile("\\| (?<name>[a-z0-9.: -]+) \\| (?<size>[0-9,]+) \\| (?<licence>[A-Za-z0-9.-]*) ?\\|");

    private static final String OWN = "dev.checklist:";
    private static final String ALL = "in all";

    /** Words in the addresses of licences, by the identifiers that the page gives. */
    private static final Map<String, String> LICENCES =
            Map.of("Apache-2.0", "apache", "BSD-2-Clause", "bsd", "MIT", "mit");

    private record Row(int size, String licence) {}

    private final String module;

    /** Finds the module in the working directory. */
    public Footprint(String artifact) {
        this.module = OWN + artifact;
    }

    /** Checks the jars, their sizes within 10 %, their licences and the sum. */
    public void check() throws IOException {
        Map<String, Row> rows = rows(module);
        Map<String, String> versions = versions();
        List<String> names = new ArrayList<>(List.of(module));
        names.addAll(versions.keySet());
        assertEquals(String.join(", ", names), String.join(", ", withoutSum(rows)));
        assertSize(module, zippedSize(Path.of("target", "classes")), rows);
        for (Map.Entry<String, String> dependency : versions.entrySet()) {
            String name = dependency.getKey();
            if (name.startsWith(OWN)) {
                assertEquals(rows(name).get(name), rows.get(name), name);
            } else {
                checkJar(name, jar(name.substring(name.indexOf(':') + 1) + "-" + dependency.getValue() + ".jar"), rows);
            }
        }
        int sum = names.stream().mapToInt(name -> rows.get(name).size()).sum();
        assertEquals(sum, rows.get(ALL).size(), "the sum of " + module);
    }

    private static List<String> withoutSum(Map<String, Row> rows) {
        return rows.keySet().stream().filter(name -> !name.equals(ALL)).toList();
    }

    private static void checkJar(String name, Path file, Map<String, Row> rows) throws IOException {
        assertSize(name, Files.size(file), rows);
        try (JarFile jar = new JarFile(file.toFile())) {
            String stated = licence(jar);
            String word = LICENCES.getOrDefault(rows.get(name).licence(), "?");
            assertTrue(stated.toLowerCase(Locale.ROOT).contains(word), name + ": " + stated);
        }
    }

    /** Returns what the manifest states or, if it states nothing, the title of the text of the licence. */
    private static String licence(JarFile jar) throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        Optional<String> stated = Stream.of("Bundle-License", "SPDX-License-Identifier")
                .map(manifest::getValue)
                .filter(value -> value != null)
                .findFirst();
        ZipEntry text = jar.getEntry("META-INF/LICENSE.txt");
        if (stated.isPresent() || text == null) {
            return stated.orElse("");
        }
        String whole = new String(jar.getInputStream(text).readAllBytes(), StandardCharsets.UTF_8);
        return whole.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static void assertSize(String name, long bytes, Map<String, Row> rows) {
        long size = Math.round(bytes / 1000.0);
        int documented = rows.get(name).size();
        assertTrue(Math.abs(size - documented) <= Math.max(1, documented / 10), name + " has " + size + " kB");
    }

    /** Returns the rows of the chapter on a module in the order of the page, with the module itself first. */
    private static Map<String, Row> rows(String module) throws IOException {
        String page = Files.readString(Path.of(System.getProperty("checklist.root"), "docs", "modules.md"));
        int start = page.indexOf("\n## " + module.substring(OWN.length()) + "\n");
        assertTrue(start >= 0, "modules.md has a chapter on " + module);
        int end = page.indexOf("\n## ", start + 1);
        Map<String, Row> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(page.substring(start, end < 0 ? page.length() : end));
        while (row.find()) {
            rows.put(
                    row.group("name"),
                    new Row(Integer.parseInt(row.group("size").replace(",", "")), row.group("licence")));
        }
        return rows;
    }

    /** Returns the versions of all dependencies at run time by their names, as Maven listed them before the tests. */
    private static Map<String, String> versions() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("target", "dependencies.txt"))) {
            Matcher dependency = DEPENDENCY.matcher(line);
            if (dependency.matches()) {
                // jlink refuses automatic modules.
                assertFalse(dependency.group("module").contains("[auto]"), line);
                versions.put(dependency.group("name"), dependency.group("version"));
            }
        }
        return versions;
    }

    private static Path jar(String name) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on the class path"));
    }

    /** Returns about the size that the jar of a folder will have. */
    private static long zippedSize(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.size();
    }
}
