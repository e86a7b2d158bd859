package io.github.pes4j.core.form.render;

import io.github.pes4j.core.form.render.Formula.Choice;
import io.github.pes4j.core.form.render.Formula.Constant;
import io.github.pes4j.core.form.render.Formula.Least;
import io.github.pes4j.core.form.render.Formula.Minus;
import io.github.pes4j.core.form.render.Formula.Most;
import io.github.pes4j.core.form.render.Formula.Ratio;
import io.github.pes4j.core.form.render.Formula.Rounded;
import io.github.pes4j.core.form.render.Formula.Times;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Share;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a rule makes of a measured share, as a formula, not yet rounded; empty for rules that count what stands in no cell.
 * Immutable.
 */
final class RuleFormulas implements ScoringRule.Cases<Optional<Formula>> {

    private static final Comparator<Tiers.Tier> RISING = Comparator.comparing(
                    (Tiers.Tier tier) -> tier.from().isPresent())
            .thenComparing(tier -> tier.from().orElse(Share.ZERO));

    private final Formula points;
    private final Formula measured;

    private RuleFormulas(Formula points, Formula measured) {
        this.points = points;
        this.measured = measured;
    }

    /**
     * What is earned.
     *
     * @param points the points of the leaf
     * @param measured the measured share
     */
    static Optional<Formula> earned(ScoringRule rule, Formula points, Formula measured) {
        return rule.match(new RuleFormulas(points, measured));
    }

    private static Optional<Formula> unless(Guard guard, Formula formula) {
        // Whether a condition was met stands in words.
        return guard.zeroIf().isPresent() ? Optional.empty() : Optional.of(formula);
    }

    @Override
    public Optional<Formula> proportional(Proportional rule) {
        return unless(rule.guard(), ScoreFormulas.earned(points, rule.guard(), measured));
    }

    @Override
    public Optional<Formula> fullOrNothing(FullOrNothing rule) {
        return unless(
                rule.guard(),
                new Choice(
                        ScoreFormulas.atMark(measured),
                        Comparison.AT_LEAST,
                        ScoreFormulas.constant(rule.from()),
                        points,
                        Formula.NOTHING));
    }

    /** From the highest tier down: what is not in a tier is below it. A share in a gap has no score. */
    @Override
    public Optional<Formula> tiers(Tiers rule) {
        List<Tiers.Tier> rising = rule.tiers().stream().sorted(RISING).toList();
        Formula below = new Formula.Blank();
        for (int i = 0; i < rising.size(); i++) {
            boolean meets = i + 1 < rising.size()
                    && rising.get(i).below().equals(rising.get(i + 1).from());
            below = tier(rising.get(i), meets, below);
        }
        return unless(rule.guard(), below);
    }

    /** A tier above what lies below it. Where the next tier begins at its end nothing can lie above it. */
    private Formula tier(Tiers.Tier tier, boolean meetsNext, Formula below) {
        Formula earns = new Least(points, new Constant(tier.points().number()));
        Formula inside = tier.below()
                .filter(end -> !meetsNext)
                .<Formula>map(end -> new Choice(
                        ScoreFormulas.atMark(measured),
                        Comparison.LESS_THAN,
                        ScoreFormulas.constant(end),
                        earns,
                        new Formula.Blank()))
                .orElse(earns);
        return tier.from()
                .<Formula>map(from -> new Choice(
                        ScoreFormulas.atMark(measured),
                        Comparison.AT_LEAST,
                        ScoreFormulas.constant(from),
                        inside,
                        below))
                .orElse(inside);
    }

    @Override
    public Optional<Formula> linearShortfall(LinearShortfall rule) {
        Formula threshold = ScoreFormulas.constant(rule.threshold());
        Formula distance = rule.side() == LinearShortfall.Side.BELOW
                ? new Minus(threshold, measured)
                : new Minus(measured, threshold);
        Formula exact = new Ratio(new Most(Formula.NOTHING, distance), ScoreFormulas.constant(rule.step()));
        Formula steps = rule.counting() == LinearShortfall.Counting.PRO_RATA
                ? exact
                : new Rounded(ScoreFormulas.atMark(exact), 0, RoundingMode.DOWN);
        Formula price = rule.price()
                .match(cost -> new Constant(cost.number()), share -> new Times(points, ScoreFormulas.constant(share)));
        Formula left =
                new Minus(new Times(points, ScoreFormulas.constant(rule.guard().cap())), new Times(price, steps));
        return unless(
                rule.guard(),
                new Most(new Times(points, ScoreFormulas.constant(rule.guard().floor())), left));
    }

    @Override
    public Optional<Formula> stepScale(StepScale rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Formula> deductions(Deductions rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Formula> checklist(Checklist rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Formula> judged(Judged rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Formula> custom(CustomRule rule) {
        return Optional.empty();
    }
}
