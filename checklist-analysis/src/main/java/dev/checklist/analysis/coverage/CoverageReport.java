// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.coverage;

import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The coverage of a checklist and of its parts. Reports of several checklists can be added up, as with {@link
 * Coverage}; sections with the same id are counted as one.
 *
 * @param total            the coverage of all controls
 * @param bySection        the coverage of each section, including the sections in it, by its id, in document order
 * @param byFramework      the coverage of the controls that refer to a framework, by the name of the framework
 * @param byResponsibility the coverage of the controls with each responsibility; controls without one are counted in
 *                         {@code total} only
 * @since 0.1.0
 */
public record CoverageReport(
        Coverage total,
        Map<String, Coverage> bySection,
        Map<String, Coverage> byFramework,
        Map<Responsibility, Coverage> byResponsibility)
        implements Serializable {

    /**
     * Copies the maps.
     *
     * @param total            {@link #total()}
     * @param bySection        {@link #bySection()}
     * @param byFramework      {@link #byFramework()}
     * @param byResponsibility {@link #byResponsibility()}
     * @throws NullPointerException if a component is {@code null}
     */
    public CoverageReport {
        Objects.requireNonNull(total, "total");
        bySection = copy(Objects.requireNonNull(bySection, "bySection"));
        byFramework = copy(Objects.requireNonNull(byFramework, "byFramework"));
        byResponsibility = copy(Objects.requireNonNull(byResponsibility, "byResponsibility"));
    }

    private static <K> Map<K, Coverage> copy(Map<K, Coverage> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * {@return the report on no controls}
     */
    public static CoverageReport empty() {
        return new CoverageReport(Coverage.empty(), Map.of(), Map.of(), Map.of());
    }

    /**
     * Counts the controls of a checklist.
     *
     * @param checklist the checklist
     * @return its report
     */
    public static CoverageReport of(Checklist checklist) {
        List<Control> controls = checklist.controls();
        Map<String, Coverage> bySection = new LinkedHashMap<>();
        checklist.allSections().forEach(section -> bySection.put(section.id(), Coverage.of(section)));
        return new CoverageReport(
                Coverage.of(controls),
                bySection,
                grouped(
                        controls,
                        control -> control.references().stream()
                                .map(Reference::framework)
                                .distinct()
                                .toList()),
                grouped(controls, control -> control.responsibility().stream().toList()));
    }

    private static <K> Map<K, Coverage> grouped(List<Control> controls, Function<Control, List<K>> keys) {
        Map<K, List<Control>> groups = new LinkedHashMap<>();
        for (Control control : controls) {
            for (K key : keys.apply(control)) {
                groups.computeIfAbsent(key, each -> new ArrayList<>()).add(control);
            }
        }
        Map<K, Coverage> coverage = new LinkedHashMap<>();
        groups.forEach((key, group) -> coverage.put(key, Coverage.of(group)));
        return coverage;
    }

    /**
     * Adds the report on another checklist.
     *
     * @param other the other report
     * @return the report on both
     */
    public CoverageReport plus(CoverageReport other) {
        return new CoverageReport(
                total.plus(other.total),
                sum(bySection, other.bySection),
                sum(byFramework, other.byFramework),
                sum(byResponsibility, other.byResponsibility));
    }

    private static <K> Map<K, Coverage> sum(Map<K, Coverage> first, Map<K, Coverage> second) {
        Map<K, Coverage> sum = new LinkedHashMap<>(first);
        second.forEach((key, coverage) -> sum.merge(key, coverage, Coverage::plus));
        return sum;
    }

    /**
     * {@return the report as readable text, a line for each part}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(total).append('\n');
        bySection.forEach((id, coverage) ->
                text.append("section ").append(id).append(": ").append(coverage).append('\n'));
        byFramework.forEach((name, coverage) ->
                text.append(name).append(": ").append(coverage).append('\n'));
        byResponsibility.forEach((who, coverage) ->
                text.append(who.token()).append(": ").append(coverage).append('\n'));
        return text.toString();
    }
}
