// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.vocabulary;

import dev.checklist.model.Term;
import dev.checklist.model.Verdict;
import java.util.List;

/** The terms of the vocabularies that consist of the words of a language, with several words for a verdict. */
final class Words {

    private static final Term BLANK = term("", Verdict.UNANSWERED, "Not answered");

    static final List<Term> JAPANESE = List.of(
            term("はい", Verdict.IMPLEMENTED, "実施している"),
            term("実施", Verdict.IMPLEMENTED, "実施している"),
            term("実施済", Verdict.IMPLEMENTED, "実施している"),
            term("実施済み", Verdict.IMPLEMENTED, "実施している"),
            term("実施している", Verdict.IMPLEMENTED, "実施している"),
            term("対応", Verdict.IMPLEMENTED, "対応している"),
            term("対応済", Verdict.IMPLEMENTED, "対応している"),
            term("対応済み", Verdict.IMPLEMENTED, "対応している"),
            term("適合", Verdict.IMPLEMENTED, "適合している"),
            term("適用", Verdict.IMPLEMENTED, "適用している"),
            term("遵守", Verdict.IMPLEMENTED, "遵守している"),
            term("済", Verdict.IMPLEMENTED, "実施している"),
            term("有", Verdict.IMPLEMENTED, "ある"),
            term("有り", Verdict.IMPLEMENTED, "ある"),
            term("あり", Verdict.IMPLEMENTED, "ある"),
            term("可", Verdict.IMPLEMENTED, "できる"),
            term("OK", Verdict.IMPLEMENTED, "合格"),
            term("一部実施", Verdict.PARTIALLY_IMPLEMENTED, "一部実施している"),
            term("一部実施している", Verdict.PARTIALLY_IMPLEMENTED, "一部実施している"),
            term("一部対応", Verdict.PARTIALLY_IMPLEMENTED, "一部対応している"),
            term("一部", Verdict.PARTIALLY_IMPLEMENTED, "一部実施している"),
            term("一部適合", Verdict.PARTIALLY_IMPLEMENTED, "一部適合している"),
            term("実施予定", Verdict.PLANNED, "実施する予定である"),
            term("対応予定", Verdict.PLANNED, "対応する予定である"),
            term("代替策あり", Verdict.ALTERNATIVE, "別の方法で実施している"),
            term("いいえ", Verdict.NOT_IMPLEMENTED, "実施していない"),
            term("未実施", Verdict.NOT_IMPLEMENTED, "実施していない"),
            term("実施していない", Verdict.NOT_IMPLEMENTED, "実施していない"),
            term("未対応", Verdict.NOT_IMPLEMENTED, "対応していない"),
            term("不適合", Verdict.NOT_IMPLEMENTED, "適合していない"),
            term("未", Verdict.NOT_IMPLEMENTED, "実施していない"),
            term("無", Verdict.NOT_IMPLEMENTED, "ない"),
            term("無し", Verdict.NOT_IMPLEMENTED, "ない"),
            term("なし", Verdict.NOT_IMPLEMENTED, "ない"),
            term("不可", Verdict.NOT_IMPLEMENTED, "できない"),
            term("NG", Verdict.NOT_IMPLEMENTED, "不合格"),
            term("対象外", Verdict.NOT_APPLICABLE, "対象外"),
            term("該当なし", Verdict.NOT_APPLICABLE, "該当なし"),
            term("非該当", Verdict.NOT_APPLICABLE, "該当なし"),
            term("該当しない", Verdict.NOT_APPLICABLE, "該当なし"),
            term("適用外", Verdict.NOT_APPLICABLE, "対象外"),
            term("除外", Verdict.NOT_APPLICABLE, "対象外"),
            term("N/A", Verdict.NOT_APPLICABLE, "対象外"),
            BLANK,
            term("未回答", Verdict.UNANSWERED, "未回答"),
            term("わからない", Verdict.UNANSWERED, "わからない"));

    static final List<Term> CHINESE = List.of(
            term("是", Verdict.IMPLEMENTED, "是"),
            term("已实施", Verdict.IMPLEMENTED, "已实施"),
            term("已落实", Verdict.IMPLEMENTED, "已落实"),
            term("满足", Verdict.IMPLEMENTED, "满足"),
            term("有", Verdict.IMPLEMENTED, "有"),
            term("部分实施", Verdict.PARTIALLY_IMPLEMENTED, "部分实施"),
            term("部分落实", Verdict.PARTIALLY_IMPLEMENTED, "部分落实"),
            term("部分满足", Verdict.PARTIALLY_IMPLEMENTED, "部分满足"),
            term("计划中", Verdict.PLANNED, "计划中"),
            term("否", Verdict.NOT_IMPLEMENTED, "否"),
            term("未实施", Verdict.NOT_IMPLEMENTED, "未实施"),
            term("未落实", Verdict.NOT_IMPLEMENTED, "未落实"),
            term("不满足", Verdict.NOT_IMPLEMENTED, "不满足"),
            term("无", Verdict.NOT_IMPLEMENTED, "无"),
            term("不适用", Verdict.NOT_APPLICABLE, "不适用"),
            BLANK);

