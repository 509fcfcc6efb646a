// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.model.Control;
import dev.checklist.model.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets with the same text in columns of several languages, and other columns that are nearly as likely. */
class LanguageColumnsTest {

    private static SheetImport read(String csv, Optional<Locale> language) {
        SheetReadOptions options = SheetReadOptions.builder().language(language).build();
        return SheetReader.with(options).read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(SheetImport sheet) {
        return sheet.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Question, Question (German), de, 1",
        "Question, Question (German), '', 0",
        "Question, Question (German), fr, 0",
        "Question [de], Question, '', 1",
        "Requirement_en, Requirement_de, '', 0",
        "Requirement_de, Requirement_en, '', 1",
        "Requirement_de, Requirement_en, de, 0",
        "質問（英語）, 質問（日本語）, '', 1",
        "質問（英語）, 質問（日本語）, en, 0",
        "質問 - English, 質問 - 日本語, '', 1",
        "检查项（英文）, 检查项（中文）, zh, 1"
    })
    void oneLanguageIsReadAndTheOtherIsKept(String first, String second, String language, int read) {
        String[] texts = {"Are all the doors locked at night?", "Sind alle Türen nachts verschlossen?"};
        String csv = "No.,%s,%s,Answer\n1,%s,%s,Yes\n2,Lit?,Hell?,No\n".formatted(first, second, texts[0], texts[1]);
        SheetImport sheet =
                read(csv, language.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(language)));
        Control control = sheet.checklist().controls().get(0);
        String other = read == 0 ? second : first;
        assertEquals(texts[read], control.requirement());
        assertEquals(Map.of(other, texts[1 - read]), control.properties());
        String letter = read == 0 ? "C" : "B";
        assertEquals(
                List.of("NOTE other-language: Found the column '%s' in another language, and kept it as a property"
                                .formatted(other)
                        + " (<input>, %s:%s)".formatted(letter, letter)),
                problems(sheet));
    }

    @ParameterizedTest
    @CsvSource({"Owner, Owner IT", "Question, Question 2", "Comment (HR), Comment (IT)"})
    void otherWordsAreNoLanguages(String first, String second) {
        String csv = "No.,Requirement,Answer,%s,%s\n1,Doors are locked,Yes,a,b\n".formatted(first, second);
        assertEquals(
                List.of(),
                problems(read(csv, Optional.empty())).stream()
                        .filter(problem -> problem.contains("other-language"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'No.,Requirement,Answer,Response', '1,Doors are locked,every night,by Ann', status, Answer, Response, D",
        "'Control ID,Rule ID,Requirement,Answer', 'A-1,R-1,Doors are locked,Yes', id, Control ID, Rule ID, B"
    })
    void otherAnswersAndIdsThatAreNearlyAsLikelyAreNamed(
            String header, String row, String role, String chosen, String other, String letter) {
        SheetImport sheet = read(header + "\n" + row + "\n", Optional.empty());
        assertEquals(
                List.of(
                        "WARNING uncertain-layout: Found two columns that are likely to be the %s, and read '%s' and not"
                                        .formatted(role, chosen)
                                + " '%s' as such (<input>, %s:%s)".formatted(other, letter, letter)),
                problems(sheet).stream()
                        .filter(problem -> problem.contains("uncertain-layout"))
                        .toList());
    }

    @Test
    void anotherColumnThatIsNearlyAsLikelyIsNamed() {
        String csv =
                "No.,Requirement,Question,Answer\n1,Doors are locked at night,Are they locked at night?,Yes\n2,Lit,Lit?,No\n";
        SheetImport sheet = read(csv, Optional.empty());
        assertEquals(
                "Doors are locked at night", sheet.checklist().controls().get(0).requirement());
        assertEquals(
                List.of("WARNING uncertain-layout: Found two columns that are likely to be the requirement, and read"
                        + " 'Requirement' and not 'Question' as such (<input>, C:C)"),
                problems(sheet));
    }
}
