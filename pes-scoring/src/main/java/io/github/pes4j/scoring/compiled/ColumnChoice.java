package io.github.pes4j.scoring.compiled;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.scoring.leaf.LeafRounding;
import java.util.Optional;
import java.util.function.IntFunction;

/** Chooses the column of a leaf by its rule: from a number of rows to a column. */
record ColumnChoice(Indicator leaf, Optional<LeafUnits> own, LeafRounding rounding, WholeUnits units)
        implements ScoringRule.Cases<IntFunction<Column>> {

    /** A column of doubles should hold denominators up to here: a hundred million. */
    private static final double ROOMY = 1e8;

    @Override
    public IntFunction<Column> proportional(Proportional rule) {
        return shares();
    }

    @Override
    public IntFunction<Column> fullOrNothing(FullOrNothing rule) {
        return shares();
    }

    @Override
    public IntFunction<Column> tiers(Tiers rule) {
        Optional<TierColumn.Steps> steps = rule.guard().zeroIf().isPresent() || units.decimals() < 0
                ? Optional.empty()
                : TierColumn.steps(rule, leaf, rounding, units);
        return steps.<IntFunction<Column>>map(found -> rows -> new TierColumn(found, rows))
                .orElse(this::fixed);
    }

    @Override
    public IntFunction<Column> deductions(Deductions rule) {
        return own.flatMap(found -> CountColumn.prices(rule, leaf, found, units))
                .<IntFunction<Column>>map(prices -> rows -> new CountColumn(prices, rows))
                .orElse(this::fixed);
    }

    @Override
    public IntFunction<Column> linearShortfall(LinearShortfall rule) {
        return this::fixed;
    }

    @Override
    public IntFunction<Column> stepScale(StepScale rule) {
        return this::fixed;
    }

    @Override
    public IntFunction<Column> checklist(Checklist rule) {
        return this::fixed;
    }

    @Override
    public IntFunction<Column> judged(Judged rule) {
        return this::fixed;
    }

    @Override
    public IntFunction<Column> custom(CustomRule rule) {
        return this::fixed;
    }

    private IntFunction<Column> shares() {
        return own.map(ColumnChoice::shares).orElse(this::fixed);
    }

    private static IntFunction<Column> shares(LeafUnits own) {
        return ShareColumn.most(own) >= ROOMY
                ? rows -> new ShareColumn(own, rows)
                : rows -> new LongShareColumn(own, rows);
    }

    private Column fixed(int rows) {
        return new FixedColumn(units, rows);
    }
}
