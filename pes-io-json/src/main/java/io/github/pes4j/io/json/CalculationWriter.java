package io.github.pes4j.io.json;

import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.result.Calculation;

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
                inner.field("observed", item.observed());
                inner.field("change", item.change().toString());
            });
            json.field("left", byItems.left().toString());
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
        };
    }

    private void person(String by, Judgement judgement) {
        json.field("by", by);
        json.object("judgement", inner -> MeasurementCodec.writeJudgement(inner, judgement));
    }
}
