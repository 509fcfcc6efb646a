// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.util.Optional;

/**
 * A row that is the heading of a section.
 *
 * @param number what it is numbered with
 * @param title  its text without the number
 * @param column where it stands
 */
record Heading(Optional<Numbering> number, String title, int column) {}
