// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.vocabulary;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.util.List;

/**
 * The common vocabularies. If a sheet prints a legend, the legend takes precedence, so use the legend first.
 *
 * @see <a href="https://csrc.nist.gov/publications/detail/nistir/7275/rev-4/final">XCCDF 1.2, rule results</a>
 * @see <a href="https://pages.nist.gov/OSCAL/">OSCAL, implementation status</a>
 * @since 0.1.0
 */
public final class Vocabularies {

    private static final Term BLANK = term("", Verdict.UNANSWERED, "Not answered");

    /** Marks of Japanese sheets: {@code ○ ● ◎ △ ▲ × － ※} and blank. Name {@code japanese-marks}. */
    public static final Vocabulary JAPANESE_MARKS = vocabulary(
            "japanese-marks",
            term("○", Verdict.IMPLEMENTED, "実施している"),
            term("●", Verdict.IMPLEMENTED, "実施している"),
            term("◎", Verdict.IMPLEMENTED, "十分に実施している"),
            term("△", Verdict.PARTIALLY_IMPLEMENTED, "一部実施している"),
            term("▲", Verdict.PARTIALLY_IMPLEMENTED, "一部実施している"),
            term("×", Verdict.NOT_IMPLEMENTED, "実施していない"),
            term("－", Verdict.NOT_APPLICABLE, "対象外"),
            term("※", Verdict.SEE_REMARKS, "備考を参照"),
            BLANK);

    /** Words of Japanese sheets, such as {@code はい}, {@code 未実施}, {@code 対象外}. Name {@code japanese-words}. */
    public static final Vocabulary JAPANESE_WORDS = new Vocabulary("japanese-words", Words.JAPANESE);

    /** Words of the Chinese classified protection scheme (GB/T 28448). Name {@code chinese-mlps}. */
    public static final Vocabulary CHINESE_MLPS = vocabulary(
            "chinese-mlps",
            term("符合", Verdict.IMPLEMENTED, "符合"),
            term("部分符合", Verdict.PARTIALLY_IMPLEMENTED, "部分符合"),
            term("不符合", Verdict.NOT_IMPLEMENTED, "不符合"),
            term("不适用", Verdict.NOT_APPLICABLE, "不适用"),
            BLANK);

    /** Words of Chinese sheets, such as {@code 是}, {@code 部分实施}, {@code 不适用}. Name {@code chinese-words}. */
    public static final Vocabulary CHINESE_WORDS = new Vocabulary("chinese-words", Words.CHINESE);

