// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.io.records.ValueWriters.choice;
import static dev.checklist.io.records.ValueWriters.list;
import static dev.checklist.io.records.ValueWriters.number;
import static dev.checklist.io.records.ValueWriters.object;
import static dev.checklist.io.records.ValueWriters.optional;
import static dev.checklist.io.records.ValueWriters.properties;
import static dev.checklist.io.records.ValueWriters.text;
import static dev.checklist.io.records.ValueWriters.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.checklist.io.format.Format;
import dev.checklist.model.AnswerForm;
import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Digest;
import dev.checklist.model.Evidence;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Section;
import dev.checklist.model.Status;
import dev.checklist.model.Subject;
import dev.checklist.model.Term;
import java.io.IOException;

/**
 * Writes the members of each record, in the order of its components. The calls are written out by hand, because getting
 * the components by reflection would take a quarter of the time of writing. A missing member would fail the property
 * tests of round trips.
 */
public final class RecordWriters {

    private static final SerializedString ALGORITHM = new SerializedString("algorithm");
    private static final SerializedString ASSESSMENTS = new SerializedString("assessments");
    private static final SerializedString BASIS = new SerializedString("basis");
    private static final SerializedString CHOICES = new SerializedString("choices");
    private static final SerializedString COLLECTED = new SerializedString("collected");
    private static final SerializedString CONTROLS = new SerializedString("controls");
    private static final SerializedString DAY = new SerializedString("day");
    private static final SerializedString DESCRIPTION = new SerializedString("description");
    private static final SerializedString DIGEST = new SerializedString("digest");
    private static final SerializedString DUE = new SerializedString("due");
    private static final SerializedString EVIDENCE = new SerializedString("evidence");
    private static final SerializedString FORM = new SerializedString("form");
    private static final SerializedString FORMAT = new SerializedString(Format.MEMBER);
    private static final SerializedString FRAMEWORK = new SerializedString("framework");
    private static final SerializedString GUIDANCE = new SerializedString("guidance");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString ISSUER = new SerializedString("issuer");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString LABEL = new SerializedString("label");
    private static final SerializedString LANGUAGE = new SerializedString("language");
    private static final SerializedString LEGEND = new SerializedString("legend");
    private static final SerializedString LOCATOR = new SerializedString("locator");
    private static final SerializedString MARK = new SerializedString("mark");
    private static final SerializedString MEANING = new SerializedString("meaning");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString NOTE = new SerializedString("note");
    private static final SerializedString NOTES = new SerializedString("notes");
    private static final SerializedString OWNER = new SerializedString("owner");
    private static final SerializedString PLAN = new SerializedString("plan");
    private static final SerializedString PROVIDER = new SerializedString("provider");
    private static final SerializedString REFERENCES = new SerializedString("references");
    private static final SerializedString RELATION = new SerializedString("relation");
    private static final SerializedString REMARKS = new SerializedString("remarks");
    private static final SerializedString REQUIREMENT = new SerializedString("requirement");
    private static final SerializedString RESPONSIBILITY = new SerializedString("responsibility");
    private static final SerializedString SCORE = new SerializedString("score");
    private static final SerializedString SECTIONS = new SerializedString("sections");
    private static final SerializedString SERVICE = new SerializedString("service");
    private static final SerializedString STATUS = new SerializedString("status");
    private static final SerializedString SUBJECT = new SerializedString("subject");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString UPDATED = new SerializedString("updated");
    private static final SerializedString URI = new SerializedString("uri");
    private static final SerializedString VALID_FROM = new SerializedString("validFrom");
    private static final SerializedString VALID_UNTIL = new SerializedString("validUntil");
    private static final SerializedString VALUE = new SerializedString("value");
    private static final SerializedString VERDICT = new SerializedString("verdict");
    private static final SerializedString VERSION = new SerializedString("version");
    private static final SerializedString WEIGHT = new SerializedString("weight");

    private RecordWriters() {}

    public static void checklist(Checklist checklist, JsonGenerator generator) throws IOException {
        text(FORMAT, Format.CURRENT.toString(), generator);
        text(ID, checklist.id(), generator);
        text(TITLE, checklist.title(), generator);
        optional(LANGUAGE, checklist.language(), generator);
        optional(VERSION, checklist.version(), generator);
        optional(UPDATED, checklist.updated(), generator);
        optional(SUBJECT, checklist.subject(), RecordWriters::subject, generator);
        list(BASIS, checklist.basis(), RecordWriters::reference, generator);
        texts(NOTES, checklist.notes(), generator);
        list(EVIDENCE, checklist.evidence(), RecordWriters::evidence, generator);
        list(LEGEND, checklist.legend(), RecordWriters::term, generator);
        list(SECTIONS, checklist.sections(), RecordWriters::section, generator);
        properties(checklist.properties(), generator);
    }

