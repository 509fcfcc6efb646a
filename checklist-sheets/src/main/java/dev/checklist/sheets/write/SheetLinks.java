// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.sheets.xlsx.XmlEscapes;
import java.net.URI;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The links of a sheet. */
final class SheetLinks {

    /** The largest number of links that Excel allows in a sheet. */
    private static final int MOST = 65_530;

    private final Worksheet sheet;
    private int count;

    SheetLinks(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a text with a link to a cell. Writes nothing and returns {@code false} if there are too many links. */
    boolean put(int row, int column, String text, URI target) {
        if (count == MOST) {
            return false;
        }
        count++;
        sheet.hyperlink(row, column, new Link(target.toASCIIString(), XmlEscapes.cell(text), row, column));
        return true;
    }

    /** A link that is equal only to that of the same cell, since a sheet keeps equal links only once. */
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
