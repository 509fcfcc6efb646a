// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Merges two versions of a record component by component, and records the components in conflict. */
final class MemberMerge<T> {

    private final Optional<T> base;
    private final T ours;
    private final T theirs;
    private final List<String> conflicts = new ArrayList<>();

    /** The base is empty if both added the record. */
    MemberMerge(Optional<T> base, T ours, T theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Returns the conflict; empty if no component is in conflict. */
    Optional<Conflict<T>> conflict() {
        return conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conflict<>(base, Optional.of(ours), Optional.of(theirs), conflicts));
    }

    void addConflict(String name) {
        if (!conflicts.contains(name)) {
            conflicts.add(name);
        }
    }

    <V> V value(String name, Function<T, V> component) {
        V our = component.apply(ours);
        V their = component.apply(theirs);
        Optional<V> old = base.map(component);
        if (our.equals(their) || old.equals(Optional.of(their))) {
            return our;
        }
        if (!old.equals(Optional.of(our))) {
            conflicts.add(name);
            return our;
        }
        return their;
    }

    /** Merges a list to which both may add. */
    <E> List<E> list(String name, Function<T, List<E>> component) {
        List<E> our = component.apply(ours);
        List<E> their = component.apply(theirs);
        List<E> old = base.map(component).orElse(List.of());
        if (our.equals(old) || their.equals(old) || !isWithin(old, our) || !isWithin(old, their)) {
            return value(name, component);
        }
        // By their texts, because texts are found in logarithmic time however many of them share a hash code.
        Map<String, List<E>> known = new HashMap<>();
        our.forEach(each -> known.computeIfAbsent(each.toString(), text -> new ArrayList<>(1))
                .add(each));
        List<E> both = new ArrayList<>(our);
        for (E each : their) {
            List<E> alike = known.computeIfAbsent(each.toString(), text -> new ArrayList<>(1));
            if (!alike.contains(each)) {
                alike.add(each);
                both.add(each);
            }
        }
        return both;
    }

    /** Whether a list contains all elements of another, in the same order. */
    private static <E> boolean isWithin(List<E> part, List<E> whole) {
        int found = 0;
        for (E each : whole) {
            if (found < part.size() && part.get(found).equals(each)) {
                found++;
            }
        }
        return found == part.size();
    }

    /** Merges a map in which both may change different entries. */
    Map<String, String> map(String name, Function<T, Map<String, String>> component) {
        Map<String, String> our = component.apply(ours);
        Map<String, String> their = component.apply(theirs);
        Map<String, String> old = base.map(component).orElse(Map.of());
        if (our.equals(old)) {
            return their;
        }
        Map<String, String> both = new LinkedHashMap<>(our);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(their.keySet());
        boolean isConflict = false;
        for (String key : keys) {
            String is = their.get(key);
            String was = old.get(key);
            if (Objects.equals(is, was) || Objects.equals(is, our.get(key))) {
                continue;
            }
            if (!Objects.equals(our.get(key), was)) {
                isConflict = true;
            } else if (is == null) {
                both.remove(key);
            } else {
                both.put(key, is);
            }
        }
        if (isConflict) {
            conflicts.add(name);
        }
        return both;
    }
}
