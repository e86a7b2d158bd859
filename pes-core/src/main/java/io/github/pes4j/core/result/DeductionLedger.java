package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the ledger of lost points. A leaf has one line, or one for each item that took something; what rounding or the
 * floor changed has a line of its own, so that the lines add up exactly.
 */
final class DeductionLedger {

    private static final Bilingual ROUNDING = new Bilingual("四舍五入", "rounding");
    private static final Bilingual CEILING = new Bilingual("起评分低于分值", "the start is below the points");
    private static final Bilingual REST = new Bilingual("扣完为止及四舍五入", "nothing is left below 0, and rounding");

    private final int decimals;
    private final List<Deduction> lines = new ArrayList<>();

    DeductionLedger(int decimals) {
        this.decimals = decimals;
    }

    static List<Deduction> of(Scorecard card) {
        DeductionLedger ledger = new DeductionLedger(card.decimals());
        ScoreRange sum = ledger.nodes(card.roots());
        ledger.rounding(IndicatorPath.ROOT, sum, card.total());
        return ImmutableList.copyOf(ledger.lines);
    }

    /** The lines of nodes; gives the sum of their scores. */
    private ScoreRange nodes(List<Explanation> nodes) {
        nodes.forEach(node -> node.match(new Explanation.Cases<Boolean>() {
            @Override
            public Boolean group(Explanation.OfGroup group) {
                rounding(group.path(), nodes(group.children()), group.score());
                return true;
            }

            @Override
            public Boolean leaf(Explanation.OfLeaf leaf) {
                leafLines(leaf);
                return true;
            }
        }));
        return nodes.stream().map(Explanation::score).reduce(ScoreRange.ZERO, ScoreRange::plus);
    }

    /** What a node's own rounding took from the sum of its children; said where the score is known. */
    private void rounding(IndicatorPath path, ScoreRange sum, ScoreRange shown) {
        if (sum.isExact()) {
            add(path, ScoreRange.exactly(sum.low().minus(shown.low())), ROUNDING);
        }
    }

    private void leafLines(Explanation.OfLeaf leaf) {
        if (leaf.score().isExact() && leaf.calculation() instanceof Calculation.ByItems items) {
            itemLines(leaf, items);
        } else {
            add(leaf.path(), leaf.loss(), ExplanationText.of(leaf, decimals));
        }
    }

    private void itemLines(Explanation.OfLeaf leaf, Calculation.ByItems items) {
        Points rest = leaf.loss().low();
        rest = rest.minus(line(leaf, leaf.points().minus(points(ExactRange.exactly(items.start()))), CEILING));
        for (Calculation.Item item : items.items()) {
            Bilingual said = new Bilingual("{0}：{1}", "{0}: {1}").with(item.name(), item.observed());
            rest = rest.minus(line(leaf, points(item.takes()), said));
        }
        line(leaf, rest, REST);
    }

    private Points line(Explanation.OfLeaf leaf, Points lost, Bilingual why) {
        add(leaf.path(), ScoreRange.exactly(lost), why);
        return lost;
    }

    private static Points points(ExactRange known) {
        return Points.of(1).times(known.low());
    }

    private void add(IndicatorPath path, ScoreRange lost, Bilingual why) {
        if (!lost.equals(ScoreRange.ZERO)) {
            lines.add(new Deduction(path, lost, why));
        }
    }
}
