// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.token;

import static dev.checklist.model.Refusals.assertNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The build runs this test in the Turkish locale, where the lower case of I is not i. */
class TokenTest {

    @Test
    void runsInTurkish() {
        assertEquals("tr", Locale.getDefault().getLanguage());
    }

    // Tokens are stored in the files of users, so changing a token would change the format.
    @ParameterizedTest
    @MethodSource("tokens")
    void neverChanges(Class<? extends Token> type, List<String> tokens) {
        assertEquals(
                tokens, Arrays.stream(type.getEnumConstants()).map(Token::token).toList());
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                arguments(
                        Verdict.class,
                        List.of(
                                "implemented",
                                "partially-implemented",
                                "alternative",
                                "planned",
                                "not-implemented",
                                "not-applicable",
                                "see-remarks",
                                "answered",
                                "unanswered")),
                arguments(
                        Responsibility.class,
                        List.of(
                                "provider",
                                "customer",
                                "shared",
                                "third-party",
                                "shared-with-third-party",
                                "not-applicable")),
                arguments(Evidence.Kind.class, List.of("link", "document", "certificate", "contact", "statement")),
                arguments(AnswerForm.Type.class, List.of("one-of", "any-of", "text", "number", "date")),
                arguments(Reference.Relation.class, List.of("equal", "subset", "superset", "intersects")),
                arguments(Problem.Severity.class, List.of("error", "warning", "note")));
    }

    @Test
    void coversEveryType() {
        assertEquals(
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("dev.checklist.model")
                                .stream()
                                .filter(type -> type.isEnum() && type.isAssignableTo(Token.class))
                                .map(JavaClass::reflect)
                                .collect(Collectors.toSet()),
                Set.of(tokens().map(row -> row.get()[0]).toArray()));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void isTheNameInKebabCase(Token choice) {
        assertTrue(choice.token().matches("[a-z]+(-[a-z]+)*"), choice.token());
        assertEquals(((Enum<?>) choice).name().toLowerCase(Locale.ROOT).replace('_', '-'), choice.token());
    }

    @Test
    void isFound() {
        for (Verdict verdict : Verdict.values()) {
            assertEquals(Optional.of(verdict), Token.find(Verdict.class, verdict.token()));
        }
        for (Responsibility responsibility : Responsibility.values()) {
            assertEquals(Optional.of(responsibility), Token.find(Responsibility.class, responsibility.token()));
        }
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            assertEquals(Optional.of(kind), Token.find(Evidence.Kind.class, kind.token()));
        }
        for (AnswerForm.Type type : AnswerForm.Type.values()) {
            assertEquals(Optional.of(type), Token.find(AnswerForm.Type.class, type.token()));
        }
        for (Reference.Relation relation : Reference.Relation.values()) {
            assertEquals(Optional.of(relation), Token.find(Reference.Relation.class, relation.token()));
        }
    }

    static Stream<Token> choices() {
        return tokens().flatMap(row -> Arrays.stream(((Class<?>) row.get()[0]).getEnumConstants()))
                .map(Token.class::cast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "IMPLEMENTED", "Implemented", "implemented ", "ımplemented", "not_implemented", "provider"})
    void isNotFoundWhenUnknown(String token) {
        assertEquals(Optional.empty(), Token.find(Verdict.class, token));
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertNull("token", () -> Token.find(Verdict.class, null));
    }
}