    /** Yes, No and not applicable, in their usual spellings. Name {@code yes-no-na}. */
    public static final Vocabulary YES_NO_NA = vocabulary(
            "yes-no-na",
            term("Yes", Verdict.IMPLEMENTED, "Yes"),
            term("Y", Verdict.IMPLEMENTED, "Yes"),
            term("No", Verdict.NOT_IMPLEMENTED, "No"),
            term("N", Verdict.NOT_IMPLEMENTED, "No"),
            term("N/A", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("NA", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("Not applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            BLANK);

    /** Words of English sheets that distinguish more than yes and no. Name {@code english-words}. */
    public static final Vocabulary ENGLISH_WORDS = new Vocabulary("english-words", Words.ENGLISH);

    /** Words of German sheets, such as {@code ja}, {@code teilweise}, {@code entfällt}. Name {@code german-words}. */
    public static final Vocabulary GERMAN_WORDS = new Vocabulary("german-words", Words.GERMAN);

    /** Words of French sheets, such as {@code oui}, {@code partiel}, {@code sans objet}. Name {@code french-words}. */
    public static final Vocabulary FRENCH_WORDS = new Vocabulary("french-words", Words.FRENCH);

    /** Truth values as spreadsheet programs write them. Name {@code boolean}. */
    public static final Vocabulary BOOLEAN = vocabulary(
            "boolean",
            term("True", Verdict.IMPLEMENTED, "True"),
            term("False", Verdict.NOT_IMPLEMENTED, "False"),
            term("Not applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("N/A", Verdict.NOT_APPLICABLE, "Not applicable"),
            BLANK);

    /** Answers of the CSA Consensus Assessments Initiative Questionnaire, versions 3 and 4. Name {@code caiq}. */
    public static final Vocabulary CAIQ = vocabulary(
            "caiq",
            term("Yes", Verdict.IMPLEMENTED, "Yes"),
            term("No", Verdict.NOT_IMPLEMENTED, "No"),
            term("NA", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("N/A", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("Not Applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("Planned", Verdict.PLANNED, "Planned"),
            BLANK);

    /** Rule results of XCCDF 1.2. Name {@code xccdf}. */
    public static final Vocabulary XCCDF = vocabulary(
            "xccdf",
            term("pass", Verdict.IMPLEMENTED, "The target satisfies the rule"),
            term("fixed", Verdict.IMPLEMENTED, "The rule failed and was then fixed"),
            term("fail", Verdict.NOT_IMPLEMENTED, "The target does not satisfy the rule"),
            term("notapplicable", Verdict.NOT_APPLICABLE, "The rule does not apply"),
            term("informational", Verdict.SEE_REMARKS, "The rule only gives information"),
            term("notchecked", Verdict.UNANSWERED, "The rule was not checked"),
            term("notselected", Verdict.UNANSWERED, "The rule was not selected"),
            term("unknown", Verdict.UNANSWERED, "The result is not known"),
            term("error", Verdict.UNANSWERED, "The check could not be completed"));

    /** Statuses of STIG checklists, as used by CKL, CKLB and STIG Manager. Name {@code stig}. */
    public static final Vocabulary STIG = vocabulary(
            "stig",
            term("NotAFinding", Verdict.IMPLEMENTED, "Not a finding"),
            term("not_a_finding", Verdict.IMPLEMENTED, "Not a finding"),
            term("Not a Finding", Verdict.IMPLEMENTED, "Not a finding"),
            term("Open", Verdict.NOT_IMPLEMENTED, "Open"),
            term("Not_Applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("Not Applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("Informational", Verdict.SEE_REMARKS, "Informational"),
            term("Not_Reviewed", Verdict.UNANSWERED, "Not reviewed"),
            term("Not Reviewed", Verdict.UNANSWERED, "Not reviewed"),
            BLANK);

    /** Results of the Heimdall data format. Name {@code hdf}. */
    public static final Vocabulary HDF = vocabulary(
            "hdf",
            term("Passed", Verdict.IMPLEMENTED, "Passed"),
            term("Failed", Verdict.NOT_IMPLEMENTED, "Failed"),
            term("Not Applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("Not Reviewed", Verdict.UNANSWERED, "Not reviewed"),
            term("Profile Error", Verdict.UNANSWERED, "The check could not be completed"),
            BLANK);

    /** Implementation states of OSCAL, which has no state for "not implemented". Name {@code oscal}. */
    public static final Vocabulary OSCAL = vocabulary(
            "oscal",
            term("implemented", Verdict.IMPLEMENTED, "Implemented"),
            term("partial", Verdict.PARTIALLY_IMPLEMENTED, "Partially implemented"),
            term("planned", Verdict.PLANNED, "Planned"),
            term("alternative", Verdict.ALTERNATIVE, "Met by an alternative"),
            term("not-applicable", Verdict.NOT_APPLICABLE, "Not applicable"));

    /** Results of CISO Assistant. Name {@code ciso-assistant}. */
    public static final Vocabulary CISO_ASSISTANT = vocabulary(
            "ciso-assistant",
            term("compliant", Verdict.IMPLEMENTED, "Compliant"),
            term("partially_compliant", Verdict.PARTIALLY_IMPLEMENTED, "Partially compliant"),
            term("non_compliant", Verdict.NOT_IMPLEMENTED, "Not compliant"),
            term("not_applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("not_assessed", Verdict.UNANSWERED, "Not assessed"),
            BLANK);

    private static final List<Vocabulary> ALL = List.of(
            JAPANESE_MARKS,
            JAPANESE_WORDS,
            CHINESE_MLPS,
            CHINESE_WORDS,
            YES_NO_NA,
            ENGLISH_WORDS,
            GERMAN_WORDS,
            FRENCH_WORDS,
            BOOLEAN,
            CAIQ,
            XCCDF,
            STIG,
            HDF,
            OSCAL,
            CISO_ASSISTANT);

    private Vocabularies() {}

    /**
     * {@return all vocabularies of this class, in the order in which they are declared; unmodifiable}
     */
    public static List<Vocabulary> all() {
        return ALL;
    }

    private static Vocabulary vocabulary(String name, Term... terms) {
        return new Vocabulary(name, List.of(terms));
    }

    private static Term term(String mark, Verdict verdict, String meaning) {
        return new Term(mark, verdict, meaning);
    }
}
