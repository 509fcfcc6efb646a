// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import java.util.Optional;

/**
 * A row that is the heading of a section.
 *
 * @param number the number of the heading
 * @param title  the text of the heading without its number
 * @param column the column of the text, from 0
 */
public record Heading(Optional<Numbering> number, String title, int column) {}
