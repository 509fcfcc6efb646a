// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.layout;

import dev.checklist.model.text.Languages;
import dev.checklist.model.text.Resources;
import dev.checklist.model.text.Texts;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.mapping.ColumnRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns with the same text in several languages, such as {@code Question}, {@code Question [de]} and
 * {@code Question (French)}. One of each group is read.
 */
final class LanguageColumns {

    private static final String RESOURCE = "languages.txt";
    private static final Map<String, String> LANGUAGES = read();

    /** The end of the name of a column: a language in brackets or after a separator: {@code 質問（英語）}, {@code text_en}. */
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?:(?<!\\s)\\s*+[(（\\[【](?<in>[^()（）\\[\\]【】]{2,20})[)）\\]】]|[\\s_/:：-](?<after>[^\\s_/:：-]{2,20}))\\s*+\\z");

    private static final int LONGEST_NAME = 200;

    private record Variant(int column, String base, Optional<String> language) {}

    private final TableColumns columns;
    private final Optional<Locale> wanted;
    private @Nullable List<String> ofNames;

    LanguageColumns(TableColumns columns, Optional<Locale> wanted) {
        this.columns = columns;
        this.wanted = wanted;
    }

    private static Map<String, String> read() {
        Map<String, String> languages = new HashMap<>();
        for (String line : Resources.lines(LanguageColumns.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            int colon = line.indexOf(':');
            for (String name : Texts.split(line.substring(colon + 1), '|')) {
                languages.put(CellTexts.key(name), line.substring(0, colon));
            }
        }
        return languages;
    }

    /** Whether a name is that of a language. */
    static boolean isLanguage(String name) {
        return LANGUAGES.containsKey(CellTexts.key(name));
    }

    /** Returns the columns whose text is read in another language from another column. */
    List<Integer> others() {
        Map<String, List<Variant>> groups = new LinkedHashMap<>();
        for (int column : columns.all()) {
            Variant variant = variant(column);
            // Answers in two languages may differ, so that each of them is read.
            boolean isAnswer = columns.score(column, ColumnRole.STATUS) >= TableColumns.MIN_LIKELY;
            if (!variant.base().isEmpty() && !isAnswer) {
                groups.computeIfAbsent(variant.base(), each -> new ArrayList<>())
                        .add(variant);
            }
        }
        List<Integer> others = new ArrayList<>();
        for (List<Variant> group : groups.values()) {
            boolean isGroup = group.size() > 1
                    && group.stream().map(Variant::language).distinct().count() == group.size();
            if (isGroup) {
                int chosen = choose(group).column();
                group.stream()
                        .map(Variant::column)
                        .filter(column -> column != chosen)
                        .forEach(others::add);
            }
        }
        return others;
    }

    private Variant variant(int column) {
        String name = columns.name(column);
        Matcher matcher = LANGUAGE.matcher(name);
        if (name.length() <= LONGEST_NAME && matcher.find()) {
            String tag = matcher.group("in") == null ? matcher.group("after") : matcher.group("in");
            Optional<String> language = Optional.ofNullable(LANGUAGES.get(CellTexts.key(tag)));
            if (language.isPresent()) {
                return new Variant(column, CellTexts.key(name.substring(0, matcher.start())), language);
            }
        }
        return new Variant(column, CellTexts.key(name), Optional.empty());
    }

    /** Chooses the wanted language; else the column without a language, the one of the other names, or the first. */
    private Variant choose(List<Variant> group) {
        List<Optional<String>> order = new ArrayList<>();
        wanted.map(Locale::getLanguage).map(Optional::of).ifPresent(order::add);
        order.add(Optional.empty());
        ofNames().stream().map(Optional::of).forEach(order::add);
        return order.stream()
                .flatMap(language -> group.stream()
                        .filter(variant -> variant.language().equals(language))
                        .limit(1))
                .findFirst()
                .orElse(group.get(0));
    }

    /** Returns the languages that the names of the columns may be in. Japanese names need not have kana. */
    private List<String> ofNames() {
        if (ofNames == null) {
            ofNames = languages();
        }
        return ofNames;
    }

    private List<String> languages() {
        String names = columns.all().stream().map(columns::name).collect(Collectors.joining());
        return switch (Languages.detect(names).getLanguage()) {
            case "ja" -> List.of("ja");
            case "zh" -> List.of("zh", "ja");
            default -> List.of("en");
        };
    }
}
