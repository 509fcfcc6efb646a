// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.rowkey;

import dev.checklist.sheets.grid.GridRow;
import org.jspecify.annotations.Nullable;

/** A row of a written workbook. It has no key if it was added by hand, or if its hidden cells are not its own. */
final class KeyedRow {

    /**
     * The hidden cells of a row.
     *
     * @param parent the id of the section that contains the row; {@code ""} if the cell is empty
     * @param prints the prints that the row was written with
     */
    record Key(String id, String parent, String prints, int depth, boolean isSection) {

        Key copy(String other) {
            return new Key(other, "", prints, depth, isSection);
        }

        /** Returns the print of the text that the row was written with; {@code ""} if there is none. */
        String print() {
            return TextPrint.ofText(prints);
        }
    }

    private final GridRow row;
    private final String print;
    private final boolean hasText;
    private final boolean isEmpty;
    private @Nullable Key key;
    private boolean isSection;
    private String lost = "";

    /**
     * Creates a row.
     *
     * @param text    the text of the requirement or the title
     * @param isEmpty whether only hidden cells have texts
     */
    KeyedRow(GridRow row, String text, boolean isEmpty, @Nullable Key key, boolean isSection) {
        this.row = row;
        this.print = TextPrint.of(text);
        this.hasText = !text.isEmpty();
        this.isEmpty = isEmpty;
        this.key = key;
        this.isSection = isSection;
    }

    GridRow row() {
        return row;
    }

    @Nullable
    Key key() {
        return key;
    }

    /** Gives the row the hidden cells that are its own. */
    void key(Key other) {
        key = other;
        isSection = other.isSection();
    }

    /** Takes the hidden cells away, since they are not those of the row. */
    void lose() {
        lost = key == null ? "" : key.id();
        key = null;
    }

    /** Returns the id that stood beside the row and is not its own; {@code ""} if there was none. */
    String lost() {
        return lost;
    }

    boolean isSection() {
        return isSection;
    }

    /** Whether the place of the row is where it stands, since no hidden cell says another. */
    boolean isPlacedByHand() {
        return key == null || (key.parent().isEmpty() && !(isSection && key.depth() <= 1));
    }

    /** Returns the print of the text that the row has now. */
    String print() {
        return print;
    }

    boolean hasText() {
        return hasText;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** Whether the hidden cells were written for the text that the row has now. */
    boolean fits() {
        return key != null && (key.print().isEmpty() || key.print().equals(print));
    }
}
