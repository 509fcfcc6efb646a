// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.grid;

import dev.checklist.model.report.Problems;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a file, not yet interpreted.
 *
 * @param charset   the encoding of delimited text
 * @param separator the separator between the cells of delimited text
 * @param problems  the problems found in the cells
 * @param parts     the names of the parts of a workbook by the names of their sheets
 */
public record SheetFile(
        String source,
        List<Grid> grids,
        Optional<Charset> charset,
        Optional<Character> separator,
        Problems problems,
        Map<String, String> parts) {}
