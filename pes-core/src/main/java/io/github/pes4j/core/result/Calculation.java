package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Completion;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Map;

/**
 * The calculation of a leaf's score: the figures that went in and what came out of them. It is not a report about the
 * calculation; the score is taken from it. Sealed; immutable and thread-safe.
 */
public sealed interface Calculation {

    /**
     * A share of the points, by a measure (proportional, full or nothing).
     *
     * @param taken the measure
     * @param credited the share of the points that it earns
     */
    record ByShare(Taken taken, Share credited) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byShare(this);
        }
    }

    /**
     * Stated points, by the tier into which a measure falls.
     *
     * @param taken the measure
     * @param points the points of the tier
     */
    record ByTier(Taken taken, Points points) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byTier(this);
        }
    }

    /**
     * All points, less a price for each step on the wrong side of a threshold.
     *
     * @param taken the measure
     * @param steps how many steps, exact
     * @param left the points that are left, exact, as a number
     */
    record ByShortfall(Taken taken, Share steps, Share left) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byShortfall(this);
        }
    }

    /**
     * Points of a named step.
     *
     * @param name the step
     * @param points its points
     */
    record ByStep(String name, Points points) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byStep(this);
        }
    }

    /**
     * A start, less what items take: occurrences that cost points, evaluation points that were missed. Nothing is left below
     * 0.
     *
     * @param start where it starts, exact, as a number of points
     * @param items what each item takes, in stated order
     */
    record ByItems(Share start, List<Item> items) implements Calculation {
        /** Copies the items. */
        public ByItems {
            items = List.copyOf(items);
        }

        @Override
        public Basis basis() {
            for (Item item : items) {
                if (!item.takes().isExact()) {
                    return Basis.OPEN;
                }
            }
            return Basis.COMPUTED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byItems(this);
        }
    }

    /**
     * One item.
     *
     * @param name its name
     * @param observed what was observed of it, as people write it
     * @param takes the points that it takes: a range where nothing is known of it
     */
    record Item(String name, Bilingual observed, ExactRange takes) {}

    /**
     * Nothing, because a condition was not met.
     *
     * @param condition the name of the condition
     */
    record Zeroed(String condition) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.zeroed(this);
        }
    }

    /**
     * Points that a person gave.
     *
     * @param judgement the points, by whom, and why
     */
    record ByPerson(Judgement judgement) implements Calculation {
        @Override
        public Basis basis() {
            return Basis.JUDGED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byPerson(this);
        }
    }

    /**
     * A person's decision against what the rule gives.
     *
     * @param override the points, by whom, and why
     * @param byRule what the rule gives
     */
    record Overridden(Judgement override, Calculation byRule) implements Calculation {
        @Override
        public Basis basis() {
            return Basis.OVERRIDDEN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overridden(this);
        }
    }

    /**
     * What a plug-in made of a custom rule.
     *
     * @param rule the id of the rule
     * @param figures the figures that went in, by name, as people write them, in order
     * @param formula how the points come out of them, in words or signs
     * @param left the points, exact, as a number
     */
    record ByPlugIn(String rule, Map<String, String> figures, Bilingual formula, Share left) implements Calculation {
        /** Copies the figures. */
        public ByPlugIn {
            figures = ImmutableMap.copyOf(figures);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byPlugIn(this);
        }
    }

    /**
     * What a rule gives, less what the policy takes for exceeding a target by far. Nothing is left below 0.
     *
     * @param byRule what the rule gives
     * @param exceeded the completions that cost points
     * @param taken the share of the leaf's points that they cost
     */
    record OverAchieved(Calculation byRule, List<Completion> exceeded, Share taken) implements Calculation {
        /** Copies the completions. */
        public OverAchieved {
            exceeded = ImmutableList.copyOf(exceeded);
        }

        @Override
        public Basis basis() {
            return byRule.basis();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overAchieved(this);
        }
    }

    /**
     * Nothing is known, and the policy lets the leaf earn what the others earn: its points go to them, or it is left out and
     * they are scaled, which is the same.
     *
     * @param why why nothing is known
     * @param group the group of the others; the root for the whole tree
     * @param score what the others earn together
     * @param of the points of the others; above 0
     */
    record AtRate(Bilingual why, IndicatorPath group, ScoreRange score, Points of) implements Calculation {
        @Override
        public Basis basis() {
            return Basis.OPEN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atRate(this);
        }
    }

    /**
     * No score yet: something is missing.
     *
     * @param why what is missing
     * @param between the points between which the score lies
     */
    record Open(Bilingual why, ExactRange between) implements Calculation {
        @Override
        public Basis basis() {
            return Basis.OPEN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** What it rests on: observations, unless it says otherwise. */
    default Basis basis() {
        return Basis.COMPUTED;
    }

    /** The points that it comes to at a leaf of these points: exact, before the one rounding, never outside 0…points. */
    default ExactRange earned(Points points) {
        return match(new Earned(ExactRange.number(points)));
    }

    /** Calls the case for this kind of calculation. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of calculation.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a share of the points, by a measure. */
        R byShare(ByShare byShare);

        /** For the points of a tier. */
        R byTier(ByTier byTier);

        /** For a price for each step away from a threshold. */
        R byShortfall(ByShortfall byShortfall);

        /** For the points of a named step. */
        R byStep(ByStep byStep);

        /** For a start, less what items take. */
        R byItems(ByItems byItems);

        /** For nothing, because a condition was not met. */
        R zeroed(Zeroed zeroed);

        /** For points that a person gave. */
        R byPerson(ByPerson byPerson);

        /** For a person's decision against the rule. */
        R overridden(Overridden overridden);

        /** For what a plug-in made of a custom rule. */
        R byPlugIn(ByPlugIn byPlugIn);

        /** For what is left after exceeding a target by far. */
        R overAchieved(OverAchieved overAchieved);

        /** For the rate of the others, where nothing is known. */
        R atRate(AtRate atRate);

        /** For no score yet: a range. */
        R open(Open open);
    }
}
