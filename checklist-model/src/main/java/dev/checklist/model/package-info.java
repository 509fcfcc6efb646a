// SPDX-License-Identifier: Apache-2.0

/**
 * The typed model of a security checklist: requirements in sections, each answered with a mark, remarks and proof.
 *
 * <p>Start with {@link dev.checklist.model.Checklist}. A checklist is built like this:
 *
 * <pre>{@code
 * Checklist checklist = Checklist.builder()
 *     .id("acme-2026")
 *     .title("Acme Drive security check sheet")
 *     .addSection(Section.builder()
 *         .id("1").label("1").title("Policies")
 *         .addControl(Control.builder()
 *             .id("1.1").label("1")
 *             .requirement("A security policy is approved and published.")
 *             .status(new Status(Verdict.IMPLEMENTED, "○"))
 *             .addEvidence(Evidence.link("Security policy", URI.create("https://acme.example/policy")))
 *             .build())
 *         .build())
 *     .build();
 * }</pre>
 *
 * <p>All types are immutable and thread-safe. Every record checks its components in its constructor, however it is
 * created. The constructor throws a {@link java.lang.NullPointerException} that names the component that is
 * {@code null}, or an {@link dev.checklist.model.problem.InvalidComponentException} that names the component and says
 * what is wrong with it. Lists and maps are copied, keep the order given, and cannot be modified. An {@code Optional}
 * text that contains the empty string is the same as an empty {@code Optional}.
 *
 * <p>Uses {@code component}, {@code notation}, {@code problem}, {@code text} and {@code token}.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.model;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
