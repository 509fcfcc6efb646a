// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import static dev.checklist.match.Examples.answer;
import static dev.checklist.match.Examples.asking;
import static dev.checklist.match.Examples.checklist;
import static dev.checklist.match.Examples.question;
import static dev.checklist.match.Examples.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final String QUESTION = "利用者のパスワードは暗号化されていますか。";
    private static final int ROUNDS = 30;

    @Test
    void severalThreadsUseALibraryAtTheSameTime() throws Exception {
        Control other = answer("2", "Are backups of 顧客データ encrypted?");
        try (AnswerLibrary library = AnswerLibrary.of(List.of(checklist("kept", answer("1", QUESTION))))) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String id = "changed-" + i;
                tasks.add(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        library.put(checklist(id, answer("1", QUESTION).withRemarks(id + " " + round), other));
                        List<String> found = sources(Examples.proposal(library, QUESTION));
                        assertEquals(
                                1, found.stream().filter((id + " 1")::equals).count(), found.toString());
                        library.remove(id);
                    }
                    return null;
                });
                tasks.add(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        Proposal proposal = Examples.proposal(library, asking(QUESTION));
                        assertEquals("kept 1", sources(proposal).get(0));
                        String text = "Question " + id + " " + round;
                        library.confirmed(
                                question("q", text), proposal.candidates().get(0));
                        assertEquals(
                                "kept 1",
                                sources(Examples.proposal(library, text)).get(0));
                    }
                    return null;
                });
            }
            ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
            for (Future<Void> each : threads.invokeAll(tasks)) {
                each.get();
            }
            threads.shutdown();
            assertEquals(List.of("kept 1"), sources(Examples.proposal(library, QUESTION)));
            assertTrue(threads.isShutdown());
        }
    }
}
