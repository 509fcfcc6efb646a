// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.outline;

import java.util.Optional;

/**
 * A row that is the heading of a section.
 *
 * @param number what it is numbered with
 * @param title  its text without the number
 * @param column where it stands
 */
public record Heading(Optional<Numbering> number, String title, int column) {}
