// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.control;

import dev.checklist.model.Responsibility;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.words.SheetWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who has to meet a requirement, by the words of sheets. */
final class Responsibilities {

    private static final String KIND = "responsibility";

    private static final Map<String, Responsibility> PLAIN = plain();

    private Responsibilities() {}

    /** What a cell says; empty if it is in words that are not known. */
    static Optional<Responsibility> of(String text) {
        return switch (CellTexts.key(text)) {
            case "csc", "cscowned", "tenant", "user", "お客様", "顧客" -> Optional.of(Responsibility.CUSTOMER);
            case "csp", "cspowned", "vendor", "supplier", "事業者", "服务商" -> Optional.of(Responsibility.PROVIDER);
            case "sharedcspandcsc", "共有", "共担" -> Optional.of(Responsibility.SHARED);
            case "3rdpartyoutsourced", "3rdparty" -> Optional.of(Responsibility.THIRD_PARTY);
            case "sharedcspand3rdparty", "sharedcspandthirdparty" ->
                Optional.of(Responsibility.SHARED_WITH_THIRD_PARTY);
            case "na" -> Optional.of(Responsibility.NOT_APPLICABLE);
            default -> plain(text);
        };
    }

    /** What a cell says in the very words that are written for it, so that nothing is lost but the words. */
    static Optional<Responsibility> plain(String text) {
        return Optional.ofNullable(PLAIN.get(CellTexts.key(text)));
    }

    private static Map<String, Responsibility> plain() {
        Map<String, Responsibility> plain = new HashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.CHINESE)) {
            SheetWords words = SheetWords.of(locale);
            for (Responsibility each : Responsibility.values()) {
                plain.put(CellTexts.key(words.get(KIND, each)), each);
            }
        }
        return plain;
    }
}
