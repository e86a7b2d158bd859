package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.form.render.FormRows.Row;
import io.github.pes4j.core.form.render.TotalRow.Parts;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.policy.ScoringPolicy.ReverseFormula;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays an evaluation out as the official self-evaluation form (项目支出绩效自评表, 财预〔2020〕10号 附件1). Used once, by one
 * thread.
 */
final class OfficialForm {

    static final String TITLE = "项目支出绩效自评表";

    private static final int LEAST_COLUMNS = 9;
    private static final int LEVEL_1 = 2;
    private static final int TARGET = 5;
    private static final int ACTUAL = 6;
    private static final int WEIGHT = 7;
    private static final int SCORE = 8;
    private static final int REASON = 9;
    private static final int LEVELS = 3;
    private static final List<Integer> WIDTHS = List.of(10, 11, 14, 20, 13, 13, 7, 9, 16);
    private static final int FURTHER_WIDTH = 10;

    private final Evaluation evaluation;
    private final FormScores scores;
    private final SheetBuilder sheet = new SheetBuilder();
    private final Optional<FundSection> funds;
    private final LeafCells leaves;
    private final TotalRow total;
    private final int lastColumn;
    private final int blankRows;

    OfficialForm(Evaluation evaluation, Optional<Scorecard> card) {
        this(evaluation, card, 0);
    }

    /** A form to fill in: so many rows in each empty category, and whatever can be live is, before there are numbers. */
    static OfficialForm blank(Evaluation evaluation, int rows) {
        return new OfficialForm(evaluation, Optional.empty(), rows);
    }

    private OfficialForm(Evaluation evaluation, Optional<Scorecard> card, int blankRows) {
        this.evaluation = evaluation;
        this.blankRows = blankRows;
        this.scores = new FormScores(evaluation, card, Mention.FORM);
        ScoreFormulas formulas = new ScoreFormulas(scores.rounding(), reverse(card));
        this.funds = FundSection.isNeeded(evaluation)
                ? Optional.of(new FundSection(sheet, evaluation, scores, formulas, LEAST_COLUMNS, blankRows > 0))
                : Optional.empty();
        this.lastColumn = funds.map(FundSection::lastColumn).orElse(LEAST_COLUMNS);
        this.leaves = new LeafCells(sheet, evaluation, scores, formulas, funds);
        this.total = new TotalRow(
                sheet,
                scores,
                blankRows > 0 ? 1 : Math.max(1, evaluation.tree().leaves().size()));
    }

    static ReverseFormula reverse(Optional<Scorecard> card) {
        return card.flatMap(scored -> Policies.byId(scored.policy()))
                .map(ScoringPolicy::reverse)
                .orElse(ReverseFormula.RATIO);
    }

    FormSheet sheet() {
        int row = putHead();
        row = funds.isPresent() ? funds.get().put(row) : row;
        row = putGoals(row);
        int header = row;
        putHeader(header);
        FormRows rows = FormRows.of(
                        evaluation,
                        funds.flatMap(FundSection::weightCell).isPresent() ? Set.of(FundSection.EXECUTION) : Set.of())
                .withBlankRows(blankRows);
        int first = header + 1;
        putRows(rows, first);
        int totalRow = first + rows.size();
        sheet.text(CellRange.column(1, header, Math.max(header, totalRow - 1)), CellRole.LABEL, "绩效\n指标");
        putTotal(rows, first, totalRow);
        putNotes(totalRow + 1);
        List<Integer> widths = new ArrayList<>(WIDTHS);
        while (widths.size() < lastColumn) {
            widths.add(FURTHER_WIDTH);
        }
        return new FormSheet(
                evaluation.project().name(), sheet.cells(), new FormSheet.Page(widths, false, header, header));
    }

    private int putHead() {
        String blank = blankRows > 0 ? "　　　　年度" : "";
        String year = evaluation.project().year().map(found -> found + "年度").orElse(blank);
        sheet.text(CellRange.row(1, 1, lastColumn), CellRole.TITLE, year + TITLE);
        sheet.text(CellRange.of(2, 1), CellRole.LABEL, "项目名称");
        sheet.text(
                CellRange.row(2, 2, lastColumn),
                CellRole.TEXT,
                evaluation.project().name());
        sheet.text(CellRange.of(3, 1), CellRole.LABEL, "主管部门");
        sheet.text(
                CellRange.row(3, 2, TARGET),
                CellRole.TEXT,
                evaluation.project().department().orElse(""));
        sheet.text(CellRange.of(3, ACTUAL), CellRole.LABEL, "实施单位");
        sheet.text(
                CellRange.row(3, WEIGHT, lastColumn),
                CellRole.TEXT,
                evaluation.project().unit().orElse(""));
        return 4;
    }

