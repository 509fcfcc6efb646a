// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Splits texts into words without English endings. Unlike the stemmer of Porter, that of Krovetz keeps words apart that
 * mean different things, such as authority and authorization.
 */
final class EnglishWords extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new KStemFilter(new EnglishPossessiveFilter(words)));
    }
}
