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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives the children of a group other points, all at once. Leaves keep their rates, and the group its points. */
record WeightsKnob(Lever.Weights lever) implements Knob {

    private static final Pattern SPACES = Pattern.compile("[\\s/,]+");

    /** The children of the group, in order. */
    List<IndicatorPath> children(Draft draft) {
        List<IndicatorPath> children = lever.parent().equals(IndicatorPath.ROOT)
                ? draft.tree().leaves().keySet().stream()
                        .map(leaf -> new IndicatorPath(leaf.steps().subList(0, 1)))
                        .distinct()
                        .toList()
                : under(draft);
        if (children.size() < 2) {
            throw new LeverException(
                    lever,
                    "至少两个下级指标才能分配分值；现有 {0} 个",
                    "two children or more can share points; there are {0}",
                    children.size());
        }
        return children;
    }

    private List<IndicatorPath> under(Draft draft) {
        int level = lever.parent().level();
        return draft.tree().leaves().keySet().stream()
                .filter(leaf -> leaf.level() > level
                        && leaf.steps().subList(0, level).equals(lever.parent().steps()))
                .map(leaf -> new IndicatorPath(leaf.steps().subList(0, level + 1)))
                .distinct()
                .toList();
    }

    /** The points of a child. */
    static Points points(Draft draft, IndicatorPath child) {
        return Points.sum(
                PointsKnob.under(draft, child),
                leaf -> draft.tree().leaf(leaf).orElseThrow().points());
    }

    Points all(Draft draft) {
        return Points.sum(children(draft), child -> points(draft, child));
    }

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        return children(draft).stream()
                .flatMap(child -> PointsKnob.under(draft, child).stream())
                .toList();
    }

    @Override
    public String current(Draft draft) {
        return children(draft).stream()
                .map(child -> points(draft, child).toString())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        return Optional.empty();
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        List<IndicatorPath> children = children(draft);
        List<Points> wanted = wanted(value);
        Points all = all(draft);
        if (wanted.size() != children.size()
                || !Points.sum(wanted, points -> points).equals(all)) {
            throw new LeverException(
                    lever,
                    "需要 {0} 个合计为 {1} 的数字，如 {2}，而不是 {3}",
                    "it takes {0} numbers that add up to {1}, as {2}, not {3}",
                    children.size(),
                    all,
                    current(draft),
                    wanted);
        }
        Map<IndicatorPath, Points> points = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            points.putAll(Reweighing.apportion(draft, PointsKnob.under(draft, children.get(i)), wanted.get(i), lever));
        }
        return Reweighing.reweigh(draft, points);
    }

    private List<Points> wanted(LeverValue value) {
        if (!(value instanceof LeverValue.Words words)) {
            throw new LeverException(
                    lever,
                    "权重须为与下级指标个数相同的数字，如 40 30 20 10",
                    "weights are as many numbers as there are children: 40 30 20 10");
        }
        List<Points> wanted = new ArrayList<>();
        for (String number : SPACES.split(words.text().strip(), -1)) {
            try {
                wanted.add(Points.of(number));
            } catch (IllegalArgumentException e) {
                throw new LeverException(lever, "“{0}”不是分值", "'{0}' is no number of points", number);
            }
        }
        if (wanted.stream().anyMatch(points -> points.signum() < 0)) {
            throw new LeverException(lever, "分值不能为负：{0}", "points cannot be negative: {0}", words.text());
        }
        return wanted;
    }
}
