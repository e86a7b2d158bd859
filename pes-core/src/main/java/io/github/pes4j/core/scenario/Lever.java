package io.github.pes4j.core.scenario;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.PolicyField;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a scenario can change (调节项). A lever is a name, not a value; it is written as scripts write it:
 * {@code actual(产出指标/数量指标/参保率)}. {@link Levers} makes them and reads them. In a path {@code *} stands for any one name and
 * {@code **} for any names: such a lever changes all leaves that it finds. Sealed; immutable and thread-safe.
 */
public sealed interface Lever {

    /**
     * What was observed at a leaf (完成值): {@code 80%}, {@code 9}, {@code 达成}, {@code 2023-08-15}, {@code none}. A bare number
     * is in the unit of the number that it replaces.
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
            return "actual(" + Levers.text(path, measurement) + ")";
        }
    }

    /**
     * A person's decision against the computed score (人工调整): points, or {@code none}.
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
            return "override(" + path.map(Levers::text).orElse("*") + ")";
        }
    }

    /**
     * The points (分值) of a leaf, or of all leaves of a group together; the maximum changes with them. What a rule states in
     * points, and what people gave, grows with them, so that a leaf keeps its rate.
     *
     * @param path the leaf or group
     */
    record PointsOf(IndicatorPath path) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.points(this);
        }

        @Override
        public String toString() {
            return "points(" + Levers.text(path) + ")";
        }
    }

    /**
     * The points (分值) of a leaf or group, where its siblings take or give the difference in proportion to theirs: the parent
     * keeps its points.
     *
     * @param path the leaf or group
     */
    record Weight(IndicatorPath path) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.weight(this);
        }

        @Override
        public String toString() {
            return "weight(" + Levers.text(path) + ")";
        }
    }

    /**
     * The points of all children of a group, or of the first level, together: {@code 40 30 20 10}, in their order.
     *
     * @param parent the group; the root for the first level
     */
    record Weights(IndicatorPath parent) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.weights(this);
        }

        @Override
        public String toString() {
            return "weights(" + Levers.text(parent) + ")";
        }
    }

    /**
     * The rule of a leaf (评分规则): {@code proportional}, {@code full-or-nothing}, {@code judged}, or tiers in words.
     *
     * @param path the leaf
     */
    record RuleOf(IndicatorPath path) implements Lever {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rule(this);
        }

        @Override
        public String toString() {
            return "rule(" + Levers.text(path) + ")";
        }
    }

    /**
     * The target of a leaf (指标值): {@code ≥95%}; a bare number keeps its comparison.
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
            return "target(" + Levers.text(path, measurement) + ")";
        }
    }

    /**
     * A total of the funds (项目资金): {@code 11万元}, {@code none}; a bare number is in the unit of the fund table, or in 万元 where
     * there is none.
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
     * The denominator of a leaf that is scored by a ratio of the funds, such as 预算执行率: {@code initial}, {@code annual},
     * {@code received}.
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
            return "denominator(" + Levers.text(path) + ")";
        }
    }

    /**
     * A field of the policy (评分办法) that a word or a few numbers can say: {@code missing}, {@code rounding}, {@code bands}.
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

    /** This lever put to a value, as a form would write it: {@code 80%}, {@code none}; or {@code ×0.9}, times what it is. */
    default Change to(String value) {
        return new Change(this, value);
    }

    /** Values from one on; go on with {@code to} and {@code step}. */
    default Axis.From from(String first) {
        return new Axis.From(this, first);
    }

    /**
     * Values that are named one by one.
     *
     * @throws IllegalArgumentException if there is none
     */
    default Axis values(String... values) {
        return new Axis(this, List.of(values));
    }

    /** Calls the case for this kind of lever. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of lever.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For what was observed at a leaf. */
        R actual(Actual actual);

        /** For a person's decision. */
        R decision(Decision decision);

        /** For the points of a leaf or group alone. */
        R points(PointsOf points);

        /** For the points of a leaf or group, balanced by its siblings. */
        R weight(Weight weight);

        /** For the points of all children of a group. */
        R weights(Weights weights);

        /** For the rule of a leaf. */
        R rule(RuleOf rule);

        /** For the target of a leaf. */
        R target(TargetOf target);

        /** For a figure of the funds. */
        R funds(Funds funds);

        /** For the denominator of a leaf that is scored by a ratio. */
        R denominator(Denominator denominator);

        /** For a field of the policy. */
        R policy(OfPolicy policy);
    }
}
