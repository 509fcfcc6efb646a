// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.validation;

/**
 * The codes of the problems that the rules of {@link ValidationRules} report.
 *
 * @since 0.1.0
 */
public final class ValidationProblemCodes {

    /** Warning. The legend of the checklist does not have the mark of an answer. */
    public static final String UNKNOWN_MARK = "unknown-mark";

    /** Error. The legend gives the mark of an answer another verdict. */
    public static final String MARK_AGAINST_LEGEND = "mark-against-legend";

    /** Warning. An answer is not the number, date or text that its question asks for. */
    public static final String ANSWER_NOT_IN_FORM = "answer-not-in-form";

    /** Warning. An answer is not one of the choices of its question, or does not consist of them. */
    public static final String CHOICE_NOT_OFFERED = "choice-not-offered";

    /** Error. The choice that an answer names has another verdict. */
    public static final String MARK_AGAINST_CHOICE = "mark-against-choice";

    /** Warning. An answer of not applicable or not implemented has no remarks. */
    public static final String NO_REASON = "no-reason";

    /** Note. An answer of implemented, or of an alternative, has neither remarks nor evidence. */
    public static final String NO_PROOF = "no-proof";

    /** Warning. The last day of a plan has passed, and the control is not implemented. */
    public static final String PLAN_OVERDUE = "plan-overdue";

    /** Note. An answer of planned has no plan with a day. */
    public static final String PLAN_WITHOUT_DAY = "plan-without-day";

    /** Warning. Of an assessment and the answer, one is implemented and the other is not implemented. */
    public static final String ASSESSMENT_AGAINST_ANSWER = "assessment-against-answer";

    /** Note. A control has a weight, but neither its choices nor the legend have a score. */
    public static final String WEIGHT_WITHOUT_SCORE = "weight-without-score";

    /** Warning. The last day on which evidence is valid has passed. */
    public static final String EVIDENCE_EXPIRED = "evidence-expired";

    /** Note. Evidence was collected longer ago than the number of days given, by default 365. */
    public static final String EVIDENCE_OLD = "evidence-old";

    /** Warning. A certificate has no number, which is its locator. */
    public static final String CERTIFICATE_WITHOUT_NUMBER = "certificate-without-number";

    /** Warning. The URI of evidence of kind link is neither http nor https. */
    public static final String LINK_NOT_HTTP = "link-not-http";

    /** Error. The scheme of a link is javascript, vbscript, data or file. */
    public static final String UNSAFE_LINK = "unsafe-link";

    /** Warning. A reference to the checklist itself names a section or control that it does not have. */
    public static final String DANGLING_REFERENCE = "dangling-reference";

    /** Warning. A section has neither controls nor sections. */
    public static final String EMPTY_SECTION = "empty-section";

    /**
     * Warning. A requirement, guidance or remarks text ends in the middle of a sentence, in Japanese, Chinese or
     * English.
     */
    public static final String TRUNCATED_TEXT = "truncated-text";

    private ValidationProblemCodes() {}
}
