// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.format;

import static dev.checklist.model.text.Texts.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name and version of the format that every document states, such as {@code checklist/1.0}. */
public record Format(int major, int minor) {

    public static final Format CURRENT = new Format(1, 0);

    /** The name of the member that contains it. */
    public static final String MEMBER = "format";

    private static final Pattern SYNTAX = Pattern.compile("checklist/(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    /**
     * Parses a format whose documents this library can read: the current version, or a newer minor version.
     *
     * @throws IllegalArgumentException if it is any other format; the message says which one
     */
    public static Format parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Unknown format %s, expected %s".formatted(quote(text), CURRENT));
        }
        Format format = new Format(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (format.major != CURRENT.major) {
            throw new IllegalArgumentException("Format %s is %s than this library reads, expected %s"
                    .formatted(format, format.major > CURRENT.major ? "newer" : "older", CURRENT));
        }
        return format;
    }

    boolean isNewer() {
        return minor > CURRENT.minor;
    }

    @Override
    public String toString() {
        return "checklist/" + major + "." + minor;
    }
}
