// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import dev.checklist.model.report.Problems;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file as read, before anything is known of what it means.
 *
 * @param charset   the encoding of delimited text
 * @param separator what separates its cells
 * @param problems  what is doubtful about its cells
 * @param parts     the parts of a workbook by the names of their sheets
 */
public record SheetFile(
        String source,
        List<Grid> grids,
        Optional<Charset> charset,
        Optional<Character> separator,
        Problems problems,
        Map<String, String> parts) {}
