// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.checklist.io.file.Input;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.report.Problems;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.SheetProblemCodes;
import dev.checklist.sheets.grid.Cells;
import dev.checklist.sheets.grid.Grid;
import dev.checklist.sheets.grid.GridRow;
import dev.checklist.sheets.grid.GridRowBuilder;
import dev.checklist.sheets.grid.Merges;
import dev.checklist.sheets.grid.SheetFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads CSV, TSV and other delimited text as one sheet. */
public final class DelimitedText {

    /** The separator of tables in Markdown, in which the spaces around texts do not count. */
    private static final char MARKDOWN = '|';

    private static final Pattern RULE = Pattern.compile("^\\s*+:?-{3,}+:?\\s*+");

    /** A formula that only keeps a spreadsheet program from changing a text: {@code ="001"}. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("^=\"([^\"]*)\"$");

    /**
     * The quote that tools put in front of a text that a spreadsheet program would run as a formula. It is not part of
     * the text.
     */
    private static final Pattern FORMULA_GUARD = Pattern.compile("^'([=+\\-@\\t\\r＝＋－＠])");

    private final String source;
    private final SheetLimits limits;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final GridRowBuilder cells = new GridRowBuilder();
    private int count;

    private DelimitedText(String source, SheetLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param charset   the encoding; detected if empty
     * @param separator the separator between cells; detected if empty
     */
    public static SheetFile read(
            Input input, Optional<Charset> charset, Optional<Character> separator, SheetLimits limits) {
        DecodedText text = DecodedText.of(input, charset);
        char delimiter = separator.orElseGet(() -> Separators.detect(text.text()));
        return new DelimitedText(input.source(), limits).read(text.text(), text.charset(), delimiter);
    }

    private SheetFile read(String text, Charset encoding, char separator) {
        Set<Integer> repaired = Set.of();
        try {
            readRecords(text, separator);
        } catch (CsvParseException e) {
            ChecklistParseException refusal = refusal(e);
            StrayQuotes quotes = StrayQuotes.repair(text, separator).orElseThrow(() -> refusal);
            repaired = quotes.records();
            rows.clear();
            lines.clear();
            widths.clear();
            count = 0;
            try {
                readRecords(quotes.text(), separator);
            } catch (CsvParseException other) {
                throw refusal(other);
            }
            checkWidths(repaired, refusal);
        }
        Grid grid = new Grid(source, "", false, rows, Merges.NONE, Map.of(), lines);
        grid.setWidths(widths);
        Problems problems = new Problems();
        for (GridRow row : rows) {
            if (repaired.contains(row.number())) {
                problems.warn(
                        SheetProblemCodes.STRAY_QUOTE,
                        grid.place(row, row.column(0)),
                        "Found quotes in a quoted cell, expected them twice, and read them as a part of the text");
            }
        }
        return new SheetFile(source, List.of(grid), Optional.of(encoding), Optional.of(separator), problems, Map.of());
    }

    private void readRecords(String text, char separator) {
        boolean announced = Separators.announced(text).isPresent();
        int number = 0;
        for (CsvRecord record : records(separator, text)) {
            number++;
            if ((number > 1 || !announced) && !isRule(record, separator)) {
                add(record, number, separator);
            }
        }
    }

    private ChecklistParseException refusal(CsvParseException cause) {
        int line = lines.isEmpty() ? 1 : lines.get(lines.size() - 1) + 1;
        boolean isWide = String.valueOf(cause.getMessage()).contains("fields");
        return new ChecklistParseException(
                isWide
                        ? "Found a row of more than %s cells, expected fewer".formatted(Cells.MAX_COLUMNS)
                        : "Found a quoted cell without a proper end, expected a closing quote and then a separator or a line end",
                new Location(source, line, 0, ""),
                cause);
    }

    /** Checks that repaired rows have as many cells as most rows. Otherwise a quote may have been the end of a cell. */
    private void checkWidths(Set<Integer> repaired, ChecklistParseException refusal) {
        int usual = widths.stream()
                .collect(Collectors.groupingBy(width -> width, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            if (repaired.contains(rows.get(i).number()) && widths.get(i) != usual) {
                throw refusal;
            }
        }
    }

    /** Whether a record is the line between the header and the rows of a table in Markdown. */
    private static boolean isRule(CsvRecord record, char separator) {
        return separator == MARKDOWN
                && record.getFields().stream()
                        .filter(field -> !field.isBlank())
                        .allMatch(field -> RULE.matcher(field).matches())
                && record.getFields().stream().anyMatch(field -> !field.isBlank());
    }

    private void add(CsvRecord record, int number, char separator) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            String field = MARKDOWN == separator ? record.getField(i).strip() : record.getField(i);
            check(
                    field.length(),
                    limits.input().maxTextLength(),
                    "Cell is too long, expected at most %s characters",
                    record);
            String text = FORMULA_GUARD.matcher(field).replaceFirst("$1");
            cells.add(i, TEXT_FORMULA.matcher(text).replaceFirst("$1"));
        }
        if (!cells.isEmpty()) {
            GridRow row = cells.build(number);
            rows.add(row);
            widths.add(record.getFieldCount());
            lines.add((int) record.getStartingLineNumber());
            count += row.size();
            check(count, limits.maxCells(), "Sheet is too large, expected at most %s cells", record);
        }
    }

    private void check(int found, int max, String message, CsvRecord record) {
        if (found > max) {
            throw new ChecklistParseException(
                    message.formatted(max), new Location(source, (int) record.getStartingLineNumber(), 0, ""));
        }
    }

    static CsvReader<CsvRecord> records(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text);
    }
}
