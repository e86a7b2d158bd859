package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two scorecards beside each other: the totals, the grades, and every node that differs. Immutable and thread-safe.
 *
 * @param before the total of the first
 * @param after the total of the second
 * @param gradeBefore the grade of the first
 * @param gradeAfter the grade of the second
 * @param nodes the nodes that differ in points or score, in the order of the trees, parents first
 */
public record ScoreComparison(
        ScoreRange before, ScoreRange after, GradeRange gradeBefore, GradeRange gradeAfter, List<Node> nodes) {

    /**
     * A node that differs.
     *
     * @param path where it is
     * @param leaf whether it is a leaf in both trees that have it
     * @param before what it was; empty if the first tree has no such node
     * @param after what it is; empty if the second tree has no such node
     */
    public record Node(IndicatorPath path, boolean leaf, Optional<Scored> before, Optional<Scored> after) {}

    /**
     * Score and points.
     *
     * @param score the score (得分)
     * @param points the points (分值)
     */
    public record Scored(ScoreRange score, Points points) {
        @Override
        public String toString() {
            return score + "/" + points;
        }
    }

    /** Copies the nodes. */
    public ScoreComparison {
        nodes = List.copyOf(nodes);
    }

    /** What differs between two scorecards. */
    public static ScoreComparison of(Scorecard before, Scorecard after) {
        Map<IndicatorPath, Explanation> first = nodes(before);
        Map<IndicatorPath, Explanation> second = nodes(after);
        List<Node> nodes = new ArrayList<>();
        first.forEach((path, node) -> add(nodes, path, Optional.of(node), Optional.ofNullable(second.get(path))));
        second.forEach((path, node) -> {
            if (!first.containsKey(path)) {
                add(nodes, path, Optional.empty(), Optional.of(node));
            }
        });
        return new ScoreComparison(before.total(), after.total(), before.grade(), after.grade(), nodes);
    }

    private static void add(
            List<Node> nodes, IndicatorPath path, Optional<Explanation> before, Optional<Explanation> after) {
        Optional<Scored> one = before.map(ScoreComparison::scored);
        Optional<Scored> other = after.map(ScoreComparison::scored);
        if (!one.equals(other)) {
            boolean leaf = before.map(ScoreComparison::isLeaf).orElse(true)
                    && after.map(ScoreComparison::isLeaf).orElse(true);
            nodes.add(new Node(path, leaf, one, other));
        }
    }

    private static Scored scored(Explanation node) {
        return new Scored(node.score(), node.points());
    }

    private static boolean isLeaf(Explanation node) {
        return node.leaves().limit(2).allMatch(leaf -> leaf.path().equals(node.path()));
    }

    private static Map<IndicatorPath, Explanation> nodes(Scorecard card) {
        Map<IndicatorPath, Explanation> found = new LinkedHashMap<>();
        card.roots().forEach(root -> collect(root, found));
        return found;
    }

    private static void collect(Explanation node, Map<IndicatorPath, Explanation> found) {
        found.put(node.path(), node);
        if (node instanceof Explanation.OfGroup group) {
            group.children().forEach(child -> collect(child, found));
        }
    }

    /** For people: {@code 100.00 优 → 92.50 优}, and a line for each leaf that differs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(before)
                .append(' ')
                .append(gradeBefore.label())
                .append(" → ")
                .append(after)
                .append(' ')
                .append(gradeAfter.label());
        nodes.stream()
                .filter(Node::leaf)
                .forEach(node -> text.append("\n  ")
                        .append(node.path())
                        .append(": ")
                        .append(node.before().map(Scored::toString).orElse("–"))
                        .append(" → ")
                        .append(node.after().map(Scored::toString).orElse("–")));
        return text.toString();
    }
}
