// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.UnknownPolicy;
import dev.checklist.io.records.RecordShape;
import dev.checklist.io.records.RecordShapes;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.token.Token;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.module.SimpleModule;

/**
 * Adds support for the records of the model, alone or inside other types, to your own mapper of Jackson 3.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ChecklistJackson3Module()).build();
 * }</pre>
 *
 * <p>The module is also found by {@link java.util.ServiceLoader}. The records are written and read as the format
 * specifies, regardless of the other settings of the mapper, and reading is as strict as in
 * {@link dev.checklist.io.json.ChecklistJson}. As there, a checklist begins with the member {@code format}. Any enum
 * that implements {@link Token} is written and read as its tokens, so that the results of {@code checklist-analysis}
 * can be written and read back without further configuration.
 *
 * <p>Reading throws the exceptions of Jackson. {@link #problem(Throwable)} says what is wrong and where. What is around
 * the records, such as content after the document, depends on the settings of the mapper.
 *
 * @see dev.checklist.io.json.ChecklistModule the same for Jackson 2
 * @since 0.1.0
 */
public final class ChecklistJackson3Module extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates a module that refuses unknown members, whatever the setting of the mapper. */
    public ChecklistJackson3Module() {
        this(UnknownPolicy.REFUSE);
    }

    /**
     * Creates a module.
     *
     * @param unknownMembers {@link UnknownPolicy#REFUSE} refuses members that the format does not define, as
     *     {@link dev.checklist.io.json.ChecklistJson#read(String)} does; {@link UnknownPolicy#REPORT} leaves them to
     *     the mapper: each is reported to its {@code DeserializationProblemHandler}s, and if none handles it, the
     *     setting {@code FAIL_ON_UNKNOWN_PROPERTIES} decides
     * @throws NullPointerException if {@code unknownMembers} is {@code null}
     */
    public ChecklistJackson3Module(UnknownPolicy unknownMembers) {
        super("dev.checklist");
        Objects.requireNonNull(unknownMembers, "unknownMembers");
        setDeserializers(new Choices.Values());
        setKeyDeserializers(new Choices.Keys());
        addSerializer(Token.class, new Choices.Serializer());
        addKeySerializer(Token.class, new Choices.KeySerializer());
        RecordShapes.all().forEach(shape -> addRecord(shape, unknownMembers));
    }

    private <R extends Record> void addRecord(RecordShape<R> shape, UnknownPolicy unknownMembers) {
        addDeserializer(shape.type(), new RecordDeserializer<>(shape, unknownMembers));
        addSerializer(shape.type(), new RecordSerializer<>(shape));
    }

    /**
     * Says what is wrong with a document that a mapper refused. The problem equals the one that
     * {@link dev.checklist.io.json.ChecklistJson} reports for the same document:
     * {@code new ChecklistJackson3Module()} reads the checklist, and the document is text. If the mapper reads bytes,
     * Jackson counts the column in bytes.
     *
     * @param thrown an exception thrown while reading, or one that is caused by such an exception, as frameworks throw
     * @return a problem of severity {@code ERROR} whose location has the source {@code <input>}, and line and column 0
     *     if the mapper read from a tree; empty if the exception does not say that the input is wrong
     * @throws NullPointerException if {@code thrown} is {@code null}
     */
    public static Optional<Problem> problem(Throwable thrown) {
        return JsonProblems.of(Objects.requireNonNull(thrown, "thrown"));
    }
}
