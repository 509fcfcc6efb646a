// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.embedding.EmbeddingModel;
import dev.checklist.match.index.AnswerIndex;
import dev.checklist.match.index.Folders;
import dev.checklist.match.text.TermReader;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Answered checklists, in which past answers to new questions are found.
 *
 * <pre>{@code
 * try (AnswerLibrary library = AnswerLibrary.of(answered)) {
 *     Proposals proposals = library.propose(questionnaire);
 *     Acceptance acceptance = proposals.accept(Proposal.THRESHOLD, Policy.NEVER_OVERWRITE);
 * }
 * }</pre>
 *
 * <p>Several threads may use a library at the same time. Errors of a library on disk are thrown as
 * {@link UncheckedIOException}, except when it is opened. All methods but {@link #close} throw
 * {@link IllegalStateException} if the library is closed, or if its {@link EmbeddingModel} does not return what it has to.
 *
 * @since 0.1.0
 */
public final class AnswerLibrary implements AutoCloseable {

    private final AnswerIndex index;
    private final Proposer proposer;

    private AnswerLibrary(Directory directory, MatchOptions options) throws IOException {
        TermReader terms = new TermReader(options.glossary());
        this.index = new AnswerIndex(directory, terms, options.model());
        this.proposer = new Proposer(index, terms, options);
    }

    /**
     * Returns a library in memory.
     *
     * @param checklists the answered checklists; of several with the same id, the last one counts
     * @return the library
     * @throws NullPointerException if the argument is {@code null} or contains {@code null}
     */
    public static AnswerLibrary of(Collection<Checklist> checklists) {
        return of(checklists, MatchOptions.defaults());
    }

    /**
     * Returns a library in memory.
     *
     * @param checklists the answered checklists; of several with the same id, the last one counts
     * @param options    what the library knows about words
     * @return the library
     * @throws NullPointerException  if an argument is {@code null} or contains {@code null}
     * @throws IllegalStateException if the model does not return what it has to
     */
    public static AnswerLibrary of(Collection<Checklist> checklists, MatchOptions options) {
        Objects.requireNonNull(checklists, "checklists");
        Objects.requireNonNull(options, "options");
        try {
            AnswerLibrary library = new AnswerLibrary(new ByteBuffersDirectory(), options);
            library.putAll(checklists);
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a library on disk.
     *
     * @param folder the folder; created if it does not exist
     * @return the library, to be closed
     * @throws NullPointerException if {@code folder} is {@code null}
     * @throws IOException          if the folder can't be read or written, is open as a library already, or contains
     *                              something else
     */
    public static AnswerLibrary open(Path folder) throws IOException {
        return open(folder, MatchOptions.defaults());
    }

    /**
     * Opens a library on disk. If it was written with another glossary or model, all its answers are read again.
     *
     * @param folder  the folder; created if it does not exist
     * @param options what the library knows about words
     * @return the library, to be closed
     * @throws NullPointerException  if an argument is {@code null}
     * @throws IOException           if the folder can't be read or written, is open as a library already, or contains
     *                               something else
     * @throws IllegalStateException if the answers are read again, and the model does not return what it has to
     */
    public static AnswerLibrary open(Path folder, MatchOptions options) throws IOException {
        Objects.requireNonNull(options, "options");
        Directory directory = Folders.open(Objects.requireNonNull(folder, "folder"));
        try {
            return new AnswerLibrary(directory, options);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IOException("The library " + folder + " is open already, expected to be the only one", e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Adds a checklist. It replaces the one with the same id. Controls without an answer are left out.
     *
     * @param checklist the answered checklist
     * @throws NullPointerException  if the argument is {@code null}
     * @throws IllegalStateException if the library is closed, or the model does not return what it has to
     */
    public void put(Checklist checklist) {
        putAll(List.of(checklist));
    }

    /**
     * Adds checklists, faster than one by one. If this fails for one of them, those before it are kept. The words of the
     * answers are found in the common pool of threads; the {@link EmbeddingModel} is called in the thread of the caller.
     *
     * @param checklists the answered checklists
     * @throws NullPointerException  if the argument is {@code null} or contains {@code null}
     * @throws IllegalStateException if the library is closed, or the model does not return what it has to
     */
    public void putAll(Collection<Checklist> checklists) {
        Objects.requireNonNull(checklists, "checklists");
        run(() -> index.put(checklists));
    }

    /**
     * Removes a checklist with its answers; does nothing if the library does not have it.
     *
     * @param id the id of the checklist
     * @throws NullPointerException  if the argument is {@code null}
     * @throws IllegalStateException if the library is closed
     */
    public void remove(String id) {
        Objects.requireNonNull(id, "id");
        run(() -> index.remove(id));
    }

    /**
     * Proposes past answers to the questions of a questionnaire.
     *
     * @param questionnaire the questionnaire
     * @return a proposal for each of its controls
     * @throws NullPointerException  if the argument is {@code null}
     * @throws IllegalStateException if the library is closed, or the model does not return what it has to
     */
    public Proposals propose(Checklist questionnaire) {
        Objects.requireNonNull(questionnaire, "questionnaire");
        return get(() -> proposer.propose(questionnaire));
    }

    /**
     * Keeps that somebody confirmed a past answer to a question. From now on it is proposed for questions with this text,
     * with the score 1. Questions with other texts are compared with this one too, not only with the one that was
     * answered. Replaces an earlier decision.
     *
     * @param question  the question
     * @param candidate the past answer
     * @throws NullPointerException  if an argument is {@code null}
     * @throws IllegalStateException if the library is closed
     */
    public void confirmed(Control question, Candidate candidate) {
        decide(question, candidate, true);
    }

    /**
     * Keeps that somebody rejected a past answer to a question. It is no longer proposed for questions with this text.
     * Replaces an earlier decision.
     *
     * @param question  the question
     * @param candidate the past answer
     * @throws NullPointerException  if an argument is {@code null}
     * @throws IllegalStateException if the library is closed
     */
    public void rejected(Control question, Candidate candidate) {
        decide(question, candidate, false);
    }

    private void decide(Control question, Candidate candidate, boolean isConfirmed) {
        String requirement = Objects.requireNonNull(question, "question").requirement();
        Objects.requireNonNull(candidate, "candidate");
        run(() -> index.decide(
                requirement, candidate.source().id(), candidate.control().id(), isConfirmed));
    }

    private interface Change {
        void make() throws IOException;
    }

    private interface Request<T> {
        T answer() throws IOException;
    }

    private static void run(Change change) {
        get(() -> {
            change.make();
            return change;
        });
    }

    private static <T> T get(Request<T> request) {
        try {
            return request.answer();
        } catch (AlreadyClosedException e) {
            throw new IllegalStateException("The library is closed, expected an open one", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the library. Does nothing if it is closed already. */
    @Override
    public void close() {
        run(index::close);
    }
}
