package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.Header.Column;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Unit;
import java.util.List;
import java.util.Optional;

/** Puts the blocks of one form together into an evaluation. */
final class FormAssembly {

    /** The level-1 leaf that holds the points of the fund block (预算执行率). */
    static final String EXECUTION = "预算执行率";

    private static final EvaluationKind KIND = EvaluationKind.UNIT_SELF;

    private final FormArea area;
    private final TreeSketch sketch = new TreeSketch();
    private final Evaluation.Builder evaluation = Evaluation.builder().kind(KIND);

    FormAssembly(FormArea area) {
        this.area = area;
    }

    Evaluation evaluation() {
        Optional<IndicatorBlock> indicators = IndicatorBlock.find(area);
        int indicatorRow = indicators.map(IndicatorBlock::headerRow).orElse(area.lastRow() + 1);
        Optional<FundBlock> funds = FundBlock.find(area, indicatorRow);
        int headEnd = funds.map(FundBlock::headerRow).orElse(indicatorRow);
        evaluation.project(new ProjectBlock(area, headEnd).read());
        Optional<FundBlock.Read> fundsRead = funds.map(FundBlock::read);
        Optional<IndicatorBlock.Rows> rows = indicators.map(IndicatorBlock::read);
        if (rows.isEmpty()) {
            reportMissing("绩效指标", new Bilingual("含“三级指标”“分值”的表头行", "a header row with 三级指标 and 分值"));
        }
        fundsRead.ifPresent(read -> {
            evaluation.funding(Funding.of(read.statement()));
            if (!rows.map(FormAssembly::scoresExecution).orElse(false)) {
                execution(read);
            }
        });
        evaluation.overallGoals(
                new GoalBlock(area, funds.map(FundBlock::headerRow).orElse(area.firstRow()), indicatorRow).read());
        indicators.ifPresent(this::reportMissingHeaders);
        rows.ifPresent(read -> {
            read.rows().forEach(row -> row(row, indicators.flatMap(block -> block.columnOf(Column.WEIGHT))));
            total(read);
        });
        return evaluation.tree(sketch.tree("")).notes(area.notes()).build();
    }

    private void execution(FundBlock.Read read) {
        FundBlock.Execution execution = read.execution();
        Optional<Printed<Points>> points = execution.weight().flatMap(cell -> LeafReading.points(area, cell));
        Optional<Printed<Points>> score = execution.score().flatMap(cell -> LeafReading.points(area, cell));
        if (points.isEmpty()) {
            return;
        }
        Funding funds = Funding.of(read.statement());
        FundingRatio ratio = funds.isPrinted(FundingColumn.ANNUAL) || !funds.isPrinted(FundingColumn.INITIAL)
                ? FundingRatio.SPENT_OF_ANNUAL
                : FundingRatio.SPENT_OF_INITIAL;
        IndicatorPath path = sketch.leaf(
                List.of(),
                Indicator.of(
                        EXECUTION,
                        points.get().value().orElse(Points.ZERO),
                        ScoringRule.proportional(Measure.of(ratio))));
        Subject subject = new Subject.OfIndicator(path);
        claim(subject, Figure.WEIGHT, points.map(FormAssembly::asQuantity));
        claim(subject, Figure.SCORE, score.map(FormAssembly::asQuantity));
        claim(subject, Figure.RATE, execution.rate().map(this::rate));
        for (FundingColumn column : List.of(ratio.numerator(), ratio.denominator())) {
            if (!funds.isPrinted(column)) {
                reportMissing(
                        column.title().zh(),
                        new Bilingual("执行率得分所依据的金额", "the amount that the execution score rests on"));
            }
        }
    }

    private static boolean scoresExecution(IndicatorBlock.Rows rows) {
        return rows.rows().stream()
                .anyMatch(row -> row.name().filter(name -> name.endsWith("执行率")).isPresent()
                        && row.cell(Column.WEIGHT).isPresent());
    }

