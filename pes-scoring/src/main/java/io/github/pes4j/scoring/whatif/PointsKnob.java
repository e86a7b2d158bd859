package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a leaf, or all leaves of a group together, other points. What a rule states in points, and what persons gave, grows
 * or shrinks with them: a leaf keeps its rate.
 *
 * @param lever the lever
 * @param path the leaf or group
 * @param shared whether the siblings take or give the difference
 */
record PointsKnob(Lever lever, IndicatorPath path, boolean shared) implements Knob {

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        return shared ? under(draft, path.parent().orElse(IndicatorPath.ROOT)) : own(draft);
    }

    private List<IndicatorPath> own(Draft draft) {
        List<IndicatorPath> found = under(draft, path);
        if (found.isEmpty()) {
            return Paths.find(lever, path, draft.tree().leaves().keySet());
        }
        return found;
    }

    static List<IndicatorPath> under(Draft draft, IndicatorPath node) {
        int level = node.level();
        return draft.tree().leaves().keySet().stream()
                .filter(leaf ->
                        leaf.level() >= level && leaf.steps().subList(0, level).equals(node.steps()))
                .toList();
    }

    private static Points points(Draft draft, List<IndicatorPath> leaves) {
        return Points.sum(leaves, leaf -> draft.tree().leaf(leaf).orElseThrow().points());
    }

    @Override
    public String current(Draft draft) {
        return points(draft, own(draft)).toString();
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        return Optional.of(new LeverValue.Figure(points(draft, own(draft)).number(), ""));
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        if (!(value instanceof LeverValue.Figure figure) || !List.of("", "分").contains(figure.unit())) {
            throw new LeverException(lever, "分值须为数字，如 12.5", "points are a number, such as 12.5");
        }
        if (figure.number().signum() < 0) {
            throw new LeverException(lever, "分值不能为负：{0}", "points cannot be negative: {0}", figure.number());
        }
        List<IndicatorPath> own = own(draft);
        Points wanted = Points.of(figure.number());
        Map<IndicatorPath, Points> points = new LinkedHashMap<>(Reweighing.apportion(draft, own, wanted, lever));
        if (shared) {
            List<IndicatorPath> siblings = new ArrayList<>(leaves(draft));
            Points left = points(draft, siblings).minus(wanted);
            siblings.removeAll(own);
            if (left.signum() < 0 || siblings.isEmpty()) {
                throw new LeverException(
                        lever,
                        "同级指标没有 {0} 分可以让出；改变总分值用 points(PATH)",
                        "its siblings have no {0} points to share; points(PATH) changes the total instead",
                        wanted);
            }
            points.putAll(Reweighing.apportion(draft, siblings, left, lever));
        }
        return Reweighing.reweigh(draft, points);
    }
}
