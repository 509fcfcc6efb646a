// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static dev.checklist.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private static final Evidence EVIDENCE = Samples.EVIDENCE;
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void refusesABlankTitle() {
        assertRefused("title", "title is blank, expected text: found ' '", () -> EVIDENCE.withTitle(" "));
    }

    @Test
    void refusesAnEmptyUri() {
        assertRefused("uri", "uri is blank, expected text: found ''", () -> EVIDENCE.withUri(URI.create("")));
    }

    @Test
    void refusesAUriOfHalfACharacter() {
        URI uri = URI.create("https://a.example/\uD800");
        assertRefused(
                "uri",
                "uri holds the unpaired surrogate U+D800 at index 18, expected whole characters",
                () -> EVIDENCE.withUri(uri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://例え.jp/方針?語#第4条", "../a", "#x", "mailto:a@b.example", "HTTP://A/%c3%9F"})
    void keepsAUriAsGiven(String uri) {
        assertEquals(uri, EVIDENCE.withUri(URI.create(uri)).uri().orElseThrow().toString());
    }

    @Test
    void refusesToEndBeforeItStarts() {
        Evidence evidence = EVIDENCE.withValidUntil(Optional.empty()).withValidFrom(DAY);
        assertRefused(
                "validUntil",
                "validUntil is 2024-02-28, expected a day not before validFrom, 2024-02-29",
                () -> evidence.withValidUntil(DAY.minusDays(1)));
    }

    @Test
    void mayHoldForOneDay() {
        Evidence evidence = Evidence.builder()
                .kind(Evidence.Kind.STATEMENT)
                .title("t")
                .validFrom(DAY)
                .validUntil(DAY)
                .build();
        assertEquals(evidence.validFrom(), evidence.validUntil());
    }

    @Test
    void mayHaveNoStartOrNoEnd() {
        assertEquals(Optional.empty(), EVIDENCE.withValidFrom(Optional.empty()).validFrom());
        assertEquals(Optional.empty(), EVIDENCE.withValidUntil(Optional.empty()).validUntil());
    }

    @Test
    void mayBeCollectedAtAnyTime() {
        assertEquals(
                Optional.of(LocalDate.MAX),
                EVIDENCE.withCollected(LocalDate.MAX).collected());
    }

    @Test
    void makesLinks() {
        URI uri = URI.create("https://a.example");
        Evidence link = Evidence.link("t", uri);
        assertEquals(
                Evidence.builder().kind(Evidence.Kind.LINK).title("t").uri(uri).build(), link);
        assertSame(uri, link.uri().orElseThrow());
    }

    @Test
    void refusesLinksWithoutTitle() {
        URI uri = URI.create("https://a.example");
        assertRefused("title", "title is blank, expected text: found ''", () -> Evidence.link("", uri));
    }
}
