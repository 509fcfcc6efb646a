// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.summary;

import dev.checklist.model.Control;
import dev.checklist.model.vocabulary.Vocabulary;
import java.util.function.Function;

/**
 * The sheet whose answers are counted. Rows are counted from 1, columns from 0.
 *
 * @param status     the column of the marks
 * @param assessable the column that is not empty in the rows of controls
 * @param parent     the column of the ids of the sections that contain the controls
 * @param parentOf   what that column contains in the row of a control
 */
public record CountedSheet(
        String name,
        int firstRow,
        int lastRow,
        int status,
        int assessable,
        int parent,
        Function<Control, String> parentOf,
        Vocabulary vocabulary) {}
