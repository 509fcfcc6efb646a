// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.diff;

import static dev.checklist.analysis.Examples.checklist;
import static dev.checklist.analysis.Examples.control;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.analysis.MatchReason;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Verdict;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares an edition with its translation, whose texts share names only. */
class TranslatedEditionsTest {

    private static final int QUESTIONS = 60;

    private static final List<String> NAMES = List.of(
            "OAuth", "SAML", "TLS", "XML", "SQL", "LDAP", "Argon2id", "HttpOnly", "Kerberos", "GraphQL", "CSRF");

    /** Questions about two names each, with ids that belong to the questions at a distance in the other editions. */
    private static Checklist asking(String question, int distance) {
        Random random = new Random(1);
        return checklist(IntStream.range(0, QUESTIONS)
                .mapToObj(i -> control("q" + (i + distance) % QUESTIONS, Verdict.IMPLEMENTED, "")
                        .withRequirement(question.formatted(name(random), name(random), i)))
                .toArray(Control[]::new));
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static final Checklist ENGLISH =
            asking("Verify that the use of %s and %s has been reviewed by an expert, see %s.", 0);

    private static long matchedById(Checklist before, Checklist after) {
        return ChecklistDiff.between(before, after).controls().stream()
                .filter(change -> change.matchedBy() == MatchReason.ID)
                .count();
    }

    @Test
    void idsThatWereKeptAreTrusted() {
        Checklist japanese = asking("%sと%sの利用について専門家が確認していること(%s)", 0);
        assertEquals(QUESTIONS, matchedById(ENGLISH, japanese));
        assertEquals(QUESTIONS, matchedById(japanese, ENGLISH));
    }

    @Test
    void idsThatWereReassignedAreNot() {
        assertEquals(0, matchedById(ENGLISH, asking("%sと%sの利用について専門家が確認していること(%s)", 5)));
    }

    @Test
    void aLanguageThatIsWrittenAlikeIsRecognisedByTheNames() {
        Checklist german = asking("Die Verwendung von %s neben %s wurde durch Fachleute geprüft; siehe %s.", 0)
                .update(
                        "q3",
                        control -> control.withRequirement(
                                "Fachleute haben geprüft, wie XML eingesetzt wird; siehe auch die Nummer 3."));
        assertEquals(QUESTIONS, matchedById(ENGLISH, german));
        Checklist other = german.update("q3", control -> control.withRequirement("Gibt es ein Besucherbuch?"));
        assertEquals(QUESTIONS - 1, matchedById(ENGLISH, other));
    }
}
