// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.match.text.TermReader;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Status;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The index of past answers and of the decisions about them. Several threads may use it at the same time. */
public final class AnswerIndex implements Closeable {

    private static final Similarity SIMILARITY = new BM25Similarity(1, 0.6f);

    /** The entry of a commit that tells with which glossary and model its terms were found. */
    static final String READ_WITH = "read-with";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Documents documents;

    /** Opens the index in a directory, which may be empty; closes the directory with it. */
    public AnswerIndex(Directory directory, TermReader terms, Optional<EmbeddingModel> model) throws IOException {
        this.directory = directory;
        this.documents = new Documents(terms, model);
        this.writer = new IndexWriter(
                directory,
                // Unlike the default, this keeps the order in which answers are added.
                new IndexWriterConfig().setSimilarity(SIMILARITY).setMergePolicy(new LogDocMergePolicy()));
        try {
            if (DirectoryReader.indexExists(directory)) {
                readAgainIfNecessary();
            } else {
                commit();
            }
            this.searchers = new SearcherManager(writer, new Factory());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static final class Factory extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }

    /** Another glossary finds other terms, and another model gives other vectors. */
    private void readAgainIfNecessary() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (documents
                    .readWith()
                    .equals(reader.getIndexCommit().getUserData().get(READ_WITH))) {
                documents.setLengthOfVectors(reader);
                return;
            }
            List<Document> again = documents.readAgain(reader);
            writer.deleteAll();
            writer.addDocuments(again);
            commit();
        }
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(Map.of(READ_WITH, documents.readWith()).entrySet());
        writer.commit();
    }

    private void publish() throws IOException {
        commit();
        searchers.maybeRefreshBlocking();
    }

    /** Adds checklists, each of which replaces the one with the same id. If one fails, those before it are kept. */
    public void put(Collection<Checklist> checklists) throws IOException {
        for (Checklist checklist : checklists) {
            try {
                put(checklist);
            } catch (RuntimeException e) {
                publish();
                throw e;
            }
        }
        publish();
    }

    private void put(Checklist checklist) throws IOException {
        List<PastAnswer> answers = answers(checklist);
        Term id = new Term(Fields.CHECKLIST, checklist.id());
        if (answers.isEmpty()) {
            writer.deleteDocuments(id);
        } else {
            writer.updateDocuments(id, documents.of(answers));
        }
    }

    private static List<PastAnswer> answers(Checklist checklist) {
        List<PastAnswer> answers = new ArrayList<>();
        checklist.walk((path, control) -> {
            if (isAnswered(control)) {
                answers.add(PastAnswer.of(checklist, path, control));
            }
        });
        return answers;
    }

    private static boolean isAnswered(Control control) {
        return !control.status().equals(Status.unanswered())
                || control.remarks().isPresent();
    }

    public void remove(String checklist) throws IOException {
        writer.deleteDocuments(new Term(Fields.CHECKLIST, checklist));
        publish();
    }

    /** Keeps a decision about a past answer to a question. It replaces an earlier one. */
    public void decide(String question, String checklist, String control, boolean isConfirmed) throws IOException {
        String answer = Keys.of(checklist, control);
        writer.updateDocument(
                new Term(Fields.DECISION, Documents.decisionId(question, answer)),
                documents.decision(question, answer, isConfirmed));
        publish();
    }

    /** Returns the state of the index at this moment, to search in; to be closed. */
    public Search search() throws IOException {
        return new Search(searchers, documents);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
