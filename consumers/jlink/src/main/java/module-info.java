// SPDX-License-Identifier: Apache-2.0

/** A program that is linked with the library and the JDK to one image. */
module com.example.linked {
    requires dev.checklist.analysis;
    requires dev.checklist.jackson3;
    requires dev.checklist.match;
    requires dev.checklist.samples;
    requires dev.checklist.sheets;
}
