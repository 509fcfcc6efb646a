// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.mapping.ColumnMapping;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Assigns a role to each column of a table, from its name and its cells. */
final class RoleFinder {

    private static final int MIN_CERTAIN = TableColumns.MIN_CERTAIN;

    private final TableColumns columns;
    private final Roles roles;

    private final List<Integer> otherLanguages;

    /**
     * Creates a finder.
     *
     * @param language the language to read if a text stands in columns of several languages
     */
    RoleFinder(TableColumns columns, Optional<Locale> language) {
        this.columns = columns;
        this.roles = new Roles(columns);
        this.otherLanguages = new LanguageColumns(columns, language).others();
    }

    /** Returns the columns of the table with their roles, from left to right. */
    List<ColumnMapping> find() {
        otherLanguages.forEach(column -> roles.put(column, ColumnRole.PROPERTY));
        AnswerColumns answers = new AnswerColumns(columns);
        IdColumns ids = new IdColumns(columns, roles);
        RequirementColumns requirements = new RequirementColumns(columns, roles);
        SectionColumns sections = new SectionColumns(columns, roles);
        roles.best(ColumnRole.DEPTH, column -> exactScore(column, ColumnRole.DEPTH));
        roles.best(ColumnRole.ASSESSABLE, column -> exactScore(column, ColumnRole.ASSESSABLE));
        if (roles.has(ColumnRole.DEPTH) && roles.has(ColumnRole.ASSESSABLE)) {
            roles.best(ColumnRole.PARENT, column -> exactScore(column, ColumnRole.PARENT));
            roles.best(ColumnRole.PRINT, column -> exactScore(column, ColumnRole.PRINT));
        }
        new BoxColumns(columns, roles).find();
        findTicks();
        if (!roles.has(ColumnRole.TICK)) {
            answers.status(roles::isFree).ifPresent(column -> {
                roles.put(column, ColumnRole.STATUS);
                answers.rival(column, roles::isFree)
                        .ifPresent(other -> roles.addRival(ColumnRole.STATUS, column, other));
            });
        }
        new LevelColumns(columns, roles).find();
        ids.findNamed();
        requirements.findNamed();
        if (!roles.has(ColumnRole.DEPTH)) {
            sections.findGroups();
        }
        roles.best(ColumnRole.TITLE, column -> scoreFrom(MIN_CERTAIN, column, ColumnRole.TITLE));
        requirements.findSecond();
        ids.findUnnamed();
        sections.findNamed();
        sections.findIds();
        requirements.findLongest();
        ids.findUnnamed();
        roles.column(ColumnRole.STATUS).ifPresent(status -> {
            answers.assessments(status, roles::isFree).forEach(column -> roles.put(column, ColumnRole.ASSESSMENT));
            answers.reasons(status, roles::isFree).forEach(column -> roles.put(column, ColumnRole.REMARKS));
        });
        findPreviousRemarks();
        roles.best(ColumnRole.REMARKS, this::remarks);
        roles.best(ColumnRole.GUIDANCE, column -> scoreFrom(TableColumns.MIN_LIKELY, column, ColumnRole.GUIDANCE));
        roles.best(ColumnRole.RESPONSIBILITY, column -> scoreFrom(MIN_CERTAIN, column, ColumnRole.RESPONSIBILITY));
        findPlans();
        all(ColumnRole.EVIDENCE);
        all(ColumnRole.REFERENCE);
        if (roles.has(ColumnRole.EVIDENCE)) {
            roles.best(ColumnRole.VALID_UNTIL, column -> exactScore(column, ColumnRole.VALID_UNTIL));
        }
        if (!roles.has(ColumnRole.STATUS) && !roles.has(ColumnRole.TICK)) {
            answers.unnamed(roles::isFree).forEach(column -> roles.put(column, ColumnRole.ASSESSMENT));
        }
        return roles.mappings();
    }

