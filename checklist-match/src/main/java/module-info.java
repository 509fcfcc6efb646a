// SPDX-License-Identifier: Apache-2.0

/**
 * Proposes answers to a new questionnaire from past ones. Start at {@link dev.checklist.match.AnswerLibrary}.
 *
 * @since 0.1.0
 */
module dev.checklist.match {
    requires transitive dev.checklist.analysis;
    requires transitive dev.checklist.model;
    requires static transitive org.jspecify;
    requires dev.checklist.io;
    // Optional for Lucene, which warns without them: the width of vectors, and files that can be deleted while mapped.
    requires jdk.management;
    requires jdk.unsupported;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.analysis.kuromoji;
    requires org.apache.lucene.analysis.smartcn;
    requires org.apache.lucene.core;

    exports dev.checklist.match;
    exports dev.checklist.match.embedding;
    exports dev.checklist.match.glossary;
}