    public static void subject(Subject subject, JsonGenerator generator) throws IOException {
        text(SERVICE, subject.service(), generator);
        optional(PROVIDER, subject.provider(), generator);
    }

    public static void section(Section section, JsonGenerator generator) throws IOException {
        text(ID, section.id(), generator);
        optional(LABEL, section.label(), generator);
        text(TITLE, section.title(), generator);
        optional(DESCRIPTION, section.description(), generator);
        list(CONTROLS, section.controls(), RecordWriters::control, generator);
        list(SECTIONS, section.sections(), RecordWriters::section, generator);
        properties(section.properties(), generator);
    }

    public static void control(Control control, JsonGenerator generator) throws IOException {
        text(ID, control.id(), generator);
        optional(LABEL, control.label(), generator);
        text(REQUIREMENT, control.requirement(), generator);
        optional(GUIDANCE, control.guidance(), generator);
        optional(FORM, control.form(), RecordWriters::form, generator);
        number(WEIGHT, control.weight(), generator);
        object(STATUS, control.status(), RecordWriters::status, generator);
        choice(RESPONSIBILITY, control.responsibility(), generator);
        optional(REMARKS, control.remarks(), generator);
        optional(PLAN, control.plan(), RecordWriters::plan, generator);
        list(ASSESSMENTS, control.assessments(), RecordWriters::assessment, generator);
        list(EVIDENCE, control.evidence(), RecordWriters::evidence, generator);
        list(REFERENCES, control.references(), RecordWriters::reference, generator);
        properties(control.properties(), generator);
    }

    public static void form(AnswerForm form, JsonGenerator generator) throws IOException {
        text(TYPE, form.type().token(), generator);
        list(CHOICES, form.choices(), RecordWriters::term, generator);
    }

    public static void plan(Plan plan, JsonGenerator generator) throws IOException {
        optional(DUE, plan.due(), generator);
        optional(OWNER, plan.owner(), generator);
        optional(NOTE, plan.note(), generator);
    }

    public static void assessment(Assessment assessment, JsonGenerator generator) throws IOException {
        text(NAME, assessment.name(), generator);
        object(STATUS, assessment.status(), RecordWriters::status, generator);
        optional(REMARKS, assessment.remarks(), generator);
        optional(DAY, assessment.day(), generator);
    }

    public static void status(Status status, JsonGenerator generator) throws IOException {
        text(VERDICT, status.verdict().token(), generator);
        text(MARK, status.mark(), generator);
    }

    public static void evidence(Evidence evidence, JsonGenerator generator) throws IOException {
        text(KIND, evidence.kind().token(), generator);
        text(TITLE, evidence.title(), generator);
        optional(URI, evidence.uri(), generator);
        optional(LOCATOR, evidence.locator(), generator);
        optional(ISSUER, evidence.issuer(), generator);
        optional(COLLECTED, evidence.collected(), generator);
        optional(VALID_FROM, evidence.validFrom(), generator);
        optional(VALID_UNTIL, evidence.validUntil(), generator);
        optional(DIGEST, evidence.digest(), RecordWriters::digest, generator);
        optional(NOTE, evidence.note(), generator);
        properties(evidence.properties(), generator);
    }

    public static void digest(Digest digest, JsonGenerator generator) throws IOException {
        text(ALGORITHM, digest.algorithm(), generator);
        text(VALUE, digest.value(), generator);
    }

    public static void reference(Reference reference, JsonGenerator generator) throws IOException {
        text(FRAMEWORK, reference.framework(), generator);
        optional(LOCATOR, reference.locator(), generator);
        optional(URI, reference.uri(), generator);
        choice(RELATION, reference.relation(), generator);
    }

    public static void term(Term term, JsonGenerator generator) throws IOException {
        text(MARK, term.mark(), generator);
        text(VERDICT, term.verdict().token(), generator);
        text(MEANING, term.meaning(), generator);
        number(SCORE, term.score(), generator);
    }
}
