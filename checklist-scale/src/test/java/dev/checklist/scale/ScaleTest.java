// SPDX-License-Identifier: Apache-2.0
package dev.checklist.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.io.json.ChecklistLines;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.token.Token;
import dev.checklist.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the verdicts of one portfolio with this library, with DuckDB and with Spark; all three must agree. */
class ScaleTest {

    private static final int CHECKLISTS = Integer.getInteger("scale.checklists");

    @TempDir
    static Path folder;

    private static Path file;
    private static Coverage expected;

    /** Writes sheets in which all verdicts occur, in sections that are nested up to the deepest level. */
    @BeforeAll
    static void writePortfolio() throws Exception {
        file = folder.resolve("portfolio.jsonl");
        Checklist sample = Samples.cybozuComChina();
        ChecklistLines.create()
                .write(
                        IntStream.range(0, CHECKLISTS)
                                .mapToObj(i -> answered(sample, new Random(i)).withId("vendor-" + i)),
                        file);
        System.out.printf(Locale.ROOT, "%d checklists, %.0f MB%n", CHECKLISTS, Files.size(file) / 1e6);
        expected = timed("this library, sequential", () -> read(false));
        assertEquals(expected, timed("this library, parallel", () -> read(true)));
        assertEquals(Verdict.values().length, expected.counts().size());
    }

    private static Checklist answered(Checklist sample, Random random) {
        Verdict[] verdicts = Verdict.values();
        List<Section> sections = new ArrayList<>(sample.mapControls(
                        control -> control.withStatus(new Status(verdicts[random.nextInt(verdicts.length)], "")))
                .sections());
        Section nested = nested(1 + random.nextInt(Section.MAX_DEPTH), verdicts[random.nextInt(verdicts.length)]);
        sections.add(nested);
        return sample.withSections(sections);
    }

    private static Section nested(int depth, Verdict verdict) {
        Section.Builder section = Section.builder().id("nested-" + depth).title("verdict");
        section.addControls(Control.builder()
                .id("control-" + depth)
                .requirement("A control beside and below others, with \"verdict\": \"implemented\" in its text")
                .status(new Status(verdict, "verdict"))
                .properties(Map.of("verdict", "planned"))
                .build());
        return depth == 1
                ? section.build()
                : section.addSections(nested(depth - 1, verdict)).build();
    }

    /** Counts three times, because the first time includes starting up, and prints the first and the fastest time. */
    private static Coverage timed(String name, Callable<Coverage> work) throws Exception {
        List<Double> seconds = new ArrayList<>();
        Coverage coverage = Coverage.empty();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            coverage = work.call();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: first %.2f s, fastest %.2f s: %s%n",
                name,
                seconds.get(0),
                Collections.min(seconds),
                coverage);
        return coverage;
    }

    private static Coverage read(boolean parallel) throws IOException {
        try (Stream<Checklist> portfolio = ChecklistLines.create().read(file)) {
            return (parallel ? portfolio.parallel() : portfolio)
                    .map(Coverage::of)
                    .reduce(Coverage.empty(), Coverage::plus);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ScaleTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("checklist.root"), "docs", "scale.md"));
    }

    @Test
    void countsWithDuckDb() throws Exception {
        String sql = resource("/coverage.sql");
        assertTrue(page().contains("```sql\n" + sql + "```"), "scale.md shows the query");
        String query = sql.replace("portfolio.jsonl", file.toString());
        assertEquals(expected, timed("DuckDB", () -> query(query)));
    }

    private static Coverage query(String sql) throws SQLException {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(verdict(rows.getString(1)), rows.getLong(2));
            }
        }
        return new Coverage(counts);
    }

    private static Verdict verdict(String token) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> ((Token) verdict).token().equals(token))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWithSpark() throws Exception {
        String job = Files.readString(Path.of("src/test/java/dev/checklist/scale/SparkCoverage.java"));
        String shown = job.substring(job.indexOf("    static JavaRDD"), job.lastIndexOf('}'));
        assertTrue(page().contains("```java\n" + shown.replaceAll("(?m)^ {4}", "") + "```"), "scale.md shows the job");
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.files.maxPartitionBytes", Files.size(file) / 2 + 1)
                .getOrCreate()) {
            JavaRDD<byte[]> lines = SparkCoverage.lines(spark, file.toString());
            assertEquals(2, lines.getNumPartitions());
            assertEquals(expected, timed("Spark", () -> SparkCoverage.of(lines)));
        }
        System.out.println("Jackson " + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
    }
}
