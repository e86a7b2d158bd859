package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Told;

/** What each kind of lever does. */
final class Knobs implements Lever.Cases<Knob> {

    private static final Knobs INSTANCE = new Knobs();

    private Knobs() {}

    static Knob of(Lever lever) {
        return lever.match(INSTANCE);
    }

    /**
     * A draft with one change.
     *
     * @throws LeverException if the lever finds nothing, or cannot be put to the value
     */
    static Draft apply(Draft draft, Change change) {
        Knob knob = of(change.lever());
        knob.leaves(draft);
        return set(change.lever(), draft, value(knob, draft, change));
    }

    /**
     * A draft with a lever at a value, where every refusal names the lever.
     *
     * @throws LeverException if the lever cannot be put there
     */
    static Draft set(Lever lever, Draft draft, LeverValue value) {
        try {
            return of(lever).set(draft, value);
        } catch (LeverException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new LeverException(lever, Told.by(e));
        }
    }

    /** What a change says, a factor as the figure that it gives. */
    static LeverValue value(Knob knob, Draft draft, Change change) {
        LeverValue value = LeverValue.parse(change.value());
        if (!(value instanceof LeverValue.Times times)) {
            return value;
        }
        LeverValue.Figure now = knob.number(draft)
                .orElseThrow(() -> new LeverException(
                        change.lever(),
                        "现为“{0}”，不是数字，不能按倍数变动",
                        "it stands at '{0}', which is no number to multiply",
                        knob.current(draft)));
        return new LeverValue.Figure(now.number().multiply(times.factor()), now.unit());
    }

    @Override
    public Knob actual(Lever.Actual actual) {
        return new ActualKnob(actual);
    }

    @Override
    public Knob decision(Lever.Decision decision) {
        return new OverrideKnob(decision);
    }

    @Override
    public Knob points(Lever.PointsOf points) {
        return new PointsKnob(points, points.path(), false);
    }

    @Override
    public Knob weight(Lever.Weight weight) {
        return new PointsKnob(weight, weight.path(), true);
    }

    @Override
    public Knob weights(Lever.Weights weights) {
        return new WeightsKnob(weights);
    }

    @Override
    public Knob rule(Lever.RuleOf rule) {
        return new RuleKnob(rule);
    }

    @Override
    public Knob target(Lever.TargetOf target) {
        return new TargetKnob(target);
    }

    @Override
    public Knob funds(Lever.Funds funds) {
        return new FundsKnob(funds);
    }

    @Override
    public Knob denominator(Lever.Denominator denominator) {
        return new DenominatorKnob(denominator);
    }

    @Override
    public Knob policy(Lever.OfPolicy policy) {
        return new PolicyKnob(policy);
    }
}
