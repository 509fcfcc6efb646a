// SPDX-License-Identifier: Apache-2.0

/**
 * The typed model of a security checklist: requirements in sections, each answered with a mark, remarks and proof.
 *
 * <p>Start at {@link dev.checklist.model.Checklist}; a checklist is built like this:
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
 * <p>All types are immutable and safe for use by several threads. Every record checks its components in its
 * constructor, whichever way it is made: the constructor throws {@link java.lang.NullPointerException} naming the
 * component that is {@code null}, or {@link dev.checklist.model.problem.InvalidComponentException} naming the component and what
 * is wrong with it.
 * Lists and maps keep the order given, are copied, and cannot be changed. In an {@code Optional} text, the empty string
 * is the same as no text.
 *
 * @since 0.1.0
 */
@NullMarked
@RecordStyle
package dev.checklist.model;

import dev.checklist.model.component.RecordStyle;
import org.jspecify.annotations.NullMarked;
