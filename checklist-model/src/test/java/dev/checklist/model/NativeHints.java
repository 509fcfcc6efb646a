// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a module that tell GraalVM what a program needs at run time. They name each resource and each bundle.
 * GraalVM reads {@code reachability-metadata.json} since JDK 23, and {@code resource-config.json} before.
 */
public final class NativeHints {

    private static final Pattern BUNDLE_FILE = Pattern.compile("(.+?)(_[a-z]{2})?\\.properties");
    private static final Pattern BUNDLE_NAME = Pattern.compile("\"(dev(?:\\.[a-z]+){3,})\"");

    private final Path resources = Path.of("src", "main", "resources");
    private final Path hints;

    /** Finds the hints of the module in the working directory. */
    public NativeHints(String artifact) {
        this.hints = resources.resolve("META-INF/native-image/dev.checklist/" + artifact);
    }

    /** Checks that the hints name all resources and bundles, and nothing else. */
    public void check() throws IOException {
        Set<String> files = new TreeSet<>();
        Set<String> bundles = new TreeSet<>();
        for (Path file : files(resources.resolve("dev"))) {
            String name = resources.relativize(file).toString().replace('\\', '/');
            Matcher bundle = BUNDLE_FILE.matcher(name);
            if (bundle.matches()) {
                bundles.add(bundle.group(1).replace('/', '.'));
            } else {
                files.add(name);
            }
        }
        assertEquals(bundlesInCode(), bundles);
        assertEquals(reachability(files, bundles), text("reachability-metadata.json"));
        assertEquals(resourceConfig(files, bundles), text("resource-config.json"));
    }

    /** Returns the text of one of the files. */
    public String text(String name) throws IOException {
        return Files.readString(hints.resolve(name));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Returns the names in the sources that are those of bundles. */
    private static Set<String> bundlesInCode() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files(Path.of("src", "main", "java"))) {
            String code = Files.readString(file);
            if (code.contains("ResourceBundle.getBundle(")) {
                BUNDLE_NAME
                        .matcher(code)
                        .results()
                        .map((MatchResult name) -> name.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static String reachability(Collection<String> files, Collection<String> bundles) {
        Stream<String> entries = Stream.concat(
                files.stream().map("{\"glob\": \"%s\"}"::formatted),
                bundles.stream().map("{\"bundle\": \"%s\"}"::formatted));
        return "{\n  \"resources\": " + array(entries, "  ") + "\n}\n";
    }

    private static String resourceConfig(Collection<String> files, Collection<String> bundles) {
        String patterns = array(files.stream().map("{\"pattern\": \"\\\\Q%s\\\\E\"}"::formatted), "    ");
        String names =
                array(bundles.stream().map("{\"name\": \"%s\", \"locales\": [\"\", \"ja\", \"zh\"]}"::formatted), "  ");
        return "{\n  \"resources\": {\n    \"includes\": " + patterns + "\n  },\n  \"bundles\": " + names + "\n}\n";
    }

    private static String array(Stream<String> entries, String indent) {
        String lines = entries.map(entry -> "\n  " + indent + entry).collect(Collectors.joining(","));
        return lines.isEmpty() ? "[]" : "[" + lines + "\n" + indent + "]";
    }
}
