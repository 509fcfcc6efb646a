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

/** Recognises who has to meet a requirement by the words that sheets use. */
public final class Responsibilities {

    private static final String KIND = "responsibility";

    private static final Map<String, Responsibility> PLAIN = plain();

    private Responsibilities() {}

    /** Returns the responsibility that a cell names; empty if its words are not known. */
    public static Optional<Responsibility> of(String text) {
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

    /**
     * Returns the responsibility that a cell names in the words of written workbooks; empty for any other words. Those
     * words say no more than the responsibility, so nothing is lost if they are not kept.
     */
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
