// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Checklist;
import dev.checklist.model.ChecklistArbitraries;
import dev.checklist.model.Evidence;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.sheets.fill.FillOptions;
import dev.checklist.sheets.fill.SheetFiller;
import dev.checklist.sheets.fill.TextPolicy;
import dev.checklist.sheets.mapping.ColumnRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Validates the parts of written workbooks against the schemas of ECMA-376. */
class WorkbookSchemaTest {

    static {
        // The classes of the schemas log nothing that matters here.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Property(tries = 60)
    void everyPartIsValid(@ForAll("checklists") Checklist checklist) throws Exception {
        validate(SheetWriter.create().writeBytes(checklist));
    }

    @Property(tries = 30)
    void theSummaryIsValid(@ForAll("checklists") Checklist checklist) throws Exception {
        validate(SheetWriter.with(SheetWriteOptions.builder().summary(true).build())
                .writeBytes(checklist));
    }

    private static void validate(byte[] workbook) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(List.of(), errors(entry.getName(), zip.readAllBytes()), entry.getName());
            }
        }
    }

    @Property(tries = 20)
    void everyPartIsStillValidWhenItIsFilled(@ForAll("checklists") Checklist checklist) throws Exception {
        byte[] workbook = SheetWriter.create().writeBytes(checklist);
        Checklist answers = checklist.mapControls(control -> control.withStatus(new Status(Verdict.IMPLEMENTED, "5"))
                .withRemarks("A remark")
                .withEvidence(Evidence.link("Page", URI.create("https://acme.example/?a&b"))));
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        SheetFiller.with(FillOptions.builder()
                        .putText(ColumnRole.EVIDENCE, TextPolicy.OVERWRITE)
                        .build())
                .fill(workbook, answers, filled);
        validate(filled.toByteArray());
    }

    private static List<String> errors(String name, byte[] part) throws Exception {
        // The schemas lack this attribute, which the text of the standard explains and all programs write.
        String xml = new String(part, StandardCharsets.UTF_8).replace(" xml:space=\"preserve\"", "");
        StringReader stream = new StringReader(xml);
        if (name.startsWith("xl/worksheets/sheet")) {
            return errors(WorksheetDocument.Factory.parse(stream));
        }
        return switch (name) {
            case "xl/workbook.xml" -> errors(WorkbookDocument.Factory.parse(stream));
            case "xl/styles.xml" -> errors(StyleSheetDocument.Factory.parse(stream));
            default -> List.of();
        };
    }

    private static List<String> errors(XmlObject document) {
        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }
}
