// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a*)*b",
                "(?:a|a)*b",
                "(?:a|b)*c",
                "[」』）)\\]]+$",
                "\\s++$",
                ".*(?:。|です)[」）)]?",
                "[(（\\[][^)）\\]]*[)）\\]]",
                "<[^>]*?encoding=[\"']([^\"']+)[\"']",
                "(?i)^\\s*(?:page\\s*)?[0-9]+\\s*(?:/|of)\\s*[0-9]+\\s*(?:頁|pages?)?\\s*$",
                "(?s)^(?<head>[^（(、。\\n]+?)(?:(?: [-–] |\\s+with\\s+|\\s*[（(、。\\n])(?<rest>.*))$",
                "(?<base>.*?)\\s*(?:[(（](?<in>[^()（）]{2,20})[)）]|[\\s_/:-]+(?<after>[^\\s_/:-]{2,20}))\\s*",
                "(?:version|ver\\.?)?\\s*[0-9]+(?:[./-][0-9]+)*\\s*(?:版|pages?)?"
            })
    void findsInputsThatTakeLong(String pattern) {
        assertTrue(PatternCost.worst(Pattern.compile(pattern, Pattern.DOTALL)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*+b?",
                "[(（\\[][^)）\\]]*+(?:[)）\\]]|\\z)",
                "https?+://[\\x21-\\x7E]++",
                "^[A-Z]++(?:[./-][0-9]++)*+$",
                "(?:[0-9]{1,4}[.-]){1,9}x"
            })
    void acceptsPatternsThatReadEachCharacterAFewTimes(String pattern) {
        assertEquals(Optional.empty(), PatternCost.worst(Pattern.compile(pattern)));
    }
}
