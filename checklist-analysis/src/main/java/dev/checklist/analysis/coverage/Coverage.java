// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.coverage;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.InvalidComponentException;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of controls with each verdict.
 *
 * <p>{@link #empty()} and {@link #plus} form a monoid: the counts of the parts can be added to get the count of the
 * whole, in any order and in parallel:
 * {@code checklists.parallel().map(Coverage::of).reduce(Coverage.empty(), Coverage::plus)}. Instances are serializable,
 * so that they can be sent between the machines of a cluster.
 *
 * @param counts the number of controls by verdict, in the order of {@link Verdict}; verdicts that no control has are
 *               left out
 * @since 0.1.0
 */
public record Coverage(Map<Verdict, Long> counts) implements Serializable {

    private static final Coverage EMPTY = new Coverage(Map.of());

    /**
     * Copies the counts.
     *
     * @param counts {@link #counts()}
     * @throws NullPointerException      if {@code counts}, a verdict or a number is {@code null}
     * @throws InvalidComponentException if a number is less than 1
     */
    public Coverage {
        Map<Verdict, Long> copy = new EnumMap<>(Verdict.class);
        Objects.requireNonNull(counts, "counts").forEach((verdict, count) -> {
            if (count < 1) {
                throw new InvalidComponentException(
                        "counts", "count of %s is %s, expected 1 or more".formatted(verdict.token(), count));
            }
            copy.put(verdict, count);
        });
        counts = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the coverage of no controls}
     */
    public static Coverage empty() {
        return EMPTY;
    }

    /**
     * Counts the controls of a checklist.
     *
     * @param checklist the checklist
     * @return its coverage
     */
    public static Coverage of(Checklist checklist) {
        return of(checklist.controls());
    }

    /**
     * Counts the controls of a section and of all sections in it.
     *
     * @param section the section
     * @return its coverage
     */
    public static Coverage of(Section section) {
        return of(section.allControls());
    }

    /**
     * Counts controls.
     *
     * @param controls the controls
     * @return their coverage
     */
    public static Coverage of(Iterable<Control> controls) {
        Map<Verdict, Long> byVerdict = new EnumMap<>(Verdict.class);
        controls.forEach(control -> byVerdict.merge(control.status().verdict(), 1L, Long::sum));
        return new Coverage(byVerdict);
    }

    /**
     * Adds the counts of other controls.
     *
     * @param other the coverage of the others
     * @return the coverage of both
     */
    public Coverage plus(Coverage other) {
        Map<Verdict, Long> sum = new EnumMap<>(Verdict.class);
        sum.putAll(counts);
        other.counts.forEach((verdict, count) -> sum.merge(verdict, count, Long::sum));
        return new Coverage(sum);
    }

    /**
     * Returns the number of controls with a verdict.
     *
     * @param verdict the verdict
     * @return the number, 0 or more
     */
    public long count(Verdict verdict) {
        return counts.getOrDefault(Objects.requireNonNull(verdict, "verdict"), 0L);
    }

    /**
     * {@return the number of all controls}
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * {@return the controls that have any answer, as a share of all controls; empty if there are no controls}
     */
    public Optional<Share> answered() {
        return Share.of(countAnswered(), total());
    }

    /**
     * {@return the controls whose verdict says to what extent they are met, as a share of those that are
     * {@link #answered()}; empty if none is answered. Controls that are not applicable, refer to their remarks, or only
     * have the verdict {@link Verdict#ANSWERED} are answered, but not assessed}
     */
    public Optional<Share> assessed() {
        return Share.of(countAssessed(), countAnswered());
    }

    /**
     * {@return the controls that are implemented, directly or by an alternative, as a share of those that are
     * {@link #assessed()}; empty if none is assessed}
     */
    public Optional<Share> implemented() {
        return Share.of(count(Verdict.IMPLEMENTED) + count(Verdict.ALTERNATIVE), countAssessed());
    }

    private long countAnswered() {
        return total() - count(Verdict.UNANSWERED);
    }

    private long countAssessed() {
        return countAnswered() - count(Verdict.NOT_APPLICABLE) - count(Verdict.SEE_REMARKS) - count(Verdict.ANSWERED);
    }

    /**
     * {@return the coverage as readable text, such as {@code 72 controls: 70 implemented, 2 see-remarks; answered 72 of
     * 72 (100.0 %), assessed 70 of 72 (97.2 %), implemented 70 of 70 (100.0 %)}}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(total()).append(" controls");
        String separator = ": ";
        for (Map.Entry<Verdict, Long> count : counts.entrySet()) {
            text.append(separator)
                    .append(count.getValue())
                    .append(' ')
                    .append(count.getKey().token());
            separator = ", ";
        }
        answered().ifPresent(share -> text.append("; answered ").append(share));
        assessed().ifPresent(share -> text.append(", assessed ").append(share));
        implemented().ifPresent(share -> text.append(", implemented ").append(share));
        return text.toString();
    }
}
