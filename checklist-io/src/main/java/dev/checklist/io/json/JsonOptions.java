// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import dev.checklist.io.Limits;
import dev.checklist.io.UnknownPolicy;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How {@link ChecklistJson} and {@link ChecklistLines} read and write.
 *
 * <p>Defaults: pretty, {@link UnknownPolicy#REFUSE}, {@link Limits#defaults()}.
 *
 * @param pretty         whether to write one member per line, indented by two spaces, instead of everything on one
 *                       line; has no effect on {@link ChecklistLines}
 * @param unknownMembers what to do with members that the format does not define
 * @param limits         the limits on the size of an input
 * @since 0.1.0
 */
@Value.Builder
public record JsonOptions(boolean pretty, UnknownPolicy unknownMembers, Limits limits) implements WithJsonOptions {

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
     * {@return a builder with the default options}
     */
    public static Builder builder() {
        return new Builder().from(DEFAULTS);
    }

    /**
     * {@return a builder with all components of these options}
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds {@link JsonOptions}. Not thread-safe. */
    public static final class Builder extends JsonOptionsBuilder {
        Builder() {}
    }
}
