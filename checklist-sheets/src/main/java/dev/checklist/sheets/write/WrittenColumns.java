// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.write;

import dev.checklist.model.Assessment;
import dev.checklist.model.Checklist;
import dev.checklist.model.Control;
import dev.checklist.model.Plan;
import dev.checklist.model.Reference;
import dev.checklist.model.Section;
import dev.checklist.sheets.grid.CellTexts;
import dev.checklist.sheets.mapping.ColumnRole;
import dev.checklist.sheets.rowkey.RowIds;
import dev.checklist.sheets.rowkey.TextPrint;
import dev.checklist.sheets.words.SheetWords;
import dev.checklist.sheets.workbook.CellHeight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses the columns for a checklist: those that are not blank, and those that people fill in. */
final class WrittenColumns {

    /** The largest number of columns for properties, and for frameworks. More would help programs, but not people. */
    private static final int MOST_OF_A_KIND = 20;

    private static final int LONGEST_NAME = 100;
    private static final double TEXT = 46;
    private static final double SIDE_TEXT = 34;
    private static final double NARROW = 10;
    private static final double MIDDLE = 18;

    private final SheetWords words;
    private final List<WrittenColumn> columns = new ArrayList<>();
    private final Set<String> headers = new HashSet<>();
    private final Set<String> properties = new HashSet<>();

    private WrittenColumns(SheetWords words) {
        this.words = words;
    }

    static List<WrittenColumn> of(Checklist checklist, SheetWords words) {
        List<Control> controls = checklist.controls();
        List<Section> sections = checklist.allSections();
        WrittenColumns columns = new WrittenColumns(words);
        columns.keep("ID", "Depth", "Assessable", "Parent ID", "Text print");
        columns.add(ColumnRole.LABEL, "label", MIDDLE, label(Control::label), label(Section::label));
        columns.add(ColumnRole.REQUIREMENT, "requirement", TEXT, Control::requirement, Section::title);
        if (controls.stream().anyMatch(control -> control.guidance().isPresent())
                || sections.stream().anyMatch(section -> section.description().isPresent())) {
            columns.add(
                    ColumnRole.GUIDANCE, "guidance", SIDE_TEXT, label(Control::guidance), label(Section::description));
        }
        columns.addUsed(
                controls,
                ColumnRole.WEIGHT,
                "weight",
                NARROW,
                control -> control.weight().map(BigDecimal::toPlainString));
        columns.add(
                ColumnRole.STATUS,
                "status",
                answerWidth(controls),
                control -> control.status().mark(),
                WrittenColumns::nothing);
        columns.addUsed(
                controls,
                ColumnRole.RESPONSIBILITY,
                "responsibility",
                MIDDLE,
                control -> control.responsibility().map(each -> words.get("responsibility", each)));
        columns.add(ColumnRole.REMARKS, "remarks", TEXT, label(Control::remarks), WrittenColumns::nothing);
        columns.add(
                ColumnRole.EVIDENCE,
                "evidence",
                SIDE_TEXT,
                control -> EvidenceText.of(control.evidence()).text(),
                WrittenColumns::nothing);
        columns.addPlans(controls);
        columns.addAssessments(controls);
        columns.addReferences(controls);
        columns.addProperties(controls, sections);
        columns.addTechnical(RowIds.of(checklist));
        int mostLines = CellHeight.most(WorkbookFont.of(words.locale()).lineHeight());
        return ColumnWidths.of(checklist, columns.columns, mostLines);
    }

    /** Answers in words need more room than marks. */
    private static double answerWidth(List<Control> controls) {
        return controls.stream().anyMatch(control -> control.form().isPresent()) ? SIDE_TEXT : MIDDLE;
    }

    private void addPlans(List<Control> controls) {
        addUsed(
                controls,
                ColumnRole.PLAN_DUE,
                "plan-due",
                MIDDLE,
                ofPlan(plan -> plan.due().map(LocalDate::toString)));
        addUsed(controls, ColumnRole.PLAN_OWNER, "plan-owner", SIDE_TEXT, ofPlan(Plan::owner));
        addUsed(controls, ColumnRole.PLAN_NOTE, "plan-note", SIDE_TEXT, ofPlan(Plan::note));
    }

    private static Function<Control, Optional<String>> ofPlan(Function<Plan, Optional<String>> part) {
        return control -> control.plan().flatMap(part);
    }

    /** Adds a column for controls only, if any of them has a text for it. */
    private void addUsed(
            List<Control> controls,
            ColumnRole role,
            String word,
            double width,
            Function<Control, Optional<String>> text) {
        if (controls.stream().anyMatch(control -> text.apply(control).isPresent())) {
            add(role, word, width, label(text), WrittenColumns::nothing);
        }
    }

