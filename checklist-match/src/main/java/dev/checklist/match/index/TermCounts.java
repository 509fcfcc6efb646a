// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.text.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;

/** How often terms are in the past answers. Not thread-safe. */
public final class TermCounts {

    private record Key(Kind kind, String term) {}

    private final IndexReader reader;
    private final int answers;
    private final Map<Key, Double> rarities = new HashMap<>();

    TermCounts(IndexReader reader) throws IOException {
        this.reader = reader;
        this.answers = reader.getDocCount(Fields.TEXT);
    }

    /** Returns the inverse document frequency of a term, as in BM25: higher for rare ones, never negative. */
    public double rarity(Kind kind, String term) {
        return rarities.computeIfAbsent(new Key(kind, term), this::rarity);
    }

    private double rarity(Key key) {
        try {
            int with = Math.min(answers, reader.docFreq(new Term(Fields.of(key.kind()), key.term())));
            return Math.log(1 + (answers - with + 0.5) / (with + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many terms a past answer has on average; at least 1. */
    public double averageLength(Kind kind) {
        try {
            return Math.max(1, reader.getSumTotalTermFreq(Fields.of(kind)) / Math.max(1.0, answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns about how many different questions were answered; one may be counted several times. */
    public long questions() throws IOException {
        long questions = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms texts = leaf.reader().terms(Fields.TEXT);
            questions += texts == null ? 0 : texts.size();
        }
        return questions;
    }
}