    static final List<Term> ENGLISH = List.of(
            term("Implemented", Verdict.IMPLEMENTED, "Implemented"),
            term("Fully implemented", Verdict.IMPLEMENTED, "Implemented"),
            term("Compliant", Verdict.IMPLEMENTED, "Compliant"),
            term("Fully compliant", Verdict.IMPLEMENTED, "Compliant"),
            term("Met", Verdict.IMPLEMENTED, "Met"),
            term("Yes", Verdict.IMPLEMENTED, "Yes"),
            term("Partially implemented", Verdict.PARTIALLY_IMPLEMENTED, "Partially implemented"),
            term("Partially compliant", Verdict.PARTIALLY_IMPLEMENTED, "Partially compliant"),
            term("Partially met", Verdict.PARTIALLY_IMPLEMENTED, "Partially met"),
            term("Partially", Verdict.PARTIALLY_IMPLEMENTED, "Partially implemented"),
            term("Partial", Verdict.PARTIALLY_IMPLEMENTED, "Partially implemented"),
            term("Alternative implementation", Verdict.ALTERNATIVE, "Met by an alternative"),
            term("Compensating control", Verdict.ALTERNATIVE, "Met by an alternative"),
            term("Planned", Verdict.PLANNED, "Planned"),
            term("Not implemented", Verdict.NOT_IMPLEMENTED, "Not implemented"),
            term("Not compliant", Verdict.NOT_IMPLEMENTED, "Not compliant"),
            term("Non-compliant", Verdict.NOT_IMPLEMENTED, "Not compliant"),
            term("Noncompliant", Verdict.NOT_IMPLEMENTED, "Not compliant"),
            term("Not met", Verdict.NOT_IMPLEMENTED, "Not met"),
            term("Unmet", Verdict.NOT_IMPLEMENTED, "Not met"),
            term("No", Verdict.NOT_IMPLEMENTED, "No"),
            term("Not applicable", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("N/A", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("NA", Verdict.NOT_APPLICABLE, "Not applicable"),
            term("See remarks", Verdict.SEE_REMARKS, "See remarks"),
            BLANK);

    static final List<Term> GERMAN = List.of(
            term("ja", Verdict.IMPLEMENTED, "ja"),
            term("erfüllt", Verdict.IMPLEMENTED, "erfüllt"),
            term("umgesetzt", Verdict.IMPLEMENTED, "umgesetzt"),
            term("teilweise", Verdict.PARTIALLY_IMPLEMENTED, "teilweise umgesetzt"),
            term("teilweise erfüllt", Verdict.PARTIALLY_IMPLEMENTED, "teilweise erfüllt"),
            term("teilweise umgesetzt", Verdict.PARTIALLY_IMPLEMENTED, "teilweise umgesetzt"),
            term("geplant", Verdict.PLANNED, "geplant"),
            term("nein", Verdict.NOT_IMPLEMENTED, "nein"),
            term("nicht erfüllt", Verdict.NOT_IMPLEMENTED, "nicht erfüllt"),
            term("nicht umgesetzt", Verdict.NOT_IMPLEMENTED, "nicht umgesetzt"),
            term("entbehrlich", Verdict.NOT_APPLICABLE, "entbehrlich"),
            term("entfällt", Verdict.NOT_APPLICABLE, "entfällt"),
            term("nicht anwendbar", Verdict.NOT_APPLICABLE, "nicht anwendbar"),
            BLANK);

    static final List<Term> FRENCH = List.of(
            term("oui", Verdict.IMPLEMENTED, "oui"),
            term("conforme", Verdict.IMPLEMENTED, "conforme"),
            term("partiel", Verdict.PARTIALLY_IMPLEMENTED, "partiellement conforme"),
            term("partiellement", Verdict.PARTIALLY_IMPLEMENTED, "partiellement conforme"),
            term("partiellement conforme", Verdict.PARTIALLY_IMPLEMENTED, "partiellement conforme"),
            term("prévu", Verdict.PLANNED, "prévu"),
            term("non", Verdict.NOT_IMPLEMENTED, "non"),
            term("non conforme", Verdict.NOT_IMPLEMENTED, "non conforme"),
            term("sans objet", Verdict.NOT_APPLICABLE, "sans objet"),
            term("non applicable", Verdict.NOT_APPLICABLE, "non applicable"),
            BLANK);

    private Words() {}

    private static Term term(String mark, Verdict verdict, String meaning) {
        return new Term(mark, verdict, meaning);
    }
}
