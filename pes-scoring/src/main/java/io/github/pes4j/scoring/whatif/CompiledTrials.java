package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.scoring.compiled.Actuals;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import io.github.pes4j.scoring.compiled.Scores;
import io.github.pes4j.scoring.leaf.ActualChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trials whose levers put numbers in the place of numbers: in columns, by compiled scoring. */
final class CompiledTrials {

    /** An actual that changes: which lever it is, and how. */
    private record Actual(int lever, ActualKnob knob, IndicatorPath leaf, ActualChange change) {}

    /** A column of the funds that changes. */
    private record Fund(int lever, FundsKnob knob) {}

    private static final int MOST_DIGITS = 18;

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
        if (!fits) {
            return Optional.empty();
        }
        CompiledTrials runs = new CompiledTrials(base);
        // A leaf that is open counts in no column, even where the policy says what it counts.
        if (runs.scorer.openLeaf(base.evaluation()).isPresent()) {
            return Optional.empty();
        }
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

    /** Something that scores blocks of up to so many runs, one block after the other. */
    Worker worker(int most) {
        return new Worker(most);
    }

    /** The columns of one thread, used again for each block: every run writes the same leaves. */
    final class Worker {
        private final Batch batch;
        private final Scores scores;
        private final List<Actuals> columns = new ArrayList<>();

        private Worker(int most) {
            batch = scorer.batch(most);
            batch.fill(base.evaluation());
            scores = scorer.totals(most);
            for (Actual actual : actuals) {
                boolean alone = base.evaluation()
                                .measurement(actual.leaf)
                                .measurements()
                                .size()
                        == 1;
                columns.add(alone ? batch.actual(actual.leaf) : batch.actual(actual.leaf, actual.change.name()));
            }
        }

        /** Scores some runs; or none of them, where one has no number or is open: those are scored one by one. */
        boolean score(int from, int to, Trials.Values values, Trials.Results results) {
            batch.limit(to - from);
            try {
                for (int i = 0; i < actuals.size(); i++) {
                    write(actuals.get(i), columns.get(i), from, to, values);
                }
                for (int run = from; !funds.isEmpty() && run < to; run++) {
                    batch.funding(run - from, funding(run, values));
                }
                scorer.score(batch, scores);
            } catch (IllegalArgumentException e) {
                // No number, one that the lever does not take, or an open leaf: one of the runs has a reason to give.
                return false;
            }
            for (int row = 0; row < to - from; row++) {
                results.set(from + row, scores.total(row), scores.grade(row));
            }
            return true;
        }

        private void write(Actual actual, Actuals column, int from, int to, Trials.Values values) {
            for (int run = from; run < to; run++) {
                BigDecimal number = actual.knob.inUnit(actual.change, figure(values, actual.lever, run));
                if (number.scale() >= 0 && number.scale() <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
                    column.set(run - from, number.unscaledValue().longValueExact(), number.scale());
                } else {
                    column.set(run - from, number);
                }
            }
        }

        private Funding funding(int run, Trials.Values values) {
            Draft draft = base.draft();
            for (Fund fund : funds) {
                draft = fund.knob.set(draft, figure(values, fund.lever, run));
            }
            return draft.evaluation().funding();
        }
    }

    private static LeverValue.Figure figure(Trials.Values values, int lever, int run) {
        if (values.at(lever, run) instanceof LeverValue.Figure figure) {
            return figure;
        }
        throw new IllegalArgumentException("no number");
    }
}
