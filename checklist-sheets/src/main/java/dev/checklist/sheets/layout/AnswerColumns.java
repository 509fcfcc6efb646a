// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.Verdict;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the column of the answer, and the columns of what is said beside it. The answer is in the column whose name says
 * so: a column that is named exactly goes before one that is only named nearly so, even if it is empty. Columns of flags,
 * of examples and of previous answers, and hidden ones, never hold the answer.
 */
final class AnswerColumns {

    /** The share of known marks in percent from which a column holds answers, whatever its name. */
    private static final int MOSTLY_MARKS = 80;

    /** The number of verdicts from which marks are those of answers and not of a flag. */
    private static final int FEWEST_VERDICTS = 3;

    private final TableColumns columns;

    AnswerColumns(TableColumns columns) {
        this.columns = columns;
    }

    /** Returns the column of the answer among those that are free. */
    Optional<Integer> status(Predicate<Integer> isFree) {
        return columns.all().stream()
                .filter(column -> isFree.test(column) && score(column) > 0)
                .max(Comparator.comparing((Integer column) -> !isScope(column))
                        .thenComparing(this::isExact)
                        .thenComparing(this::score)
                        .thenComparing(this::year)
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Returns another free column that is nearly as likely to be the answer as the chosen one. */
    Optional<Integer> rival(int status, Predicate<Integer> isFree) {
        return status(isFree)
                .filter(other -> isScope(other) == isScope(status)
                        && isExact(other) == isExact(status)
                        && year(other) == year(status)
                        && Roles.isNearly(score(other), score(status)));
    }

    /** Returns the columns with other answers to the same questions: of last year, of an auditor, of another machine. */
    List<Integer> assessments(int status, Predicate<Integer> isFree) {
        return columns.all().stream()
                .filter(isFree)
                .filter(column -> column != status && isAssessment(column))
                .toList();
    }

    /**
     * Returns two or more columns of answers none of which is named so, such as one for each machine. Their marks have
     * three verdicts or more. Two could be those of any flag.
     */
    List<Integer> unnamed(Predicate<Integer> isFree) {
        List<Integer> unnamed = columns.all().stream()
                .filter(isFree)
                .filter(column -> columns.cells(column).knownMarkShare() >= MOSTLY_MARKS
                        && !columns.name(column).isEmpty()
                        && !columns.names().isFlag(columns.ownName(column)))
                .toList();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        unnamed.forEach(column -> verdicts.addAll(columns.cells(column).verdicts()));
        return unnamed.size() >= 2 && verdicts.size() >= FEWEST_VERDICTS ? unnamed : List.of();
    }

    /** Returns the columns that ask for the reason of an answer. They are remarks, whatever other column has remarks. */
    List<Integer> reasons(int status, Predicate<Integer> isFree) {
        return columns.all().stream()
                .filter(isFree)
                .filter(column -> column > status
                        && columns.names().isReason(columns.ownName(column))
                        && !columns.names().isFlag(columns.ownName(column)))
                .toList();
    }

    private boolean isAssessment(int column) {
        String name = columns.ownName(column);
        int share = columns.cells(column).knownMarkShare();
        if (columns.names().isFlag(name)
                || isScope(column)
                || columns.cells(column).isEmpty()) {
            return false;
        }
        return columns.names().isPrevious(name)
                ? share >= TableColumns.MIN_LIKELY
                : share >= MOSTLY_MARKS
                        && (columns.score(column, ColumnRole.STATUS) >= TableColumns.MIN_LIKELY
                                || columns.names().endsLikeStatus(name));
    }

    private boolean isScope(int column) {
        return columns.names().isScope(columns.ownName(column));
    }

    private boolean isExact(int column) {
        return columns.score(column, ColumnRole.STATUS) >= HeaderNames.EXACT_SCORE - 1;
    }

    private int year(int column) {
        return columns.names().year(columns.name(column));
    }

    /** Scores a column as the answer: it is named like one and does not contain long texts, which are remarks. */
    private int score(int column) {
        ColumnStatistics cells = columns.cells(column);
        int score = columns.score(column, ColumnRole.STATUS);
        String name = columns.ownName(column);
        // A name that ends with "ID" names ids, even if it begins with the name of an answer.
        boolean isId = columns.score(column, ColumnRole.ID) >= TableColumns.MIN_CERTAIN && !isExact(column);
        boolean isOther = columns.names().isPrevious(name) || columns.names().isFlag(name) || isId;
        if (score < TableColumns.MIN_LIKELY || cells.isLong() || isOther || columns.isHidden(column)) {
            return 0;
        }
        boolean others = columns.score(column, ColumnRole.REQUIREMENT) == HeaderNames.EXACT_SCORE
                || columns.score(column, ColumnRole.REMARKS) == HeaderNames.EXACT_SCORE;
        boolean doubtful = score < TableColumns.MIN_CERTAIN
                && !cells.isEmpty()
                && cells.knownMarkShare() < TableColumns.MIN_LIKELY;
        if (doubtful || (others && cells.knownMarkShare() < TableColumns.MIN_CERTAIN)) {
            return 0;
        }
        return score + cells.knownMarkShare();
    }
}
