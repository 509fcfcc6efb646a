// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.marks;

import dev.checklist.model.Verdict;
import dev.checklist.model.text.Languages;
import dev.checklist.model.vocabulary.Vocabulary;
import dev.checklist.sheets.grid.CellTexts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the answers of a table. A mark is a known word and, perhaps, a qualifier. The vocabulary of the table counts
 * first, then the words of the languages of the sheet.
 */
public final class MarkReader {

    /** How much of a mark was understood. */
    public enum Kind {
        /** The whole mark is known. */
        KNOWN,
        /** The mark begins with a known one, and the rest explains or changes it. */
        QUALIFIED,
        /** Several boxes of the cell are ticked. */
        SEVERAL_TICKS,
        /** The mark is not known, or its parts contradict each other. */
        UNKNOWN
    }

    /** What a mark stands for. */
    public record Reading(Verdict verdict, Kind kind) {}

    private static final Reading UNKNOWN = new Reading(Verdict.ANSWERED, Kind.UNKNOWN);
    private static final int LONGEST_QUALIFIER = 40;

    /** Where the explanation of a mark begins. A space is enough after a sign. */
    private static final Pattern QUALIFIER =
            Pattern.compile("( [-‐–—―] |(?<!\\s)\\s++with\\s++|(?<!\\s)\\s*[（(\\[［、,，;；:：。\\n※*])");

    private static final Pattern BEHIND_SIGN = Pattern.compile("^[^\\p{L}\\p{N}\\s](\\s++)");

    /** A sign for a footnote in front of its text. */
    private static final Pattern FOOTNOTE = Pattern.compile("^\\s*[※*]\\s*(?=\\S)");

    private final MarkLookup vocabulary;
    private final List<Wording> languages;
    private final Map<String, Reading> known = new HashMap<>();

    private MarkReader(Vocabulary vocabulary, List<Wording> languages) {
        this.vocabulary = MarkLookup.of(vocabulary);
        this.languages = languages;
    }

    /**
     * Creates a reader of the marks of a table.
     *
     * @param vocabulary the vocabulary of the table
     * @param texts      texts of the table, which show its language
     */
    public static MarkReader of(Vocabulary vocabulary, Iterable<String> texts) {
        return new MarkReader(vocabulary, languages(vocabulary, texts));
    }

    /** Creates a reader of meanings of marks, in any language. */
    static MarkReader ofMeanings() {
        return new MarkReader(new Vocabulary("none", List.of()), Wording.all());
    }

    private static List<Wording> languages(Vocabulary vocabulary, Iterable<String> texts) {
        String language = Languages.detect(String.join("\n", texts)).getLanguage();
        Set<String> names = new LinkedHashSet<>(List.of("sign"));
        if (!language.isEmpty()) {
            names.addAll(List.of("cjk", language));
        }
        if (vocabulary.name().startsWith("french")) {
            names.add("fr");
        }
        if (vocabulary.name().startsWith("german")) {
            names.add("de");
        }
        names.add("en");
        if (language.isEmpty()) {
            names.addAll(List.of("it", "es", "pt", "nl"));
        }
        return names.stream().map(Wording::of).toList();
    }

    /** Returns what a mark stands for. */
    public Reading read(String mark) {
        return known.computeIfAbsent(mark, this::readNew);
    }

    private Reading readNew(String mark) {
        Optional<Verdict> whole = whole(mark);
        if (whole.isPresent()) {
            return new Reading(whole.get(), Kind.KNOWN);
        }
        if (CellTexts.isBlank(mark)) {
            return new Reading(Verdict.UNANSWERED, Kind.KNOWN);
        }
        Optional<CellBoxes> boxes = CellBoxes.of(mark);
        if (boxes.isPresent()) {
            return ofBoxes(boxes.get().ticked());
        }
        return qualified(mark);
    }

