// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary values of the model, for the properties of all modules. */
public final class ChecklistArbitraries {

    private ChecklistArbitraries() {}

    /** {@return checklists with unique ids; sections nest up to 16 deep} */
    public static Arbitrary<Checklist> checklists() {
        return arbitrary(RandomChecklists::checklist, Smaller::checklist);
    }

    /** {@return a checklist, the same one from the same random numbers} */
    public static Checklist checklist(Random random) {
        return new RandomChecklists(random).checklist();
    }

    /** {@return sections with unique ids, nested up to 16 deep} */
    public static Arbitrary<Section> sections() {
        return arbitrary(RandomChecklists::section, Smaller::section);
    }

    /** {@return controls with any mix of components} */
    public static Arbitrary<Control> controls() {
        return arbitrary(RandomChecklists::control, Smaller::control);
    }

    /** {@return statuses with known and unknown marks, which may or may not match the verdict} */
    public static Arbitrary<Status> statuses() {
        return arbitrary(random -> random.parts.status(), Smaller::none);
    }

    /** {@return terms with known and unknown marks, which may or may not match the verdict} */
    public static Arbitrary<Term> terms() {
        return arbitrary(random -> random.parts.term(), Smaller::none);
    }

    /** {@return subjects with and without provider} */
    public static Arbitrary<Subject> subjects() {
        return arbitrary(random -> random.parts.subject(), Smaller::none);
    }

    /** {@return pieces of evidence with any mix of components} */
    public static Arbitrary<Evidence> evidence() {
        return arbitrary(random -> random.parts.evidence(), Smaller::evidence);
    }

    /** {@return references with any mix of components} */
    public static Arbitrary<Reference> references() {
        return arbitrary(random -> random.parts.reference(), Smaller::reference);
    }

    /** {@return texts of any complete Unicode characters; may be empty} */
    public static Arbitrary<String> texts() {
        return arbitrary(random -> random.texts.text(), Smaller::text);
    }

    /** {@return texts that are not blank} */
    public static Arbitrary<String> nonBlankTexts() {
        return arbitrary(random -> random.texts.nonBlank(), Smaller::nonBlank);
    }

    /** {@return ids: short and long, numbers and any other text} */
    public static Arbitrary<String> ids() {
        return arbitrary(random -> random.texts.id(), Smaller::nonBlank);
    }

    /** {@return URIs: absolute, relative, opaque, not ASCII, or a fragment alone} */
    public static Arbitrary<URI> uris() {
        return arbitrary(random -> random.parts.uri(), Smaller::none);
    }

    /** {@return dates of the present and of any time, including the first and the last date that Java supports} */
    public static Arbitrary<LocalDate> dates() {
        return arbitrary(random -> random.parts.date(), Smaller::none);
    }

    /** {@return digests of each algorithm} */
    public static Arbitrary<Digest> digests() {
        return arbitrary(random -> random.parts.digest(), Smaller::none);
    }

    /** {@return maps of properties, in which the order is significant} */
    public static Arbitrary<Map<String, String>> properties() {
        return arbitrary(random -> random.parts.properties(), Smaller::properties);
    }

    /**
     * Creates a large checklist, which is the same each time.
     *
     * @param controls the number of controls; each section has 50 of them
     * @return a checklist with Japanese texts, remarks and evidence
     */
    public static Checklist large(int controls) {
        return LargeChecklist.of(controls);
    }

    private static <T> Arbitrary<T> arbitrary(Function<RandomChecklists, T> value, Function<T, Stream<T>> smaller) {
        return Arbitraries.fromGenerator(random -> new Smaller<>(value.apply(new RandomChecklists(random)), smaller));
    }
}
