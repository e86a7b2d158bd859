package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The total without each leaf: what the others score, scaled to the same maximum and rounded as totals are shown. */
final class LeaveOneOut {

    private static final List<ResultTable.Column> COLUMNS = List.of(
            new ResultTable.Column("leaf", ResultTable.Type.TEXT),
            new ResultTable.Column("points", ResultTable.Type.NUMBER),
            new ResultTable.Column("score", ResultTable.Type.NUMBER),
            new ResultTable.Column("total-without", ResultTable.Type.NUMBER),
            new ResultTable.Column("change", ResultTable.Type.NUMBER));

    private final WhatIf base;

    LeaveOneOut(WhatIf base) {
        OpenScoreException.unlessExact(base.scorecard());
        this.base = base;
    }

    private record Left(ResultTable.Row row, BigDecimal size) {}

    ResultTable table() {
        List<Explanation.OfLeaf> leaves = base.scorecard().leaves();
        Points all = Points.sum(leaves, leaf -> leaf.score().low());
        List<Left> rows = new ArrayList<>();
        leaves.forEach(leaf -> rows.add(without(leaf, all)));
        rows.sort(Comparator.comparing(Left::size).reversed());
        return new ResultTable(COLUMNS, rows.stream().map(Left::row).toList());
    }

    private Left without(Explanation.OfLeaf leaf, Points all) {
        Points maximum = base.scorecard().maximum();
        Points rest = maximum.minus(leaf.points());
        if (rest.signum() == 0) {
            return new Left(
                    ResultTable.Row.failed(
                            new Bilingual("{0}：其他指标都没有分值", "{0}: nothing else has points").with(leaf.path())),
                    BigDecimal.ONE.negate());
        }
        Points others = all.minus(leaf.score().low());
        var rounding = base.scorer().policy().rounding();
        Points without =
                others.times(Share.quotient(maximum.number(), rest.number()), rounding.scale(), rounding.mode());
        BigDecimal change = without.minus(base.total().low()).number();
        return new Left(
                ResultTable.Row.of(
                        ResultTable.Cell.of(leaf.path().toString()),
                        ResultTable.Cell.of(leaf.points().number()),
                        ResultTable.Cell.of(leaf.score().low().number()),
                        ResultTable.Cell.of(without.number()),
                        ResultTable.Cell.of(change)),
                change.abs());
    }
}
