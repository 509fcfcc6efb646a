// SPDX-License-Identifier: Apache-2.0

/**
 * The security check sheet of cybozu.com (China) as data, and examples of how to use the library.
 *
 * @since 0.1.0
 */
module dev.checklist.samples {
    requires transitive dev.checklist.model;
    requires dev.checklist.io;
    requires static dev.checklist.analysis;
    requires static dev.checklist.match;
    requires static dev.checklist.sheets;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports dev.checklist.samples;
}
