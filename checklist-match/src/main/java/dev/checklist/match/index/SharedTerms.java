// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.text.Bag;
import dev.checklist.match.text.Kind;
import dev.checklist.match.text.Terms;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Builds the query for past answers that share terms with a question. */
final class SharedTerms {

    /** The maximum number of terms of a kind; of a longer question, the rarest ones find the same answers sooner. */
    private static final int MOST = 16;

    private SharedTerms() {}

    static Query query(Terms terms, TermCounts counts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Kind kind : List.of(Kind.WORDS, Kind.CONCEPTS)) {
            Bag bag = terms.of(kind);
            for (String term : rarest(kind, bag, counts)) {
                query.add(
                        new BoostQuery(
                                new TermQuery(new Term(Fields.of(kind), term)),
                                boost(kind) * (float) Math.min(1, bag.weight(term))),
                        Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static float boost(Kind kind) {
        return kind == Kind.CONCEPTS ? 2 : 1;
    }

    private static Collection<String> rarest(Kind kind, Bag bag, TermCounts counts) {
        if (bag.terms().size() <= MOST) {
            return bag.terms();
        }
        return bag.terms().stream()
                .sorted(Comparator.comparingDouble((String term) -> -counts.rarity(kind, term)))
                .limit(MOST)
                .toList();
    }
}
