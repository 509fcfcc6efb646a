// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import java.util.List;

/**
 * The layout of the sheet of details. Its first cell names the format and its version. The rows from
 * {@link #FIRST_ROW} on hold the item, the id, the member, the value that is read from the cells alone, and the value
 * that was written. A row without an item continues the texts of the row above.
 */
public final class DetailsFormat {

    public static final String FORMAT = "dev.checklist.sheets ";
    public static final String VERSION = "1";
    /** The item of the row that holds the mapping. */
    public static final String MAPPING = "mapping";
    /** What a hidden cell contains in the header of a sheet that only counts what another one contains. */
    public static final String OVERVIEW = FORMAT + "overview";
    /** The prefix of a text that continues the text in the row above. */
    public static final String CONTINUATION = "…";

    public static final List<String> HEADER = List.of("item", "id", "member", "reads as", "stands for");
    /** The number of the first row after the header, from 1. */
    public static final int FIRST_ROW = 4;

    private DetailsFormat() {}
}
