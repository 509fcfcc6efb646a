// SPDX-License-Identifier: Apache-2.0
/**
 * The module for Jackson 3: {@link dev.checklist.jackson3.ChecklistJackson3Module}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.jackson3;

import org.jspecify.annotations.NullMarked;
