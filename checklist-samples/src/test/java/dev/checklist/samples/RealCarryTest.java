// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Policy;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.read.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Carries answers from OWASP ASVS 4.0.3 to 5.0.0, in two languages. OWASP itself published which requirements became
 * which.
 */
class RealCarryTest {

    private static final Path DATA = Path.of(System.getProperty("checklist.testdata"));

    private static final Pattern OLD = Pattern.compile("v4\\.0\\.3-([\\d.]+):");
    private static final Pattern NEW = Pattern.compile("v5\\.0\\.0-([\\d.]+)");

    private static Checklist read(String file) throws IOException {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), "the published sheet is missing: " + path);
        return SheetReader.create()
                .read(path)
                .checklist()
                .mapControls(control -> control.withStatus(Status.unanswered()));
    }

    private static Checklist answered(Checklist checklist) {
        return checklist.mapControls(control -> control.withStatus(new Status(Verdict.IMPLEMENTED, "")));
    }

    /** The requirements of the next edition that each one of the last became, as the publisher says. */
    private static Map<String, Set<String>> mapping() throws IOException {
        Map<String, Set<String>> targets = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : Files.readAllLines(DATA.resolve("mappings/asvs-4.0.3-to-5.0.0.yml"))) {
            Matcher old = OLD.matcher(line);
            if (old.matches()) {
                current = targets.computeIfAbsent("V" + old.group(1), id -> new HashSet<>());
            } else {
                Set<String> found = current;
                NEW.matcher(line).results().forEach(target -> found.add("V" + target.group(1)));
            }
        }
        return targets;
    }

    @ParameterizedTest
    @CsvSource({
        "asvs/asvs-4.0.3-en.csv, asvs/asvs-5.0.0-en.csv, 77, 75",
        "asvs/asvs-4.0.3-en.csv, ja/asvs-5.0.0-ja.csv, 1, 1",
        "asvs/asvs-4.0.3-de.csv, asvs/asvs-5.0.0-en.csv, 1, 1",
    })
    void carriesWhereThePublisherSaysSo(String last, String next, int carried, int right) throws IOException {
        CarryForward result = CarryForward.between(answered(read(last)), read(next), Policy.NEVER_OVERWRITE);
        Map<String, Set<String>> mapping = mapping();
        List<Item> matched = result.items().stream()
                .filter(item -> item.before().isPresent() && item.after().isPresent())
                .toList();
        StringBuilder wrong = new StringBuilder();
        for (Item item : matched) {
            String to = item.after().orElseThrow().id();
            if (!mapping.getOrDefault(item.before().orElseThrow().id(), Set.of())
                    .contains(to)) {
                wrong.append(item).append('\n');
            }
        }
        int wrongs = (int) wrong.chars().filter(c -> c == '\n').count();
        assertEquals(carried, matched.size(), wrong.toString());
        assertEquals(right, matched.size() - wrongs, wrong.toString());
        assertTrue(wrongs <= 0.03 * matched.size(), wrong.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "asvs/asvs-4.0.3-en.csv, asvs/asvs-4.0.3-de.csv, 283",
        "asvs/asvs-4.0.3-en.csv, asvs/asvs-4.0.3-fr.csv, 285",
        "asvs/asvs-4.0.3-es.csv, asvs/asvs-4.0.3-en.csv, 283",
        "asvs/asvs-5.0.0-en.csv, ja/asvs-5.0.0-ja.csv,   345",
        "ja/asvs-5.0.0-ja.csv,   asvs/asvs-5.0.0-en.csv, 345",
    })
    void carriesIntoTranslationsById(String last, String next, int carried) throws IOException {
        CarryForward result = CarryForward.between(answered(read(last)), read(next), Policy.NEVER_OVERWRITE);
        List<Item> matched = result.items().stream()
                .filter(item -> item.before().isPresent() && item.after().isPresent())
                .toList();
        for (Item item : matched) {
            assertEquals(item.before().map(Control::id), item.after().map(Control::id), item.toString());
        }
        assertEquals(carried, matched.size());
    }
}
