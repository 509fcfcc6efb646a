// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.text.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Creates random values of all parts of a checklist that have no id. */
final class RandomParts {

    private static final List<String> HOSTS =
            List.of("https://a.example", "HTTP://A.Example:80", "//[::1]", "https://例え.jp");
    private static final List<String> PATHS = List.of(
            "", "/", "/a%20b", "/%e3%81%82", "/%E3%81%82", "/方針.pdf", "/𠮷", "/a/../b", "/é", "/e\u0301", "/a,b;c='d'");
    private static final List<String> QUERIES = List.of("", "", "?q=1&r=", "?", "?語");
    private static final List<String> FRAGMENTS = List.of("", "", "#", "#p.3", "#第4条");
    private static final List<String> OTHER_URIS =
            List.of("mailto:a@b.example", "urn:isbn:4", "a", "../a#b", "#x", "?q", "file:///C:/a", "-", "=", "＝");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.of(-1, 2, 28),
            LocalDate.of(0, 12, 31),
            LocalDate.of(1, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10000, 1, 1),
            LocalDate.MAX);

    private static final List<String> ASSESSORS = List.of("前回", "監査人", "Auditor", "Last year");

    private final Dice dice;
    private final RandomTexts texts;

    RandomParts(Dice dice, RandomTexts texts) {
        this.dice = dice;
        this.texts = texts;
    }

    URI uri() {
        return URI.create(
                dice.oneIn(3)
                        ? dice.of(OTHER_URIS)
                        : dice.of(HOSTS) + dice.of(PATHS) + dice.of(QUERIES) + dice.of(FRAGMENTS));
    }

    LocalDate date() {
        return switch (dice.below(6)) {
            case 0 -> dice.of(DAYS);
            case 1 -> LocalDate.ofEpochDay(dice.number() % LocalDate.MAX.toEpochDay());
            default -> LocalDate.ofEpochDay(dice.below(30_000));
        };
    }

    Digest digest() {
        int bits = dice.of(List.of(256, 384, 512));
        byte[] value = new byte[bits / Byte.SIZE];
        new Random(dice.number()).nextBytes(value);
        return new Digest("SHA-" + bits, HexFormat.of().formatHex(value));
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        dice.few(texts::nonBlank).forEach(name -> properties.put(name, texts.text()));
        return properties;
    }

    Status status() {
        return new Status(dice.of(Verdict.class), texts.mark());
    }

    Term term() {
        return new Term(texts.mark(), dice.of(Verdict.class), texts.text(), dice.maybe(this::decimal));
    }

    /** Returns a short number, or one with up to 34 digits before and after the decimal point together. */
    BigDecimal decimal() {
        if (dice.oneIn(2)) {
            return new BigDecimal(BigInteger.valueOf(dice.below(1000)), dice.below(3));
        }
        BigInteger digits = new BigInteger(1 + dice.below(112), new Random(dice.number()));
        return new BigDecimal(digits, dice.below(35));
    }

    AnswerForm form() {
        AnswerForm.Type type = dice.of(AnswerForm.Type.class);
        List<Term> choices = new ArrayList<>();
        if (type == AnswerForm.Type.ONE_OF || type == AnswerForm.Type.ANY_OF) {
            Set<String> marks = new HashSet<>();
            for (Term term : dice.several(dice.between(1, 4), this::term)) {
                String mark = Texts.isBlank(term.mark()) ? term.mark() + "x" : term.mark();
                if (marks.add(mark)) {
                    choices.add(term.withMark(mark));
                }
            }
        }
        return new AnswerForm(type, choices);
    }

    Plan plan() {
        Optional<LocalDate> due = dice.maybe(this::date);
        Optional<String> owner = dice.maybe(texts::text);
        return new Plan(due, owner, due.isPresent() ? dice.maybe(texts::text) : Optional.of(texts.nonBlank()));
    }

    Assessment assessment() {
        return new Assessment(
                dice.oneIn(2) ? dice.of(ASSESSORS) : texts.nonBlank(),
                status(),
                dice.maybe(texts::text),
                dice.maybe(this::date));
    }

    Subject subject() {
        return new Subject(texts.nonBlank(), dice.maybe(texts::text));
    }

    Reference reference() {
        return new Reference(
                texts.nonBlank(),
                dice.maybe(texts::text),
                dice.maybe(this::uri),
                dice.maybe(() -> dice.of(Reference.Relation.class)));
    }

    Evidence evidence() {
        Optional<LocalDate> from = dice.maybe(this::date);
        Optional<LocalDate> until = dice.maybe(this::date);
        boolean swap = from.isPresent() && until.filter(from.get()::isAfter).isPresent();
        return new Evidence(
                dice.of(Evidence.Kind.class),
                texts.nonBlank(),
                dice.maybe(this::uri),
                dice.maybe(texts::text),
                dice.maybe(texts::text),
                dice.maybe(this::date),
                swap ? until : from,
                swap ? from : until,
                dice.maybe(this::digest),
                dice.maybe(texts::text),
                dice.oneIn(4) ? properties() : Map.of());
    }
}
