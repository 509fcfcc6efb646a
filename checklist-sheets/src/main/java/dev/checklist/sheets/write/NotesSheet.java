// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Subject;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.xlsx.XmlEscapes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet about the whole checklist: its notes, the service, the version, what it is based on, certificates. */
final class NotesSheet {

    private static final double WIDTH = 110;

    private final Worksheet sheet;
    private final SheetWords words;
    private final double lineHeight;
    private final SheetLinks links;
    private int row;

    private NotesSheet(Worksheet sheet, SheetWords words) {
        this.sheet = sheet;
        this.words = words;
        this.lineHeight = WorkbookFont.of(words.locale()).lineHeight();
        this.links = new SheetLinks(sheet);
    }

    /** Writes the sheet and returns its name; writes nothing if the sheet would be empty. */
    static Optional<String> write(Workbook workbook, Checklist checklist, SheetWords words) {
        boolean needed = !checklist.notes().isEmpty()
                || checklist.subject().isPresent()
                || checklist.version().isPresent()
                || !checklist.basis().isEmpty()
                || !checklist.evidence().isEmpty();
        if (!needed) {
            return Optional.empty();
        }
        NotesSheet notes = new NotesSheet(workbook.newWorksheet(words.get("notes")), words);
        notes.write(checklist);
        return Optional.of(notes.sheet.getName());
    }

    private void write(Checklist checklist) {
        checklist.notes().forEach(note -> line(note, Optional.empty()));
        checklist.subject().ifPresent(this::subject);
        checklist.version().ifPresent(version -> line(named("version", version), Optional.empty()));
        for (Reference basis : checklist.basis()) {
            line(
                    named(
                            "basis",
                            basis.framework()
                                    + basis.locator().map(text -> " " + text).orElse("")),
                    basis.uri());
        }
        for (Evidence evidence : checklist.evidence()) {
            EvidenceText text = EvidenceText.of(List.of(evidence));
            line(named("evidence", text.text()), text.link());
        }
        sheet.width(0, WIDTH);
        SheetPrint.set(sheet);
    }

    private void subject(Subject subject) {
        line(named("service", subject.service()), Optional.empty());
        subject.provider().ifPresent(provider -> line(named("provider", provider), Optional.empty()));
    }

    private String named(String word, String text) {
        return words.get(word) + ": " + text;
    }

    private void line(String text, Optional<URI> link) {
        StyleSetter style = sheet.style(row, 0);
        style.wrapText(true).verticalAlignment("top");
        if (link.filter(EvidenceText::isPage).isPresent() && links.put(row, 0, text, link.get())) {
            style.fontColor(SheetTheme.LINK).underlined();
        } else {
            sheet.value(row, 0, XmlEscapes.cell(text));
        }
        style.set();
        sheet.rowHeight(row, Math.min(CellHeight.lines(text, WIDTH) * lineHeight, Worksheet.MAX_ROW_HEIGHT));
        row++;
    }
}
