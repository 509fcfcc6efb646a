// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Finds the words of a folded text with their places. */
final class LatinWords {

    private static final Analyzer ANALYZER = new EnglishWords();

    /** A word without its ending, and its place in the text. */
    record Word(String stem, int start, int end) {}

    private LatinWords() {}

    static List<Word> of(String folded) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", withoutCjk(folded))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(word.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Replaces Chinese and Japanese characters by spaces, so that all places stay the same. */
    private static String withoutCjk(String folded) {
        StringBuilder latin = new StringBuilder(folded);
        for (int i = 0; i < folded.length(); i++) {
            if (Script.isCjk(folded.charAt(i))) {
                latin.setCharAt(i, ' ');
            }
        }
        return latin.toString();
    }
}
