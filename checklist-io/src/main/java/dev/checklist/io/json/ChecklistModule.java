// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.checklist.io.records.ChoiceDeserializer;
import dev.checklist.io.records.MixIns;
import dev.checklist.io.records.RecordDeserializer;
import dev.checklist.io.records.RecordDeserializers;
import dev.checklist.io.records.RecordSerializer;
import dev.checklist.io.records.RecordWriter;
import dev.checklist.io.records.RecordWriters;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import dev.checklist.model.token.Token;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Teaches your own Jackson {@code ObjectMapper} the records of the model, alone or inside other types.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ChecklistModule()).build();
 * }</pre>
 *
 * <p>The module is also found by {@link java.util.ServiceLoader}. It brings {@link Jdk8Module} with it. The records are
 * written and read as the format says, whatever else the mapper is set to; reading is strict as in
 * {@link ChecklistJson}, but for unknown members, where the mapper's setting holds, and throws Jackson's exceptions. A
 * checklist begins with its member {@code format} here too. Any enum that implements {@link Token} is written and read by
 * its tokens, so that results of {@code checklist-analysis} can be written and read back as they are.
 *
 * @since 0.1.0
 */
public final class ChecklistModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public ChecklistModule() {
        super("dev.checklist");
        setDeserializers(new Choices());
        RecordDeserializers.of(Checklist.class).forEach(this::addReader);
        addWriter(Checklist.class, RecordWriters::checklist);
        addWriter(Subject.class, RecordWriters::subject);
        addWriter(Section.class, RecordWriters::section);
        addWriter(Control.class, RecordWriters::control);
        addWriter(Status.class, RecordWriters::status);
        addWriter(Evidence.class, RecordWriters::evidence);
        addWriter(Digest.class, RecordWriters::digest);
        addWriter(Reference.class, RecordWriters::reference);
        addWriter(Term.class, RecordWriters::term);
        setMixInAnnotation(Token.class, MixIns.OfToken.class);
    }

    private <T> void addReader(RecordDeserializer<T> deserializer) {
        addDeserializer(deserializer.type(), deserializer);
    }

    private <T> void addWriter(Class<T> type, RecordWriter<T> writer) {
        addSerializer(type, new RecordSerializer<>(type, writer));
    }

    /** Finds the deserializer of any enum with tokens. */
    private static final class Choices extends SimpleDeserializers {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Token.class.isAssignableFrom(type) ? new ChoiceDeserializer<>(type) : null;
        }
    }

    /**
     * {@return Jackson's module for {@link java.util.Optional}, which this one needs}
     */
    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module());
    }
}