    /** Returns the verdict of a mark without a qualifier. */
    private Optional<Verdict> whole(String mark) {
        Optional<Verdict> own = vocabulary.verdictOf(mark);
        if (own.isPresent() || CellTexts.isBlank(mark)) {
            return own;
        }
        String bare =
                MarkLookup.withoutNumber(MarkTexts.bare(FOOTNOTE.matcher(mark).replaceFirst("")));
        return vocabulary.verdictOf(bare).or(() -> inWords(MarkTexts.key(bare)));
    }

    /** Returns the verdict that the words of the languages of the sheet have in common. */
    private Optional<Verdict> inWords(String key) {
        Set<Verdict> found = EnumSet.noneOf(Verdict.class);
        languages.forEach(language -> language.verdictOf(key).ifPresent(found::add));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Reading ofBoxes(List<String> ticked) {
        if (ticked.isEmpty()) {
            return new Reading(Verdict.UNANSWERED, Kind.KNOWN);
        }
        if (ticked.size() > 1) {
            return new Reading(Verdict.ANSWERED, Kind.SEVERAL_TICKS);
        }
        return whole(ticked.get(0))
                .map(verdict -> new Reading(verdict, Kind.KNOWN))
                .orElse(UNKNOWN);
    }

    private Reading qualified(String mark) {
        String text = mark.strip();
        Matcher between = BEHIND_SIGN.matcher(text);
        if (!between.find()) {
            between = QUALIFIER.matcher(text);
            if (!between.find() || between.start(1) == 0) {
                return UNKNOWN;
            }
        }
        String rest = text.substring(between.end(1));
        if (rest.length() > LONGEST_QUALIFIER) {
            return UNKNOWN;
        }
        return whole(text.substring(0, between.start(1)))
                .flatMap(verdict -> combine(verdict, rest))
                .map(verdict -> new Reading(verdict, Kind.QUALIFIED))
                .orElse(UNKNOWN);
    }

    /** Returns the verdict of a mark with a qualifier; empty if the two contradict each other. */
    private Optional<Verdict> combine(Verdict verdict, String qualifier) {
        String key = MarkTexts.key(qualifier);
        Optional<Verdict> meant = inWords(key);
        if (meant.isPresent()) {
            return combine(verdict, meant.get());
        }
        List<Verdict> hints = new ArrayList<>();
        languages.forEach(language -> hints.addAll(language.hints().in(key)));
        boolean denies =
                languages.stream().anyMatch(language -> language.hints().deny(key));
        if (denies && isPositive(verdict) && !hints.contains(Verdict.SEE_REMARKS)) {
            return Optional.empty();
        }
        Optional<Verdict> combined = Optional.of(verdict);
        for (Verdict hint : hints) {
            combined = combined.flatMap(each -> combine(each, hint));
        }
        return combined;
    }

    private static boolean isPositive(Verdict verdict) {
        return switch (verdict) {
            case IMPLEMENTED, PARTIALLY_IMPLEMENTED, ALTERNATIVE -> true;
            default -> false;
        };
    }

    private static Optional<Verdict> combine(Verdict verdict, Verdict qualifier) {
        if (verdict == qualifier || qualifier == Verdict.SEE_REMARKS) {
            return Optional.of(verdict);
        }
        return switch (qualifier) {
            case PARTIALLY_IMPLEMENTED -> only(verdict == Verdict.IMPLEMENTED, qualifier);
            case ALTERNATIVE -> only(verdict == Verdict.IMPLEMENTED || verdict == Verdict.NOT_IMPLEMENTED, qualifier);
            case PLANNED ->
                verdict == Verdict.PARTIALLY_IMPLEMENTED
                        ? Optional.of(verdict)
                        : only(verdict == Verdict.NOT_IMPLEMENTED, qualifier);
            default -> Optional.empty();
        };
    }

    private static Optional<Verdict> only(boolean condition, Verdict verdict) {
        return condition ? Optional.of(verdict) : Optional.empty();
    }
}
