package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.indicator.Standard;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.util.List;

/** Trees: nested groups, and indicators with points and rule. */
final class TreeCodec {

    private TreeCodec() {}

    static void write(JsonOut json, IndicatorTree tree) {
        json.unlessEmpty("title", tree.title());
        json.allObjects("nodes", tree.roots(), TreeCodec::writeNode);
    }

    static IndicatorTree read(Fields fields) {
        String title = fields.optionalText("title").orElse("");
        List<IndicatorNode> nodes = fields.allObjects("nodes", inner -> readNode(inner, 1));
        return fields.make(() -> IndicatorTree.of(title, nodes)).orElseGet(() -> IndicatorTree.of(title, List.of()));
    }

    private static void writeNode(JsonOut json, IndicatorNode node) {
        node.match(new IndicatorNode.Cases<Runnable>() {
                    @Override
                    public Runnable indicator(Indicator indicator) {
                        return () -> {
                            json.field("indicator", indicator.name());
                            json.field("points", indicator.points().toString());
                            json.field("explanation", indicator.explanation());
                            json.field("criterion", indicator.criterion());
                            json.field("standard", indicator.standard().map(Codes::of));
                            json.objects("evaluationPoints", indicator.evaluationPoints(), (inner, point) -> {
                                inner.field("name", point.name());
                                inner.field("text", point.text());
                            });
                            json.object("scoring", inner -> RuleCodec.write(inner, indicator.rule()));
                            json.object("statedRule", indicator.statedRule(), RuleCodec::write);
                        };
                    }

                    @Override
                    public Runnable group(IndicatorGroup group) {
                        return () -> {
                            json.field("group", group.name());
                            json.objects("nodes", group.children(), TreeCodec::writeNode);
                        };
                    }
                })
                .run();
    }

    private static IndicatorNode readNode(Fields fields, int level) {
        if (level > IndicatorPath.MAX_LEVELS) {
            fields.problem(
                    FindingCodes.TOO_LARGE,
                    new Bilingual("至多 {0} 级", "at most {0} levels").with(IndicatorPath.MAX_LEVELS));
            return new IndicatorGroup("", List.of());
        }
        if (fields.has("group")) {
            return new IndicatorGroup(
                    fields.text("group"), fields.objects("nodes", inner -> readNode(inner, level + 1)));
        }
        return readIndicator(fields);
    }

    private static Indicator readIndicator(Fields fields) {
        String name = fields.text("indicator");
        ScoringRule rule = fields.object("scoring", RuleCodec::read);
        Indicator.Builder indicator = Indicator.builder()
                .name(name)
                .points(fields.value("points", Points::of, Points.ZERO))
                .rule(rule)
                .statedRule(fields.optionalObject("statedRule", RuleCodec::read))
                .explanation(fields.optionalText("explanation"))
                .criterion(fields.optionalText("criterion"))
                .standard(fields.optionalWord("standard", Codes.in(Standard.class)))
                .evaluationPoints(fields.objects(
                        "evaluationPoints", point -> new EvaluationPoint(point.text("name"), point.text("text"))));
        return fields.make(indicator::build).orElseGet(() -> Indicator.of(name, Points.ZERO, rule));
    }
}
