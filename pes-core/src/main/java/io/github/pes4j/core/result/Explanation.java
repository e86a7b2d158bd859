package io.github.pes4j.core.result;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import java.util.List;
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

        @Override
        public Stream<OfLeaf> leaves() {
            return children.stream().flatMap(Explanation::leaves);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /**
     * A leaf.
     *
     * @param path the leaf
     * @param points its points
     * @param rule its rule
     * @param score its score
     * @param byRule the score that its rule alone supports: a range where a person decided
     * @param calculation the calculation that gave it
     */
    record OfLeaf(
            IndicatorPath path,
            Points points,
            ScoringRule rule,
            ScoreRange score,
            ScoreRange byRule,
            Calculation calculation)
            implements Explanation {
        /** What the score rests on. */
        public Basis basis() {
            return calculation.basis();
        }

        @Override
        public Stream<OfLeaf> leaves() {
            return Stream.of(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leaf(this);
        }
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
