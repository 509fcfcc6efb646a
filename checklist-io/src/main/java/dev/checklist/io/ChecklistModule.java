// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.checklist.model.Checklist;
import dev.checklist.model.Evidence;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
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
 * <p>The module is also found by {@link java.util.ServiceLoader}. It brings {@link Jdk8Module} with it. Members are
 * named, and absent ones left out, as the format says, whatever the mapper's naming strategy and inclusion; reading is
 * strict as in {@link ChecklistJson}, but for unknown members, where the mapper's setting holds, and throws Jackson's
 * exceptions. A checklist begins with its member {@code format} here too.
 *
 * <p>Other settings that change how a mapper writes reach the records as well: inclusion of contents leaves out
 * properties with an empty value, and visibility, views, default typing or unwrapped arrays write what can't be read
 * back. Leave those at their defaults.
 *
 * @since 0.1.0
 */
public final class ChecklistModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public ChecklistModule() {
        super("dev.checklist");
        RecordDeserializers.of(Checklist.class).forEach(this::add);
        setSerializerModifier(new FormatMember.InFront());
        setMixInAnnotation(Checklist.class, MixIns.OfChecklist.class);
        setMixInAnnotation(Evidence.class, MixIns.OfEvidence.class);
        setMixInAnnotation(Status.class, MixIns.OfMark.class);
        setMixInAnnotation(Term.class, MixIns.OfMark.class);
        for (Class<?> choice :
                List.of(Verdict.class, Responsibility.class, Evidence.Kind.class, Reference.Relation.class)) {
            setMixInAnnotation(choice, MixIns.OfToken.class);
        }
    }

    private <T> void add(RecordDeserializer<T> deserializer) {
        addDeserializer(deserializer.type(), deserializer);
        setMixInAnnotation(deserializer.type(), MixIns.OfRecord.class);
    }

    /**
     * {@return Jackson's module for {@link java.util.Optional}, which this one needs}
     */
    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module());
    }
}
