package io.github.pes4j.core.scenario;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.PolicyField;
import java.util.Optional;

/**
 * One thing that a scenario can change (调节项). A lever is a name, not a value; it is written as scripts write it:
 * {@code actual(产出指标/数量指标/参保率)}. Sealed; immutable and thread-safe.
 */
public sealed interface Lever {

    /**
     * What was observed at a leaf.
     *
     * @param path the leaf
     * @param measurement the name of one of its measurements or deduction items; empty where it has only one
     */
    record Actual(IndicatorPath path, Optional<String> measurement) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actual(this);
        }

        @Override
        public String toString() {
            return "actual(" + path + measurement.map(name -> "#" + name).orElse("") + ")";
        }
    }

    /**
     * A person's decision against the computed score.
     *
     * @param path the leaf; empty for all leaves
     */
    record Decision(Optional<IndicatorPath> path) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decision(this);
        }

        @Override
        public String toString() {
            return "override(" + path.map(IndicatorPath::toString).orElse("*") + ")";
        }
    }

    /**
     * The points of a leaf.
     *
     * @param path the leaf
     */
    record PointsOf(IndicatorPath path) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.points(this);
        }

        @Override
        public String toString() {
            return "points(" + path + ")";
        }
    }

    /**
     * The target of a leaf.
     *
     * @param path the leaf
     * @param measurement the name of one of its measurements; empty where it has only one
     */
    record TargetOf(IndicatorPath path, Optional<String> measurement) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.target(this);
        }

        @Override
        public String toString() {
            return "target(" + path + measurement.map(name -> "#" + name).orElse("") + ")";
        }
    }

    /**
     * A figure of the funds.
     *
     * @param column the column
     */
    record Funds(FundingColumn column) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.funds(this);
        }

        @Override
        public String toString() {
            return "funds(" + column + ")";
        }
    }

    /**
     * The denominator of a leaf that is scored by a ratio of the funds.
     *
     * @param path the leaf
     */
    record Denominator(IndicatorPath path) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.denominator(this);
        }

        @Override
        public String toString() {
            return "denominator(" + path + ")";
        }
    }

    /**
     * A field of the policy.
     *
     * @param field the field
     */
    record OfPolicy(PolicyField field) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.policy(this);
        }

        @Override
        public String toString() {
            return "policy(" + field.code() + ")";
        }
    }

    /** Calls the case for this kind of lever. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of lever.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        R actual(Actual actual);

        R decision(Decision decision);

        R points(PointsOf points);

        R target(TargetOf target);

        R funds(Funds funds);

        R denominator(Denominator denominator);

        R policy(OfPolicy policy);
    }
}
