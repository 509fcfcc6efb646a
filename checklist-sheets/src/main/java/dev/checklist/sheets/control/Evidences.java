// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Evidence;
import dev.checklist.sheets.grid.CellTexts;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the evidence in a row: links of cells, URLs in texts, names of documents. Each link is collected once. */
final class Evidences {

    private static final String SCHEME = "http";

    /** The characters, besides white space, that enclose URLs or end sentences. */
    private static final String AROUND = "<>\"'、。，；：）」』】》（「『【《";

    private static final String ENDING_BULLETS = "▼▽";
    private static final String BULLETS = ENDING_BULLETS + "◆■●・※＊*";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NONE = 20;

    /** The texts, without case and punctuation, that say that there is no evidence. */
    private static final Set<String> NONE = Set.of(
            "",
            "none",
            "na",
            "nil",
            "notapplicable",
            "なし",
            "無し",
            "無",
            "特になし",
            "該当なし",
            "対象外",
            "无",
            "没有",
            "不适用",
            "keine",
            "entfällt",
            "aucun",
            "aucune",
            "sansobjet");

    /** The evidence by its URL, or else by itself. */
    private final Map<Object, Evidence> byKey = new LinkedHashMap<>();

    private final KnownUris uris;

    Evidences(KnownUris uris) {
        this.uris = uris;
    }

    List<Evidence> all() {
        return List.copyOf(byKey.values());
    }

    /** Whether a text says that there is no evidence. */
    static boolean isNone(String text) {
        return text.length() <= LONGEST_NONE && NONE.contains(CellTexts.key(text));
    }

    /** Adds the link of a cell. Returns {@code false} if its target is blank or not a URI. */
    boolean addLink(String text, String target) {
        return !CellTexts.isBlank(target) && add(isTitle(text) ? CellTexts.trim(text) : target, target);
    }

    /** Whether the text of a cell with a link can be the title of the link. */
    static boolean isTitle(String text) {
        return !CellTexts.isBlank(text) && text.length() <= LONGEST_TITLE;
    }

    /** Whether a text is one name, and contains no other link. */
    static boolean isOneName(String text) {
        return text.indexOf('\n') < 0 && !text.contains(SCHEME);
    }

    /** Adds the URLs in a text, each with the title in front of it: {@code ▼Security policy https://…}. */
    void addFrom(String text) {
        int end = 0;
        for (int start = text.indexOf(SCHEME); start >= 0; start = text.indexOf(SCHEME, end)) {
            int urlEnd = endOfUrl(text, start);
            if (urlEnd < 0) {
                end = start + 1;
                continue;
            }
            String url = withoutPunctuation(text.substring(start, urlEnd));
            String title = titleBefore(text, end, start);
            add(title.isEmpty() ? url : title, url);
            end = urlEnd;
        }
    }

    /**
     * Returns the index after a URL, or -1 if none begins here. Uses no regular expression, since most texts of a
     * sheet pass through here.
     */
    private static int endOfUrl(String text, int start) {
        if (!text.startsWith("://", start + 4) && !text.startsWith("s://", start + 4)) {
            return -1;
        }
        int first = text.indexOf("://", start) + 3;
        int end = first;
        while (end < text.length() && !CellTexts.isSpace(text.charAt(end)) && AROUND.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == first ? -1 : end;
    }

    /**
     * Returns the text between a bullet and a URL on the same line. It begins after the last ▼ or ▽, or else after the
     * first bullet of another kind.
     */
    private static String titleBefore(String text, int from, int url) {
        int start = -1;
        for (int i = url - 1; i >= Math.max(from, url - LONGEST_TITLE); i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                break;
            }
            if (BULLETS.indexOf(c) >= 0) {
                start = i + 1;
            }
            if (ENDING_BULLETS.indexOf(c) >= 0) {
                break;
            }
        }
        String title = start < 0 ? "" : CellTexts.trim(text.substring(start, url));
        boolean colon = title.endsWith(":") || title.endsWith("：");
        return colon ? CellTexts.trim(title.substring(0, title.length() - 1)) : title;
    }

    /**
     * Adds a cell that holds nothing but evidence. If each line is a link, with or without a title in front, adds the
     * links; otherwise adds the URLs in the text, and the whole text as a document.
     */
    void addCell(String text) {
        boolean hasLinks = text.contains(SCHEME) || CellTexts.isBlank(text);
        List<String> lines =
                hasLinks ? text.lines().filter(line -> !CellTexts.isBlank(line)).toList() : List.of();
        if (hasLinks && lines.stream().allMatch(this::isLink)) {
            for (String line : lines) {
                int start = line.indexOf(SCHEME);
                String url = CellTexts.trim(line.substring(start));
                String title = CellTexts.trim(line.substring(0, start));
                add(title.isEmpty() ? url : title, url);
            }
        } else {
            addFrom(text);
            Evidence document =
                    Evidence.builder().kind(Evidence.Kind.DOCUMENT).title(text).build();
            byKey.put(document, document);
        }
    }

    /** Whether a line has a URL and nothing after it. */
    private boolean isLink(String line) {
        int start = line.indexOf(SCHEME);
        int end = start < 0 ? -1 : endOfUrl(line, start);
        return end >= 0
                && withoutPunctuation(line.substring(start, end)).length() == end - start
                && CellTexts.isBlank(line.substring(end))
                && uris.of(line.substring(start, end)).isPresent();
    }

    /** Removes from the end of a URL what is not part of it: punctuation, and brackets that were opened before it. */
    private static String withoutPunctuation(String url) {
        boolean round = url.indexOf('(') < 0;
        boolean square = url.indexOf('[') < 0;
        int end = url.length();
        while (isPunctuation(url.charAt(end - 1), round, square)) {
            end--;
        }
        return url.substring(0, end);
    }

    private static boolean isPunctuation(char c, boolean round, boolean square) {
        return ".,;:".indexOf(c) >= 0 || (c == ')' && round) || (c == ']' && square);
    }

    /** Adds a link. Returns {@code false} if it is not a URI; it is still in the text that contains it. */
    private boolean add(String title, String url) {
        Optional<URI> uri = uris.of(url);
        // Of two equal links, the one with a title says more.
        uri.ifPresent(target -> byKey.merge(
                url,
                Evidence.link(title, target),
                (first, next) -> first.title().equals(url) ? next : first));
        return uri.isPresent();
    }
}
