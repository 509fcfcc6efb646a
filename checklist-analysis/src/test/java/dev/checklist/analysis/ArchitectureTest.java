// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Footprint;
import dev.checklist.model.NativeHints;
import dev.checklist.model.Rooms;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final Rooms rooms = new Rooms("dev.checklist.analysis");

    @Test
    void keepsItsRoomsApart() throws IOException {
        rooms.checkArrows("""
                carry -> analysis, answer, edition
                compare -> edition
                diff -> analysis, answer, edition
                edition -> analysis
                gap -> answer
                merge -> analysis, edition
                score -> answer
                validation -> answer
                """);
        rooms.checkPackages();
    }

    @Test
    void dependsOnItsLibrariesAndModulesOnly() {
        rooms.checkDependencies("dev.checklist.model..");
    }

    @Test
    void showsWhatUsersNeedOnly() {
        assertEquals(
                Set.of(
                        "AnswerTransfer",
                        "Candidate",
                        "CandidateFinder",
                        "CarryForward",
                        "ChangeKind",
                        "ChecklistComparison",
                        "ChecklistDiff",
                        "ChecklistMerge",
                        "ChecklistValidator",
                        "Conflict",
                        "ControlChange",
                        "Coverage",
                        "CoverageReport",
                        "Gap",
                        "HeaderChange",
                        "MatchReason",
                        "OrderChange",
                        "Profile",
                        "SectionChange",
                        "SectionOutline",
                        "Points",
                        "Score",
                        "ScoreRule",
                        "Share",
                        "ValidationOptions",
                        "ValidationProblemCodes",
                        "ValidationRule",
                        "ValidationRules"),
                rooms.exportedTypes());
    }

    @Test
    void neitherPrintsNorLogs() {
        rooms.checkSilence();
    }

    @Test
    void usesNoReflection() {
        rooms.checkNoReflection();
    }

    @Test
    void readersOfStreamsTakeAName() {
        rooms.checkNamesOfStreams();
    }

    @Test
    void tellsGraalVmItsResources() throws IOException {
        new NativeHints("checklist-analysis").check();
    }

    @Test
    void bringsWhatIsDocumented() throws IOException {
        new Footprint("checklist-analysis").check();
    }
}
