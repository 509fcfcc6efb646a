// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Checklist;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Subject;
import dev.checklist.sheets.theme.SheetTheme;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.workbook.CellHeight;
import dev.checklist.sheets.workbook.SheetSettings;
import dev.checklist.sheets.workbook.SheetStream;
import dev.checklist.sheets.workbook.WorkbookStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet about the whole checklist: its notes, the service, the version, what it is based on, certificates. */
final class NotesSheet {

    private static final double WIDTH = 110;

    private record Line(String text, Optional<URI> link) {}

    private final SheetWords words;
    private final List<Line> lines = new ArrayList<>();

    NotesSheet(Checklist checklist, SheetWords words) {
        this.words = words;
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
    }

    private void subject(Subject subject) {
        line(named("service", subject.service()), Optional.empty());
        subject.provider().ifPresent(provider -> line(named("provider", provider), Optional.empty()));
    }

    private String named(String word, String text) {
        return words.get(word) + ": " + text;
    }

    private void line(String text, Optional<URI> link) {
        lines.add(new Line(text, link.filter(EvidenceText::isPage)));
    }

    /** Returns the name of the sheet; empty if there is none, since it would be empty. */
    Optional<String> name() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(words.get("notes"));
    }

    /** Returns the texts of the rows. */
    List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    void write(WorkbookStream workbook) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        SheetStream sheet =
                workbook.sheet(new SheetSettings(words.get("notes"), List.of(new SheetSettings.Column(WIDTH, false))));
        int plain = workbook.style(SheetTheme.NOTE);
        int linked = workbook.style(SheetTheme.link(SheetTheme.NOTE));
        double lineHeight = WorkbookFont.of(words.locale()).lineHeight();
        int links = 0;
        for (Line line : lines) {
            boolean isLinked = line.link().isPresent() && links < SheetStream.MOST_LINKS;
            int lines = CellHeight.lines(line.text(), WIDTH);
            int most = CellHeight.most(lineHeight);
            sheet.row(lines * lineHeight);
            sheet.text(0, line.text(), isLinked ? linked : plain);
            if (isLinked) {
                links++;
                sheet.link(0, line.link().orElseThrow());
            }
            int first = sheet.current();
            for (int rest = lines - most; rest > 0; rest -= most) {
                sheet.row(rest * lineHeight);
            }
            if (lines > most) {
                sheet.mergeDown(0, first);
            }
        }
    }
}
