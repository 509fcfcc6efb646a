// SPDX-License-Identifier: Apache-2.0
/**
 * What all records have in common: the checks of their components, and how their builders and withers are generated.
 *
 * <p>Uses {@code dev.checklist.model.problem} and {@code .text}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.model.component;

import org.jspecify.annotations.NullMarked;
