// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.detail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Checklist;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the forms of controls out of a tree. Many controls share one, and each would get a copy in the tree. */
final class SharedForms {

    private static final String FORM = "form";

    /** The forms by the ids of their controls. */
    private final Map<String, AnswerForm> byId = new HashMap<>();

    private final IdentityHashMap<AnswerForm, JsonNode> nodes = new IdentityHashMap<>();

    /** Returns a checklist without its forms. */
    Checklist takeOut(Checklist checklist) {
        return checklist.mapControls(control -> {
            control.form().ifPresent(form -> byId.put(control.id(), form));
            return control.form().isEmpty() ? control : control.withForm(Optional.empty());
        });
    }

    /** Puts the form of a control into its tree if a detail is about it. */
    void prepare(ObjectNode control, Detail detail) {
        AnswerForm form = detail.member().equals(FORM) ? byId.get(detail.id()) : null;
        if (form != null) {
            control.set(FORM, nodes.computeIfAbsent(form, DetailTree::plain));
        }
    }

    /** Takes the form of a control out of its tree again, unless a detail has changed it. */
    void finish(ObjectNode control, Detail detail) {
        AnswerForm form = detail.member().equals(FORM) ? byId.get(detail.id()) : null;
        if (form != null) {
            if (Objects.equals(control.get(FORM), nodes.get(form))) {
                control.remove(FORM);
            } else {
                byId.remove(detail.id());
            }
        }
    }

    /**
     * Returns a checklist with the forms that were taken out and not changed.
     *
     * @param newId returns the id that a control has now
     */
    Checklist putBack(Checklist checklist, Function<String, String> newId) {
        Map<String, AnswerForm> forms = new HashMap<>();
        byId.forEach((id, form) -> forms.put(newId.apply(id), form));
        return checklist.mapControls(control -> {
            AnswerForm form = forms.get(control.id());
            return form == null ? control : control.withForm(Optional.of(form));
        });
    }
}
