package io.github.pes4j.core.rule;

import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/**
 * How a leaf earns its points (评分规则), as data. Every rule knows the least and the most that it can give at a weight, so an
 * unknown score is still a known range, and a rule that can never give the full weight can be found. Sealed; immutable and
 * thread-safe.
 */
public sealed interface ScoringRule
        permits Proportional,
                FullOrNothing,
                Tiers,
                StepScale,
                LinearShortfall,
                Deductions,
                Checklist,
                Judged,
                CustomRule {

    /** The usual rule of a quantitative row: the capped completion of its measurements. */
    static Proportional proportional() {
        return proportional(Measure.completion());
    }

    /** Points by a measure, from 0 % to 100 %. */
    static Proportional proportional(Measure measure) {
        return new Proportional(measure, Guard.USUAL);
    }

    /** All points from a share of the measure on, else none. */
    static FullOrNothing fullOrNothing(Measure measure, Share from) {
        return new FullOrNothing(measure, from, Guard.USUAL);
    }

    /** All points where the verdict is that it was attained, else none. */
    static FullOrNothing fullOrNothing() {
        return fullOrNothing(Measure.verdict(), Share.ONE);
    }

    /** Points by tiers of a measure; name them one after the other. */
    static Tiers.Builder tiers(Measure measure) {
        return new Tiers.Builder(measure);
    }

    /** Points by named steps; name them one after the other. */
    static StepScale.Builder steps() {
        return new StepScale.Builder();
    }

    /** All points, less what each kind of occurrence costs. */
    static Deductions.Builder deductions() {
        return new Deductions.Builder();
    }

    /** Points by evaluation points; name them one after the other. */
    static Checklist.Builder checklist() {
        return new Checklist.Builder();
    }

    /** A person's points, from nothing to all. */
    static Judged judged() {
        return new Judged(Share.ZERO, Share.ONE);
    }

    /** The least that the rule can give to a leaf of these points. */
    Points least(Points weight);

    /**
     * The most that the rule can give to a leaf of these points. Stated points beyond them are never earned; a most below
     * them makes the full points unreachable, which is an error of the rule.
     */
    Points most(Points weight);

    /** What the rule measures, if it earns points by one measured share; empty for rules that look at several things, or at none. */
    default Optional<Measure> measured() {
        return Optional.empty();
    }

    /** The same rule by another measure; a rule that is not {@link #measured()} stays as it is. */
    default ScoringRule measuring(Measure other) {
        return this;
    }

    /**
     * The same rule for a leaf of so many times the points: whatever it states in points grows or shrinks with them. Rules
     * that speak of shares alone stay as they are.
     */
    default ScoringRule times(Share factor) {
        return this;
    }

    /** Calls the case for this kind of rule. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of rule.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For points by the share that was reached. */
        R proportional(Proportional rule);

        /** For all points or none. */
        R fullOrNothing(FullOrNothing rule);

        /** For points by intervals of a measure. */
        R tiers(Tiers rule);

        /** For points by named steps. */
        R stepScale(StepScale rule);

        /** For a price for each step away from a threshold. */
        R linearShortfall(LinearShortfall rule);

        /** For a price for each occurrence. */
        R deductions(Deductions rule);

        /** For points by evaluation points. */
        R checklist(Checklist rule);

        /** For points that a person gives. */
        R judged(Judged rule);

        /** For a rule of a plug-in. */
        R custom(CustomRule rule);
    }
}
