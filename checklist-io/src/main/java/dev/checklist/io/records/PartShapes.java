// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.io.records.Member.list;
import static dev.checklist.io.records.Member.optional;
import static dev.checklist.io.records.Member.properties;
import static dev.checklist.io.records.Member.required;
import static dev.checklist.io.records.RecordShapes.at;
import static dev.checklist.io.records.Scalar.DATE;
import static dev.checklist.io.records.Scalar.NUMBER;
import static dev.checklist.io.records.Scalar.TEXT;

import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Status;
import dev.checklist.model.Term;
import dev.checklist.model.Verdict;

/** The members of the records that controls and checklists consist of, in the order of their components. */
final class PartShapes {

    private static final ValueType<Verdict> VERDICT = Choice.of(Verdict.class);

    static final RecordShape<Status> STATUS = new RecordShape<>(
            Status.class,
            v -> new Status(at(v, 0), at(v, 1)),
            r -> new Object[] {r.verdict(), r.mark()},
            required(MemberName.VERDICT, VERDICT),
            required(MemberName.MARK, TEXT));

    static final RecordShape<Term> TERM = new RecordShape<>(
            Term.class,
            v -> new Term(at(v, 0), at(v, 1), at(v, 2), at(v, 3)),
            r -> new Object[] {r.mark(), r.verdict(), r.meaning(), r.score()},
            required(MemberName.MARK, TEXT),
            required(MemberName.VERDICT, VERDICT),
            required(MemberName.MEANING, TEXT),
            optional(MemberName.SCORE, NUMBER));

    static final RecordShape<Digest> DIGEST = new RecordShape<>(
            Digest.class,
            v -> new Digest(at(v, 0), at(v, 1)),
            r -> new Object[] {r.algorithm(), r.value()},
            required(MemberName.ALGORITHM, TEXT),
            required(MemberName.VALUE, TEXT));

    static final RecordShape<Evidence> EVIDENCE = new RecordShape<>(
            Evidence.class,
            PartShapes::evidence,
            r -> new Object[] {
                r.kind(),
                r.title(),
                r.uri(),
                r.locator(),
                r.issuer(),
                r.collected(),
                r.validFrom(),
                r.validUntil(),
                r.digest(),
                r.note(),
                r.properties()
            },
            required(MemberName.KIND, Choice.of(Evidence.Kind.class)),
            required(MemberName.TITLE, TEXT),
            optional(MemberName.URI, Scalar.URI),
            optional(MemberName.LOCATOR, TEXT),
            optional(MemberName.ISSUER, TEXT),
            optional(MemberName.COLLECTED, DATE),
            optional(MemberName.VALID_FROM, DATE),
            optional(MemberName.VALID_UNTIL, DATE),
            optional(MemberName.DIGEST, DIGEST),
            optional(MemberName.NOTE, TEXT),
            properties());

    static final RecordShape<Reference> REFERENCE = new RecordShape<>(
            Reference.class,
            v -> new Reference(at(v, 0), at(v, 1), at(v, 2), at(v, 3)),
            r -> new Object[] {r.framework(), r.locator(), r.uri(), r.relation()},
            required(MemberName.FRAMEWORK, TEXT),
            optional(MemberName.LOCATOR, TEXT),
            optional(MemberName.URI, Scalar.URI),
            optional(MemberName.RELATION, Choice.of(Reference.Relation.class)));

    static final RecordShape<AnswerForm> FORM = new RecordShape<>(
            AnswerForm.class,
            v -> new AnswerForm(at(v, 0), at(v, 1)),
            r -> new Object[] {r.type(), r.choices()},
            required(MemberName.TYPE, Choice.of(AnswerForm.Type.class)),
            list(MemberName.CHOICES, TERM));

    static final RecordShape<Plan> PLAN = new RecordShape<>(
            Plan.class,
            v -> new Plan(at(v, 0), at(v, 1), at(v, 2)),
            r -> new Object[] {r.due(), r.owner(), r.note()},
            optional(MemberName.DUE, DATE),
            optional(MemberName.OWNER, TEXT),
            optional(MemberName.NOTE, TEXT));

    static final RecordShape<Assessment> ASSESSMENT = new RecordShape<>(
            Assessment.class,
            v -> new Assessment(at(v, 0), at(v, 1), at(v, 2), at(v, 3)),
            r -> new Object[] {r.name(), r.status(), r.remarks(), r.day()},
            required(MemberName.NAME, TEXT),
            required(MemberName.STATUS, STATUS),
            optional(MemberName.REMARKS, TEXT),
            optional(MemberName.DAY, DATE));

    private PartShapes() {}

    private static Evidence evidence(Object[] v) {
        return new Evidence(
                at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5), at(v, 6), at(v, 7), at(v, 8), at(v, 9),
                at(v, 10));
    }
}
