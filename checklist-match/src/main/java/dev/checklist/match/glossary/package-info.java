// SPDX-License-Identifier: Apache-2.0
/**
 * Words for the same thing, as data. Start at {@link dev.checklist.match.glossary.Glossary}.
 *
 * <p>Uses no other package of this module.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.checklist.match.glossary;

import org.jspecify.annotations.NullMarked;
