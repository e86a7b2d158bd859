package io.github.pes4j.core.form.render;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.render.FormRows.Row;
import io.github.pes4j.core.form.render.TotalRow.Parts;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays an evaluation out as a framework with its scores (项目支出绩效评价指标体系及评分表, 财预〔2020〕10号 附件2): levels, points,
 * what each indicator means, by which words it is scored, what was observed, and the score. Used once, by one thread.
 */
final class FrameworkForm {

    private static final int LEAST_LEVELS = 3;
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final int NAME_WIDTH = 12;
    private static final int LEAF_WIDTH = 18;
    private static final List<Integer> WIDTHS = List.of(8, 18, 42, 20, 9, 24);
    private static final int RATE_DECIMALS = 2;

    private final Evaluation evaluation;
    private final FormScores scores;
    private final SheetBuilder sheet = new SheetBuilder();
    private final ScoreFormulas formulas;
    private final LeafCells leaves;
    private final FormRows rows;
    private final int levels;

    FrameworkForm(Evaluation evaluation, Optional<Scorecard> card) {
        this.evaluation = evaluation;
        this.scores = new FormScores(evaluation, card);
        this.formulas = new ScoreFormulas(scores.rounding(), OfficialForm.reverse(card));
        this.leaves = new LeafCells(sheet, evaluation, scores, formulas, Optional.empty());
        this.rows = FormRows.of(
                Evaluation.builder().from(evaluation).goals(List.of()).build(), Set.of());
        this.levels = Math.max(LEAST_LEVELS, rows.levels());
    }

    private int weightColumn() {
        return levels + 1;
    }

    private int scoreColumn() {
        return levels + 5;
    }

    private int lastColumn() {
        return levels + 6;
    }

    FormSheet sheet() {
        int header = putHead();
        int first = header + 1;
        for (int level = 1; level < levels; level++) {
            putGroups(level, first);
        }
        for (int i = 0; i < rows.size(); i++) {
            putRow(rows.all().get(i), first + i);
        }
        int totalRow = first + rows.size();
        putTotal(totalRow, first);
        int note = totalRow + 1;
        for (Printed<String> printed : evaluation.notes()) {
            sheet.text(CellRange.row(note++, 1, lastColumn()), CellRole.NOTE, printed.text());
        }
        List<Integer> widths = new ArrayList<>();
        for (int level = 1; level < levels; level++) {
            widths.add(NAME_WIDTH);
        }
        widths.add(LEAF_WIDTH);
        widths.addAll(WIDTHS);
        return new FormSheet(
                evaluation.project().name(), sheet.cells(), new FormSheet.Page(widths, true, header, header));
    }

