// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.match.text.Kind;
import dev.checklist.match.text.TermReader;
import dev.checklist.match.text.Terms;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Turns past answers and decisions into documents of the index, and back. */
final class Documents {

    private static final ChecklistJson JSON = ChecklistJson.create();

    private final TermReader terms;
    private final Optional<Meaning> meaning;
    private final String readWith;

    Documents(TermReader terms, Optional<EmbeddingModel> model) {
        this.terms = terms;
        this.meaning = model.map(Meaning::new);
        this.readWith = Keys.of(terms.version(), model.map(EmbeddingModel::id).orElse(""));
    }

    /** Returns a text that differs if the terms or vectors of the documents would differ. */
    String readWith() {
        return readWith;
    }

    /** Returns a vector for each text; none without a model. */
    List<float[]> vectors(List<String> texts) {
        return meaning.map(each -> each.of(texts)).orElse(List.of());
    }

    /** Tells how long the vectors of an index are. */
    void setLengthOfVectors(IndexReader reader) {
        FieldInfo vectors = FieldInfos.getMergedFieldInfos(reader).fieldInfo(Fields.VECTOR);
        if (vectors != null) {
            meaning.ifPresent(each -> each.setLength(vectors.getVectorDimension()));
        }
    }

    List<Document> of(List<PastAnswer> answers) {
        List<float[]> vectors = vectors(answers.stream()
                .map(answer -> answer.question() + "\n" + answer.rest())
                .toList());
        // Finding the terms of texts takes most of the time.
        List<Document> documents = answers.parallelStream().map(this::of).toList();
        for (int i = 0; i < vectors.size(); i++) {
            documents.get(i).add(new KnnFloatVectorField(Fields.VECTOR, vectors.get(i), Meaning.SIMILARITY));
        }
        return documents;
    }

    private Document of(PastAnswer answer) {
        Checklist source = answer.source();
        Control control = answer.control();
        Document document = new Document();
        add(document, Fields.CHECKLIST, source.id(), Field.Store.NO);
        add(document, Fields.KEY, Keys.of(source.id(), control.id()), Field.Store.YES);
        add(document, Fields.TEXT, Keys.text(control.requirement()), Field.Store.YES);
        Keys.service(source).ifPresent(name -> add(document, Fields.SERVICE, name, Field.Store.NO));
        Keys.references(source, control).forEach(key -> add(document, Fields.REFERENCE, key, Field.Store.NO));
        source.updated().ifPresent(day -> document.add(new NumericDocValuesField(Fields.UPDATED, day.toEpochDay())));
        document.add(new StoredField(Fields.JSON, JSON.writeBytes(source)));
        addTerms(document, answer.terms(terms));
        return document;
    }

    static String decisionId(String question, String answer) {
        return Keys.text(question) + answer;
    }

    /** A confirmed question is found by its terms, and stands for the answer. */
    Document decision(String question, String answer, boolean isConfirmed) {
        Document decision = new Document();
        add(decision, Fields.DECISION, decisionId(question, answer), Field.Store.NO);
        add(decision, Fields.ASKED, Keys.text(question), Field.Store.NO);
        add(decision, Fields.ANSWER, answer, Field.Store.YES);
        add(decision, Fields.CONFIRMED, String.valueOf(isConfirmed), Field.Store.YES);
        decision.add(new StoredField(Fields.QUESTION, question));
        if (isConfirmed) {
            addTerms(decision, terms.read(question, Optional.empty()));
        }
        return decision;
    }

    private static void add(Document document, String field, String value, Field.Store store) {
        document.add(new StringField(field, value, store));
    }

    private static void addTerms(Document document, Terms terms) {
        for (Kind kind : Kind.values()) {
            document.add(
                    new TextField(Fields.of(kind), new TermStream(terms.of(kind).tokens())));
        }
    }

    static PastAnswer answer(Document document) {
        return new PastAnswer(JSON.read(BytesRef.deepCopyOf(document.getBinaryValue(Fields.JSON)).bytes));
    }

    /** Makes all documents of an index again. */
    List<Document> readAgain(IndexReader reader) throws IOException {
        List<PastAnswer> answers = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    Document old = leaf.reader().storedFields().document(i);
                    String answer = old.get(Fields.ANSWER);
                    if (answer == null) {
                        answers.add(answer(old));
                    } else {
                        documents.add(decision(
                                old.get(Fields.QUESTION), answer, Boolean.parseBoolean(old.get(Fields.CONFIRMED))));
                    }
                }
            }
        }
        documents.addAll(of(answers));
        return documents;
    }
}
