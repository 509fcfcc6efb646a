// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Control;
import dev.checklist.model.Evidence;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriteTest {

    private static final Control CONTROL = Control.builder()
            .id("1.1")
            .requirement("r")
            .status(new Status(Verdict.NOT_APPLICABLE, "－"))
            .build();

    private static Checklist with(Control control) {
        return Checklist.builder()
                .id("c")
                .title("t")
                .addSection(
                        Section.builder().id("1").title("s").addControl(control).build())
                .build();
    }

    private static ChecklistCsv in(String charset) {
        return ChecklistCsv.with(CsvOptions.defaults().withCharset(Charset.forName(charset)));
    }

    @Test
    void neutralisesFormulasButNotSingleMarks() {
        Control control = CONTROL.withRemarks("=1+1").withRequirement("－対象外");
        assertTrue(ChecklistCsv.create()
                .writeString(with(control))
                .contains("control,1.1,1,,'－対象外,－,not-applicable,'=1+1"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-31j, 术, U+672F '术'",
        "windows-31j, ✕, U+2715 '✕'",
        "windows-31j, −, U+2212 '−'",
        "windows-31j, 〜, U+301C '〜'",
        "Shift_JIS, ①, U+2460 '①'",
        "GBK, ◯, U+25EF '◯'",
        "ISO-8859-1, €, U+20AC '€'",
        "windows-31j, 𠮷, U+20BB7 '𠮷'",
    })
    void saysWhatAnEncodingCannotHoldAndWhere(String charset, String text, String found) {
        Checklist checklist =
                with(CONTROL.withStatus(new Status(Verdict.PLANNED, "")).withRemarks("a" + text));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> in(charset).writeBytes(checklist));
        assertEquals(
                charset + " can't represent " + found + ", found in column 'remarks' of control '1.1'", e.getMessage());
    }

    @Test
    void namesRowsWithoutIdByWhatTheyStandBelow() {
        Checklist evidence = with(CONTROL.withStatus(Status.unanswered())
                .withEvidence(List.of(Evidence.builder()
                        .kind(Evidence.Kind.CONTACT)
                        .title("é")
                        .build())));
        assertEquals(
                "windows-31j can't represent U+00E9 'é', found in column 'text' of a row of type evidence of '1.1'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> in("windows-31j").writeBytes(evidence))
                        .getMessage());
        Checklist note = with(CONTROL.withStatus(Status.unanswered())).withNotes(List.of("é"));
        assertEquals(
                "windows-31j can't represent U+00E9 'é', found in column 'text' of a row of type note of the checklist",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> in("windows-31j").writeBytes(note))
                        .getMessage());
    }

    @Test
    void leavesTheOldFileWhenTheEncodingCannotHoldTheText(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThrows(
                IllegalArgumentException.class, () -> in("windows-31j").write(with(CONTROL.withRemarks("术")), file));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void holdsTheMarksOfJapaneseSheetsInWindows31j() throws IOException {
        for (String mark : List.of("○", "〇", "◯", "△", "▲", "×", "－", "※", "◎", "●", "①", "～")) {
            Checklist checklist = with(CONTROL.withStatus(new Status(Verdict.PLANNED, mark)));
            assertEquals(checklist, in("windows-31j").read(in("windows-31j").writeBytes(checklist)));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-16, FEFF", "UTF-32LE, FFFE0000"})
    void writesOneByteOrderMarkOnRequest(String charset, String mark) throws IOException {
        CsvOptions options =
                CsvOptions.defaults().withCharset(Charset.forName(charset)).withByteOrderMark(true);
        byte[] bytes = ChecklistCsv.with(options).writeBytes(with(CONTROL));
        byte[] expected = HexFormat.of().parseHex(mark);
        assertArrayEquals(expected, Arrays.copyOf(bytes, expected.length));
        String text = new String(
                bytes,
                expected.length,
                bytes.length - expected.length,
                charset.equals("UTF-16") ? java.nio.charset.StandardCharsets.UTF_16BE : Charset.forName(charset));
        assertTrue(text.startsWith("type,id,"), text);
    }

    @Test
    void writesNoByteOrderMarkUnlessAskedOrNotUnicode() throws IOException {
        assertEquals('t', ChecklistCsv.create().writeBytes(with(CONTROL))[0]);
        CsvOptions options = CsvOptions.defaults()
                .withCharset(Charset.forName("windows-31j"))
                .withByteOrderMark(true);
        assertEquals('t', ChecklistCsv.with(options).writeBytes(with(CONTROL))[0]);
    }

    @Test
    void endsAStatefulEncodingProperly() throws IOException {
        Checklist checklist = with(CONTROL.withRemarks("備考"));
        assertEquals(
                checklist,
                in("ISO-2022-JP")
                        .read(in("ISO-2022-JP")
                                .writeBytes(checklist.update(
                                        "1.1", c -> c.withStatus(new Status(Verdict.NOT_APPLICABLE, "x")))))
                        .update("1.1", c -> c.withStatus(CONTROL.status())));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        ChecklistCsv.create().write(with(CONTROL), stream);
        ChecklistJson.create().write(with(CONTROL), stream);
        assertEquals(false, closed.get());
        assertTrue(stream.size() > 0);
    }

    @Test
    void passesOnTheFailureOfAWriter() {
        IOException full = new IOException("full");
        java.io.Writer failing = new java.io.Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Checklist large = ChecklistArbitraries.large(1000);
        assertEquals(
                full,
                assertThrows(IOException.class, () -> ChecklistCsv.create().write(large, failing)));
        assertEquals(
                full,
                assertThrows(IOException.class, () -> ChecklistJson.create().write(large, failing)));
    }

    @Test
    void givesEvidenceWithPropertiesAnIdOfItsOwn() {
        Evidence plain = Evidence.link("a", URI.create("https://a.example"));
        Evidence other = plain.withProperty("pages", "3");
        Checklist checklist = Checklist.builder()
                .id("c")
                .title("t")
                .addEvidence(other)
                .addSection(Section.builder()
                        .id("evidence 2")
                        .title("t")
                        .addControl(Control.builder()
                                .id("evidence 1")
                                .requirement("r")
                                .addEvidence(plain, other.withTitle("b"), other.withTitle("c"))
                                .build())
                        .build())
                .build();
        String csv = ChecklistCsv.create().writeString(checklist);
        assertEquals(
                List.of(
                        "evidence,evidence 3,,",
                        "evidence,,evidence 1,",
                        "evidence,evidence 4,evidence 1,",
                        "evidence,evidence 5,evidence 1,"),
                csv.lines()
                        .filter(line -> line.startsWith("evidence,"))
                        .map(line -> line.replaceAll("^((?:[^,]*,){3}).*", "$1"))
                        .toList());
        assertEquals(checklist, ChecklistCsv.create().read(csv));
    }
}
