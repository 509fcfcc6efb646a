// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects what separates the cells of delimited text. */
final class Separators {

    private static final List<Character> KNOWN = List.of(',', '\t', ';', '|');
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\"?sep=([^\\w\\s\"]|\\t)\"?\\R");
    /** Rows that are enough to tell the separator. */
    private static final int SAMPLE = 200;

    private Separators() {}

    static char detect(String text) {
        return announced(text).orElseGet(() -> best(text));
    }

    /** The separator that a first line such as {@code sep=;} tells Excel. */
    static Optional<Character> announced(String text) {
        Matcher matcher = ANNOUNCEMENT.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    /** The one that splits most rows into the same number of cells, and that into the most. */
    private static char best(String text) {
        char best = ',';
        long most = 0;
        for (char separator : KNOWN) {
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
            for (CsvRecord record : DelimitedText.records(separator, text)) {
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
