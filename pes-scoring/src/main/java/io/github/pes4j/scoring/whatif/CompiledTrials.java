package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.scoring.compiled.Actuals;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.OpenLeafException;
import io.github.pes4j.scoring.compiled.Scores;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trials whose levers put numbers in the place of numbers: in columns, by compiled scoring. */
final class CompiledTrials {

    /** An actual that changes: which lever it is, and how. */
    private record Actual(int lever, ActualKnob knob, IndicatorPath leaf, ActualChange change) {}

    /** A column of the funds that changes. */
    private record Fund(int lever, FundsKnob knob) {}

    private final WhatIf base;
    private final CompiledScorer scorer;
    private final List<Actual> actuals = new ArrayList<>();
    private final List<Fund> funds = new ArrayList<>();

    private CompiledTrials(WhatIf base) {
        this.base = base;
        this.scorer = base.scorer().compile(base.evaluation().tree());
    }

    /** Empty where a lever changes something else. */
    static Optional<CompiledTrials> of(WhatIf base, List<? extends Lever> levers) {
        boolean fits = levers.stream()
                .allMatch(lever -> lever instanceof Lever.Funds
                        || (lever instanceof Lever.Actual actual && !Paths.isPattern(actual.path())));
        if (!fits || scorerRefuses(base)) {
            return Optional.empty();
        }
        CompiledTrials runs = new CompiledTrials(base);
        for (int i = 0; i < levers.size(); i++) {
            if (levers.get(i) instanceof Lever.Actual actual) {
                LeafMeasurement leaf = base.evaluation().measurement(actual.path());
                runs.actuals.add(new Actual(
                        i, new ActualKnob(actual), actual.path(), ActualChange.of(leaf, actual.measurement())));
            } else if (levers.get(i) instanceof Lever.Funds fund) {
                runs.funds.add(new Fund(i, new FundsKnob(fund)));
            }
        }
        return Optional.of(runs);
    }

    /** A leaf that is open counts in no column, even where the policy says what it counts. */
    private static boolean scorerRefuses(WhatIf base) {
        return base.scorer()
                .compile(base.evaluation().tree())
                .openLeaf(base.evaluation())
                .isPresent();
    }

    /** Scores some runs; or none of them, where one has no number or is open: those are scored one by one. */
    boolean score(int from, int to, Trials.Values values, Trials.Results results) {
        Batch batch = scorer.batch(to - from);
        batch.fill(base.evaluation());
        for (Actual actual : actuals) {
            Actuals column = actual.change.name().isEmpty()
                            && base.evaluation()
                                            .measurement(actual.leaf)
                                            .measurements()
                                            .size()
                                    == 1
                    ? batch.actual(actual.leaf)
                    : batch.actual(actual.leaf, actual.change.name());
            for (int run = from; run < to; run++) {
                if (!(values.at(actual.lever, run) instanceof LeverValue.Figure figure)) {
                    return false;
                }
                try {
                    column.set(run - from, actual.knob.inUnit(actual.change, figure));
                } catch (IllegalArgumentException e) {
                    return false;
                }
            }
        }
        for (int run = from; !funds.isEmpty() && run < to; run++) {
            if (!fund(batch, run - from, run, values)) {
                return false;
            }
        }
        return take(batch, from, results);
    }

    private boolean fund(Batch batch, int row, int run, Trials.Values values) {
        Draft draft = base.draft();
        for (Fund fund : funds) {
            if (!(values.at(fund.lever, run) instanceof LeverValue.Figure figure)) {
                return false;
            }
            try {
                draft = fund.knob.set(draft, figure);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        batch.funding(row, draft.evaluation().funding());
        return true;
    }

    private boolean take(Batch batch, int from, Trials.Results results) {
        Scores scores = scorer.totals(batch.rows());
        try {
            scorer.score(batch, scores);
        } catch (OpenLeafException e) {
            return false;
        }
        for (int row = 0; row < batch.rows(); row++) {
            results.set(from + row, scores.total(row), scores.grade(row));
        }
        return true;
    }
}
