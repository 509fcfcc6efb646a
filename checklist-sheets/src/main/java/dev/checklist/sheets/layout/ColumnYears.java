// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.text.Letters;
import dev.checklist.sheets.grid.CellTexts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years in the names of columns: {@code 回答（2025年度）}, {@code Status FY2025}. */
final class ColumnYears {

    /** What stands in brackets, or behind one that is not closed. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[［【〔<][^)）\\]］】〕>]*+(?:[)）\\]］】〕>]|(\\z))");

    private static final Pattern YEAR =
            Pattern.compile("(?:FY ?)?(?<year>(?:19|20)[0-9]{2})(?:年度?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERA = Pattern.compile("(?:令和|R)(?<year>[0-9]{1,2})年度?");
    private static final int BEFORE_REIWA = 2018;

    private ColumnYears() {}

    /** Returns the latest year in a name; 0 if it has none. */
    static int of(String name) {
        String folded = Letters.compatible(name);
        return Math.max(latest(YEAR.matcher(folded), 0), latest(ERA.matcher(folded), BEFORE_REIWA));
    }

    private static int latest(Matcher years, int before) {
        int latest = 0;
        while (years.find()) {
            latest = Math.max(latest, before + Integer.parseInt(years.group("year")));
        }
        return latest;
    }

    /** Returns a name without what stands in brackets and without years; the name itself if nothing else is left. */
    static String without(String name) {
        String rest = IN_BRACKETS
                .matcher(name)
                .replaceAll(found -> found.group(1) != null ? Matcher.quoteReplacement(found.group()) : " ");
        rest = ERA.matcher(YEAR.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return CellTexts.isBlank(rest) ? name : CellTexts.trim(rest);
    }
}
