package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.RuleText;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int RATE_DECIMALS = 2;

    /** The columns behind the levels; points to evaluate by and targets only where there are any. */
    private enum Column {
        WEIGHT("分值", 10),
        EXPLANATION("指标解释", 18),
        POINTS("评价要点", 28),
        CRITERION("评价标准", 30),
        TARGET("指标值", 14),
        ACTUAL("完成情况", 16),
        SCORE("得分", 9),
        REASON("扣分原因", 22);

        private final String title;
        private final int width;

        Column(String title, int width) {
            this.title = title;
            this.width = width;
        }
    }

    private final Evaluation evaluation;
    private final FormScores scores;
    private final SheetBuilder sheet = new SheetBuilder();
    private final ScoreFormulas formulas;
    private final LeafCells leaves;
    private final FormRows rows;
    private final int levels;
    private final List<Column> columns;
    private final Mention place;

    FrameworkForm(Evaluation evaluation, Optional<Scorecard> card, Mention place) {
        this.evaluation = evaluation;
        this.place = place;
        this.scores = new FormScores(evaluation, card, place);
        this.formulas = new ScoreFormulas(scores.rounding(), OfficialForm.reverse(card));
        this.leaves = new LeafCells(sheet, evaluation, scores, formulas, Optional.empty());
        this.rows = FormRows.of(
                Evaluation.builder().from(evaluation).goals(List.of()).build(), Set.of());
        this.levels = Math.max(LEAST_LEVELS, rows.levels());
        this.columns = columns();
    }

    /** The place of the report that prints the most scores of leaves: the table that a framework repeats. */
    static Mention place(Evaluation evaluation) {
        Map<Mention, Integer> scores = new LinkedHashMap<>();
        for (Claim claim : evaluation.claims()) {
            if (claim.figure() == Figure.SCORE && claim.subject() instanceof Subject.OfIndicator) {
                scores.merge(claim.mention(), 1, Integer::sum);
            }
        }
        Mention most = Mention.FORM;
        for (Map.Entry<Mention, Integer> entry : scores.entrySet()) {
            Integer best = scores.get(most);
            most = best == null || entry.getValue() > best ? entry.getKey() : most;
        }
        return most;
    }

    private List<Column> columns() {
        List<Column> found = new ArrayList<>(List.of(Column.values()));
        if (evaluation.tree().leaves().values().stream()
                .allMatch(leaf -> leaf.evaluationPoints().isEmpty())) {
            found.remove(Column.POINTS);
        }
        if (evaluation.measurements().values().stream()
                .flatMap(leaf -> leaf.measurements().stream())
                .allMatch(measurement -> measurement.target().isEmpty())) {
            found.remove(Column.TARGET);
        }
        return found;
    }

    private int at(Column column) {
        return levels + 1 + columns.indexOf(column);
    }

    private int lastColumn() {
        return levels + columns.size();
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
            // A reader keeps the title of the table too; it is not repeated.
            if (!printed.text().strip().equals(title())) {
                sheet.text(CellRange.row(note++, 1, lastColumn()), CellRole.NOTE, printed.text());
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int level = 1; level < levels; level++) {
            widths.add(NAME_WIDTH);
        }
        widths.add(LEAF_WIDTH);
        columns.forEach(column -> widths.add(column.width));
        String name = place.equals(Mention.FORM) ? evaluation.project().name() : place.place();
        return new FormSheet(name, sheet.cells(), new FormSheet.Page(widths, true, header, header));
    }

    private int putHead() {
        Project project = evaluation.project();
        sheet.text(CellRange.row(1, 1, lastColumn()), CellRole.TITLE, title());
        int beside = levels + 1;
        sheet.text(CellRange.of(2, 1), CellRole.LABEL, "项目名称");
        sheet.text(CellRange.row(2, 2, beside - 1), CellRole.TEXT, project.name());
        sheet.text(CellRange.of(2, beside), CellRole.LABEL, "评价年度");
        sheet.text(
                CellRange.row(2, beside + 1, lastColumn()),
                CellRole.TEXT,
                project.year().map(year -> year + "年").orElse(""));
        sheet.text(CellRange.of(3, 1), CellRole.LABEL, "主管部门");
        sheet.text(
                CellRange.row(3, 2, beside - 1),
                CellRole.TEXT,
                project.department().orElse(""));
        sheet.text(CellRange.of(3, beside), CellRole.LABEL, "实施单位");
        sheet.text(
                CellRange.row(3, beside + 1, lastColumn()),
                CellRole.TEXT,
                project.unit().orElse(""));
        int header = 4;
        for (int level = 1; level <= levels; level++) {
            String numeral = level <= NUMERALS.size() ? NUMERALS.get(level - 1) : Integer.toString(level);
            sheet.text(CellRange.of(header, level), CellRole.HEADER, numeral + "级指标");
        }
        columns.forEach(column -> sheet.text(CellRange.of(header, at(column)), CellRole.HEADER, column.title));
        return header;
    }

    /** The name of the framework, if a reader knows the table by it. */
    private String title() {
        String title = evaluation.tree().title();
        if (title.contains("评价") && !title.contains("自评")) {
            return title;
        }
        return evaluation.kind() == EvaluationKind.FISCAL ? "项目支出绩效财政评价指标体系及评分表" : "项目支出绩效评价指标体系及评分表";
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
        Optional<Indicator> leaf = row.leaf().flatMap(path -> evaluation.tree().leaf(path));
        if (leaf.isEmpty()) {
            columns.forEach(column -> sheet.blank(CellRange.of(at, at(column)), CellRole.TEXT));
            return;
        }
        IndicatorPath path = row.leaf().get();
        putText(at, Column.EXPLANATION, leaf.get().explanation().orElse(""));
        putText(
                at,
                Column.POINTS,
                leaf.get().evaluationPoints().stream()
                        .map(point -> point.name() + point.text())
                        .collect(Collectors.joining("\n")));
        putText(
                at,
                Column.CRITERION,
                leaf.get()
                        .criterion()
                        .orElseGet(
                                () -> RuleText.of(leaf.get().rule(), leaf.get().points())));
        Optional<CellRange> target =
                columns.contains(Column.TARGET) ? Optional.of(CellRange.of(at, at(Column.TARGET))) : Optional.empty();
        List<Measurement> aimed = evaluation.measurement(path).measurements().stream()
                .filter(measurement -> measurement.target().isPresent())
                .toList();
        target.ifPresent(cell -> leaves.putTarget(cell, aimed));
        CellRange actual = CellRange.of(at, at(Column.ACTUAL));
        putActual(actual, path, leaf.get());
        leaves.putScore(
                path,
                leaf.get(),
                CellRange.of(at, at(Column.WEIGHT)),
                CellRange.of(at, at(Column.SCORE)),
                target,
                actual);
        putText(at, Column.REASON, reason(path));
    }

    private void putText(int row, Column column, String text) {
        if (columns.contains(column)) {
            sheet.text(CellRange.of(row, at(column)), CellRole.TEXT, text);
        }
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
        return leaf.rule()
                .measured()
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
        total.putWeights(
                CellRange.of(row, at(Column.WEIGHT)), Parts.of(rows, at(Column.WEIGHT), first, Optional.empty()));
        sheet.blank(CellRange.row(row, at(Column.WEIGHT) + 1, at(Column.SCORE) - 1), CellRole.TOTAL);
        total.putScores(CellRange.of(row, at(Column.SCORE)), Parts.of(rows, at(Column.SCORE), first, Optional.empty()));
        sheet.text(
                CellRange.of(row, lastColumn()),
                CellRole.TOTAL,
                scores.card().map(card -> "等级：" + card.grade().label()).orElse(""));
    }
}
