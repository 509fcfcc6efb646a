// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Splits folded texts into words without endings. Words that are in every sentence are left out. */
final class Words {

    // Shared by all threads, and never closed: each one keeps a dictionary of several megabytes.
    private static final Analyzer JAPANESE = new JapaneseAnalyzer();
    private static final Analyzer CHINESE = new SmartChineseAnalyzer();
    private static final Analyzer OTHER = new EnglishAnalyzer();

    private Words() {}

    static List<String> of(String folded, Script script) {
        return split(
                folded,
                switch (script) {
                    case JAPANESE -> JAPANESE;
                    case CHINESE -> CHINESE;
                    case LATIN -> OTHER;
                });
    }

    private static List<String> split(String text, Analyzer analyzer) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
