// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.checklist.model.ChecklistParseException;
import dev.checklist.model.Location;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads CSV, TSV and their kin as one sheet. */
final class DelimitedText {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

    private static final Pattern ANNOUNCEMENT = Pattern.compile("\"?sep=([^\\w\\s\"]|\\t)\"?\\R");

    /** What tools write in front of a text that a spreadsheet program would run: it is no part of the text. */
    private static final Pattern FORMULA = Pattern.compile("^'([=+\\-@\\t\\r＝＋－＠])");

    /** Rows that are enough to tell the separator. */
    private static final int SAMPLE = 200;

    private DelimitedText() {}

    static SheetFile read(
            byte[] bytes, String source, Optional<Charset> charset, Optional<Character> separator, SheetLimits limits) {
        Charset encoding = charset.orElseGet(() -> TextEncodings.detect(bytes));
        String text = TextEncodings.decode(bytes, encoding, source);
        char between = separator.or(() -> announced(text)).orElseGet(() -> separatorOf(text));
        List<GridRow> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        GridRowBuilder cells = new GridRowBuilder();
        int number = 0;
        int count = 0;
        try {
            for (CsvRecord record : reader(between, text)) {
                number++;
                for (int i = 0;
                        i < record.getFieldCount()
                                && !(number == 1 && announced(text).isPresent());
                        i++) {
                    cells.add(i, FORMULA.matcher(record.getField(i)).replaceFirst("$1"));
                }
                if (!cells.isEmpty()) {
                    GridRow row = cells.build(number);
                    rows.add(row);
                    lines.add((int) record.getStartingLineNumber());
                    count += row.size();
                }
                if (count > limits.maxCells()) {
                    throw new ChecklistParseException(
                            "Sheet is too large, expected at most %s cells".formatted(limits.maxCells()),
                            new Location(source, (int) record.getStartingLineNumber(), 0, ""));
                }
            }
        } catch (CsvParseException e) {
            int line = lines.isEmpty() ? 1 : lines.get(lines.size() - 1) + 1;
            throw new ChecklistParseException(
                    "Found a quoted cell without a proper end, expected a closing quote and then a separator or a line"
                            + " end",
                    new Location(source, line, 0, ""),
                    e);
        }
        Grid grid = new Grid(source, "", false, rows, Merges.NONE, Map.of(), lines);
        return new SheetFile(
                source, List.of(grid), Optional.of(encoding), Optional.of(between), new Findings(), Map.of());
    }

    /** The separator that a first line such as {@code sep=;} tells Excel. */
    private static Optional<Character> announced(String text) {
        Matcher matcher = ANNOUNCEMENT.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text);
    }

    /** The one that splits most rows into the same number of cells, and that into the most. */
    private static char separatorOf(String text) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long score = score(separator, text);
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        return best;
    }

    private static long score(char separator, String text) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try {
            for (CsvRecord record : reader(separator, text)) {
                if (record.getFieldCount() > 1) {
                    widths.merge(record.getFieldCount(), 1, Integer::sum);
                }
                if (++rows == SAMPLE) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // With this separator the quotes make no sense; the rows so far count.
            rows++;
        }
        long best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            long share = 1000L * width.getValue() / rows;
            best = Math.max(best, share * share / 1000 * 100 + Math.min(width.getKey(), 99));
        }
        return best;
    }
}
