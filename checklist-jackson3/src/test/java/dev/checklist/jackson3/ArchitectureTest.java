// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Footprint;
import dev.checklist.model.Rooms;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final Rooms rooms = new Rooms("dev.checklist.jackson3");

    @Test
    void dependsOnItsLibrariesAndModulesOnly() {
        rooms.checkDependencies("dev.checklist.model..", "dev.checklist.io..", "tools.jackson..");
    }

    @Test
    void showsWhatUsersNeedOnly() {
        assertEquals(Set.of("ChecklistJackson3Module"), rooms.exportedTypes());
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
    void bringsWhatIsDocumented() throws IOException {
        new Footprint("checklist-jackson3").check();
    }
}
