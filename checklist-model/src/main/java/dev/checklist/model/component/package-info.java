// SPDX-License-Identifier: Apache-2.0
/**
 * What all records have in common: checks of their components, and the configuration of the generated builders and
 * withers.
 *
 * <p>Uses {@code problem} and {@code text}. For the modules of the library only.
 */
@NullMarked
package dev.checklist.model.component;

import org.jspecify.annotations.NullMarked;
