package io.github.pes4j.core.result;

import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A scored node (计分说明): its points, its score, and where the score comes from. Sealed; immutable and thread-safe.
 */
public sealed interface Explanation {

    /**
     * A group: the sum of its children.
     *
     * @param path the group
     * @param points the points of its leaves together
     * @param score the scores of its leaves together
     * @param children its children, in order
     */
    record OfGroup(IndicatorPath path, Points points, ScoreRange score, List<Explanation> children)
            implements Explanation {
        /** Copies the children. */
        public OfGroup {
            children = List.copyOf(children);
        }

        /**
         * A group that earned what its children earned.
         *
         * @param path the group
         * @param points the points of its leaves together
         * @param children its children, in order
         * @param rounding how the policy rounds: some round the sums of the first level
         */
        public static OfGroup of(IndicatorPath path, Points points, List<Explanation> children, Rounding rounding) {
            ScoreRange sum = ScoreRange.sum(children);
            boolean rounds = rounding.stage() == Rounding.Stage.LEVEL && path.level() == 1;
            return new OfGroup(path, points, rounds ? sum.rounded(rounding) : sum, children);
        }

        @Override
        public Stream<OfLeaf> leaves() {
            return children.stream().flatMap(Explanation::leaves);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /** A leaf. */
    final class OfLeaf implements Explanation {

        private final IndicatorPath path;
        private final Indicator indicator;
        private final ScoreRange score;
        private final ScoreRange byRule;
        private final Supplier<Calculation> calculation;

        private OfLeaf(
                IndicatorPath path,
                Indicator indicator,
                ScoreRange score,
                ScoreRange byRule,
                Supplier<Calculation> calculation) {
            this.path = path;
            this.indicator = indicator;
            this.score = score;
            this.byRule = byRule;
            this.calculation = calculation;
        }

        /**
         * A leaf.
         *
         * @param path the leaf
         * @param indicator its indicator
         * @param score its score
         * @param byRule the score that its rule alone supports: a range where a person decided
         * @param calculation the calculation that gave it
         */
        public static OfLeaf of(
                IndicatorPath path, Indicator indicator, ScoreRange score, ScoreRange byRule, Calculation calculation) {
            return new OfLeaf(path, indicator, score, byRule, () -> calculation);
        }

        /**
         * A leaf that earned what its rule gives, with a calculation that is made when somebody reads it.
         *
         * @param path the leaf
         * @param indicator its indicator
         * @param score its score
         * @param calculation makes the calculation from values that never change: the same each time, on any thread
         */
        public static OfLeaf of(
                IndicatorPath path, Indicator indicator, ScoreRange score, Supplier<Calculation> calculation) {
            return new OfLeaf(path, indicator, score, score, calculation);
        }

        @Override
        public IndicatorPath path() {
            return path;
        }

        /** The indicator that was scored. */
        public Indicator indicator() {
            return indicator;
        }

        @Override
        public Points points() {
            return indicator.points();
        }

        /** The rule that was applied. */
        public ScoringRule rule() {
            return indicator.rule();
        }

        @Override
        public ScoreRange score() {
            return score;
        }

        /** The score that its rule alone supports: a range where a person decided. */
        public ScoreRange byRule() {
            return byRule;
        }

        /** The calculation that gave the score. */
        public Calculation calculation() {
            return calculation.get();
        }

        /** What the score rests on. */
        public Basis basis() {
            return calculation().basis();
        }

        @Override
        public Stream<OfLeaf> leaves() {
            return Stream.of(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leaf(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfLeaf leaf
                    && path.equals(leaf.path)
                    && indicator.equals(leaf.indicator)
                    && score.equals(leaf.score)
                    && byRule.equals(leaf.byRule)
                    && calculation().equals(leaf.calculation());
        }

        @Override
        public int hashCode() {
            return Objects.hash(path, indicator, score, byRule);
        }

        /** The path and the score, for people. */
        @Override
        public String toString() {
            return path + ": " + score;
        }
    }

    /**
     * The level-1 nodes of a tree whose leaves were scored.
     *
     * @param tree the tree
     * @param leaves its leaves, in order
     * @param rounding how the policy rounds: some round the sums of the first level
     */
    static List<Explanation> roots(IndicatorTree tree, List<OfLeaf> leaves, Rounding rounding) {
        return tree.fold(new ScoredGroups(leaves.iterator(), rounding));
    }

    /** The node. */
    IndicatorPath path();

    /** The points that could be earned. */
    Points points();

    /** The score. */
    ScoreRange score();

    /** The points that it lost (失分), or the range in which they lie. */
    default ScoreRange loss() {
        return new ScoreRange(points().minus(score().high()), points().minus(score().low()));
    }

    /** The leaves at and below this node, in order. */
    Stream<OfLeaf> leaves();

    /** Calls the case for this kind of node. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of node.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** For a group, the sum of its children. */
        R group(OfGroup group);

        /** For a leaf with its calculation. */
        R leaf(OfLeaf leaf);
    }
}
