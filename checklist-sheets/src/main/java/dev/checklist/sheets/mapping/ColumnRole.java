// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.token.Token;

/**
 * What the cells of a column are to a control.
 *
 * @since 0.1.0
 */
public enum ColumnRole implements Token {
    /** The number or id, as printed: {@code 2.1.3}, {@code AC-2(1)}. */
    ID,
    /** The number as printed, where another column holds the id. */
    LABEL,
    /** The title of the section; several columns nest from left to right. A blank cell is the same as above. */
    SECTION,
    /** The number or id of the section whose title is in the next column of role {@link #SECTION}. */
    SECTION_ID,
    /** What is asked for. */
    REQUIREMENT,
    /** A short name; stands in for the requirement where that is blank, and is kept as a property. */
    TITLE,
    /** How to meet or judge the requirement. */
    GUIDANCE,
    /** The answer, as a mark or word. */
    STATUS,
    /** One answer of several, ticked: the column's value is the mark that a tick stands for. */
    TICK,
    /** Who has to meet the requirement. */
    RESPONSIBILITY,
    /** What the answer says besides the mark. */
    REMARKS,
    /** Proof: links and names of documents. */
    EVIDENCE,
    /** What the requirement corresponds to in another framework, which the column's value names. */
    REFERENCE,
    /** How deep in the outline a row is, from 1. */
    DEPTH,
    /** Whether a row of an outline is a requirement, rather than a heading or a text: it is if the cell is not blank. */
    ASSESSABLE,
    /** Anything else, kept as a property, which the column's value names. */
    PROPERTY
}
