// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match;

import dev.checklist.match.index.Hit;
import dev.checklist.match.index.PastAnswer;
import dev.checklist.match.rank.Topic;
import dev.checklist.match.text.TermReader;
import dev.checklist.match.text.Terms;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Section;
import java.util.List;
import java.util.Optional;

/** Finds out what questions and past answers are about. */
final class Topics {

    private final TermReader reader;

    Topics(TermReader reader) {
        this.reader = reader;
    }

    Topic of(Checklist questionnaire, List<Section> path, Control question) {
        Optional<String> language = questionnaire.language();
        Terms text = reader.read(question.requirement(), language);
        return new Topic(text, text, reader.read(PastAnswer.titles(path), language));
    }

    Topic of(Hit hit) {
        PastAnswer answer = hit.answer();
        Terms question = reader.read(hit.asked(), hit.isByConfirmed() ? Optional.empty() : answer.language());
        return new Topic(
                question,
                question.plus(reader.read(answer.rest(), answer.language())),
                reader.read(answer.sections(), answer.language()));
    }
}
