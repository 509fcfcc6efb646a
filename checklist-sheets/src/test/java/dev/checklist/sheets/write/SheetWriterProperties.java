// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.sheets.mapping.SheetMapping;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetWriterProperties {

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    private static SheetImport writtenAndRead(Checklist checklist) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetWriter.create().write(checklist, bytes);
        return SheetReader.create().read(new ByteArrayInputStream(bytes.toByteArray()), "any.xlsx");
    }

    @Property(tries = 150)
    void everyChecklistIsReadBackEqual(@ForAll("checklists") Checklist checklist) throws IOException {
        assertEquals(checklist, writtenAndRead(checklist).checklist());
    }

    @Property(tries = 50)
    void theMappingAloneReadsItTheSame(@ForAll("checklists") Checklist checklist) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetWriter.create().write(checklist, bytes);
        SheetImport read = SheetReader.create().read(new ByteArrayInputStream(bytes.toByteArray()), "a.xlsx");
        SheetMapping saved = SheetMapping.fromJson(read.mapping().toJson());
        assertEquals(read, SheetReader.create().read(new ByteArrayInputStream(bytes.toByteArray()), "a.xlsx", saved));
    }

    @Property(tries = 50)
    void nothingIsReportedAsOutdated(@ForAll("checklists") Checklist checklist) throws IOException {
        List<String> codes = writtenAndRead(checklist).problems().stream()
                .map(problem -> problem.code())
                .filter(code -> code.contains("detail"))
                .toList();
        assertEquals(List.of(), codes);
    }

    @Property(tries = 50)
    void theFileDoesNotDependOnHowMuchIsReadAtOnce(@ForAll("checklists") Checklist checklist) throws IOException {
        byte[] all = SheetWriter.create().writeBytes(checklist);
        for (int rows = 1; rows <= 3; rows++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SheetWriter.create().write(checklist, bytes, rows);
            assertArrayEquals(all, bytes.toByteArray());
        }
    }
}
