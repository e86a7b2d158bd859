package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.List;

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
     * A start, less or plus the points of items: deductions, evaluation points.
     *
     * @param start where it starts
     * @param items what each item takes or adds, in stated order
     * @param left what is left, exact, as a number; never below 0
     */
    record ByItems(Points start, List<Item> items, Share left) implements Calculation {
        /** Copies the items. */
        public ByItems {
            items = ImmutableList.copyOf(items);
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
     * @param change what it changes, exact, as a number of points: negative for a deduction
     */
    record Item(String name, String observed, Share change) {}

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
        public <R> R match(Cases<R> cases) {
            return cases.overridden(this);
        }
    }

    /**
     * No score yet: something is missing.
     *
     * @param why what is missing
     */
    record Open(Bilingual why) implements Calculation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** Calls the case for this kind of calculation. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of calculation.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        R byShare(ByShare byShare);

        R byTier(ByTier byTier);

        R byShortfall(ByShortfall byShortfall);

        R byStep(ByStep byStep);

        R byItems(ByItems byItems);

        R zeroed(Zeroed zeroed);

        R byPerson(ByPerson byPerson);

        R overridden(Overridden overridden);

        R open(Open open);
    }
}
