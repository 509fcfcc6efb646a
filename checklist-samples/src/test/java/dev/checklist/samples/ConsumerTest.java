// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs a program that uses the library, on the paths of a user, with all compiler warnings as errors. */
class ConsumerTest {

    /** The artifacts that users get with the library, and nothing else: no Immutables, no test libraries. */
    private static final List<String> RUN_TIME = List.of(
            "checklist-", "jspecify", "jackson-", "fastcsv", "slf4j-api", "aalto", "stax2", "commons-", "lucene-");

    private static final String PROGRAM = """
            package consumer;

            import dev.checklist.io.csv.ChecklistCsv;
            import dev.checklist.io.json.ChecklistJson;
            import dev.checklist.model.*;
            import java.net.URI;

            public final class Program {
                private Program() {}

                public static void main(String[] args) throws Exception {
                    Control control = Control.builder()
                            .id("1.1")
                            .requirement("r")
                            .status(new Status(Verdict.IMPLEMENTED, "○"))
                            .addEvidence(Evidence.link("t", URI.create("https://acme.example/")))
                            .putProperty("k", "v")
                            .build();
                    Checklist checklist = Checklist.builder()
                            .id("c")
                            .title("t")
                            .addSection(Section.builder().id("1").title("s").addControl(control).build())
                            .build()
                            .update("1.1", c -> c.withRemarks("changed").withRequirement(String::toUpperCase));
                    Object status = checklist.control("1.1").orElseThrow().status();
                    String mark = status instanceof Status s ? s.mark() : "";
                    String json = ChecklistJson.create().writeString(checklist);
                    String csv = ChecklistCsv.create().writeString(checklist);
                    boolean equal = ChecklistJson.create().read(json).equals(ChecklistCsv.create().read(csv));
                    System.out.print(equal + " " + checklist.toBuilder().build().equals(checklist) + " "
                            + mark.length() + " " + Program.class.getModule().isNamed());
                }
            }
            """;

    /** Uses the data files and texts of every module. On the module path, only the module itself can read them. */
    private static final String SHEETS = """
            package consumer;

            import dev.checklist.analysis.validation.*;
            import dev.checklist.io.json.ChecklistJson;
            import dev.checklist.match.*;
            import dev.checklist.model.*;
            import dev.checklist.sheets.read.*;
            import dev.checklist.sheets.write.*;
            import java.nio.charset.StandardCharsets;
            import java.util.List;
            import java.util.Locale;

            public final class Program {
                private Program() {}

                public static void main(String[] args) throws Exception {
                    String sheet = "凡例 ○：実施している ×：実施していない\\nNo,確認事項,回答\\n1,鍵を管理していること,○\\n";
                    SheetImport read = SheetReader.create().read(sheet.getBytes(StandardCharsets.UTF_8));
                    byte[] workbook = SheetWriter.with(SheetWriteOptions.defaults().withLanguage(Locale.CHINESE))
                            .writeBytes(read.checklist());
                    boolean equal = SheetReader.create().read(workbook).checklist().equals(read.checklist());
                    String problem = ChecklistValidator.with(ValidationOptions.defaults().withLanguage(Locale.JAPANESE))
                            .validate(read.checklist())
                            .get(0)
                            .message();
                    Object wither = Control.class
                            .getMethod("withId", String.class)
                            .invoke(read.checklist().controls().get(0), "x");
                    boolean proposed;
                    Checklist past = read.checklist().update("1", c -> c.withRequirement("多要素認証を使えること"));
                    Checklist asked = past.update("1", c -> c.withRequirement("是否支持多因素认证？"));
                    try (AnswerLibrary library = AnswerLibrary.of(List.of(past))) {
                        proposed = library.propose(asked).proposals().get(0).candidates().get(0).shared()
                                .contains("multi-factor-authentication");
                    }
                    System.out.print(proposed + " " + read.problems() + " " + equal + " " + problem.contains("備考") + " "
                            + (wither instanceof Control) + " " + ChecklistJson.schema().isEmpty() + " "
                            + Program.class.getModule().isNamed());
                }
            }
            """;

    @TempDir
    Path folder;

    private List<Path> runTimePath = List.of();

    @BeforeEach
    void findRunTimePath() {
        runTimePath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ConsumerTest::comesWithTheLibrary)
                .toList();
    }

    private static boolean comesWithTheLibrary(Path entry) {
        String name = entry.getFileName().toString();
        // If Maven runs the tests before packaging, a module is a folder such as checklist-io/target/classes.
        String module =
                name.equals("classes") ? entry.getName(entry.getNameCount() - 3).toString() : name;
        return RUN_TIME.stream().anyMatch(module::startsWith) && !name.endsWith("-tests.jar") && !name.contains("test");
    }

    @Test
    void worksOnTheModulePath() throws Exception {
        Path module = write("module-info.java", "module consumer { requires dev.checklist.io; }");
        compile(List.of("--module-path", joined(runTimePath)), module, write("consumer/Program.java", PROGRAM));
        List<Path> path = new ArrayList<>(runTimePath);
        path.add(folder.resolve("out"));
        assertEquals(
                "true true 1 true", run(List.of("--module-path", joined(path), "-m", "consumer/consumer.Program")));
    }

    @Test
    void worksOnTheClassPath() throws Exception {
        compile(List.of("--class-path", joined(runTimePath)), write("consumer/Program.java", PROGRAM));
        List<Path> path = new ArrayList<>(runTimePath);
        path.add(folder.resolve("out"));
        assertEquals("true true 1 false", run(List.of("--class-path", joined(path), "consumer.Program")));
    }

    @Test
    void findsItsDataOnTheModulePath() throws Exception {
        Path module = write(
                "module-info.java", "module consumer { requires dev.checklist.sheets; requires dev.checklist.match; }");
        compile(List.of("--module-path", joined(runTimePath)), module, write("consumer/Program.java", SHEETS));
        List<Path> path = new ArrayList<>(runTimePath);
        path.add(folder.resolve("out"));
        assertEquals(
                "true [] true true true false true",
                run(List.of("--module-path", joined(path), "-m", "consumer/consumer.Program")));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void compile(List<String> options, Path... files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror"));
        arguments.addAll(options);
        arguments.addAll(List.of("-d", folder.resolve("out").toString()));
        StringWriter messages = new StringWriter();
        boolean compiled;
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            compiled = compiler.getTask(messages, manager, null, arguments, null, manager.getJavaFileObjects(files))
                    .call();
        }
        assertEquals("true ", compiled + " " + messages);
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output.lines().filter(line -> !line.startsWith("SLF4J")).collect(Collectors.joining("\n"));
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