    /** Reports what is uncertain, and the columns that were found but are not read by their roles. */
    void report(Grid grid, Problems problems) {
        roles.report(grid, problems);
        otherLanguages.forEach(column -> problems.note(
                SheetProblemCodes.OTHER_LANGUAGE,
                grid.place(column),
                "Found the column %s in another language, and kept it as a property"
                        .formatted(quote(columns.name(column)))));
    }

    private int exactScore(int column, ColumnRole role) {
        return columns.score(column, role) == HeaderNames.EXACT_SCORE ? 1 : 0;
    }

    /** Returns the score of a column for a role; 0 if it is less than a minimum. */
    private int scoreFrom(int minimum, int column, ColumnRole role) {
        int score = columns.score(column, role);
        return score >= minimum ? score : 0;
    }

    /** Assigns a role to every remaining column whose name indicates it with certainty. */
    private void all(ColumnRole role) {
        for (int column : columns.all()) {
            if (roles.isFree(column) && columns.score(column, role) >= MIN_CERTAIN) {
                roles.put(column, role);
            }
        }
    }

    /** Finds two or more adjacent columns, each of which is named like an answer and contains only ticks. */
    private void findTicks() {
        List<Integer> ticks = new ArrayList<>();
        columns.all().stream()
                .filter(column -> roles.isFree(column) && columns.isTick(column))
                .forEach(ticks::add);
        // Without a column "Yes", a column "No." holds numbers.
        boolean yes = ticks.stream().anyMatch(column -> ownKey(column).equals("yes"));
        ticks.removeIf(column -> !yes && ownKey(column).equals("no"));
        boolean together = ticks.size() >= 2 && ticks.get(ticks.size() - 1) - ticks.get(0) < 2 * ticks.size();
        if (together) {
            ticks.forEach(column -> roles.put(column, ColumnRole.TICK));
        }
    }

    private String ownKey(int column) {
        return CellTexts.key(columns.ownName(column));
    }

    /** Finds the remarks of last year. They belong to the answer of last year, if there is one, and never to this one. */
    private void findPreviousRemarks() {
        List<Integer> previous = columns.all().stream().filter(this::isPrevious).toList();
        List<Integer> answers = previous.stream()
                .filter(column -> roles.is(column, ColumnRole.ASSESSMENT))
                .toList();
        previous.stream()
                .filter(column ->
                        roles.isFree(column) && columns.score(column, ColumnRole.REMARKS) >= TableColumns.MIN_LIKELY)
                .forEach(column -> {
                    if (answers.size() == 1) {
                        roles.put(column, ColumnRole.ASSESSMENT_REMARKS, columns.name(answers.get(0)));
                    } else {
                        roles.put(column, ColumnRole.PROPERTY);
                    }
                });
    }

    private boolean isPrevious(int column) {
        return columns.names().isPrevious(columns.ownName(column));
    }

    private void findPlans() {
        for (ColumnRole role : List.of(ColumnRole.WEIGHT, ColumnRole.PLAN_DUE, ColumnRole.PLAN_NOTE)) {
            roles.best(role, column -> exactScore(column, role));
        }
        if (roles.has(ColumnRole.PLAN_DUE) || roles.has(ColumnRole.PLAN_NOTE)) {
            roles.best(ColumnRole.PLAN_OWNER, column -> exactScore(column, ColumnRole.PLAN_OWNER));
        }
    }

    private int remarks(int column) {
        int score = columns.score(column, ColumnRole.REMARKS);
        boolean isRightOfStatus = roles.isRightOfStatus(column);
        if (isRightOfStatus && columns.hasRoleRightOfStatus(column, ColumnRole.REMARKS)) {
            score = Math.max(score, HeaderNames.EXACT_SCORE - 1);
        }
        // An answer in words, while another column holds the mark.
        if (columns.cells(column).isLong()
                && columns.score(column, ColumnRole.STATUS) > columns.score(column, ColumnRole.GUIDANCE)
                && columns.score(column, ColumnRole.STATUS) >= MIN_CERTAIN) {
            score = Math.max(score, TableColumns.MIN_LIKELY);
        }
        return score < TableColumns.MIN_LIKELY ? 0 : score + (isRightOfStatus ? TableColumns.MIN_LIKELY : 0);
    }
}
