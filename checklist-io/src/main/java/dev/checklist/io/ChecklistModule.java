// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.checklist.model.Checklist;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Verdict;
import java.io.Serial;
import java.util.List;

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
 * checklist begins with its member {@code format} here too.
 *
 * @since 0.1.0
 */
public final class ChecklistModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public ChecklistModule() {
        super("dev.checklist");
        RecordDeserializers.of(Checklist.class).forEach(this::addRecord);
        for (Class<?> choice :
                List.of(Verdict.class, Responsibility.class, Evidence.Kind.class, Reference.Relation.class)) {
            addChoice(choice);
        }
    }

    private <T> void addRecord(RecordDeserializer<T> deserializer) {
        addDeserializer(deserializer.type(), deserializer);
        addSerializer(deserializer.type(), new RecordSerializer<>(deserializer.type()));
    }

    private <T> void addChoice(Class<T> choice) {
        addDeserializer(choice, new ChoiceDeserializer<>(choice));
        setMixInAnnotation(choice, MixIns.OfToken.class);
    }

    /**
     * {@return Jackson's module for {@link java.util.Optional}, which this one needs}
     */
    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module());
    }
}
