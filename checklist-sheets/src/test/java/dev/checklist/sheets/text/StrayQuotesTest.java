// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.checklist.io.Limits;
import dev.checklist.io.file.Input;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.grid.SheetFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads quotes in quoted cells that are not doubled, where it is plain what they mean. */
class StrayQuotesTest {

    private static SheetFile read(String text) {
        return DelimitedText.read(
                Input.of(text.getBytes(StandardCharsets.UTF_8), Limits.defaults()),
                Optional.empty(),
                Optional.of(','),
                SheetLimits.defaults());
    }

    private static String lines(SheetFile file) {
        return file.grids().get(0).rows().stream()
                .map(row -> row.number() + " " + row.line())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void plainQuotesAreReadAndReported() {
        SheetFile file = read("a,b,c\r\n\"x\r\ny\",\"say \"\"no\"\"\",1\r\n\r\n"
                + "1,\"the \"best\" way, always\",\"5\" disk\"\r2,\"usual\",\"\"\n\"\"\"so\"\" is \"it\",d,e");
        assertEquals(
                "1 a b c\n2 x\r\ny say \"no\" 1\n4 1 the \"best\" way, always 5\" disk\n5 2 usual\n6 \"so\" is \"it d e",
                lines(file));
        String message = "Found quotes in a quoted cell, expected them twice, and read them as a part of the text";
        assertEquals(
                List.of(
                        "WARNING stray-quote: " + message + " (<input>:5, A4)",
                        "WARNING stray-quote: " + message + " (<input>:7, A6)"),
                file.problems().all().stream().map(Problem::toString).toList());
    }

    @Test
    void quotesInCellsWithoutQuotesAreNoProblem() {
        SheetFile file = read("a,b\n5\" disk,the \"best\"\n");
        assertEquals("1 a b\n2 5\" disk the \"best\"", lines(file));
        assertEquals(List.of(), file.problems().all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n1,\"he says \"yes\", then goes\",No\n",
                "a,b,c\n1,\"he says \"yes\", and \"no\", then\",\n",
                "a,b,c\n1,\"the \"best\" way,No\n2,x,Yes\n",
                "a,b,c\n1,\"not closed,No\n2,\"x\",Yes\n",
                "a,b,c\n1,\"not \"closed,No",
                "a,b,c\n1,\"two\nlines \"of\" text\",No\n",
                "a,b,c\n1,\"a \"b\" c\",No,more\n2,x,Yes\n",
            })
    void doubtfulQuotesAreRefused(String text) {
        ChecklistParseException e = assertThrows(ChecklistParseException.class, () -> read(text));
        assertEquals(
                "Found a quoted cell without a proper end, expected a closing quote and then a separator or a line end"
                        + " (<input>:2)",
                e.getMessage());
    }
}
