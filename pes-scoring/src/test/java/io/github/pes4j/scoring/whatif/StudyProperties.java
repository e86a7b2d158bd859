package io.github.pes4j.scoring.whatif;

import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Levers;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.sensitivity.Distribution;
import io.github.pes4j.testkit.StudyGenerators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of studies, over small evaluations of four kinds of rules. */
class StudyProperties {

    private static final Lever COVERED = new Lever.Actual(StudyGenerators.SHARE, Optional.empty());
    private static final Lever CONTENT = new Lever.Actual(StudyGenerators.TIERS, Optional.empty());
    private static final Lever DELAYS = new Lever.Actual(StudyGenerators.DELAYS, Optional.empty());
    private static final Lever MONEY = Levers.funds(SPENT);

    @Provide
    Arbitrary<WhatIf> studies() {
        return StudyGenerators.evaluations().map(StudyProperties::study);
    }

    private static WhatIf study(Evaluation evaluation) {
        return WhatIf.on(evaluation, Scorer.of(Policies.MOF_2020_SELF));
    }

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 130).map(value -> COVERED.to(value + "%")),
                Arbitraries.integers().between(0, 130).map(value -> CONTENT.to(value + ".5")),
                Arbitraries.integers().between(0, 12).map(value -> DELAYS.to(String.valueOf(value))),
                Arbitraries.integers().between(0, 130).map(value -> MONEY.to(value + "万元")),
                Arbitraries.of("×0.9", "×1.1").map(COVERED::to),
                Arbitraries.of("40", "7.5").map(value -> new Lever.PointsOf(StudyGenerators.TIERS).to(value)),
                Arbitraries.of("2", "4.5").map(value -> new Lever.Weight(StudyGenerators.SHARE).to(value)));
    }

    /** Columns only spare the scorer the work of explaining, so a row of a sweep is what the same changes score to alone. */
    @Property(tries = 25)
    void aSweepInColumnsEqualsScoringOneByOne(
            @ForAll("studies") WhatIf study,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 130) Integer> values) {
        String[] texts = values.stream().map(String::valueOf).toArray(String[]::new);
        Grid grid = Grid.cross(COVERED.values(texts), MONEY.values(texts), DELAYS.values("0", "3"));
        ResultTable table = study.sweep(grid);
        for (int i = 0; i < grid.size(); i++) {
            WhatIf alone = study.with(grid.point(i));
            List<ResultTable.Cell> cells = table.rows().get(i).cells();
            assertThat(cells.get(3).number().orElseThrow())
                    .isEqualByComparingTo(alone.total().low().number());
            assertThat(cells.get(4).text()).isEqualTo(alone.grade().worst().label());
        }
    }

    /** A scenario is its changes in order and nothing else. */
    @Property(tries = 25)
    void aScenarioIsItsChangesOneByOne(
            @ForAll("studies") WhatIf study, @ForAll @Size(max = 4) List<@From("changes") Change> changes) {
        WhatIf once = study.with(new Scenario("全部", changes));
        WhatIf step = study;
        for (Change change : changes) {
            step = step.with(change);
        }
        assertThat(once.evaluation()).isEqualTo(step.evaluation());
        assertThat(once.total()).isEqualTo(step.total());
        assertThat(once.scenario()).isEqualTo(step.scenario());
    }

    /** Every value of the axes is tried, so no setting is cheaper than the one found, and where none is found none is there. */
    @Property(tries = 25)
    void aGoalIsFoundAsBruteForceFindsIt(
            @ForAll("studies") WhatIf study,
            @ForAll @IntRange(min = 40, max = 100) int wanted,
            @ForAll @IntRange(max = 3) int price) {
        List<Axis> axes = List.of(
                COVERED.values("50", "80", "100"),
                MONEY.values("60", "100"),
                DELAYS.values("2", "0"),
                CONTENT.values("63", "90"));
        List<String> prices = List.of("0.1", String.valueOf(price), "2", "0.3");
        GoalSeek seek = study.goal(Aim.total(String.valueOf(wanted)));
        for (int i = 0; i < axes.size(); i++) {
            seek = seek.by(axes.get(i), prices.get(i));
        }
        GoalResult result = seek.solve();
        Optional<Share> cheapest = Optional.empty();
        Points most = Points.ZERO;
        for (List<Change> setting : settings(axes)) {
            Points total = study.with(setting).total().low();
            most = total.compareTo(most) > 0 ? total : most;
            Share cost = cost(study, setting, axes, prices);
            if (total.compareTo(Points.of(wanted)) >= 0
                    && cheapest.filter(known -> known.compareTo(cost) <= 0).isEmpty()) {
                cheapest = Optional.of(cost);
            }
        }
        assertThat(result.isReached()).isEqualTo(cheapest.isPresent());
        if (result.status() == GoalResult.Status.FOUND) {
            assertThat(result.cost()).isEqualByComparingTo(cheapest.orElseThrow());
            assertThat(study.with(result.changes()).total().low())
                    .isEqualTo(result.total())
                    .isGreaterThanOrEqualTo(Points.of(wanted));
        }
        if (result.status() == GoalResult.Status.UNREACHABLE) {
            assertThat(result.most()).isEqualTo(most);
        }
    }

    /** All settings, where each lever also may stay. */
    private static List<List<Change>> settings(List<Axis> axes) {
        List<List<Change>> settings = List.of(List.of());
        for (Axis axis : axes) {
            List<List<Change>> more = new ArrayList<>(settings);
            for (List<Change> setting : settings) {
                for (int i = 0; i < axis.values().size(); i++) {
                    List<Change> longer = new ArrayList<>(setting);
                    longer.add(axis.change(i));
                    more.add(longer);
                }
            }
            settings = more;
        }
        return settings;
    }

    private static Share cost(WhatIf study, List<Change> setting, List<Axis> axes, List<String> prices) {
        Share cost = Share.ZERO;
        for (Change change : setting) {
            int axis = axes.stream().map(Axis::lever).toList().indexOf(change.lever());
            var now =
                    Knobs.of(change.lever()).number(study.draft()).orElseThrow().number();
            var way = new BigDecimal(change.value()).subtract(now).abs();
            cost = cost.plus(Share.of(way.multiply(new BigDecimal(prices.get(axis)))));
        }
        return cost;
    }

    /** Drawn numbers are rounded before they are scored, so they can be written down and give the same total. */
    @Property(tries = 8)
    void everyRunOfAMonteCarloCanBeHadAgain(@ForAll("studies") WhatIf study, @ForAll long seed) {
        MonteCarlo runs = study.vary(COVERED, Distribution.uniform(0, 120))
                .and(DELAYS, Distribution.integers(0, 5))
                .and(Levers.weights("产出"), 40)
                .monteCarlo(20, seed);
        for (ResultTable.Row row : runs.ledger().rows()) {
            WhatIf again = study.with(
                    runs.scenario(row.cells().get(0).number().orElseThrow().intValueExact()));
            assertThat(again.total().low().number())
                    .isEqualByComparingTo(row.cells().get(4).number().orElseThrow());
        }
    }

    /** Run i depends on the seed and i alone, so who runs it does not matter. */
    @Property(tries = 3)
    void oneThreadAndFourGiveTheSameNumbers(@ForAll("studies") WhatIf study, @ForAll long seed) throws Exception {
        List<List<ResultTable.Row>> found = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                found.add(pool.submit(() -> rows(study, seed)).get());
            } finally {
                pool.shutdown();
            }
        }
        assertThat(found.get(0)).isEqualTo(found.get(1));
    }

    private static List<ResultTable.Row> rows(WhatIf study, long seed) {
        List<ResultTable.Row> rows = new ArrayList<>(study.vary(COVERED, Distribution.uniform(0, 120))
                .and(MONEY, Distribution.uniform(0, 100))
                .monteCarlo(5_000, seed)
                .ledger()
                .rows());
        rows.addAll(study.sweep(MONEY.from("0").to("100").step("0.01")).rows());
        return rows;
    }

    /** Points that come back take all that goes with them along, so the score is as before, up to the last working decimal. */
    @Property(tries = 25)
    void pointsThereAndBackRestoreTheScore(
            @ForAll("studies") WhatIf study, @ForAll @IntRange(min = 1, max = 60) int points) {
        for (IndicatorPath leaf : study.evaluation().tree().leaves().keySet()) {
            Lever lever = new Lever.PointsOf(leaf);
            String before = study.match(lever).current();
            WhatIf back = study.with(lever.to(String.valueOf(points)), lever.to(before));
            assertThat(back.total()).isEqualTo(study.total());
            assertThat(back.scorecard().maximum()).isEqualTo(study.scorecard().maximum());
        }
    }

    /** What a leaf takes its siblings give, so the maximum stays, and so do the points of the parent. */
    @Property(tries = 25)
    void aWeightKeepsTheMaximum(@ForAll("studies") WhatIf study, @ForAll @IntRange(min = 0, max = 400) int share) {
        for (IndicatorPath leaf : study.evaluation().tree().leaves().keySet()) {
            Points parent = WeightsKnob.points(study.draft(), leaf.parent().orElseThrow());
            Points part = parent.times(Share.quotient(new BigDecimal(share), new BigDecimal(401)));
            WhatIf heavier = study.with(new Lever.Weight(leaf).to(part.toString()));
            assertThat(heavier.scorecard().maximum())
                    .isEqualTo(study.scorecard().maximum());
            assertThat(WeightsKnob.points(heavier.draft(), leaf.parent().orElseThrow()))
                    .isEqualTo(parent);
        }
    }

    /**
     * The total is the sum of weight × rate, so for so many steps no other way moves it further; brute force over all moves from
     * leaf to leaf that are as short must not find another grade. Leaves are rounded, so a total may be off by a hundredth a leaf:
     * only ways that are clear of the bound by that count against the claim.
     */
    @Property(tries = 10)
    void noShorterChangeOfWeightsFlipsTheGrade(@ForAll("studies") WhatIf study) {
        Flips flips = study.flips().inStepsOf("4");
        for (boolean up : new boolean[] {true, false}) {
            Optional<Flip> flip = up ? flips.up() : flips.down();
            flip.ifPresent(found -> {
                WhatIf turned = study.with(found.changes());
                assertThat(turned.total().low()).isEqualTo(found.total());
                assertThat(turned.grade()).isNotEqualTo(study.grade());
                assertThat(turned.scorecard().maximum())
                        .isEqualTo(study.scorecard().maximum());
            });
            int steps =
                    flip.map(found -> found.moved().number().intValue() / 4 - 1).orElse(3);
            for (WhatIf shorter : moves(study, Math.min(2, steps))) {
                Points total = shorter.total().low();
                boolean clear = shorter.grade().equals(study.grade())
                        || (total.compareTo(study.total().low()) > 0) != up
                        || isNearABound(total);
                assertThat(clear).isTrue();
            }
        }
    }

    private static boolean isNearABound(Points total) {
        return List.of(90, 80, 60).stream()
                .anyMatch(bound -> total.minus(Points.of(bound)).number().abs().compareTo(new BigDecimal("0.04")) <= 0);
    }

    /** All studies that so many moves of 4 points from leaf to leaf lead to. */
    private static List<WhatIf> moves(WhatIf study, int steps) {
        List<WhatIf> found = new ArrayList<>();
        if (steps <= 0) {
            return found;
        }
        List<IndicatorPath> leaves =
                List.copyOf(study.evaluation().tree().leaves().keySet());
        for (IndicatorPath from : leaves) {
            for (IndicatorPath to : leaves) {
                Points has = study.evaluation().tree().leaf(from).orElseThrow().points();
                Points gets = study.evaluation().tree().leaf(to).orElseThrow().points();
                if (!from.equals(to) && has.compareTo(Points.of(4)) > 0) {
                    WhatIf moved = study.with(
                            new Lever.PointsOf(from).to(has.minus(Points.of(4)).toString()),
                            new Lever.PointsOf(to).to(gets.plus(Points.of(4)).toString()));
                    found.add(moved);
                    found.addAll(moves(moved, steps - 1));
                }
            }
        }
        return found;
    }

    /** A comparison is for finding what changed: it leaves nothing out and names nothing that is as it was. */
    @Property(tries = 25)
    void aComparisonNamesExactlyTheNodesThatDiffer(
            @ForAll("studies") WhatIf study, @ForAll @Size(max = 3) List<@From("changes") Change> changes) {
        WhatIf other = study.with(changes);
        Set<IndicatorPath> expected = new HashSet<>();
        for (Explanation root : study.scorecard().roots()) {
            differing(root, other, expected);
        }
        assertThat(study.compare(other).nodes())
                .extracting(ScoreComparison.Node::path)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void differing(Explanation node, WhatIf other, Set<IndicatorPath> found) {
        boolean same = other.scorecard().roots().stream()
                .flatMap(StudyProperties::all)
                .anyMatch(match -> match.path().equals(node.path())
                        && match.score().equals(node.score())
                        && match.points().equals(node.points()));
        if (!same) {
            found.add(node.path());
        }
        if (node instanceof Explanation.OfGroup group) {
            group.children().forEach(child -> differing(child, other, found));
        }
    }

    private static Stream<Explanation> all(Explanation node) {
        return node instanceof Explanation.OfGroup group
                ? Stream.concat(Stream.of(node), group.children().stream().flatMap(StudyProperties::all))
                : Stream.of(node);
    }
}
