// SPDX-License-Identifier: Apache-2.0

/**
 * Support for the records of the model in mappers of Jackson 3. Start with
 * {@link dev.checklist.jackson3.ChecklistJackson3Module}.
 *
 * @since 0.1.0
 */
@SuppressWarnings("module") // the digit is that of the version of Jackson
module dev.checklist.jackson3 {
    requires transitive dev.checklist.io;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.checklist.jackson3;

    provides tools.jackson.databind.JacksonModule with
            dev.checklist.jackson3.ChecklistJackson3Module;
}
