// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.checklist.analysis.carry.Candidate;
import dev.checklist.analysis.carry.CarryForward;
import dev.checklist.analysis.compare.ChecklistComparison;
import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.analysis.coverage.CoverageReport;
import dev.checklist.analysis.coverage.Share;
import dev.checklist.analysis.diff.ChecklistDiff;
import dev.checklist.analysis.gap.Gap;
import dev.checklist.analysis.gap.Profile;
import dev.checklist.analysis.merge.ChecklistMerge;
import dev.checklist.analysis.score.Score;
import dev.checklist.analysis.score.ScoreRule;
import dev.checklist.analysis.validation.ChecklistValidator;
import dev.checklist.io.json.ChecklistModule;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Reference;
import dev.checklist.model.Responsibility;
import dev.checklist.model.Status;
import dev.checklist.model.Verdict;
import dev.checklist.model.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that a mapper with only {@link ChecklistModule} can write and read every result of the analysis. */
class AnalysisJsonTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ChecklistModule()).build();

    private static final Checklist LAST = Samples.cybozuComChina();

    private static final Checklist NEXT = LAST.update(
                    "11.7",
                    control -> control.withStatus(new Status(Verdict.PLANNED, "△"))
                            .withResponsibility(Responsibility.CUSTOMER)
                            .withReferences(Reference.builder()
                                    .framework("ISO/IEC 27001")
                                    .locator("A.8.1")
                                    .build()))
            .update("4.2", control -> control.withRequirement(control.requirement() + "?"))
            .update("1.1", control -> control.withId("1.1a"))
            .withTitle("Next");

    static List<Object> results() {
        Checklist other = LAST.update("11.7", control -> control.withRemarks("!"));
        Map<String, Checklist> vendors = new LinkedHashMap<>();
        vendors.put("b", NEXT);
        vendors.put("a", LAST);
        Profile profile = new Profile(
                List.of(new Profile.Rule("11.*", Verdict.IMPLEMENTED), new Profile.Rule("99", Verdict.PLANNED)));
        return List.of(
                CoverageReport.of(NEXT),
                profile,
                Gap.of(profile, NEXT),
                Score.of(NEXT, ScoreRule.ofVerdicts()),
                ScoreRule.ofVerdicts(),
                ChecklistDiff.between(LAST, NEXT),
                CarryForward.between(LAST, NEXT, CarryForward.Policy.ALWAYS, AnalysisJsonTest::candidates),
                ChecklistMerge.of(other, NEXT, LAST.withSections(LAST.sections().subList(0, 3))),
                ChecklistComparison.of(vendors));
    }

    private static Map<String, List<Candidate>> candidates(Checklist last, List<Control> wanted) {
        Map<String, List<Candidate>> found = new LinkedHashMap<>();
        wanted.forEach(control -> found.put(
                control.id(),
                last.controls().stream().map(old -> new Candidate(old, 0.5)).toList()));
        return found;
    }

    @ParameterizedTest
    @MethodSource("results")
    void readsWhatItWrote(Object result) throws IOException {
        assertEquals(result, MAPPER.readValue(MAPPER.writeValueAsBytes(result), result.getClass()));
    }

    @Test
    void problemsAreArraysOfObjects() throws IOException {
        List<Problem> problems = ChecklistValidator.create().validate(LAST);
        String json = MAPPER.writeValueAsString(problems);
        assertEquals(problems, List.of(MAPPER.readValue(json, Problem[].class)));
        assertEquals(
                "[{\"severity\":\"note\",\"code\":\"no-proof\","
                        + "\"location\":{\"source\":\"cybozu-com-cn\",\"line\":0,\"column\":0,\"pointer\":\"4.2\"},"
                        + "\"message\":\"Answer '○' has neither remarks nor evidence\"}",
                json.substring(0, json.indexOf("evidence\"}") + 10));
    }

    @Test
    void hasTheComponentsAndTokensOnly() throws IOException {
        assertEquals("{\"part\":1,\"whole\":2}", MAPPER.writeValueAsString(new Share(1, 2)));
        assertEquals(List.of("header", "sections", "controls", "top"), names(ChecklistDiff.between(LAST, NEXT)));
        assertEquals(
                "{\"counts\":{\"implemented\":1,\"partially-implemented\":2}}",
                MAPPER.writeValueAsString(
                        new Coverage(Map.of(Verdict.IMPLEMENTED, 1L, Verdict.PARTIALLY_IMPLEMENTED, 2L))));
        assertEquals(
                "{\"items\":[{\"control\":\"9\",\"minimum\":\"planned\",\"verdict\":null,\"outcome\":\"not-asked\"}]}",
                MAPPER.writeValueAsString(Gap.of(new Profile(List.of(new Profile.Rule("9", Verdict.PLANNED))), LAST)));
    }

    private static List<String> names(Object result) {
        List<String> names = new ArrayList<>();
        MAPPER.valueToTree(result).fieldNames().forEachRemaining(names::add);
        return names;
    }
}
