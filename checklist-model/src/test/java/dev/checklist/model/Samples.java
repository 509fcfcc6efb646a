// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.model.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values for tests: minimal valid records, and one of each record with every component set. */
public final class Samples {

    public static final Subject SUBJECT =
            Subject.builder().service("s").provider("p").build();
    public static final Digest DIGEST = new Digest("SHA-256", "0f".repeat(32));
    public static final Term TERM = Term.builder()
            .mark("○")
            .verdict(Verdict.IMPLEMENTED)
            .meaning("実施している")
            .score(new BigDecimal("2.5"))
            .build();
    public static final Status STATUS = new Status(Verdict.IMPLEMENTED, "○");
    public static final Location LOCATION = new Location("a.json", 3, 5, "/x");
    public static final Problem PROBLEM = new Problem(Problem.Severity.WARNING, "unknown-member", LOCATION, "Unknown");
    public static final Vocabulary VOCABULARY = new Vocabulary("v", List.of(TERM));
    public static final Vocabulary.Match MATCH = new Vocabulary.Match(TERM, Vocabulary.Match.Fidelity.EXACT);

    public static final Reference REFERENCE = Reference.builder()
            .framework("f")
            .locator("l")
            .uri(URI.create("https://f.example"))
            .relation(Reference.Relation.EQUAL)
            .build();

    public static final Evidence EVIDENCE = Evidence.builder()
            .kind(Evidence.Kind.CERTIFICATE)
            .title("t")
            .uri(URI.create("https://e.example"))
            .locator("l")
            .issuer("i")
            .collected(LocalDate.of(2024, 8, 7))
            .validFrom(LocalDate.of(2023, 4, 1))
            .validUntil(LocalDate.of(2026, 3, 31))
            .digest(DIGEST)
            .note("n")
            .putProperty("a", "1")
            .build();

    public static final AnswerForm FORM =
            AnswerForm.builder().type(AnswerForm.Type.ONE_OF).addChoice(TERM).build();

    public static final Plan PLAN =
            Plan.builder().due(LocalDate.of(2026, 10, 31)).owner("o").note("n").build();

    public static final Assessment ASSESSMENT = Assessment.builder()
            .name("前回")
            .status(STATUS)
            .remarks("m")
            .day(LocalDate.of(2025, 3, 31))
            .build();

    public static final Control CONTROL = Control.builder()
            .id("2.1.3")
            .label("3")
            .requirement("r")
            .guidance("g")
            .form(FORM)
            .weight(new BigDecimal("1.5"))
            .status(STATUS)
            .responsibility(Responsibility.PROVIDER)
            .remarks("m")
            .plan(PLAN)
            .addAssessment(ASSESSMENT)
            .addEvidence(EVIDENCE)
            .addReference(REFERENCE)
            .putProperty("a", "1")
            .build();

    public static final Section SECTION = Section.builder()
            .id("2")
            .label("2")
            .title("t")
            .description("d")
            .addControl(CONTROL)
            .addSection(section("2.2"))
            .putProperty("a", "1")
            .build();

    public static final Checklist CHECKLIST = Checklist.builder()
            .id("c")
            .title("t")
            .language("ja")
            .version("1")
            .updated(LocalDate.of(2024, 8, 7))
            .subject(SUBJECT)
            .addBasis(REFERENCE)
            .addNote("n")
            .addEvidence(EVIDENCE)
            .addLegend(TERM)
            .addSection(SECTION)
            .putProperty("a", "1")
            .build();

    private Samples() {}

    public static Control control(String id) {
        return Control.builder().id(id).requirement("r").status(STATUS).build();
    }

    public static Section section(String id, Control... controls) {
        return Section.builder().id(id).title("t").addControls(controls).build();
    }

    public static Checklist checklist(Section... sections) {
        return Checklist.builder().id("c").title("t").addSections(sections).build();
    }

    /** Returns nested sections with the given id prefix: one section per level, and a control in the innermost one. */
    public static Section nested(String prefix, int levels) {
        Section section = section(prefix + levels, control(prefix + "control"));
        for (int level = levels - 1; level > 0; level--) {
            section = section(prefix + level).withSections(section);
        }
        return section;
    }

    /** Returns so many entries that they would not keep their order by chance. */
    public static Map<String, String> manyProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 30; i > 0; i--) {
            properties.put("name " + i, "value " + i);
        }
        return properties;
    }

    /** Returns one of each record, with every component set. */
    public static Stream<Record> records() {
        return Stream.concat(builtRecords(), Stream.of(DIGEST, STATUS, LOCATION, PROBLEM, VOCABULARY, MATCH));
    }

    /** Returns one of each record that has a builder and withers, with every component set. */
    public static Stream<Record> builtRecords() {
        return Stream.of(CHECKLIST, SUBJECT, SECTION, CONTROL, EVIDENCE, REFERENCE, TERM, FORM, PLAN, ASSESSMENT);
    }
}
