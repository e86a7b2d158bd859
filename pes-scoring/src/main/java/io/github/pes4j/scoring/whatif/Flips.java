package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks how much the weights would have to change before a grade or a rank does: a verdict that turns over with two points is
 * fragile, one that needs twenty is robust. Rates are taken from scores as they are rounded, and new scores are rounded anew:
 * where a way ends within a hundredth a leaf of the bound, another one as long, or a step shorter, may flip as well. A flip
 * that is named is always real. Immutable and thread-safe.
 */
public final class Flips {

    /** The most steps that the maximum may have. */
    private static final int MOST_STEPS = 10_000;

    /** The most where some parts keep a floor. */
    private static final int MOST_FLOORED = 1_000;

    private final WhatIf base;
    private final Points step;
    private final List<String> floored;
    private final Points floor;

    private Flips(WhatIf base, Points step, List<String> floored, Points floor) {
        this.base = base;
        this.step = step;
        this.floored = floored;
        this.floor = floor;
    }

    static Flips of(WhatIf base) {
        OpenScoreException.unlessExact(base.scorecard());
        return new Flips(base, Points.of(1), List.of(), Points.ZERO);
    }

    /**
     * Weights move in steps of so many points; without this, of one.
     *
     * @throws IllegalArgumentException if that is not above 0, or the maximum has more than {@value #MOST_STEPS} such steps
     *     ({@value #MOST_FLOORED} with a floor)
     */
    public Flips inStepsOf(String points) {
        Points each = Points.of(points);
        if (each.signum() <= 0) {
            throw new RefusalException("权重每步须大于 0，不能是 {0}", "weights move in steps above 0, not {0}", points);
        }
        return new Flips(base, each, floored, floor).checked();
    }

    /** Fine steps take long: with a floor, each number of steps is divided in every way. */
    private Flips checked() {
        int most = floored.isEmpty() ? MOST_STEPS : MOST_FLOORED;
        BigDecimal steps = base.scorecard().maximum().number().divideToIntegralValue(step.number());
        if (steps.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new IllegalArgumentException("weights move in at most " + most + " steps here, and " + step
                    + " makes " + steps.toPlainString() + " of the maximum; take greater ones");
        }
        return this;
    }

    /**
     * Keeps some parts of the first level together at so many points or more, as rules of the field ask of outputs and effects
     * (产出与效益合计不低于 60 分).
     *
     * @throws IllegalArgumentException if they have fewer points already, the tree has no such part, or the steps are too fine
     */
    public Flips keeping(String atLeast, String... names) {
        Flips kept = new Flips(base, step, List.of(names), Points.of(atLeast));
        for (String name : names) {
            if (base.evaluation().tree().leaves().keySet().stream()
                    .noneMatch(leaf -> leaf.names().get(0).equals(name))) {
                throw new IllegalArgumentException("the first level has no '" + name + "'");
            }
        }
        if (kept.together().compareTo(kept.floor) < 0) {
            throw new IllegalArgumentException(
                    List.of(names) + " have " + kept.together() + " points, fewer than " + atLeast);
        }
        return kept.checked();
    }

    /** The fewest points that must move for a worse grade; empty if none do. */
    public Optional<Flip> down() {
        Grade now = base.grade().worst();
        return new FlipSearch(base, this, FlipSearch.rates(base))
                .first(study -> study.total().low().compareTo(base.total().low()) < 0
                        && !study.grade().worst().equals(now));
    }

    /** The fewest points that must move for a better grade; empty if none do. */
    public Optional<Flip> up() {
        Grade now = base.grade().worst();
        Map<IndicatorPath, Share> falling = new LinkedHashMap<>(FlipSearch.rates(base));
        falling.replaceAll((path, rate) -> Share.ZERO.minus(rate));
        return new FlipSearch(base, this, falling)
                .first(study -> study.total().low().compareTo(base.total().low()) > 0
                        && !study.grade().worst().equals(now));
    }

    /**
     * The fewest points that must move, in the common framework, until an evaluation that is behind this one is ahead
     * of it, or the other way round. Equal totals turn no rank over.
     *
     * @throws IllegalArgumentException if the two have different frameworks, or the same total
     */
    public Optional<Flip> rank(WhatIf other) {
        OpenScoreException.unlessExact(other.scorecard());
        if (!base.evaluation()
                .tree()
                .contentHash()
                .equals(other.evaluation().tree().contentHash())) {
            throw new IllegalArgumentException("ranks under other weights need one framework; these are two");
        }
        int ahead = base.total().low().compareTo(other.total().low());
        if (ahead == 0) {
            throw new IllegalArgumentException("both have " + base.total() + ": neither is ahead");
        }
        Map<IndicatorPath, Share> lead = new LinkedHashMap<>(FlipSearch.rates(base));
        Map<IndicatorPath, Share> theirs = FlipSearch.rates(other);
        lead.replaceAll((path, rate) -> {
            Share difference = rate.minus(theirs.getOrDefault(path, Share.ZERO));
            return ahead > 0 ? difference : Share.ZERO.minus(difference);
        });
        return new FlipSearch(base, this, lead).first(study -> {
            WhatIf reweighed = other.with(study.scenario()
                    .changes()
                    .subList(
                            base.scenario().changes().size(),
                            study.scenario().changes().size()));
            return study.total().low().compareTo(reweighed.total().low()) * ahead < 0;
        });
    }

    Points step() {
        return step;
    }

    boolean isFloored(IndicatorPath leaf) {
        return floored.contains(leaf.names().get(0));
    }

    /** How many steps may leave the floored parts. */
    int slack() {
        if (floored.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        BigDecimal over = together().minus(floor).number();
        return over.divideToIntegralValue(step.number()).intValueExact();
    }

    private Points together() {
        return base.evaluation().tree().leaves().entrySet().stream()
                .filter(leaf -> isFloored(leaf.getKey()))
                .map(leaf -> leaf.getValue().points())
                .reduce(Points.ZERO, Points::plus);
    }
}
