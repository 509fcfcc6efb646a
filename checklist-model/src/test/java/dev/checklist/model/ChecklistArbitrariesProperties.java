// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.checklist.model.component.Checks;
import dev.checklist.model.text.Texts;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Checks an assumption of the properties of all modules: that the awkward values are really generated. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ChecklistArbitrariesProperties {

    // Fixed, because with a different seed in every run, a rare value would sometimes be missed.
    private static final String SEED = "20240807";

    @Property(seed = SEED)
    void coversTheShapesOfChecklists(@ForAll("checklists") Checklist checklist) {
        List<Section> sections = checklist.sections();
        Statistics.label("depth").collect(Outline.depth(sections)).coverage(depths -> {
            depths.check(0).count(n -> n > 0);
            depths.check(1).count(n -> n > 0);
            depths.check(Section.MAX_DEPTH).count(n -> n > 0);
        });
        Statistics.label("both")
                .collect(sections.stream()
                        .anyMatch(s -> !s.controls().isEmpty() && !s.sections().isEmpty()))
                .coverage(both -> both.check(true).percentage(p -> p > 10));
        Statistics.label("controls")
                .collect(checklist.controls().isEmpty())
                .coverage(none -> none.check(false).percentage(p -> p > 30));
    }

    @Property(seed = SEED, tries = 5000)
    void coversTheTextsThatBreakFormats(@ForAll("texts") String text) {
        Statistics.label("empty")
                .collect(text.isEmpty())
                .coverage(c -> c.check(true).count(n -> n > 0));
        for (String awkward : List.of("\u0000", "\"", "\r\n", "\uFEFF", "𠮷", "e\u0301")) {
            Statistics.label(awkward)
                    .collect(text.contains(awkward))
                    .coverage(c -> c.check(true).count(n -> n > 0));
        }
        for (String start : List.of("=", "+", "-", "@", "'", "＝", "＋", "－", "＠", " ", "\t")) {
            Statistics.label("start " + start)
                    .collect(text.startsWith(start))
                    .coverage(c -> c.check(true).count(n -> n > 0));
        }
        assertEquals(text, Checks.text("text", text));
    }

    @Property(seed = SEED)
    void coversTheDaysThatBreakFormats(@ForAll("dates") LocalDate date) {
        Statistics.label("year")
                .collect(Integer.signum(date.getYear() / 10_000))
                .coverage(years -> {
                    years.check(-1).count(n -> n > 0);
                    years.check(0).percentage(p -> p > 50);
                    years.check(1).count(n -> n > 0);
                });
        Statistics.label("last")
                .collect(date.equals(LocalDate.MAX))
                .coverage(c -> c.check(true).count(n -> n > 0));
    }

    @Property(seed = SEED)
    void coversTheLongestIds(@ForAll("ids") String id) {
        Statistics.label("longest")
                .collect(id.length() == 256)
                .coverage(c -> c.check(true).count(n -> n > 0));
        assertEquals(id, Checks.id("id", id));
    }

    @Property
    void makesEverythingElse(
            @ForAll("uris") URI uri,
            @ForAll("digests") Digest digest,
            @ForAll("statuses") Status status,
            @ForAll("subjects") Subject subject) {
        assertEquals(uri, URI.create(uri.toString()));
        assertEquals(digest, new Digest(digest.algorithm(), digest.value()));
        assertEquals(status, new Status(status.verdict(), status.mark()));
        assertEquals(subject, subject.toBuilder().build());
    }

    @Property
    void keepsNonBlankTextsNonBlank(@ForAll("nonBlankTexts") String text) {
        assertFalse(Texts.isBlank(text));
    }

    @Provide
    Arbitrary<Checklist> checklists() {
        return ChecklistArbitraries.checklists();
    }

    @Provide
    Arbitrary<String> texts() {
        return ChecklistArbitraries.texts();
    }

    @Provide
    Arbitrary<String> nonBlankTexts() {
        return ChecklistArbitraries.nonBlankTexts();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return ChecklistArbitraries.dates();
    }

    @Provide
    Arbitrary<String> ids() {
        return ChecklistArbitraries.ids();
    }

    @Provide
    Arbitrary<URI> uris() {
        return ChecklistArbitraries.uris();
    }

    @Provide
    Arbitrary<Digest> digests() {
        return ChecklistArbitraries.digests();
    }

    @Provide
    Arbitrary<Status> statuses() {
        return ChecklistArbitraries.statuses();
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return ChecklistArbitraries.subjects();
    }
}