    private int putHead() {
        Project project = evaluation.project();
        sheet.text(CellRange.row(1, 1, lastColumn()), CellRole.TITLE, project.name() + "绩效评价指标体系及评分表");
        String head = Stream.of(
                        project.year().map(year -> year + "年度"),
                        project.department().map(name -> "主管部门：" + name),
                        project.unit().map(name -> "实施单位：" + name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("　　"));
        if (!head.isEmpty()) {
            sheet.text(CellRange.row(2, 1, lastColumn()), CellRole.SUBTITLE, head);
        }
        int header = head.isEmpty() ? 2 : 3;
        for (int level = 1; level <= levels; level++) {
            String numeral = level <= NUMERALS.size() ? NUMERALS.get(level - 1) : Integer.toString(level);
            sheet.text(CellRange.of(header, level), CellRole.HEADER, numeral + "级指标");
        }
        List<String> titles = List.of("分值", "指标解释", "评价标准", "完成情况", "得分", "扣分原因");
        for (int i = 0; i < titles.size(); i++) {
            sheet.text(CellRange.of(header, weightColumn() + i), CellRole.HEADER, titles.get(i));
        }
        return header;
    }

    private void putGroups(int level, int first) {
        rows.runs(level, (group, from, to) -> {
            Row row = rows.all().get(from);
            boolean leafHere = row.groups().size() == level - 1;
            String name = group.map(IndicatorPath::name).orElse(leafHere ? row.name() : "");
            sheet.text(CellRange.column(level, first + from, first + to), CellRole.NAME, name);
        });
    }

    private void putRow(Row row, int at) {
        boolean last = row.groups().size() == levels - 1;
        sheet.text(CellRange.of(at, levels), CellRole.TEXT, last ? row.name() : "");
        CellRange weight = CellRange.of(at, weightColumn());
        CellRange actual = CellRange.of(at, weightColumn() + 3);
        CellRange score = CellRange.of(at, scoreColumn());
        Optional<Indicator> leaf = row.leaf().flatMap(path -> evaluation.tree().leaf(path));
        if (leaf.isEmpty()) {
            for (int column = weightColumn(); column <= lastColumn(); column++) {
                sheet.blank(CellRange.of(at, column), CellRole.TEXT);
            }
            return;
        }
        IndicatorPath path = row.leaf().get();
        sheet.text(
                CellRange.of(at, weightColumn() + 1),
                CellRole.TEXT,
                leaf.get().explanation().orElse(""));
        sheet.text(CellRange.of(at, weightColumn() + 2), CellRole.TEXT, criterion(path, leaf.get()));
        putActual(actual, path, leaf.get());
        leaves.putScore(path, leaf.get(), weight, score, Optional.empty(), actual);
        sheet.text(CellRange.of(at, lastColumn()), CellRole.TEXT, reason(path));
    }

    /** Evaluation points, the rule in the words of its source or in ours, and what was to be reached. */
    private String criterion(IndicatorPath path, Indicator leaf) {
        List<String> lines = new ArrayList<>();
        leaf.evaluationPoints().forEach(point -> lines.add(point.name() + point.text()));
        lines.add(leaf.criterion().orElseGet(() -> RuleText.of(leaf.rule(), leaf.points())));
        leaf.standard()
                .ifPresent(standard -> lines.add("评价标准：" + standard.title().zh()));
        for (Measurement measurement : evaluation.measurement(path).measurements()) {
            measurement.target().ifPresent(target -> lines.add("指标值：" + measurement.name() + target.text()));
        }
        return String.join("\n", lines);
    }

    /** A rate of the funds, live; one number, as printed; else what was observed in words. */
    private void putActual(CellRange cell, IndicatorPath path, Indicator leaf) {
        Optional<Formula> rate =
                fundRatio(leaf).flatMap(ratio -> FundSection.ratio(ratio, evaluation.funding(), Optional.empty()));
        LeafMeasurement measured = evaluation.measurement(path);
        if (rate.isPresent() && measured.measurements().isEmpty()) {
            sheet.formula(cell, CellRole.NUMBER, rate.get(), Display.percent(RATE_DECIMALS));
        } else if (measured.measurements().size() == 1
                && measured.measurements().get(0).name().isEmpty()) {
            leaves.putActual(cell, measured.measurements());
        } else {
            String lines = measured.measurements().stream()
                    .map(found -> found.name() + "：" + found.actual().text())
                    .collect(Collectors.joining("\n"));
            sheet.text(cell, CellRole.TEXT, lines);
        }
    }

    private static Optional<FundingRatio> fundRatio(Indicator leaf) {
        return RuleMeasure.of(leaf.rule())
                .flatMap(measure -> measure instanceof Measure.OfFunds funds
                        ? Optional.of(funds.ratio())
                        : Optional.<FundingRatio>empty());
    }

    /** What people said about lost points; where they said nothing, the calculation says it. */
    private String reason(IndicatorPath path) {
        LeafMeasurement measured = evaluation.measurement(path);
        List<String> said = Stream.concat(
                        measured.measurements().stream().flatMap(found -> found.reason().stream()),
                        Stream.of(measured.override(), measured.judgement())
                                .flatMap(Optional::stream)
                                .map(Judgement::reason)
                                .flatMap(Optional::stream))
                .distinct()
                .toList();
        if (!said.isEmpty()) {
            return String.join("\n", said);
        }
        return scores.leaf(path)
                .filter(leaf -> leaf.score().high().compareTo(leaf.points()) < 0)
                .map(leaf -> ExplanationText.of(leaf, scores.decimals()).zh())
                .orElse("");
    }

    private void putTotal(int row, int first) {
        int leafCount = Math.max(1, evaluation.tree().leaves().size());
        TotalRow total = new TotalRow(sheet, scores, leafCount);
        sheet.text(CellRange.row(row, 1, levels), CellRole.TOTAL, "合计");
        total.putWeights(CellRange.of(row, weightColumn()), Parts.of(rows, weightColumn(), first, Optional.empty()));
        sheet.blank(CellRange.row(row, weightColumn() + 1, scoreColumn() - 1), CellRole.TOTAL);
        total.putScores(CellRange.of(row, scoreColumn()), Parts.of(rows, scoreColumn(), first, Optional.empty()));
        sheet.text(
                CellRange.of(row, lastColumn()),
                CellRole.TOTAL,
                scores.card().map(card -> "等级：" + card.grade().label()).orElse(""));
    }
}
