// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.mapping;

import dev.checklist.model.token.Token;

/**
 * The role of a column: what its cells contain for a control.
 *
 * @since 0.1.0
 */
public enum ColumnRole implements Token {
    /** The number or id, as printed: {@code 2.1.3}, {@code AC-2(1)}. */
    ID,
    /** The number as printed, if another column holds the id. */
    LABEL,
    /**
     * The title of the section. Several such columns are nested from left to right. A blank cell repeats the title
     * above.
     */
    SECTION,
    /** The number or id of the section whose title is in the next column of role {@link #SECTION}. */
    SECTION_ID,
    /** The text of the requirement. */
    REQUIREMENT,
    /** A short name. It is used as the requirement where the requirement is blank, and is kept as a property. */
    TITLE,
    /** How to meet or judge the requirement. */
    GUIDANCE,
    /** The answer, as a mark or a word. */
    STATUS,
    /** One of several possible answers, to be ticked. The value of the column is the mark that a tick stands for. */
    TICK,
    /**
     * The word for the tick in the column to the left, repeated in each row. It is the value of the column; any other
     * text is kept as a property.
     */
    TICK_LABEL,
    /** How much the requirement counts in a score, as a number. Any other text is kept as a property. */
    WEIGHT,
    /** Who has to meet the requirement. */
    RESPONSIBILITY,
    /** The text of the answer in addition to the mark. */
    REMARKS,
    /** The last day of a plan. A text that is not one day is kept as a property. */
    PLAN_DUE,
    /** Who has to do what is planned. */
    PLAN_OWNER,
    /** What is planned. */
    PLAN_NOTE,
    /**
     * What is said of the requirement beside the answer, as a mark or a word, such as last year's answer or the finding
     * of an auditor. The value of the column is the name of the assessment.
     */
    ASSESSMENT,
    /** The text of an assessment in addition to its mark. The value of the column is the name of the assessment. */
    ASSESSMENT_REMARKS,
    /** Evidence: links and names of documents. */
    EVIDENCE,
    /**
     * The last day on which the evidence is valid. A text that is not one day is kept as a property, as is one in a row
     * with no or several pieces of evidence.
     */
    VALID_UNTIL,
    /** The corresponding requirement in another framework. The value of the column names the framework. */
    REFERENCE,
    /** The depth of a row in the outline, from 1. */
    DEPTH,
    /** Whether a row of an outline is a requirement. If the cell is blank, the row is a heading or a text. */
    ASSESSABLE,
    /** The id of the section that a row of an outline is in. The row belongs to it wherever it stands. */
    PARENT,
    /**
     * A print of the requirement, or of the title, that a row of an outline was written with. It shows whether the id
     * still stands beside it.
     */
    PRINT,
    /** Any other content, kept as a property. The value of the column is the name of the property. */
    PROPERTY
}