    /** A goal in each row; an empty row where there is none, for somebody to fill in. */
    private int putGoals(int row) {
        List<OverallGoal> goals = evaluation.overallGoals().isEmpty()
                ? List.of(new OverallGoal(Optional.empty(), Optional.empty()))
                : evaluation.overallGoals();
        int end = row + 1 + goals.size();
        sheet.text(CellRange.column(1, row, end - 1), CellRole.LABEL, "年度\n总体\n目标");
        sheet.text(CellRange.row(row, 2, TARGET), CellRole.HEADER, "预期目标");
        sheet.text(CellRange.row(row, ACTUAL, lastColumn), CellRole.HEADER, "实际完成情况");
        for (int i = 0; i < goals.size(); i++) {
            OverallGoal goal = goals.get(i);
            sheet.text(CellRange.row(row + 1 + i, 2, TARGET), CellRole.PROSE, text(goal.expected()));
            sheet.text(CellRange.row(row + 1 + i, ACTUAL, lastColumn), CellRole.PROSE, text(goal.achieved()));
        }
        return end;
    }

    private static String text(Optional<Printed<String>> printed) {
        return printed.map(Printed::text).orElse("");
    }

    private void putHeader(int row) {
        List<String> titles = List.of("一级指标", "二级指标", "三级指标", "年度\n指标值", "实际\n完成值", "分值", "得分");
        for (int i = 0; i < titles.size(); i++) {
            sheet.text(CellRange.of(row, LEVEL_1 + i), CellRole.HEADER, titles.get(i));
        }
        sheet.text(CellRange.row(row, REASON, lastColumn), CellRole.HEADER, "偏差原因分析\n及改进措施");
    }

    private void putRows(FormRows rows, int first) {
        for (int level = 1; level < LEVELS; level++) {
            int column = LEVEL_1 + level - 1;
            int at = level;
            rows.runs(level, (group, from, to) -> {
                Row row = rows.all().get(from);
                boolean named = row.groups().size() == at - 1;
                String name = group.map(IndicatorPath::name).orElse(named ? row.name() : "");
                sheet.text(CellRange.column(column, first + from, first + to), CellRole.NAME, name);
            });
        }
        for (int i = 0; i < rows.size(); i++) {
            putRow(rows.all().get(i), first + i);
        }
    }

    private void putRow(Row row, int at) {
        String third = row.groups().size() == LEVELS - 1 ? row.name() : "";
        sheet.text(CellRange.of(at, LEVEL_1 + LEVELS - 1), CellRole.TEXT, third);
        CellRange target = CellRange.of(at, TARGET);
        CellRange actual = CellRange.of(at, ACTUAL);
        List<Measurement> measurements = measurements(row);
        leaves.putTarget(target, measurements);
        leaves.putActual(actual, measurements);
        CellRange weight = CellRange.of(at, WEIGHT);
        CellRange score = CellRange.of(at, SCORE);
        Optional<Indicator> leaf = row.leaf().flatMap(path -> evaluation.tree().leaf(path));
        if (leaf.isPresent()) {
            leaves.putScore(row.leaf().get(), leaf.get(), weight, score, Optional.of(target), actual);
        } else {
            sheet.blank(weight, CellRole.NUMBER);
            sheet.blank(score, CellRole.NUMBER);
        }
        sheet.text(CellRange.row(at, REASON, lastColumn), CellRole.TEXT, reason(row, measurements));
    }

    private List<Measurement> measurements(Row row) {
        return row.goal()
                .map(goal -> List.of(goal.measurement()))
                .orElseGet(() -> row.leaf()
                        .map(evaluation::measurement)
                        .map(LeafMeasurement::measurements)
                        .orElse(List.of()));
    }

    /** What was said about the deviations, else about the points that a person gave. */
    private String reason(Row row, List<Measurement> measurements) {
        List<String> said = measurements.stream()
                .flatMap(measurement -> measurement.reason().stream())
                .distinct()
                .toList();
        return said.isEmpty()
                ? row.leaf()
                        .flatMap(path -> evaluation.measurement(path).judgement())
                        .flatMap(judgement -> judgement.reason())
                        .orElse("")
                : String.join("\n", said);
    }

    private void putTotal(FormRows rows, int first, int row) {
        sheet.text(CellRange.row(row, 1, ACTUAL), CellRole.TOTAL, "总分");
        total.putWeights(
                CellRange.of(row, WEIGHT), Parts.of(rows, WEIGHT, first, funds.flatMap(FundSection::weightCell)));
        total.putScores(CellRange.of(row, SCORE), Parts.of(rows, SCORE, first, funds.flatMap(FundSection::scoreCell)));
        sheet.blank(CellRange.row(row, REASON, lastColumn), CellRole.TOTAL);
    }

    /** Remarks as they were printed; the title of a form that was read is not repeated. */
    private void putNotes(int row) {
        int at = row;
        for (Printed<String> note : evaluation.notes()) {
            if (!note.text().strip().equals(TITLE)) {
                sheet.text(CellRange.row(at++, 1, lastColumn), CellRole.NOTE, note.text());
            }
        }
    }
}
