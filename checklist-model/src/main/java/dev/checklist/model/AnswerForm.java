// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.model.component.Checks;
import dev.checklist.model.notation.DateNotation;
import dev.checklist.model.notation.NumberNotation;
import dev.checklist.model.problem.InvalidComponentException;
import dev.checklist.model.text.Texts;
import dev.checklist.model.token.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a question is to be answered, if not with a mark of the legend: with choices of its own, a text, a number or a
 * date.
 *
 * <p>JSON form: {@code {"type": "one-of", "choices": [{"mark": "AES-256", "verdict": "answered", "meaning": ""}]}}.
 *
 * @param type    the kind of answer
 * @param choices what the question offers, in the order given; at least one for {@link Type#ONE_OF} and
 *                {@link Type#ANY_OF}, otherwise none; their marks are not blank, and no two are the same
 * @since 0.1.0
 */
@Value.Builder
public record AnswerForm(Type type, List<Term> choices) implements WithAnswerForm {

    /**
     * The kind of answer that a question asks for.
     *
     * @since 0.1.0
     */
    public enum Type implements Token {
        /** One of the choices. Token {@code one-of}. */
        ONE_OF("one-of"),
        /** One or more of the choices. Token {@code any-of}. */
        ANY_OF("any-of"),
        /** Any text. Token {@code text}. */
        TEXT("text"),
        /** A number. Token {@code number}. */
        NUMBER("number"),
        /** A day, a month or a year. Token {@code date}. */
        DATE("date");

        private final String token;

        Type(String token) {
            this.token = token;
        }

        @Override
        public String token() {
            return token;
        }

        /** Whether the question offers choices. */
        private boolean hasChoices() {
            return this == ONE_OF || this == ANY_OF;
        }
    }

    /**
     * Checks the components and copies the choices.
     *
     * @param type    {@link #type()}
     * @param choices {@link #choices()}
     * @throws NullPointerException      if a component, or a choice, is {@code null}
     * @throws InvalidComponentException if choices are missing, or given for a type that has none, or the mark of a
     *                                   choice is blank or occurs twice
     */
    public AnswerForm {
        Checks.present("type", type);
        choices = Checks.list("choices", choices);
        if (type.hasChoices() == choices.isEmpty()) {
            throw new InvalidComponentException(
                    "choices",
                    "choices has %s elements, expected %s for the type %s"
                            .formatted(choices.size(), type.hasChoices() ? "at least one" : "none", type.token()));
        }
        Set<String> marks = new HashSet<>();
        for (Term choice : choices) {
            if (Texts.isBlank(choice.mark()) || !marks.add(choice.mark())) {
                throw new InvalidComponentException(
                        "choices",
                        "choices has the mark %s, expected each mark once and not blank"
                                .formatted(quote(choice.mark())));
            }
        }
    }

    /**
     * Creates a form that asks for one of some choices, from none of which a verdict follows. To give the choices a
     * verdict or a score, use the {@linkplain #builder() builder}.
     *
     * @param choices the marks of the choices
     * @return a form of type {@link Type#ONE_OF}
     * @throws NullPointerException      if a choice is {@code null}
     * @throws InvalidComponentException under the same conditions as the constructor
     */
    public static AnswerForm oneOf(String... choices) {
        return new AnswerForm(Type.ONE_OF, terms(choices));
    }

    /**
     * Creates a form that asks for any of some choices, from none of which a verdict follows. To give the choices a
     * verdict or a score, use the {@linkplain #builder() builder}.
     *
     * @param choices the marks of the choices
     * @return a form of type {@link Type#ANY_OF}
     * @throws NullPointerException      if a choice is {@code null}
     * @throws InvalidComponentException under the same conditions as the constructor
     */
    public static AnswerForm anyOf(String... choices) {
        return new AnswerForm(Type.ANY_OF, terms(choices));
    }

    private static List<Term> terms(String... marks) {
        return Stream.of(marks)
                .map(mark -> new Term(mark, Verdict.ANSWERED, ""))
                .toList();
    }

    /**
     * {@return a form that asks for any text}
     */
    public static AnswerForm text() {
        return new AnswerForm(Type.TEXT, List.of());
    }

    /**
     * {@return a form that asks for a number}
     */
    public static AnswerForm number() {
        return new AnswerForm(Type.NUMBER, List.of());
    }

    /**
     * {@return a form that asks for a date}
     */
    public static AnswerForm date() {
        return new AnswerForm(Type.DATE, List.of());
    }

    /**
     * Returns whether an answer has this form. A blank mark never has.
     *
     * <p>A mark is the same as that of a choice under the conditions of
     * {@link dev.checklist.model.vocabulary.Vocabulary}. Several choices are separated by {@code ;}, {@code ,},
     * {@code 、} or line breaks. A number or date is written in any notation that is common in Japanese, Chinese or
     * European sheets: {@code 1,234.5}, {@code 1.234,5 %}, {@code 2026-10-31}, {@code 31.10.2026}, {@code Oct 2026},
     * {@code 令和8年10月}.
     *
     * @param mark the answer as written in the sheet
     * @return for {@link Type#ONE_OF}, whether it is one of the choices; for {@link Type#ANY_OF}, whether it consists of
     *     choices; for {@link Type#NUMBER} and {@link Type#DATE}, whether it is a number or a date; for
     *     {@link Type#TEXT}, {@code true}
     * @throws NullPointerException if {@code mark} is {@code null}
     */
    public boolean fits(String mark) {
        if (Texts.isBlank(Checks.present("mark", mark))) {
            return false;
        }
        return switch (type) {
            case ONE_OF -> new Choices(choices).find(mark).isPresent();
            case ANY_OF -> new Choices(choices).in(mark).isComplete();
            case TEXT -> true;
            case NUMBER -> NumberNotation.isNumber(mark);
            case DATE -> DateNotation.isDate(mark);
        };
    }

    /**
     * Returns the choices that an answer names.
     *
     * @param mark the answer as written in the sheet
     * @return the choices in the order in which the answer names them, each once; empty if it names none. Other parts
     *     of the answer are ignored for {@link Type#ANY_OF}; {@link #fits} says whether there are any
     * @throws NullPointerException if {@code mark} is {@code null}
     */
    public List<Term> chosen(String mark) {
        Checks.present("mark", mark);
        return switch (type) {
            case ONE_OF -> new Choices(choices).find(mark).stream().toList();
            case ANY_OF -> new Choices(choices).in(mark).terms();
            case TEXT, NUMBER, DATE -> List.of();
        };
    }

    /**
     * {@return a builder with nothing set; {@code type} is required}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder with all components of this form}
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AnswerForm}. Not thread-safe. */
    public static final class Builder extends AnswerFormBuilder {
        Builder() {}
    }
}
