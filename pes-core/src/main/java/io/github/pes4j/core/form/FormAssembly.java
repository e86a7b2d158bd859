package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Optional;

/** Puts the blocks of one form together into an evaluation. */
final class FormAssembly {

    private static final EvaluationKind KIND = EvaluationKind.UNIT_SELF;

    private final FormArea area;
    private final TreeSketch sketch = new TreeSketch();
    private final FormClaims claims = new FormClaims(KIND.evaluator());
    private final Evaluation.Builder evaluation = Evaluation.builder().kind(KIND);

    FormAssembly(FormArea area) {
        this.area = area;
    }

    Evaluation evaluation() {
        Optional<IndicatorBlock> indicators = IndicatorBlock.find(area);
        int indicatorRow = indicators.map(IndicatorBlock::headerRow).orElse(area.lastRow() + 1);
        Optional<FundBlock> funds = FundBlock.find(area, indicatorRow);
        int fundRow = funds.map(FundBlock::headerRow).orElse(indicatorRow);
        evaluation.project(new ProjectBlock(area, fundRow).read());
        Optional<IndicatorBlock.Rows> rows = indicators.map(IndicatorBlock::read);
        funds.ifPresent(
                block -> funds(block, rows.map(FormAssembly::scoresExecution).orElse(false)));
        evaluation.overallGoals(new GoalBlock(area, Math.min(fundRow, indicatorRow), indicatorRow).read());
        indicators.ifPresentOrElse(this::reportMissingHeaders, this::reportNoIndicators);
        rows.ifPresent(read -> {
            Optional<Integer> weightColumn = indicators.flatMap(block -> block.columnOf(Column.WEIGHT));
            read.rows().forEach(row -> row(row, weightColumn));
            total(read);
        });
        return evaluation
                .tree(sketch.tree(""))
                .claims(claims.all())
                .notes(area.notes())
                .build();
    }

    private void funds(FundBlock block, boolean scoredElsewhere) {
        FundBlock.Read read = block.read();
        evaluation.funding(Funding.of(read.statement()));
        new ExecutionRow(area, block, read.execution()).addTo(sketch, claims, scoredElsewhere);
    }

    private static boolean scoresExecution(IndicatorBlock.Rows rows) {
        return rows.rows().stream()
                .anyMatch(row -> row.name().filter(Header::isExecutionRate).isPresent()
                        && row.cell(Column.WEIGHT).isPresent());
    }

    private void row(IndicatorRow row, Optional<Integer> weightColumn) {
        if (row.name().isEmpty()) {
            sketch.groups(row.groups());
            return;
        }
        LeafReading reading = new LeafReading(area, row);
        Optional<Printed<Points>> weight = reading.points(Column.WEIGHT);
        Optional<Printed<Points>> score = reading.points(Column.SCORE);
        Optional<Points> points = weight.flatMap(Printed::value);
        Subject subject = points.isPresent()
                ? new Subject.OfIndicator(leaf(row, reading, points.get(), score))
                : new Subject.UnknownIndicator(row.name().get());
        if (points.isEmpty()) {
            goal(row, reading);
            weightColumn.filter(column -> weight.isEmpty()).ifPresent(column -> reportUnweighted(row, column));
        }
        claims.points(subject, Figure.WEIGHT, weight);
        claims.points(subject, Figure.SCORE, score);
    }

    private IndicatorPath leaf(IndicatorRow row, LeafReading reading, Points points, Optional<Printed<Points>> score) {
        LeafReading.Leaf leaf = reading.leaf(KIND.evaluator(), score);
        IndicatorPath path = sketch.leaf(row.groups(), Indicator.of(row.name().orElse(""), points, leaf.rule()));
        evaluation.putMeasurement(path, leaf.measurement());
        return path;
    }

    /** A row without points that can be read: it is kept, and not scored. */
    private void goal(IndicatorRow row, LeafReading reading) {
        sketch.groups(row.groups());
        evaluation.addGoal(new Goal(row.names(), reading.measurement(), Optional.empty()));
    }

    private void total(IndicatorBlock.Rows rows) {
        Subject total = new Subject.Total();
        claims.points(total, Figure.WEIGHT, printed(rows, Column.WEIGHT));
        claims.points(total, Figure.SCORE, printed(rows, Column.SCORE));
    }

    private Optional<Printed<Points>> printed(IndicatorBlock.Rows rows, Column column) {
        return Optional.ofNullable(rows.total().get(column))
                .filter(cell -> !FormText.saysNothing(cell.text()))
                .map(cell -> LeafReading.points(area, cell));
    }

    private void reportNoIndicators() {
        report(
                new Subject.Part("绩效指标"),
                area.firstRow(),
                1,
                new Bilingual("含“三级指标”“分值”的表头行", "a header row with 三级指标 and 分值"));
    }

    private void reportMissingHeaders(IndicatorBlock block) {
        for (Column column : List.of(Column.LEVEL1, Column.LEVEL3, Column.TARGET, Column.ACTUAL, Column.WEIGHT)) {
            if (!block.has(column)) {
                report(
                        new Subject.Part(column.title()),
                        block.headerRow(),
                        1,
                        new Bilingual("表头“{0}”", "a header {0}").with(column.title()));
            }
        }
    }

    /** A blank weight. A table without a column of weights has been reported already, once. */
    private void reportUnweighted(IndicatorRow row, int weightColumn) {
        report(
                new Subject.UnknownIndicator(row.name().orElse("")),
                row.row(),
                weightColumn,
                new Bilingual("该指标的分值", "the points of this indicator"));
    }

    private void report(Subject subject, int row, int column, Bilingual expected) {
        area.report(Finding.of(FindingCodes.MISSING_FIELD)
                .subject(subject)
                .addPlace(area.grid().location(row, column))
                .expected(expected)
                .build());
    }
}
