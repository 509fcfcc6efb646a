// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetProblemCodes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads sheets in which each row says how deep it is. */
class OutlineTest {

    private static final String HEADER = "assessable,depth,ref_id,name,description\n";

    private static SheetImport read(String rows) {
        return SheetReader.create().read((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns all problems but that these tables have no column of answers. */
    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream()
                .filter(problem -> !problem.code().equals(SheetProblemCodes.NO_ANSWERS))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aRequirementBelowAnotherNamesIt() {
        SheetImport sheet = read("""
                ,1,1,Access,
                x,2,,,Access is controlled.
                x,3,,,Accounts are personal.
                x,4,,,Except for machines.
                x,3,,,Accounts are removed.
                x,2,,,Access is logged.
                ,2,D,Doors,
                x,3,,,Doors are locked.
                """);
        Map<String, String> parents = new LinkedHashMap<>();
        for (Control control : sheet.checklist().controls()) {
            parents.put(control.id(), control.properties().getOrDefault("parent", ""));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("1.1", "");
        expected.put("1.2", "1.1");
        expected.put("1.3", "1.2");
        expected.put("1.4", "1.1");
        expected.put("1.5", "");
        expected.put("D.1", "");
        assertEquals(expected, parents);
    }

    @Test
    void idsAreReportedThatComeAgainOrHaveWhiteSpace() {
        SheetImport sheet = read("""
                ,1,2.9 ,Access,
                x,2,2.9.1 ,,Access is logged.
                x,2,2.9.1,,Access is limited.
                ,1,2.9,Doors,
                x,2,2.9.2,,Doors are locked.
                """);
        assertEquals(
                List.of(
                        "NOTE trimmed-id: Found white space around the id '2.9', and removed it (<input>:2, C2)",
                        "NOTE trimmed-id: Found white space around the id '2.9.1', and removed it (<input>:3, C3)",
                        "NOTE duplicate-id: Found the id '2.9.1' again, and read it as '2.9.1#2' (<input>:4, C4)",
                        "NOTE duplicate-id: Found the id '2.9' again, and read it as '2.9#2' (<input>:5, C5)"),
                problems(sheet));
    }
}