    /** A printed rate in percent: 100.00%, or 1 in a cell that displays percent; bare numbers are percent. */
    private Printed<Quantity> rate(GridCell cell) {
        Optional<Quantity> quantity = Notation.number(cell).or(() -> Notation.plainNumber(cell.text()));
        return new Printed<>(
                cell.text().strip(),
                quantity.filter(q -> q.unit().isShare() || q.unit().equals(Unit.NONE))
                        .map(q -> q.unit().isShare() ? q : new Quantity(q.number(), Unit.PERCENT)),
                Optional.of(area.grid().location(cell)));
    }

    private void row(IndicatorRow row, Optional<Integer> weightColumn) {
        Optional<String> name = row.name();
        if (name.isEmpty()) {
            sketch.groups(row.groups());
            return;
        }
        LeafReading reading = new LeafReading(area, row);
        Optional<Printed<Points>> points = reading.points(Column.WEIGHT);
        Optional<Printed<Points>> score = reading.points(Column.SCORE);
        if (points.isEmpty()) {
            weightColumn.ifPresent(column -> reportUnweighted(row, column));
            sketch.groups(row.groups());
            evaluation.addGoal(new Goal(row.names(), reading.measurement(), Optional.empty()));
            score.ifPresent(printed ->
                    claim(new Subject.UnknownIndicator(name.get()), Figure.SCORE, score.map(FormAssembly::asQuantity)));
            return;
        }
        LeafReading.Leaf leaf = reading.leaf(KIND.evaluator(), score);
        IndicatorPath path = sketch.leaf(
                row.groups(), Indicator.of(name.get(), points.get().value().orElse(Points.ZERO), leaf.rule()));
        evaluation.putMeasurement(path, leaf.measurement());
        claim(new Subject.OfIndicator(path), Figure.WEIGHT, points.map(FormAssembly::asQuantity));
        claim(new Subject.OfIndicator(path), Figure.SCORE, score.map(FormAssembly::asQuantity));
    }

    private void total(IndicatorBlock.Rows rows) {
        Optional.ofNullable(rows.total().get(Column.WEIGHT))
                .flatMap(cell -> LeafReading.points(area, cell))
                .ifPresent(points -> claim(new Subject.Total(), Figure.WEIGHT, Optional.of(asQuantity(points))));
        Optional.ofNullable(rows.total().get(Column.SCORE))
                .flatMap(cell -> LeafReading.points(area, cell))
                .ifPresent(points -> claim(new Subject.Total(), Figure.SCORE, Optional.of(asQuantity(points))));
    }

    private void claim(Subject subject, Figure figure, Optional<Printed<Quantity>> printed) {
        printed.ifPresent(
                value -> evaluation.addClaim(new Claim(subject, figure, value, KIND.evaluator(), Mention.FORM)));
    }

    private static Printed<Quantity> asQuantity(Printed<Points> points) {
        return points.map(value -> new Quantity(value.number(), Unit.NONE));
    }

    private void reportMissingHeaders(IndicatorBlock block) {
        for (Column column : List.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL, Column.WEIGHT)) {
            if (!block.has(column)) {
                area.report(Finding.of(FindingCodes.MISSING_FIELD)
                        .subject(new Subject.Part(column.title()))
                        .addPlace(area.grid().location(block.headerRow(), 1))
                        .expected(new Bilingual("表头“{0}”", "a header {0}").with(column.title()))
                        .build());
            }
        }
    }

    /** A blank weight; one that cannot be read has been reported already, and so has a table without a column of weights. */
    private void reportUnweighted(IndicatorRow row, int weightColumn) {
        if (row.cell(Column.WEIGHT).isEmpty()) {
            area.report(Finding.of(FindingCodes.MISSING_FIELD)
                    .subject(new Subject.UnknownIndicator(row.name().orElse("")))
                    .addPlace(area.grid().location(row.row(), weightColumn))
                    .expected(new Bilingual("该指标的分值", "the points of this indicator"))
                    .build());
        }
    }

    private void reportMissing(String part, Bilingual expected) {
        area.report(Finding.of(FindingCodes.MISSING_FIELD)
                .subject(new Subject.Part(part))
                .addPlace(area.grid().location(area.firstRow(), 1))
                .expected(expected)
                .build());
    }
}
