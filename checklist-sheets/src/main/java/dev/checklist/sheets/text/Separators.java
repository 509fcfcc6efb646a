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

/** Detects the separator between the cells of delimited text. */
final class Separators {

    private static final List<Character> KNOWN = List.of(',', '\t', ';', '|');
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\"?sep=([^\\w\\s\"]|\\t)\"?\\R");
    /** The number of rows that are read to detect the separator. */
    private static final int SAMPLE_ROWS = 200;

    private Separators() {}

    static char detect(String text) {
        return announced(text).orElseGet(() -> best(text));
    }

    /** Returns the separator from a first line such as {@code sep=;}, which is a hint for Excel. */
    static Optional<Character> announced(String text) {
        Matcher matcher = ANNOUNCEMENT.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    /** Returns the separator that splits most rows into the same number of cells; on a tie, the larger number wins. */
    private static char best(String text) {
        char best = ',';
        long bestScore = 0;
        for (char separator : KNOWN) {
            long score = score(separator, text);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
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
                if (++rows == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // The quotes are not valid with this separator. Only the rows read so far are counted.
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
