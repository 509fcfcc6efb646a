// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import java.util.Objects;

/**
 * How {@link ChecklistJson} and {@link ChecklistLines} read and write.
 *
 * <p>Defaults: pretty, {@link UnknownPolicy#REFUSE}, {@link Limits#defaults()}.
 *
 * @param pretty         one member a line, indented by two spaces, instead of everything in one line; without effect on
 *                       {@link ChecklistLines}
 * @param unknownMembers what to do with members that the format does not know
 * @param limits         how much to read
 * @since 0.1.0
 */
public record JsonOptions(boolean pretty, UnknownPolicy unknownMembers, Limits limits) {

    private static final JsonOptions DEFAULTS = new JsonOptions(true, UnknownPolicy.REFUSE, Limits.defaults());

    /**
     * Checks the components.
     *
     * @param pretty         {@link #pretty()}
     * @param unknownMembers {@link #unknownMembers()}
     * @param limits         {@link #limits()}
     * @throws NullPointerException if a component is {@code null}
     */
    public JsonOptions {
        Objects.requireNonNull(unknownMembers, "unknownMembers");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * {@return the default options}
     */
    public static JsonOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Chooses between pretty and compact.
     *
     * @param value {@code true} for one member a line
     * @return these options with that choice
     */
    public JsonOptions withPretty(boolean value) {
        return new JsonOptions(value, unknownMembers, limits);
    }

    /**
     * Chooses what to do with unknown members.
     *
     * @param value the policy
     * @return these options with that choice
     * @throws NullPointerException if {@code value} is {@code null}
     */
    public JsonOptions withUnknownMembers(UnknownPolicy value) {
        return new JsonOptions(pretty, value, limits);
    }

    /**
     * Chooses the limits.
     *
     * @param value the limits
     * @return these options with those limits
     * @throws NullPointerException if {@code value} is {@code null}
     */
    public JsonOptions withLimits(Limits value) {
        return new JsonOptions(pretty, unknownMembers, value);
    }
}
