package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.sensitivity.Attribution;
import io.github.pes4j.scoring.sensitivity.Distribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study of one evaluation: what its score would be if … (假设分析). Changes give a new study and leave this one as it is, so
 * one base serves many questions, in any order.
 *
 * <pre>{@code
 * WhatIf study = WhatIf.on(evaluation, Scorer.of(Policies.MOF_2020_SELF));
 * study.with(actual("满意度指标/服务对象满意度指标/参保人满意度").to("80%")).total();
 * study.sweep(funds(SPENT).from("11").to("50").step("1"));
 * study.goal(Aim.total("95")).by(funds(SPENT).from("0").to("50").step("0.01")).solve();
 * }</pre>
 *
 * <p>A lever that finds nothing is refused at once, by a {@link LeverException}. Immutable, and thread-safe if the custom rules
 * of the scorer are.
 */
public final class WhatIf {

    private final Draft draft;
    private final Scorer scorer;
    private final List<Change> changes;

    /** The scorecard, once somebody asked. Two threads may both make it: they make equal ones. */
    private @Nullable Scorecard card;

    private WhatIf(Draft draft, Scorer scorer, List<Change> changes) {
        this.draft = draft;
        this.scorer = scorer;
        this.changes = changes;
    }

    /** A study of an evaluation under the policy and the rules of a scorer. */
    public static WhatIf on(Evaluation evaluation, Scorer scorer) {
        return new WhatIf(new Draft(evaluation, scorer.policy()), scorer, List.of());
    }

    /**
     * The same study with some changes, one after the other.
     *
     * @throws LeverException if a lever finds nothing, or cannot be put to its value
     */
    public WhatIf with(Change... more) {
        return with(List.of(more));
    }

    /**
     * The same study under a scenario.
     *
     * @throws LeverException if a lever finds nothing, or cannot be put to its value
     */
    public WhatIf with(Scenario scenario) {
        return with(scenario.changes());
    }

    WhatIf with(List<Change> more) {
        Draft changed = draft;
        for (Change change : more) {
            changed = Knobs.apply(changed, change);
        }
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new WhatIf(changed, scorer.under(changed.policy()), List.copyOf(all));
    }

    /** What was changed since {@link #on}, in order. */
    public Scenario scenario() {
        return new Scenario(draft.evaluation().project().name(), changes);
    }

    /**
     * What a lever finds here.
     *
     * @throws LeverException if it finds nothing
     */
    public Match match(Lever lever) {
        Knob knob = Knobs.of(lever);
        return new Match(lever, knob.leaves(draft), knob.current(draft));
    }

    /** The evaluation with all changes. */
    public Evaluation evaluation() {
        return draft.evaluation();
    }

    /** The scorer, under the policy with all changes. */
    public Scorer scorer() {
        return scorer;
    }

    /** The score with all its reasons. */
    public Scorecard scorecard() {
        Scorecard known = card;
        if (known == null) {
            known = scorer.score(draft.evaluation());
            card = known;
        }
        return known;
    }

    /** The total (总分): a range, where something is open. */
    public ScoreRange total() {
        return scorecard().total();
    }

    /** The grade (等级). */
    public GradeRange grade() {
        return scorecard().grade();
    }

    /** What differs from here to another study: every node. */
    public ScoreComparison compare(WhatIf other) {
        return ScoreComparison.of(scorecard(), other.scorecard());
    }

    /**
     * The total for each value of one lever.
     *
     * @throws LeverException if the lever finds nothing
     * @throws OpenScoreException if the score of the base is a range
     */
    public ResultTable sweep(Axis axis) {
        return sweep(Grid.of(axis));
    }

    /** The total for each point of a grid; see {@link #sweep(Axis)}. A point that cannot be scored is a row with its reason. */
    public ResultTable sweep(Grid grid) {
        return new Sweep(this, grid).table();
    }

    /**
     * How far the total moves when each number that was observed, and what was spent, moves by a share up and down, one at a
     * time; the widest swing first. A swing is from the least to the greatest of the three totals.
     *
     * @param by how far: 10 % is a tenth of what it is
     * @throws OpenScoreException if the score of the base is a range
     */
    public ResultTable tornado(Share by) {
        return new Tornado(this, by).table();
    }

    /**
     * What the total would be without each leaf, the rest scaled to the same maximum; the greatest change first.
     *
     * @throws OpenScoreException if the score of the base is a range
     */
    public ResultTable leaveOneOut() {
        return new LeaveOneOut(this).table();
    }

    /**
     * Asks which values of some levers reach a goal.
     *
     * @throws OpenScoreException if the score of the base is a range
     */
    public GoalSeek goal(Aim goal) {
        return GoalSeek.of(this, goal);
    }

    /**
     * Asks how much the weights would have to change before the grade, or the rank, does.
     *
     * @throws OpenScoreException if the score of the base is a range
     */
    public Flips flips() {
        return Flips.of(this);
    }

    /**
     * Lets a lever be uncertain; go on with {@code and}, and then {@code monteCarlo}, {@code sobol} or {@code morris}.
     *
     * @param distribution of its numbers, in the unit in which it stands
     * @throws LeverException if the lever finds nothing, or cannot be put to the ends of the distribution
     * @throws OpenScoreException if the score of the base is a range
     */
    public Variation vary(Lever lever, Distribution distribution) {
        return Variation.of(this).and(lever, distribution);
    }

    /** Lets the points of siblings be uncertain; see {@link Variation#and(Lever.Weights, int)}. */
    public Variation vary(Lever.Weights lever, int concentration) {
        return Variation.of(this).and(lever, concentration);
    }

    /** Lets a lever take one of some values; see {@link Variation#choose}. */
    public Variation choose(Lever lever, String... values) {
        return Variation.of(this).choose(lever, values);
    }

    /** Lets every number that was observed, and what was spent, vary evenly by a share of itself, up and down. */
    public Variation varyAll(Share by) {
        return Variation.of(this).allWithin(by);
    }

    /**
     * How the difference from here to another study divides among what changed, whatever the order: exact for up to {@value
     * Attribution#MOST_EXACT} changes.
     *
     * @throws IllegalArgumentException if nothing changed, or more did; then sample: {@link #attribute(WhatIf, int, long)}
     * @throws OpenScoreException if a score on the way is a range
     */
    public Attribution attribute(WhatIf other) {
        Differences differences = Differences.between(this, other);
        return Attribution.exact(differences.names(), differences);
    }

    /**
     * How the difference from here to another study divides among any number of changes, estimated from random orders, with
     * intervals.
     *
     * @param pairs how many pairs of orders, 2 or more
     * @param seed of the orders
     * @throws IllegalArgumentException if nothing changed, or there are fewer than 2 pairs
     * @throws OpenScoreException if a score on the way is a range
     */
    public Attribution attribute(WhatIf other, int pairs, long seed) {
        Differences differences = Differences.between(this, other);
        return Attribution.sampled(differences.names(), differences, pairs, 0.95, seed);
    }

    Draft draft() {
        return draft;
    }
}
