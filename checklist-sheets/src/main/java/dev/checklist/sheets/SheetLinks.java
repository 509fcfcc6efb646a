// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.net.URI;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** Links of cells. */
final class SheetLinks {

    private SheetLinks() {}

    static void put(Worksheet sheet, int row, int column, String text, URI target) {
        sheet.hyperlink(row, column, new Link(target.toASCIIString(), text, row, column));
    }

    /** Told apart by its cell: a sheet keeps equal links only once. */
    static final class Link extends HyperLink {

        private final int row;
        private final int column;

        Link(String target, String text, int row, int column) {
            super(target, text);
            this.row = row;
            this.column = column;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Link link && link.row == row && link.column == column;
        }

        @Override
        public int hashCode() {
            return 31 * row + column;
        }
    }
}
