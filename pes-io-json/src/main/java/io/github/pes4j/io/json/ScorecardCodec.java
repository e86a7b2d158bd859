package io.github.pes4j.io.json;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.result.Deduction;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;

/** Scorecards, whole: every node with its score, and every leaf with the calculation that gave it. Written, not read. */
final class ScorecardCodec {

    private ScorecardCodec() {}

    static void write(JsonOut json, Scorecard card) {
        json.object("project", inner -> EvaluationCodec.writeProject(inner, card.project()));
        json.field("policy", card.policy());
        json.field("decimals", card.decimals());
        score(json, "total", card.total());
        json.field("maximum", card.maximum().toString());
        json.object("grade", inner -> {
            if (card.grade().isCertain()) {
                grade(inner, card.grade().best());
            } else {
                inner.object("worst", worst -> grade(worst, card.grade().worst()));
                inner.object("best", best -> grade(best, card.grade().best()));
            }
        });
        json.allObjects("nodes", card.roots(), (inner, node) -> node(inner, node, card.decimals()));
        json.objects("deductions", card.deductions(), ScorecardCodec::deduction);
    }

    private static void grade(JsonOut json, Grade grade) {
        json.field("code", grade.code());
        json.field("label", grade.label());
    }

    /** A score that is known as it is, an open one with both ends. */
    private static void score(JsonOut json, String name, ScoreRange score) {
        if (score.isExact()) {
            json.field(name, score.low().toString());
        } else {
            json.object(name, inner -> {
                inner.field("low", score.low().toString());
                inner.field("high", score.high().toString());
            });
        }
    }

    private static void node(JsonOut json, Explanation node, int decimals) {
        node.match(new Explanation.Cases<Runnable>() {
                    @Override
                    public Runnable group(Explanation.OfGroup group) {
                        return () -> {
                            json.field("group", group.path().toString());
                            json.field("points", group.points().toString());
                            score(json, "score", group.score());
                            json.objects("nodes", group.children(), (inner, child) -> node(inner, child, decimals));
                        };
                    }

                    @Override
                    public Runnable leaf(Explanation.OfLeaf leaf) {
                        return () -> ScorecardCodec.leaf(json, leaf, decimals);
                    }
                })
                .run();
    }

    private static void leaf(JsonOut json, Explanation.OfLeaf leaf, int decimals) {
        json.field("indicator", leaf.path().toString());
        json.field("points", leaf.points().toString());
        score(json, "score", leaf.score());
        json.field("basis", leaf.basis().code());
        score(json, "byRule", leaf.byRule());
        json.object("rule", inner -> RuleCodec.write(inner, leaf.rule()));
        json.object("calculation", inner -> CalculationWriter.write(inner, leaf.calculation()));
        ValueCodec.writeBilingual(json, "text", ExplanationText.of(leaf, decimals));
    }

    private static void deduction(JsonOut json, Deduction deduction) {
        json.field("indicator", deduction.path().toString());
        json.field("lost", deduction.lost().toString());
        ValueCodec.writeBilingual(json, "text", deduction.text());
    }
}
