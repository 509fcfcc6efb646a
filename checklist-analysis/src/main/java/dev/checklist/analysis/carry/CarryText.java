// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.carry;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.analysis.carry.CarryForward.Item;
import dev.checklist.analysis.carry.CarryForward.Outcome;
import dev.checklist.analysis.carry.CarryForward.ReviewReason;
import dev.checklist.analysis.edition.BeforeAfter;
import dev.checklist.model.Control;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was carried, as readable text. */
final class CarryText {

    private CarryText() {}

    static String of(CarryForward carried) {
        String counts = Stream.of(Outcome.values())
                .map(outcome -> carried.items(outcome).size() + " " + outcome.token())
                .collect(Collectors.joining(", "));
        return carried.items().stream()
                .filter(item -> item.outcome() != Outcome.CARRIED && item.outcome() != Outcome.KEPT)
                .map(item -> item + "\n")
                .collect(Collectors.joining("", counts + "\n", ""));
    }

    static String of(Item item) {
        String why = item.reasons().isEmpty() ? "" : " (" + joined(item.reasons()) + ")";
        String asked = item.after().or(item::before).orElseThrow().requirement();
        return BeforeAfter.ids(item.before().map(Control::id), item.after().map(Control::id)) + " "
                + item.outcome().token() + why + ": " + quote(asked) + candidates(item);
    }

    private static String candidates(Item item) {
        return item.candidates().isEmpty()
                ? ""
                : item.candidates().stream()
                        .map(Candidate::brief)
                        .collect(Collectors.joining(", ", ", candidates ", ""));
    }

    static String joined(Set<ReviewReason> reasons) {
        return reasons.stream().map(ReviewReason::token).collect(Collectors.joining(", "));
    }
}
