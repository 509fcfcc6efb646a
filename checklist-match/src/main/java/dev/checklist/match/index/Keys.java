// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import dev.checklist.match.text.Folding;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import dev.checklist.model.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys by which past answers are found. */
final class Keys {

    private Keys() {}

    /** Returns the key of a pair, such as the ids of a checklist and of its control. */
    static String of(String one, String other) {
        return digest(one.length() + "\n" + one + other);
    }

    /** Returns the key of the text of a question; the same for all texts that differ in their spelling only. */
    static String text(String question) {
        return digest(Folding.fold(question));
    }

    /** Returns the key of the name of a service. */
    static Optional<String> service(Checklist checklist) {
        return checklist.subject().map(Subject::service).map(Keys::text);
    }

    /**
     * Returns the keys of a control in its frameworks: those it refers to, and those that its checklist is based on,
     * whose ids it has.
     */
    static List<String> references(Checklist checklist, Control control) {
        Stream<String> own = checklist.basis().stream()
                .filter(basis -> basis.locator().isEmpty())
                .map(basis -> reference(basis, control.id()));
        Stream<String> others = control.references().stream()
                .filter(Keys::isSame)
                .flatMap(each -> each.locator().map(at -> reference(each, at)).stream());
        return Stream.concat(own, others).distinct().toList();
    }

    private static String reference(Reference framework, String locator) {
        return of(Folding.fold(framework.framework()), Folding.fold(locator));
    }

    private static boolean isSame(Reference reference) {
        return reference.relation().map(Reference.Relation.EQUAL::equals).orElse(true);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
