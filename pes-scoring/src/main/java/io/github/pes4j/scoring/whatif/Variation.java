package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.sensitivity.Distribution;
import io.github.pes4j.scoring.sensitivity.Factor;
import io.github.pes4j.scoring.sensitivity.Factors;
import io.github.pes4j.scoring.sensitivity.MonteCarloDesign;
import io.github.pes4j.scoring.sensitivity.MorrisDesign;
import io.github.pes4j.scoring.sensitivity.SaltelliDesign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Levers whose values are uncertain (不确定性): what they are drawn from. Drawn numbers are rounded to {@value #DECIMALS} decimals in
 * the unit that the lever stands in, and then scored exactly; so the values of every run can be written down and scored again.
 * Immutable and thread-safe.
 */
public final class Variation {

    /** Decimals of drawn numbers. */
    public static final int DECIMALS = 4;

    /** The most runs of one study: each keeps two numbers, and a sorted copy is made of them. */
    public static final int MOST_RUNS = 10_000_000;

    private static final BigDecimal SHIFT = BigDecimal.TEN.pow(DECIMALS);

    /** Doubles hold whole numbers up to here. */
    private static final double EXACT = 0x1p53;

    /** Shares at which a distribution is tried before the first run. */
    private static final double[] PROBES = {0.1234, 0.4321, 0.5678, 0.9012};

    /** Drawn points are whole hundredths. */
    private static final int POINT_DECIMALS = 2;

    private final WhatIf base;
    private final List<Varied> varied;
    private final IntConsumer progress;

    private Variation(WhatIf base, List<Varied> varied, IntConsumer progress) {
        OpenScoreException.unlessExact(base.scorecard());
        this.base = base;
        this.varied = varied;
        this.progress = progress;
    }

    static Variation of(WhatIf base) {
        return new Variation(base, List.of(), done -> {});
    }

    /**
     * Draws a number for a lever, in the unit in which it stands: {@code uniform(80, 97)} percent.
     *
     * @throws LeverException if the lever finds nothing, stands at no number, or cannot be put to the ends of the distribution
     */
    public Variation and(Lever lever, Distribution distribution) {
        base.match(lever);
        LeverValue.Figure now = Knobs.of(lever)
                .number(base.draft())
                .orElseThrow(() -> new LeverException(
                        lever,
                        "现值不是数字；请列出可选值：choose(lever, …)",
                        "it stands at no number; name choices instead: choose(lever, …)"));
        Varied.Reading reading =
                (columns, first, row) -> new LeverValue.Figure(rounded(columns[first][row]), now.unit());
        check(lever, new LeverValue.Figure(rounded(distribution.least()), now.unit()));
        check(lever, new LeverValue.Figure(rounded(distribution.most()), now.unit()));
        // The ends of uniform(0, 5) are whole, and what lies between is not: a count would fail in nearly every run.
        for (double probe : PROBES) {
            check(lever, new LeverValue.Figure(rounded(distribution.quantile(probe)), now.unit()));
        }
        return plus(new Varied(lever, Factor.of(lever.toString(), distribution), reading));
    }

    /**
     * Draws one of some values for a lever, each as likely as the others: rules, verdicts, fields of the policy.
     *
     * @throws LeverException if the lever finds nothing, or cannot be put to one of them
     */
    public Variation choose(Lever lever, String... values) {
        base.match(lever);
        List<LeverValue> read = Arrays.stream(values).map(LeverValue::parse).toList();
        if (read.isEmpty()) {
            throw new LeverException(lever, "至少需要一个可选值", "it needs at least one value to choose");
        }
        read.forEach(value -> check(lever, value));
        Distribution places = Distribution.oneOf(
                IntStream.range(0, values.length).asDoubleStream().toArray());
        Varied.Reading reading = (columns, first, row) -> read.get((int) columns[first][row]);
        return plus(new Varied(lever, Factor.of(lever.toString(), places), reading));
    }

    /**
     * Draws the points of all children of a group around what they are, always adding up to the points of the group: a
     * Dirichlet distribution. The greater the concentration, the closer; with 50, a child of a fifth of the points moves by
     * about 5.6 hundredths of them.
     *
     * @param lever the group: {@code weights("产出指标")}, or {@code weights("")} for the first level
     * @throws LeverException if it finds fewer than two children with points
     * @throws IllegalArgumentException if the concentration is too low for the least of them; the message says what it takes
     */
    public Variation and(Lever.Weights lever, int concentration) {
        WeightsKnob knob = new WeightsKnob(lever);
        List<IndicatorPath> children = knob.children(base.draft());
        Points all = knob.all(base.draft());
        Map<String, Double> means = new LinkedHashMap<>();
        children.forEach(child -> means.put(
                child.toString(),
                WeightsKnob.points(base.draft(), child).number().doubleValue()));
        Varied.Reading reading =
                (columns, first, row) -> new LeverValue.Words(shares(columns, first, row, children.size(), all));
        return plus(new Varied(lever, Factor.dirichlet(lever.toString(), means, concentration), reading));
    }

    /** Points that add up: each rounded to hundredths, what is left over or missing goes to the greatest. */
    private static String shares(double[][] columns, int first, int row, int count, Points all) {
        Points[] points = new Points[count];
        Points left = all;
        int greatest = 0;
        for (int i = 0; i < count; i++) {
            double hundredths = Math.rint(columns[first + i][row] * 100);
            points[i] = Points.of(BigDecimal.valueOf((long) hundredths, POINT_DECIMALS));
            left = left.minus(points[i]);
            greatest = points[i].compareTo(points[greatest]) > 0 ? i : greatest;
        }
        points[greatest] = points[greatest].plus(left);
        StringBuilder text = new StringBuilder();
        for (Points part : points) {
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
        return text.toString();
    }

    private static BigDecimal rounded(double drawn) {
        double shifted = drawn * SHIFT.intValueExact();
        return Math.abs(shifted) < EXACT
                ? BigDecimal.valueOf(Math.round(shifted), DECIMALS)
                : new BigDecimal(drawn).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Bad values are refused before the first run. */
    private void check(Lever lever, LeverValue value) {
        Knobs.set(lever, base.draft(), value);
    }

    private Variation plus(Varied more) {
        for (Varied known : varied) {
            if (known.lever().equals(more.lever())) {
                throw new LeverException(
                        more.lever(), "已在变动之列；一次运行中一个变量只有一个值", "it is varied already; a lever has one value in a run");
            }
        }
        List<Varied> all = new ArrayList<>(varied);
        all.add(more);
        return new Variation(base, List.copyOf(all), progress);
    }

    /** Tells how many runs are done, now and then, from any thread; an exception that it throws ends the runs. */
    public Variation watchedBy(IntConsumer done) {
        return new Variation(base, varied, done);
    }

    /**
     * Scores so many draws.
     *
     * @param runs how many; 10,000 are usual
     * @param seed of the draws: run i depends on it and on i alone
     * @throws IllegalArgumentException if {@code runs} is below 1 or above {@value #MOST_RUNS}, or nothing varies
     */
    public MonteCarlo monteCarlo(int runs, long seed) {
        return new MonteCarlo(new StudyRuns(base, varied, MonteCarloDesign.of(factors(), runs, seed), progress));
    }

    /**
     * Divides the variance of the total among the levers, by (levers + 2) × {@code groups} runs.
     *
     * @param groups how many; a power of two, 1,024 or more, is good
     * @param seed of the draws
     * @throws IllegalArgumentException if {@code groups} is too small, or nothing varies
     */
    public SobolStudy sobol(int groups, long seed) {
        SaltelliDesign design = SaltelliDesign.of(factors(), groups, seed);
        return new SobolStudy(new StudyRuns(base, varied, design, progress), design, seed);
    }

    /**
     * Screens which levers matter at all, by (levers + 1) × {@code trajectories} runs.
     *
     * @param trajectories how often each lever is moved; 10 to 50 are usual
     * @param seed of the trajectories
     * @throws IllegalArgumentException if {@code trajectories} is below 2, or nothing varies
     */
    public MorrisStudy morris(int trajectories, long seed) {
        MorrisDesign design = MorrisDesign.of(factors(), trajectories, seed);
        return new MorrisStudy(new StudyRuns(base, varied, design, progress), design, seed);
    }

    private Factors factors() {
        if (varied.isEmpty()) {
            throw new RefusalException(
                    "没有可变动的因素：没有填报可变动的数值；请写明变量及其分布",
                    "nothing varies: no number was reported that could; name a lever and what it is drawn from");
        }
        return Factors.of(varied.stream().map(Varied::factor).toList());
    }

    /** A count has no tenths: it moves by whole numbers, and not below none. */
    private static Distribution around(double now, double by, boolean count) {
        return count
                ? Distribution.integers((long) Math.max(0, Math.floor(now - by)), (long) Math.ceil(now + by))
                : Distribution.uniform(now - by, now + by);
    }

    /** Moves every number that was observed, and what was spent, evenly up and down by a share. */
    Variation allWithin(Share share) {
        if (share.signum() <= 0) {
            throw new RefusalException(
                    "变动幅度须大于 0，如 10%，而不是 {0}",
                    "numbers vary by a share above 0, such as 10%, not {0}", share.percentText(2));
        }
        Variation all = this;
        for (Lever lever : Tornado.numbers(base)) {
            double now =
                    Knobs.of(lever).number(base.draft()).orElseThrow().number().doubleValue();
            double by = Math.abs(now) * share.decimal(Points.WORKING_SCALE).doubleValue();
            all = by == 0 ? all : all.and(lever, around(now, by, Tornado.isCount(base, lever)));
        }
        return all;
    }
}
