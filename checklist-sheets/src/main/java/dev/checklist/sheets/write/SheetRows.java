// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.GridRowBuilder;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.workbook.SheetStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The contents of the rows of sections and controls. Links are counted, so that all rows are asked for in order. */
final class SheetRows {

    /** Receives the sections and controls in the order of their rows. */
    interface Visitor {
        void section(Section section, int depth) throws IOException;

        /**
         * Receives a control.
         *
         * @param depth that of its section, and one more
         */
        void control(Control control, int depth) throws IOException;
    }

    private final List<WrittenColumn> columns;
    private final int depthColumn;
    private final GridRowBuilder cells = new GridRowBuilder();
    private int links;

    SheetRows(List<WrittenColumn> columns) {
        this.columns = columns;
        this.depthColumn = column(columns, ColumnRole.DEPTH);
    }

    static int column(List<WrittenColumn> columns, ColumnRole role) {
        return columns.stream().map(WrittenColumn::role).toList().indexOf(role);
    }

    static void visit(List<Section> sections, Visitor visitor) throws IOException {
        visit(sections, 1, visitor);
    }

    private static void visit(List<Section> sections, int depth, Visitor visitor) throws IOException {
        for (Section section : sections) {
            visitor.section(section, depth);
            for (Control control : section.controls()) {
                visitor.control(control, depth + 1);
            }
            visit(section.sections(), depth + 1, visitor);
        }
    }

    String[] texts(Section section, int depth) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = columns.get(i).ofSection().apply(section);
        }
        texts[depthColumn] = String.valueOf(depth);
        return texts;
    }

    String[] texts(Control control, int depth) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = columns.get(i).ofControl().apply(control);
        }
        texts[depthColumn] = String.valueOf(depth);
        return texts;
    }

    /** Returns the link of the evidence in the row of a control; empty if there is none, or too many above. */
    Optional<URI> link(Control control) {
        Optional<URI> link = EvidenceText.of(control.evidence()).link();
        if (link.isEmpty() || links == SheetStream.MOST_LINKS) {
            return Optional.empty();
        }
        links++;
        return link;
    }

    /** Returns a row as it is read from the sheet. */
    GridRow asRead(int number, String[] texts) {
        for (int i = 0; i < texts.length; i++) {
            cells.add(i, CellContents.asRead(columns.get(i), texts[i]));
        }
        return cells.build(number);
    }
}
