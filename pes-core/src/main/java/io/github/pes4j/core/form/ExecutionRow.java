package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.List;
import java.util.Optional;

/** The execution rate beside the funds (预算执行率): points, score and rate in the fund block make a leaf of the first level. */
final class ExecutionRow {

    static final String NAME = "预算执行率";

    private final FormArea area;
    private final FundBlock block;
    private final FundBlock.Execution cells;

    ExecutionRow(FormArea area, FundBlock block, FundBlock.Execution cells) {
        this.area = area;
        this.block = block;
        this.cells = cells;
    }

    /** Adds the leaf, unless the indicators have one of their own, and the claims that are printed of it. */
    void addTo(TreeSketch sketch, FormClaims claims, boolean scoredElsewhere) {
        Optional<Printed<Points>> weight = cells.weight()
                .map(cell -> PointCells.weight(area, cell))
                .or(() -> cells.caption().flatMap(cell -> PointCells.inCaption(area, cell)));
        Optional<Printed<Points>> score = cells.score().map(cell -> PointCells.score(area, cell));
        Optional<Points> points = weight.flatMap(Printed::value);
        boolean leaf = points.isPresent() && !scoredElsewhere;
        Subject subject = leaf
                ? new Subject.OfIndicator(sketch.leaf(
                        List.of(), Indicator.of(NAME, points.get(), ScoringRule.proportional(Measure.of(ratio())))))
                : new Subject.UnknownIndicator(NAME);
        claims.points(subject, Figure.WEIGHT, weight);
        claims.points(subject, Figure.SCORE, score);
        cells.rate().ifPresent(cell -> claims.number(subject, Figure.RATE, PointCells.rate(area, cell)));
        if (leaf) {
            reportMissingAmounts();
        } else if (weight.isEmpty() && score.isPresent() && !scoredElsewhere) {
            report(NAME, new Bilingual("执行率的分值", "the points of the execution rate"));
        }
    }

    /** By the annual budget; a form without such a column means the budget at the start of the year. */
    private FundingRatio ratio() {
        return block.has(FundingColumn.ANNUAL) || !block.has(FundingColumn.INITIAL)
                ? FundingRatio.SPENT_OF_ANNUAL
                : FundingRatio.SPENT_OF_INITIAL;
    }

    private void reportMissingAmounts() {
        for (FundingColumn column : List.of(ratio().numerator(), ratio().denominator())) {
            if (!block.has(column)) {
                report(
                        column.title().zh(),
                        new Bilingual("执行率得分所依据的金额", "the amount that the execution score rests on"));
            }
        }
    }

    private void report(String part, Bilingual expected) {
        area.report(Finding.of(FindingCodes.MISSING_FIELD)
                .subject(new Subject.Part(part))
                .addPlace(area.grid().location(block.headerRow(), 1))
                .expected(expected)
                .build());
    }
}
