// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import java.util.List;

/**
 * How the sheet of details is laid out. Its first cell names the format and its version. The rows from
 * {@link #FIRST_ROW} on hold item, id, member, what the sheet reads as, and what that stands for; a row without an item
 * continues the texts of the row above.
 */
public final class DetailsFormat {

    public static final String FORMAT = "dev.checklist.sheets ";
    public static final String VERSION = "1";
    /** The item of the row that holds the mapping. */
    public static final String MAPPING = "mapping";
    /** In front of a text that continues the one in the row above. */
    public static final String GOES_ON = "…";

    public static final List<String> HEADER = List.of("item", "id", "member", "reads as", "stands for");
    /** From 1. */
    public static final int FIRST_ROW = 4;

    private DetailsFormat() {}
}
