// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.assembly;

import dev.checklist.model.Term;
import dev.checklist.model.notation.DateNotation;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.marks.LegendFinder;
import dev.checklist.sheets.marks.Legends;
import dev.checklist.sheets.table.Table;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content above a table: the title of the sheet, the date of its last change, notes, and what its marks mean. */
final class TitleBlock {

    private static final int LONGEST_TITLE = 100;

    private static final Pattern UPDATED = Pattern.compile(
            "(last updated?|更新日?|最終更新|改訂日?|作成日|回答日|記入日|発行日|日付|updated|revised|last modified|date|更新日期|修订日期|日期)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})");

    private static final Pattern ERA = Pattern.compile("(?:令和|平成)(?:\\d{1,2}|元)年\\d{1,2}月\\d{1,2}日");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(\\d{1,2})[ -]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ ,-]*(\\d{4})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE = Pattern.compile("^[※＊*・◆■●▼☆【\\[(（].*", Pattern.DOTALL);

    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> updated = Optional.empty();
    private final List<String> notes = new ArrayList<>();
    private final List<Term> legend = new ArrayList<>();

    /**
     * Reads the content above a table.
     *
     * @param after the last row of the table above, or 0
     */
    static TitleBlock of(Table table, int after) {
        TitleBlock block = new TitleBlock();
        for (GridRow row : table.rowsAbove()) {
            if (row.number() > after) {
                block.add(row);
            }
        }
        for (GridRow row : table.headerRows()) {
            block.addLegend(Legends.of(row));
        }
        return block;
    }

    private void add(GridRow row) {
        String line = row.line();
        addLegend(Legends.of(row));
        if (updated.isEmpty() && UPDATED.matcher(line).find()) {
            updated = date(line);
            String rest = ENGLISH.matcher(
                            DATE.matcher(UPDATED.matcher(line).replaceAll("")).replaceAll(""))
                    .replaceAll("");
            if (updated.isPresent() && CellTexts.key(rest.replace("日", "")).isEmpty()) {
                return;
            }
        }
        String first = CellTexts.trim(row.textAt(0));
        boolean titles = first.length() <= LONGEST_TITLE && !NOTE.matcher(first).matches() && !first.contains("\n");
        if (title.isEmpty() && titles && row.size() == 1) {
            title = Optional.of(first);
        } else {
            notes.add(line);
        }
    }

    private void addLegend(List<LegendFinder.Entry> entries) {
        for (LegendFinder.Entry entry : entries) {
            boolean known = legend.stream().anyMatch(term -> term.mark().equals(entry.mark()));
            if (!known) {
                entry.verdict()
                        .map(verdict -> new Term(entry.mark(), verdict, entry.meaning()))
                        .ifPresent(legend::add);
            }
        }
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (!matcher.find()) {
            Matcher era = ERA.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
            return era.find() ? DateNotation.day(era.group()) : english(text);
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a date such as {@code 27Feb2025} or {@code 7 August 2024}. */
    private static Optional<LocalDate> english(String text) {
        Matcher matcher = ENGLISH.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<String> title() {
        return title;
    }

    Optional<LocalDate> updated() {
        return updated;
    }

    List<String> notes() {
        return notes;
    }

    List<Term> legend() {
        return legend;
    }
}