    private void addAssessments(List<Control> controls) {
        List<Assessment> all = controls.stream()
                .flatMap(control -> control.assessments().stream())
                .toList();
        Set<String> names = all.stream().map(Assessment::name).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String name : first(names)) {
            addNamed(
                    ColumnRole.ASSESSMENT,
                    name,
                    name,
                    label(control -> CellContents.assessment(control, name)
                            .map(each -> each.status().mark())),
                    WrittenColumns::nothing);
            if (all.stream()
                    .anyMatch(each -> each.name().equals(name) && each.remarks().isPresent())) {
                addNamed(
                        ColumnRole.ASSESSMENT_REMARKS,
                        name,
                        CellTexts.trim(name) + ": " + words.get("remarks"),
                        label(control -> CellContents.assessment(control, name).flatMap(Assessment::remarks)),
                        WrittenColumns::nothing);
            }
        }
    }

    private void addReferences(List<Control> controls) {
        Set<String> frameworks = controls.stream()
                .flatMap(control -> control.references().stream())
                .map(Reference::framework)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String framework : first(frameworks)) {
            addNamed(
                    ColumnRole.REFERENCE,
                    framework,
                    framework,
                    control -> CellContents.locators(control, framework),
                    WrittenColumns::nothing);
        }
    }

    private void addProperties(List<Control> controls, List<Section> sections) {
        Set<String> names = new LinkedHashSet<>();
        controls.forEach(control -> names.addAll(control.properties().keySet()));
        sections.forEach(section -> names.addAll(section.properties().keySet()));
        for (String name : first(names)) {
            addNamed(
                    ColumnRole.PROPERTY,
                    name,
                    name,
                    control -> control.properties().getOrDefault(name, ""),
                    section -> section.properties().getOrDefault(name, ""));
        }
    }

    private static List<String> first(Set<String> names) {
        return names.stream()
                .filter(name -> !CellTexts.isBlank(name) && name.length() <= LONGEST_NAME)
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** Adds the cells by which a row is recognised wherever people move it, and is known to be the same. */
    private void addTechnical(RowIds ids) {
        technical(ColumnRole.ID, "ID", control -> ids.of(control.id()), section -> ids.of(section.id()));
        technical(ColumnRole.DEPTH, "Depth", WrittenColumns::nothing, WrittenColumns::nothing);
        technical(ColumnRole.ASSESSABLE, "Assessable", control -> "x", WrittenColumns::nothing);
        technical(
                ColumnRole.PARENT,
                "Parent ID",
                control -> ids.parent(control.id()),
                section -> ids.parent(section.id()));
        technical(
                ColumnRole.PRINT,
                "Text print",
                control -> TextPrint.of(control.requirement(), AnswerDropDowns.offered(control)),
                section -> TextPrint.of(section.title()));
    }

    private void technical(
            ColumnRole role, String header, Function<Control, String> ofControl, Function<Section, String> ofSection) {
        columns.add(new WrittenColumn(role, header, Optional.empty(), NARROW, ofControl, ofSection));
    }

    private void add(
            ColumnRole role,
            String word,
            double width,
            Function<Control, String> ofControl,
            Function<Section, String> ofSection) {
        String header = words.get(word);
        keep(header);
        columns.add(new WrittenColumn(role, header, Optional.empty(), width, ofControl, ofSection));
    }

    private void keep(String... names) {
        for (String name : names) {
            headers.add(CellTexts.key(name));
        }
    }

    /** Adds a column whose header differs from all others even if case, punctuation and white space are ignored. */
    private void addNamed(
            ColumnRole role,
            String name,
            String wanted,
            Function<Control, String> ofControl,
            Function<Section, String> ofSection) {
        String header = CellTexts.trim(wanted);
        for (int i = 2; CellTexts.key(header).isEmpty() || !headers.add(CellTexts.key(header)); i++) {
            header = CellTexts.trim(wanted) + " (" + i + ")";
        }
        // Properties of the same name would be told apart by their columns, which people move.
        boolean isAlone = role != ColumnRole.PROPERTY || properties.add(CellTexts.trim(name));
        Optional<String> value = header.equals(name) || !isAlone ? Optional.empty() : Optional.of(name);
        columns.add(new WrittenColumn(role, header, value, SIDE_TEXT, ofControl, ofSection));
    }

    private static <T> Function<T, String> label(Function<T, Optional<String>> text) {
        return item -> text.apply(item).orElse("");
    }

    private static String nothing(Object item) {
        return "";
    }
}
