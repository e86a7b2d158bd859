package io.github.pes4j.io.json;

import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExactRange;

/** Writes the calculation of a leaf, each kind with its own fields: {@code {"by": "tier", "taken": {…}, "points": "3"}}. */
record CalculationWriter(JsonOut json) implements Calculation.Cases<Runnable> {

    static void write(JsonOut json, Calculation calculation) {
        calculation.match(new CalculationWriter(json)).run();
    }

    @Override
    public Runnable byShare(Calculation.ByShare byShare) {
        return () -> {
            json.field("by", "share");
            json.object("taken", inner -> TakenWriter.write(inner, byShare.taken()));
            json.field("credited", ShareText.of(byShare.credited()));
        };
    }

    @Override
    public Runnable byTier(Calculation.ByTier byTier) {
        return () -> {
            json.field("by", "tier");
            json.object("taken", inner -> TakenWriter.write(inner, byTier.taken()));
            json.field("points", byTier.points().toString());
        };
    }

    @Override
    public Runnable byShortfall(Calculation.ByShortfall byShortfall) {
        return () -> {
            json.field("by", "shortfall");
            json.object("taken", inner -> TakenWriter.write(inner, byShortfall.taken()));
            json.field("steps", byShortfall.steps().toString());
            json.field("left", byShortfall.left().toString());
        };
    }

    @Override
    public Runnable byStep(Calculation.ByStep byStep) {
        return () -> {
            json.field("by", "step");
            json.field("step", byStep.name());
            json.field("points", byStep.points().toString());
        };
    }

    @Override
    public Runnable byItems(Calculation.ByItems byItems) {
        return () -> {
            json.field("by", "items");
            json.field("start", byItems.start().toString());
            json.allObjects("items", byItems.items(), (inner, item) -> {
                inner.field("item", item.name());
                ValueCodec.writeBilingual(inner, "observed", item.observed());
                range(inner, "takes", item.takes());
            });
        };
    }

    @Override
    public Runnable zeroed(Calculation.Zeroed zeroed) {
        return () -> {
            json.field("by", "condition");
            json.field("condition", zeroed.condition());
        };
    }

    @Override
    public Runnable byPerson(Calculation.ByPerson byPerson) {
        return () -> person("person", byPerson.judgement());
    }

    @Override
    public Runnable overridden(Calculation.Overridden overridden) {
        return () -> {
            person("override", overridden.override());
            json.object("byRule", inner -> write(inner, overridden.byRule()));
        };
    }

    @Override
    public Runnable open(Calculation.Open open) {
        return () -> {
            json.field("by", "nothing");
            ValueCodec.writeBilingual(json, "missing", open.why());
            range(json, "between", open.between());
        };
    }

    @Override
    public Runnable byPlugIn(Calculation.ByPlugIn byPlugIn) {
        return () -> {
            json.field("by", "plug-in");
            json.field("plugIn", byPlugIn.rule());
            json.object("figures", inner -> byPlugIn.figures().forEach(inner::field));
            ValueCodec.writeBilingual(json, "formula", byPlugIn.formula());
            json.field("left", byPlugIn.left().toString());
        };
    }

    @Override
    public Runnable overAchieved(Calculation.OverAchieved overAchieved) {
        return () -> {
            json.field("by", "over-achievement");
            json.object("byRule", inner -> write(inner, overAchieved.byRule()));
            json.allObjects("exceeded", overAchieved.exceeded(), TakenWriter::part);
            json.field("costs", ShareText.of(overAchieved.taken()));
        };
    }

    @Override
    public Runnable atRate(Calculation.AtRate atRate) {
        return () -> {
            json.field("by", "rate-of-others");
            ValueCodec.writeBilingual(json, "missing", atRate.why());
            json.field("group", atRate.group().toString());
            ScorecardCodec.score(json, "score", atRate.score());
            json.field("of", atRate.of().toString());
        };
    }

    /** A number that is known as it is, an open one with both ends. */
    private static void range(JsonOut json, String name, ExactRange range) {
        if (range.isExact()) {
            json.field(name, range.low().toString());
        } else {
            json.object(name, inner -> {
                inner.field("low", range.low().toString());
                inner.field("high", range.high().toString());
            });
        }
    }

    private void person(String by, Judgement judgement) {
        json.field("by", by);
        json.object("judgement", inner -> MeasurementCodec.writeJudgement(inner, judgement));
    }
}
