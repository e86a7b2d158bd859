package io.github.pes4j.io.json;

import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;

/** Writes the fields of a rule, each kind its own. */
record RuleWriter(JsonOut json) implements ScoringRule.Cases<Runnable> {

    @Override
    public Runnable proportional(Proportional rule) {
        return () -> {
            MeasureCodec.write(json, rule.measure());
            RuleCodec.writeGuard(json, rule.guard());
        };
    }

    @Override
    public Runnable fullOrNothing(FullOrNothing rule) {
        return () -> {
            MeasureCodec.write(json, rule.measure());
            RuleCodec.writeShare(json, "from", rule.from(), Share.ONE);
            RuleCodec.writeGuard(json, rule.guard());
        };
    }

    @Override
    public Runnable tiers(Tiers rule) {
        return () -> {
            MeasureCodec.write(json, rule.measure());
            json.allObjects("tiers", rule.tiers(), (inner, tier) -> {
                inner.field("from", tier.from().map(ShareText::of));
                inner.field("below", tier.below().map(ShareText::of));
                inner.field("points", tier.points().toString());
            });
            RuleCodec.writeGuard(json, rule.guard());
        };
    }

    @Override
    public Runnable stepScale(StepScale rule) {
        return () -> json.allObjects("steps", rule.steps(), (inner, step) -> {
            inner.field("step", step.name());
            inner.field("points", step.points().toString());
        });
    }

    @Override
    public Runnable linearShortfall(LinearShortfall rule) {
        return () -> {
            MeasureCodec.write(json, rule.measure());
            RuleCodec.writeShare(json, "threshold", rule.threshold(), Share.ONE);
            if (rule.side() != LinearShortfall.Side.BELOW) {
                json.field("side", Codes.of(rule.side()));
            }
            json.field("step", ShareText.of(rule.step()));
            json.field("price", price(rule.price()));
            if (rule.counting() != LinearShortfall.Counting.WHOLE_STEPS) {
                json.field("counting", Codes.of(rule.counting()));
            }
            RuleCodec.writeGuard(json, rule.guard());
        };
    }

    @Override
    public Runnable deductions(Deductions rule) {
        return () -> {
            json.field("start", rule.start().map(Points::toString));
            json.field("zeroIf", rule.zeroIf());
            json.allObjects("items", rule.items(), (inner, item) -> {
                inner.field("item", item.name());
                inner.field("price", price(item.price()));
                inner.field("cap", item.cap().map(Points::toString));
            });
        };
    }

    @Override
    public Runnable checklist(Checklist rule) {
        return () -> json.allObjects("points", rule.points(), (inner, point) -> {
            inner.field("point", point.name());
            inner.field("own", point.own().map(Points::toString));
            if (point.veto()) {
                inner.flag("veto");
            }
        });
    }

    @Override
    public Runnable judged(Judged rule) {
        return () -> {
            RuleCodec.writeShare(json, "least", rule.least(), Share.ZERO);
            RuleCodec.writeShare(json, "most", rule.most(), Share.ONE);
        };
    }

    @Override
    public Runnable custom(CustomRule rule) {
        return () -> {
            json.field("id", rule.id());
            json.textMap("parameters", rule.parameters());
        };
    }

    /** Points as they are, shares with their percent sign or stroke, so that each reads back as what it was. */
    private static String price(Price price) {
        return price.match(Points::toString, ShareText::of);
    }
}
