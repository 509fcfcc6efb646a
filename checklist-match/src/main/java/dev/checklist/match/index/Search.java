// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.text.Terms;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Searches in one state of the index. */
public final class Search implements Closeable {

    /** First those of the same service, then the newest; of equal ones, the one that was added first. */
    private static final Sort NEWEST = new Sort(SortField.FIELD_SCORE, newestFirst(), SortField.FIELD_DOC);

    /** The maximum number of decisions that are looked at for one question. */
    private static final int DECISIONS = 100;

    /** How often the search is repeated without the questions found so far, if they are few. */
    private static final int ROUNDS = 4;

    /** The maximum number of answers to the same past question. */
    private static final int ANSWERS = 3;

    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final Documents documents;

    Search(SearcherManager searchers, Documents documents) throws IOException {
        this.searchers = searchers;
        this.documents = documents;
        this.searcher = searchers.acquire();
    }

    private static SortField newestFirst() {
        SortField updated = new SortField(Fields.UPDATED, SortField.Type.LONG, true);
        updated.setMissingValue(Long.MIN_VALUE);
        return updated;
    }

    public TermCounts counts() throws IOException {
        return new TermCounts(searcher.getIndexReader());
    }

    /** Returns the decisions about past answers to a question: their keys, and whether they were confirmed. */
    public Map<String, Boolean> decisions(String question) throws IOException {
        Query asked = new TermQuery(new Term(Fields.ASKED, Keys.text(question)));
        Map<String, Boolean> decisions = new HashMap<>();
        for (Document each : stored(searcher.search(asked, DECISIONS).scoreDocs)) {
            decisions.put(each.get(Fields.ANSWER), Boolean.valueOf(each.get(Fields.CONFIRMED)));
        }
        return decisions;
    }

    /** Returns the past answers with these keys. */
    public List<Hit> withKeys(Set<String> keys) throws IOException {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<BytesRef> terms = keys.stream().map(BytesRef::new).toList();
        return hits(searcher.search(new TermInSetQuery(Fields.KEY, terms), keys.size()).scoreDocs);
    }

    /** Returns the past answers to a question, those about the service of a checklist and the newest first. */
    public List<Hit> withText(String requirement, Checklist questionnaire, int most) throws IOException {
        return newest(new TermQuery(new Term(Fields.TEXT, Keys.text(requirement))), questionnaire, most);
    }

    /** Returns the past answers at the same places in the same frameworks, in the same order. */
    public List<Hit> withReference(Checklist questionnaire, Control question, int most) throws IOException {
        List<BytesRef> keys = Keys.references(questionnaire, question).stream()
                .map(BytesRef::new)
                .toList();
        return keys.isEmpty() ? List.of() : newest(new TermInSetQuery(Fields.REFERENCE, keys), questionnaire, most);
    }

    private List<Hit> newest(Query query, Checklist questionnaire, int most) throws IOException {
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.FILTER);
        Keys.service(questionnaire)
                .map(name -> new ConstantScoreQuery(new TermQuery(new Term(Fields.SERVICE, name))))
                .ifPresent(sameService -> both.add(sameService, Occur.SHOULD));
        return hits(searcher.search(both.build(), most, NEWEST).scoreDocs);
    }

    /**
     * Returns the past answers that share the most terms with a question, at most three to the same past question. If many
     * answer the same one, the search goes on without it.
     */
    public List<Hit> withTerms(Terms terms, TermCounts counts, int most) throws IOException {
        Query shared = SharedTerms.query(terms, counts);
        List<Hit> found = new ArrayList<>();
        Map<String, Integer> answers = new HashMap<>();
        for (int round = 0; round < ROUNDS && answers.size() < most / 2; round++) {
            ScoreDoc[] docs = searcher.search(without(answers.keySet(), shared), most).scoreDocs;
            for (Document each : stored(docs)) {
                // A confirmed question has no such text: it stands for the answer to another one.
                String question = each.get(Fields.TEXT);
                if (question == null || answers.merge(question, 1, Integer::sum) <= ANSWERS) {
                    found.addAll(hits(each));
                }
            }
            if (docs.length < most) {
                break;
            }
        }
        return found;
    }

    private static Query without(Set<String> questions, Query query) {
        BooleanQuery.Builder others = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (!questions.isEmpty()) {
            List<BytesRef> texts = questions.stream().map(BytesRef::new).toList();
            others.add(new TermInSetQuery(Fields.TEXT, texts), Occur.MUST_NOT);
        }
        return others.build();
    }

    /** Returns the vectors of questions; none without a model. */
    public List<float[]> vectors(List<String> questions) {
        return documents.vectors(questions);
    }

    /** Returns the past answers whose vectors are the nearest to that of a question. */
    public List<Near> withMeaning(float[] vector, int most) throws IOException {
        List<Near> found = new ArrayList<>();
        for (ScoreDoc each : searcher.search(new KnnFloatVectorQuery(Fields.VECTOR, vector, most), most).scoreDocs) {
            // Lucene maps the cosine to 0 to 1.
            hits(new ScoreDoc[] {each})
                    .forEach(hit -> found.add(new Near(hit, Math.max(-1, Math.min(1, 2.0 * each.score - 1)))));
        }
        return found;
    }

    /** A past answer, and the cosine of its vector and that of a question. */
    public record Near(Hit hit, double similarity) {}

    private List<Hit> hits(ScoreDoc[] docs) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (Document each : stored(docs)) {
            hits.addAll(hits(each));
        }
        return hits;
    }

    /** Turns a document into a past answer; a confirmed question stands for the answer to it. */
    private List<Hit> hits(Document document) throws IOException {
        String answer = document.get(Fields.ANSWER);
        if (answer == null) {
            return List.of(Hit.of(document.get(Fields.KEY), document.get(Fields.TEXT), Documents.answer(document)));
        }
        String asked = document.get(Fields.QUESTION);
        return withKeys(Set.of(answer)).stream()
                .map(hit -> hit.askedWith(asked))
                .toList();
    }

    private List<Document> stored(ScoreDoc[] docs) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Document> stored = new ArrayList<>();
        for (ScoreDoc each : docs) {
            stored.add(fields.document(each.doc));
        }
        return stored;
    }

    @Override
    public void close() throws IOException {
        searchers.release(searcher);
    }
}
