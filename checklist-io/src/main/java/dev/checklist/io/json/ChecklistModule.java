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
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
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
 * Adds support for the records of the model, alone or inside other types, to your own Jackson {@code ObjectMapper}.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ChecklistModule()).build();
 * }</pre>
 *
 * <p>The module is also found by {@link java.util.ServiceLoader}. It registers {@link Jdk8Module} too. The records are
 * written and read as the format specifies, regardless of the other settings of the mapper. Reading is as strict as in
 * {@link ChecklistJson}, except that the setting of the mapper applies to unknown members, and it throws the exceptions
 * of Jackson. As in {@link ChecklistJson}, a checklist begins with the member {@code format}. Any enum that implements
 * {@link Token} is written and read as its tokens, so that the results of {@code checklist-analysis} can be written and
 * read back without further configuration.
 *
 * @since 0.1.0
 */
public final class ChecklistModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public ChecklistModule() {
        super("dev.checklist");
        setDeserializers(new Choices());
        RecordDeserializers.of(Checklist.class).forEach(this::addReader);
        addWriter(Checklist.class, RecordWriters::checklist);
        addWriter(Subject.class, RecordWriters::subject);
        addWriter(Section.class, RecordWriters::section);
        addWriter(Control.class, RecordWriters::control);
        addWriter(AnswerForm.class, RecordWriters::form);
        addWriter(Plan.class, RecordWriters::plan);
        addWriter(Assessment.class, RecordWriters::assessment);
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

    /** Finds the deserializers of enums with tokens. */
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
     * {@return Jackson's module for {@link java.util.Optional}, which this module requires}
     */
    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module());
    }
}
