// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import dev.checklist.model.vocabulary.Vocabulary.Match.Fidelity;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {

    private static final Map<Verdict, Set<Verdict>> WEAKER = new EnumMap<>(Map.of(
            Verdict.ALTERNATIVE, Set.of(Verdict.PARTIALLY_IMPLEMENTED, Verdict.NOT_IMPLEMENTED),
            Verdict.PARTIALLY_IMPLEMENTED, Set.of(Verdict.NOT_IMPLEMENTED),
            Verdict.PLANNED, Set.of(Verdict.NOT_IMPLEMENTED),
            Verdict.SEE_REMARKS, Set.of(Verdict.UNANSWERED)));

    @Test
    void listsEveryVocabularyUnderTheNameOfItsField() throws IllegalAccessException {
        Map<String, Object> declared = new LinkedHashMap<>();
        for (Field field : Vocabularies.class.getFields()) {
            declared.put(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'), field.get(null));
        }
        assertEquals(List.copyOf(declared.values()), Vocabularies.all());
        assertEquals(
                List.copyOf(declared.keySet()),
                Vocabularies.all().stream().map(Vocabulary::name).toList());
        assertEquals(15, declared.size());
    }

    @Test
    void givesAnUnmodifiableList() {
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> Vocabularies.all().clear());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void readsEachOfItsMarks(Vocabulary vocabulary) {
        for (Term term : vocabulary.terms()) {
            assertEquals(Optional.of(term.verdict()), vocabulary.verdictOf(term.mark()), term.mark());
            assertFalse(term.meaning().isBlank(), term.mark());
        }
    }

    static Stream<Vocabulary> vocabularies() {
        return Vocabularies.all().stream();
    }

    /** A cell is {@code =} for exact or {@code ~} for lossy and then the mark, or {@code none} if there is no term. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        vocabulary     | IMPL         | PARTIAL              | ALTERNATIVE          | PLANNED        | NOT_IMPL       | N/A             | REMARKS        | none     | UNANSWERED
        japanese-marks | =○           | =△                   | ~△                   | ~×             | =×             | =－             | =※             | none     | =
        japanese-words | =はい        | =一部実施            | =代替策あり          | =実施予定      | =いいえ        | =対象外         | ~              | none     | =
        chinese-mlps   | =符合        | =部分符合            | ~部分符合            | ~不符合        | =不符合        | =不适用         | ~              | none     | =
        chinese-words  | =是          | =部分实施            | ~部分实施            | =计划中        | =否            | =不适用         | ~              | none     | =
        english-words  | =Implemented | =Partially implemented | =Alternative implementation | =Planned | =Not implemented | =Not applicable | =See remarks | none     | =
        german-words   | =ja          | =teilweise           | ~teilweise           | =geplant       | =nein          | =entbehrlich    | ~              | none     | =
        french-words   | =oui         | =partiel             | ~partiel             | =prévu         | =non           | =sans objet     | ~              | none     | =
        boolean        | =True        | ~False               | ~False               | ~False         | =False         | =Not applicable | ~              | none     | =
        hdf            | =Passed      | ~Failed              | ~Failed              | ~Failed        | =Failed        | =Not Applicable | ~Not Reviewed  | none     | =Not Reviewed
        yes-no-na      | =Yes         | ~No                  | ~No                  | ~No            | =No            | =N/A            | ~              | none     | =
        caiq           | =Yes         | ~No                  | ~No                  | =Planned       | =No            | =NA             | ~              | none     | =
        xccdf          | =pass        | ~fail                | ~fail                | ~fail          | =fail          | =notapplicable  | =informational | none     | =notchecked
        stig           | =NotAFinding | ~Open                | ~Open                | ~Open          | =Open          | =Not_Applicable | =Informational | none     | =Not_Reviewed
        oscal          | =implemented | =partial             | =alternative         | =planned       | none           | =not-applicable | none           | none     | none
        ciso-assistant | =compliant   | =partially_compliant | ~partially_compliant | ~non_compliant | =non_compliant | =not_applicable | ~not_assessed  | none     | =not_assessed
        """, useHeadersInDisplayName = true)
    void choosesTerms(
            String name,
            String implemented,
            String partially,
            String alternative,
            String planned,
            String notImplemented,
            String notApplicable,
            String seeRemarks,
            String answered,
            String unanswered) {
        Vocabulary vocabulary = Vocabularies.all().stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        implemented,
                        partially,
                        alternative,
                        planned,
                        notImplemented,
                        notApplicable,
                        seeRemarks,
                        answered,
                        unanswered),
                Arrays.stream(Verdict.values())
                        .map(verdict -> vocabulary
                                .termFor(verdict)
                                .map(m -> (m.fidelity() == Fidelity.EXACT ? "=" : "~")
                                        + m.term().mark())
                                .orElse("none"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void saysExactlyWhenNothingIsLost(Vocabulary vocabulary, Verdict verdict) {
        vocabulary.termFor(verdict).ifPresent(match -> {
            Verdict readBack = vocabulary.verdictOf(match.term().mark()).orElseThrow();
            assertEquals(readBack == verdict, match.fidelity() == Fidelity.EXACT);
            assertTrue(
                    readBack == verdict
                            || WEAKER.getOrDefault(verdict, Set.of()).contains(readBack),
                    verdict + " becomes " + readBack);
        });
    }

    static Stream<Arguments> choices() {
        return Vocabularies.all().stream()
                .flatMap(vocabulary -> Arrays.stream(Verdict.values()).map(verdict -> arguments(vocabulary, verdict)));
    }
}
