// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * What is fed with inputs.
 *
 * @param name       the name, for the table
 * @param input      makes an input from random numbers; the same one from the same numbers
 * @param trial      uses the library on an input
 * @param documented the exceptions that the documentation names for such an input
 */
record Target(
        String name, Function<Random, byte[]> input, Trial trial, Set<Class<? extends RuntimeException>> documented) {

    /** Uses the library on one input. */
    interface Trial {
        void use(byte[] input) throws Exception;
    }

    /** Whether an exception is one of those that the documentation names, and its message keeps the rules. */
    boolean isDocumented(Throwable thrown) {
        if (documented.stream().noneMatch(type -> type.isInstance(thrown))) {
            return false;
        }
        MessageRules.check(String.valueOf(thrown.getMessage()));
        return true;
    }

    @Override
    public String toString() {
        return name;
    }
}
