// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.checklist.analysis.MatchReason;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.analysis.diff.ControlChange;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.sheets.read.SheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks the diff with editions that were published. {@code checked-changes.csv} has every 25th change, and every 173rd
 * and 17th change of the translations. For each of them it has the result of the diff, and whether a reader of both
 * sheets judged it to be right.
 */
class RealEditionsTest {

    private static final Path DATA = Path.of(System.getProperty("checklist.testdata"));

    private static final Map<String, List<String>> EDITIONS = Map.of(
            "asvs", List.of("asvs/asvs-4.0.3-en.csv", "asvs/asvs-5.0.0-en.csv"),
            "asvs-de", List.of("asvs/asvs-4.0.3-en.csv", "asvs/asvs-4.0.3-de.csv"),
            "asvs-ja", List.of("asvs/asvs-5.0.0-en.csv", "ja/asvs-5.0.0-ja.csv"),
            "azure", List.of("azure/azure-security-benchmark-v1.0.xlsx", "azure/azure-security-benchmark-v3.0.xlsx"),
            "fintan", List.of("ja/fintan-self-checklist-en.xlsx", "ja/fintan-成果物セルフチェックリスト.xlsx"));

    private final Map<String, ChecklistDiff> diffs = new HashMap<>();

    @BeforeEach
    void requireData() {
        assumeTrue(Files.isDirectory(DATA), "the published sheets are missing: " + DATA);
    }

    private static Checklist read(String file) throws IOException {
        return SheetReader.create().read(DATA.resolve(file)).checklist();
    }

    private ChecklistDiff diff(String editions) throws IOException {
        ChecklistDiff known = diffs.get(editions);
        if (known != null) {
            return known;
        }
        List<String> files = EDITIONS.get(editions);
        ChecklistDiff found = ChecklistDiff.between(read(files.get(0)), read(files.get(1)));
        diffs.put(editions, found);
        return found;
    }

    /** The number of changed controls for each reason of a match; unchanged controls are not counted. */
    @ParameterizedTest
    @CsvSource({
        "asvs,    1,   8, 0, 68, 209, 268",
        "azure,   0,   3, 0, 13, 72,  69",
        "asvs-ja, 345, 0, 0, 0,  0,   0",
        "fintan,  34,  0, 0, 0,  0,   0",
        "asvs-de, 283, 0, 0, 0,  3,   3",
    })
    void matches(String editions, int id, int text, int path, int similarity, int removed, int added)
            throws IOException {
        Map<MatchReason, Integer> found = new EnumMap<>(MatchReason.class);
        diff(editions).controls().forEach(change -> found.merge(change.matchedBy(), 1, Integer::sum));
        assertEquals(id, found.getOrDefault(MatchReason.ID, 0), "id");
        assertEquals(text, found.getOrDefault(MatchReason.TEXT, 0), "text");
        assertEquals(path, found.getOrDefault(MatchReason.PATH, 0), "path");
        assertEquals(similarity, found.getOrDefault(MatchReason.SIMILARITY, 0), "similarity");
        assertEquals(removed + added, found.getOrDefault(MatchReason.NOTHING, 0), "nothing");
        assertEquals(
                removed,
                diff(editions).controls().stream()
                        .filter(change -> change.after().isEmpty())
                        .count(),
                "removed");
    }

    @ParameterizedTest
    @CsvSource({"asvs", "azure", "asvs-ja", "fintan", "asvs-de"})
    void canBeAppliedAndReversed(String editions) throws IOException {
        List<String> files = EDITIONS.get(editions);
        Checklist before = read(files.get(0));
        Checklist after = read(files.get(1));
        ChecklistDiff diff = ChecklistDiff.between(before, after);
        assertEquals(after, diff.applyTo(before));
        assertEquals(before, diff.reversed().applyTo(after));
    }

    @Test
    void agreesWithTheCheckedChanges() throws IOException {
        Map<String, Integer> judged = new HashMap<>();
        try (InputStream table = RealEditionsTest.class.getResourceAsStream("checked-changes.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new String(table.readAllBytes(), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                assertEquals(row.getField("matched by"), change(row).matchedBy().token(), row.toString());
                judged.merge(row.getField("judged"), 1, Integer::sum);
            }
        }
        assertEquals(Map.of("right", 24, "missed", 10), judged);
    }

    private ControlChange change(NamedCsvRecord row) throws IOException {
        List<ControlChange> changes = diff(row.getField("editions")).controls().stream()
                .filter(change -> id(change.before()).equals(row.getField("before"))
                        && id(change.after()).equals(row.getField("after")))
                .toList();
        assertTrue(changes.size() == 1, row.toString());
        return changes.get(0);
    }

    private static String id(Optional<Control> control) {
        return control.map(Control::id).orElse("");
    }
}
