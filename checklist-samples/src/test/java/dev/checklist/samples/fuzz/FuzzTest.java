// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feeds everything that reads or analyses with spoiled inputs. With {@code -Pfuzz -Dfuzz.seconds=600} it feeds each
 * target for as long, with other inputs for each {@code -Dfuzz.seed}, and prints how many inputs there were.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final int LEAST = 200;

    static List<Target> targets() {
        return Targets.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void hasADocumentedOutcomeForEachInput(Target target) throws Exception {
        FuzzRun run = new FuzzRun(target, SEED);
        run.feed(LEAST, Duration.ofSeconds(SECONDS));
        System.out.println(run);
    }
}
